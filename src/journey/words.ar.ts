import { counted, isolate } from '../figure/words.ar.js';
import type { JourneyWords } from './words.en.js';

const phasesOf = (phases: number) => counted(phases, { one: 'مرحلة واحدة', two: 'مرحلتان', few: 'مراحل', many: 'مرحلة', other: 'مرحلة' });
const touchpointsOf = (touchpoints: number) =>
  counted(touchpoints, { one: 'نقطة اتصال واحدة', two: 'نقطتا اتصال', few: 'نقاط اتصال', many: 'نقطة اتصال', other: 'نقطة اتصال' });
const end = ([value, meaning]: readonly [value: string, meaning: string]) => `${value} (${isolate(meaning)})`;

export const journeyAr: JourneyWords = {
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
};
