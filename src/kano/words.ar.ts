import { counted, digits, isolate } from '../figure/words.ar.js';
import type { KanoWords } from './words.en.js';

const shared = { indifferent: 'محايدة', reverse: 'عكسية', questionable: 'مشكوك فيها' };

// The adjectives agree with "خاصية".
export const kanoAr: KanoWords = {
  terms: {
    kano: {
      categories: { attractive: 'جذّابة', oneDimensional: 'أحادية البُعد', mustBe: 'أساسية', ...shared },
      fulfilment: 'درجة التلبية',
      satisfaction: 'الرضا',
    },
    '3b': {
      categories: { attractive: 'الإبهار', oneDimensional: 'التجربة', mustBe: 'الأساسيات', ...shared },
      fulfilment: 'الوفاء بالوعد',
      satisfaction: 'رضا العملاء',
    },
  },
  ends: { up: 'راضٍ جدًا', down: 'غير راضٍ إطلاقًا', start: 'دون تلبية', end: 'تلبية كاملة' },
  feature: 'الخاصية',
  category: 'الفئة',
  kanoTitle: (total, kinds) =>
    total
      ? `${counted(total, { one: 'خاصية واحدة', two: 'خاصيتان', few: 'خصائص', many: 'خاصية', other: 'خاصية' })}: ${kinds.map(({ word, count }) => `${isolate(word)} (${digits(count)})`).join('، ')}`
      : 'لا توجد خصائص لرسمها',
  kanoDescription: ({ fulfilment, satisfaction }) =>
    `أفقيًا: ${isolate(fulfilment)}؛ رأسيًا: ${isolate(satisfaction)}. الشريط هو المنطقة المحايدة، والمنحنيات تخطيطية وليست ناتجة عن قياس.`,
};
