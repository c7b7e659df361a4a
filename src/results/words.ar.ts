import { counted, isolate } from '../figure/words.ar.js';
import type { ResultsWords } from './words.en.js';

const answer = { one: 'إجابة واحدة', two: 'إجابتان', few: 'إجابات', many: 'إجابة', other: 'إجابة' };
const title = 'التوصية (NPS)';
/** As the subject, and after a preposition, where the dual is another word. */
const answers = (n: number) => counted(n, answer);
const ofAnswers = (n: number) => counted(n, { ...answer, two: 'إجابتين' });
const ofGroups = (groups: number) =>
  counted(groups, { one: 'مجموعة واحدة', two: 'مجموعتين', few: 'مجموعات', many: 'مجموعة', other: 'مجموعة' });
/** "And" is written onto what follows, and repeated between all. */
const listOf = (items: readonly string[]) => items.map(isolate).join(' و');

/** Points that come written: a whole number that ends in 3 to 10 takes the plural. */
const points = (difference: string) => (/^[^٠-٩]*(?:[٣-٩]|[٠-٩٬]*(?:٠[٣-٩]|١٠))$/.test(difference) ? 'نقاط' : 'نقطة');

const segments = { promoter: 'المروّجون', passive: 'المحايدون', detractor: 'المنتقدون' };

// No verb agrees with the name of a score, a period or a group. The interval is "مجال", for "فترة" is the period.
export const resultsAr: ResultsWords = {
  count: {
    loading: 'جارٍ تحميل النتائج…',
    noAnswers: 'لا توجد إجابات بعد',
    sentence: ({ name, score, interval, n }) =>
      [`${isolate(name)} ${score}`, interval && `بين ${interval[0]} و${interval[1]}`, n !== undefined && `استنادًا إلى ${ofAnswers(n)}`]
        .filter(Boolean)
        .join('، '),
    answers: 'الإجابات',
    share: 'النسبة',
    unanswered: 'دون إجابة',
    notApplicable: 'لا ينطبق',
    notCounted: (values) => `لم تُحتسب: ${isolate(values)}`,
    download: 'تنزيل بصيغة CSV',
  },
  score: {
    interval: (low, high) => `من ${low} إلى ${high}`,
    withheld: (n, minimum, write) => `${answers(n)}؛ لا تُعرض النتيجة إذا قلّ العدد عن ${write(minimum)}`,
    score: 'النتيجة',
    low: 'من',
    high: 'إلى',
    n: 'n',
    scoreField: 'النتيجة',
    intervalField: 'مجال الثقة',
    target: 'المستهدف',
    targetHead: 'المستهدف',
  },
  measures: {
    names: {
      nps: title,
      enps: 'توصية الموظفين (eNPS)',
      'ces-2.0': 'السهولة (CES 2.0)',
      'ces-1.0': 'الجهد (CES 1.0)',
      csat: 'رضا العملاء (CSAT)',
      esat: 'رضا الموظفين (ESAT)',
      grade: 'التقييم',
      pmf: 'ملاءمة المنتج للسوق (PMF)',
    },
    short: { nps: 'NPS', enps: 'eNPS', 'ces-2.0': 'CES', 'ces-1.0': 'الجهد', csat: 'CSAT', esat: 'ESAT', grade: 'التقييم', pmf: 'PMF' },
    highIsGood: 'الأعلى أفضل',
    lowIsGood: 'الأدنى أفضل',
    points: (difference) => `${difference} ${points(difference)}`,
  },
  breakdown: {
    title,
    nps: 'NPS',
    segments,
    segment: 'الشريحة',
  },
  card: {
    goal: (target) => `المستهدف ${target}`,
    noise: 'قد يكون من قبيل الصدفة',
    signal: 'أكثر من مجرد صدفة',
    unsure: 'المعلومات غير كافية لتمييزه عن الصدفة',
    what: 'البيان',
    value: 'القيمة',
    previous: 'الفترة السابقة',
    change: 'التغيّر',
  },
  distribution: {
    mode: (value, share) => `الإجابة الأكثر تكرارًا: ${isolate(value)} (${share})`,
    modes: (values) => `${values.length === 2 ? 'الإجابتان الأكثر' : 'الإجابات الأكثر'} تكرارًا: ${listOf(values)}`,
    description: (name, n) => `${isolate(name)}: ${answers(n)} حسب القيمة`,
    value: 'القيمة',
    segments: {
      nps: segments,
      ces: { difficult: 'صعب', neutral: 'محايد', easy: 'سهل' },
      satisfaction: { low: 'غير الراضين', middle: 'المحايدون', high: 'الراضون' },
    },
    pmf: { very: 'كثيرًا', somewhat: 'إلى حد ما', not: 'لن يخيب' },
  },
  trend: {
    rises: (name, from, to) => `${isolate(name)}: ارتفاع من ${from} إلى ${to}`,
    falls: (name, from, to) => `${isolate(name)}: انخفاض من ${from} إلى ${to}`,
    level: (name, from, to) => `${isolate(name)}: من ${from} إلى ${to}، وقد يكون ذلك من قبيل الصدفة`,
    steady: (name, at) => `${isolate(name)}: ثبات عند ${at}`,
    one: (name, period) => `${isolate(name)}: لا تتوفر نتيجة إلا عن ${isolate(period)}`,
    description: (score, period) => `${isolate(period)}: ${score}`,
    few: (minimum, write) => `n < ${write(minimum)}`,
    none: 'لا إجابات',
    fewNote: (periods, minimum, write) => `${listOf(periods)}: عدد الإجابات أقل من ${write(minimum)}، لذا لا تُعرض النتيجة.`,
    noneNote: (periods) => `${listOf(periods)}: لا توجد إجابات، لذا ينقطع الخط هناك.`,
    goal: (target) => `المستهدف ${target}`,
    period: 'الفترة',
  },
  comparison: {
    differs: (highest, lowest) => `نتيجة ${isolate(highest)} أعلى من نتيجة ${isolate(lowest)}`,
    same: (groups) =>
      groups === 2 ? 'قد يكون الفرق بين المجموعتين من قبيل الصدفة' : `قد تكون الفروق بين ${ofGroups(groups)} من قبيل الصدفة`,
    one: (group) => `النتيجة متوفرة لمجموعة واحدة فقط: ${isolate(group)}`,
    description: (name, groups) => `${isolate(name)} لدى ${ofGroups(groups)}`,
    group: 'المجموعة',
    benchmark: 'القيمة المرجعية',
    fewNote: (groups, minimum, write) => `${listOf(groups)}: عدد الإجابات أقل من ${write(minimum)}، لذا لا تُعرض النتيجة.`,
    noneNote: (groups) => `${listOf(groups)}: لا توجد إجابات.`,
  },
  kpis: {
    figures: (count) => counted(count, { one: 'مؤشر واحد', two: 'مؤشران', few: 'مؤشرات', many: 'مؤشرًا', other: 'مؤشر' }),
    of: (max) => `من ${max}`,
    title: 'المؤشرات الرئيسية',
    empty: 'لا توجد مؤشرات رئيسية بعد',
    figure: 'المؤشر',
    value: 'القيمة',
    period: 'الفترة',
    unit: 'الوحدة',
  },
};
