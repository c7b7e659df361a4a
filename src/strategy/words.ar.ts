import { counted, digits, isolate } from '../figure/words.ar.js';
import type { StrategyWords } from './words.en.js';

/** Names one after the other; "and" is written onto the last. */
const names = (list: readonly string[]) => list.map(isolate).join(' و');

const steps = { one: 'خطوة واحدة', two: 'خطوتين', few: 'خطوات', many: 'خطوة', other: 'خطوة' };

export const strategyAr: StrategyWords = {
  disciplines: {
    model: 'تخصصات القيمة',
    names: {
      customerIntimacy: 'القرب من العميل',
      operationalExcellence: 'التميّز التشغيلي',
      productLeadership: 'ريادة المنتج',
    },
    meanings: {
      customerIntimacy: 'معرفة كل عميل معرفة جيدة وتقديم ما يناسبه، من أجل علاقة تدوم.',
      operationalExcellence: 'موثوقية وسهولة بلا هدر: الوعد نفسه يُنفَّذ في كل مرة وبسعر منافس.',
      productLeadership: 'تقديم الأفضل أو الأحدث، والسبق إلى استبداله بما هو أفضل منه.',
    },
    customerExcellence: 'التميّز في خدمة العميل',
    discipline: 'التخصص',
    score: 'الدرجة',
    threshold: 'الحد الأدنى',
    scoreField: 'الدرجة',
    thresholdField: 'الحد الأدنى',
    chosen: 'الخيار المعتمد',
    under: 'دون الحد الأدنى',
    remarked: (what, remarks) => [isolate(what), ...remarks].join('، '),
    title: ({ chosen, together, under, reached, strongest }) =>
      [
        chosen[0] && `التفوق في: ${names(chosen)}${together ? ` (${isolate(together)})` : ''}`,
        under[0]
          ? `دون الحد الأدنى: ${names(under)}`
          : reached
            ? 'الثلاثة تبلغ الحد الأدنى'
            : !chosen[0] && strongest && `الأقوى: ${isolate(strongest)}`,
      ]
        .filter(Boolean)
        .join('؛ ') || 'تخصصات القيمة الثلاثة',
    description: (min, max, threshold, point) =>
      `تخصصات القيمة (تريسي وويرسيما)، من ${min} إلى ${max}${
        threshold === null ? '' : `؛ ${point ? '' : 'الخط المنقّط: '}الحد الأدنى ${threshold}`
      }${point ? '؛ النقطة هي مركز ثقل الدرجات' : ''}`,
    empty: 'لا توجد درجات بعد',
    gapNote: (list, point) => `لا توجد درجة: ${names(list)}. ${point ? 'لا يوجد مركز ثقل لرسمه.' : 'الخط مفتوح هناك.'}`,
    chosenNote: (value) => `«${isolate(value)}» ليس من هذه التخصصات، فلم يُعلَّم أي منها خيارًا معتمدًا.`,
    scaleNote: (min, max) => `لا يمكن رسم مقياس من ${min} إلى ${max}. القيم واردة في الجدول.`,
  },
  cycle: {
    now: (step) => `الآن: ${isolate(step)}`,
    plainTitle: (count) => (count === 1 ? 'خطوة واحدة' : `دورة من ${counted(count, steps)}`),
    description: (round, step, count) =>
      [round !== null && `الجولة ${digits(round)}`, step !== null && `الخطوة ${digits(step)} من ${digits(count)}`]
        .filter(Boolean)
        .join('، '),
    empty: 'لا توجد خطوات بعد',
    step: 'الخطوة',
    text: 'ما يحدث',
    current: (step) => `${isolate(step)} (الآن)`,
    countNote: (count, min, max) =>
      `تتكوّن الحلقة من ${digits(min)} إلى ${digits(max)} خطوات، وعددها هنا ${digits(count)}، فتظهر القائمة وحدها.`,
    currentNote: (value) => `الخطوة الحالية «${isolate(value)}» ليست من هذه الخطوات، فلم تُعلَّم أي منها.`,
    roundNote: (value) => `الجولة «${isolate(value)}» ليست عددًا صحيحًا يبدأ من ${digits(1)}، فلم تُذكر.`,
  },
  basics: {
    basic: 'الأساس',
    mark: 'التقييم',
    reading: 'الدلالة',
    markField: 'التقييم',
    overall: 'التقييم العام',
    gates: { open: 'مستوفى', closed: 'غير مستوفى بعد', unmeasured: 'لم يُقَس' },
    readings: {
      unmet: 'لم تُلبَّ التوقعات بعد',
      met: 'لُبِّيت التوقعات',
      'beyond-basics': 'أكثر مما تمنحه الأساسيات وحدها',
      exceeded: 'فاق التوقعات',
    },
    below: (met) => `أقل من ${met}`,
    between: (met, ceiling) => `من ${met} إلى ${ceiling}`,
    above: (ceiling) => `أعلى من ${ceiling}`,
    from: (exceeded) => `${exceeded} فأكثر`,
    title: (open, measured, total, lowest) =>
      `الأساسيات المستوفاة: ${digits(open)} من ${digits(measured)}${measured < total ? ' جرى قياسها' : ''}${
        lowest === null ? '' : `؛ الأدنى: ${isolate(lowest)}`
      }`,
    noMarks: 'لم يُقَس أي من الأساسيات بعد',
    empty: 'لا توجد أساسيات بعد',
    description: (met) => `تقييمات من ١ إلى ١٠؛ يُعد الأساس مستوفى ابتداءً من ${met} (الخط المنقّط)`,
    lift: (ceiling) => `الأساسيات مستوفاة. ما يرفع التقييم فوق ${ceiling} هو تجاوز التوقعات.`,
    wanted: 'مستوفى ابتداءً من',
    bandsNote: (met, ceiling, exceeded) => `الحدود لا تتصاعد بين ١ و١٠، فقُرئت التقييمات بالحدود ${met} و${ceiling} و${exceeded}.`,
  },
};
