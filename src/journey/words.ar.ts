import { counted, digits, isolate } from '../figure/words.ar.js';
import type { JourneyFamilyWords } from './words.en.js';

const phasesOf = (phases: number) => counted(phases, { one: 'مرحلة واحدة', two: 'مرحلتان', few: 'مراحل', many: 'مرحلة', other: 'مرحلة' });
const touchpointsOf = (touchpoints: number) =>
  counted(touchpoints, { one: 'نقطة اتصال واحدة', two: 'نقطتا اتصال', few: 'نقاط اتصال', many: 'نقطة اتصال', other: 'نقطة اتصال' });
const end = ([value, meaning]: readonly [value: string, meaning: string]) => `${value} (${isolate(meaning)})`;

export const journeyAr: JourneyFamilyWords = {
  persona: 'شخصية العميل',
  goal: 'الهدف',
  touchpoint: 'نقطة الاتصال',
  phase: 'المرحلة',
  channel: 'القناة',
  actors: 'المشاركون',
  when: 'التوقيت',
  emotion: 'المشاعر',
  emotionEnds: ['سلبية جدًا', 'إيجابية جدًا'],
  momentOfTruth: 'لحظة الحقيقة',
  map: 'خريطة رحلة العميل',
  journeyTitle: (emotion, highest, lowest) => `${isolate(emotion)}: أعلى نقطة عند «${isolate(highest)}»، وأدناها عند «${isolate(lowest)}»`,
  journeyPlainTitle: (phases, touchpoints) => `رحلة العميل: ${phasesOf(phases)} و${touchpointsOf(touchpoints)}`,
  journeyDescription: (phases, touchpoints, emotion, low, high) =>
    `${phasesOf(phases)}، ${touchpointsOf(touchpoints)}؛ ${isolate(emotion)} من ${end(low)} إلى ${end(high)}`,
  emotionScaleNote: (emotion) => `لا يمكن رسم مقياس «${isolate(emotion)}»: يلزمه حدّ أدنى وحدّ أعلى أكبر منه. القيم واردة في الجدول.`,
  journeyEmpty: 'لا توجد رحلة بعد',
  loop: (from, to) => `تتحوّل ${isolate(from)} إلى ${isolate(to)}.`,
  lane: 'مسار',
  lanes: {
    actions: 'الأفعال',
    thoughts: 'الأفكار',
    pains: 'المشكلات',
    gains: 'المكاسب',
    opportunities: 'الفرص',
    owner: 'المسؤول',
    kpi: 'مؤشر الأداء',
    evidence: 'الدلائل الملموسة',
    frontstage: 'أمام العميل',
    backstage: 'خلف الكواليس',
    support: 'العمليات المساندة',
  },
  lines: { interaction: 'خط التفاعل', visibility: 'خط الرؤية', internal: 'خط التفاعل الداخلي' },
  laneScore: (value, n, interval) => value + (interval ? ` (من ${interval.join(' إلى ')})` : '') + (n ? `، العدد ${n}` : ''),
  time: {
    date: (day, month, year) =>
      [
        digits(day),
        'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'.split(' ')[month],
        year &&
          String(year)
            .split('')
            .map((digit) => digits(+digit))
            .join(''),
      ]
        .filter(Boolean)
        .join(' '),
    period: (hours) =>
      hours < 48
        ? counted(Math.round(hours), { one: 'ساعة واحدة', two: 'ساعتان', few: 'ساعات', many: 'ساعة', other: 'ساعة' })
        : counted(Math.round(hours / 24), { one: 'يوم واحد', two: 'يومان', few: 'أيام', many: 'يومًا', other: 'يوم' }),
    noContact: 'بلا تواصل',
    fault: (name, fault) =>
      `${isolate(name)}: ${{ none: 'تعذرت قراءة وقته', backwards: 'نهايته قبل بدايته', overlap: 'بدايته قبل نهاية ما سبقه' }[fault]}.`,
  },
};
