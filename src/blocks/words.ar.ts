import { counted, digits, isolate } from '../figure/words.ar.js';
import type { BlocksWords } from './words.en.js';

const blocksOf = (blocks: number) => counted(blocks, { one: 'ركيزة واحدة', two: 'ركيزتان', few: 'ركائز', many: 'ركيزة', other: 'ركيزة' });

export const blocksAr: BlocksWords = {
  block: 'الركيزة',
  radarTitle: (series, highest, lowest) => `${isolate(series)}: أعلى قيمة في ${isolate(highest)}، وأدناها في ${isolate(lowest)}`,
  radarPlainTitle: blocksOf,
  radarDescription: (blocks, min, max) => `${blocksOf(blocks)}، على مقياس من ${min} إلى ${max}`,
  radarEmpty: 'لا توجد ركائز بعد',
  value: 'القيمة',
  lengthNote: (series, values, axes) =>
    `${isolate(series)}: عدد القيم ${digits(values)} وعدد المحاور ${digits(axes)}. تُترك القيم المفقودة فراغات، وتُهمل القيم الزائدة.`,
  axesNote: (axes, min, max) =>
    `يتطلب المخطط الراداري عددًا من المحاور بين ${digits(min)} و${digits(max)}، وعددها هنا ${digits(axes)}. القيم واردة في الجدول.`,
  seriesNote: (series, max) => `عدد السلاسل ${digits(series)}، يعرض الرسم أول ${digits(max)} منها، والبقية في الجدول.`,
  scaleNote: (min, max) => `لا يمكن رسم مقياس من ${min} إلى ${max}. القيم واردة في الجدول.`,
};
