import { counted, digits, isolate } from '../figure/words.ar.js';
import type { BlocksFamilyWords } from './words.en.js';

const blocksOf = (blocks: number) => counted(blocks, { one: 'ركيزة واحدة', two: 'ركيزتان', few: 'ركائز', many: 'ركيزة', other: 'ركيزة' });

export const blocksAr: BlocksFamilyWords = {
  block: 'الركيزة',
  radarTitle: (series, highest, lowest) => `${isolate(series)}: أعلى قيمة في ${isolate(highest)}، وأدناها في ${isolate(lowest)}`,
  radarPlainTitle: (blocks, known) => (blocks ? blocksOf(blocks) + (known ? '' : '، بلا قيم بعد') : 'لا توجد ركائز بعد'),
  radarDescription: (blocks, scale) =>
    `${blocksOf(blocks)}، ${scale ? `المقياس ${isolate(scale)}` : 'لكل منها مقياسها، والأبعد عن المركز أفضل'}`,
  ownScale: (min, max, low) => `من ${isolate(min)} إلى ${isolate(max)}${low ? '، والأقل أفضل' : ''}`,
  value: 'القيمة',
  openNote: (blocks) => `${isolate(blocks)}: لا توجد بعد قيمة تُقارن بالهدف.`,
  strayNote: (series, values, axes) =>
    `${isolate(series)}: عدد القيم ${digits(values)} وعدد المحاور ${digits(axes)}. القيم كلها واردة في الجدول.`,
  axesNote: (axes, min, max) =>
    `يتطلب المخطط الراداري عددًا من المحاور بين ${digits(min)} و${digits(max)}، وعددها هنا ${digits(axes)}. تُعرض على هيئة أشرطة.`,
  seriesNote: (series, _, max) => `عدد السلاسل ${digits(series)}، يعرض الرسم أول ${digits(max)} منها. السلاسل كلها واردة في الجدول.`,
  scaleNote: (blocks) => `${isolate(blocks)}: لا يوجد مقياس من عدد إلى عدد أكبر منه. القيم واردة في الجدول.`,
  gaps: {
    gapsTitle: (current, target) => `من ${isolate(current)} إلى ${isolate(target)}`,
    gapsHint: (scale) => `الفارق الأكبر أولًا${scale ? `، المقياس ${isolate(scale)}` : ''}`,
    gapsEmpty: 'لا يوجد بعد ما يُقارن بهدف',
    fromTo: (current, target) => `${isolate(current)} ← ${isolate(target)}`,
  },
  assessment: {
    ask: (block) => `${isolate(block)}: إلى أي مدى وصلتم؟`,
    answers: 'إجاباتكم',
    liveTitle: 'إجاباتكم حتى الآن',
    liveDescription: (blocks) => `${blocksOf(blocks)}، والمخطط يتبع ما تدخلونه`,
    send: 'إرسال',
  },
};
