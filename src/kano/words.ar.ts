import { counted, digits, isolate } from '../figure/words.ar.js';
import type { KanoFamilyWords } from './words.en.js';

const shared = { indifferent: 'محايدة', reverse: 'عكسية', questionable: 'مشكوك فيها' };

// The adjectives agree with "خاصية".
export const kanoAr: KanoFamilyWords = {
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
  qualified: (label, detail) => `${isolate(label)}، ${isolate(detail)}`,
  kanoTitle: (total, kinds) =>
    total
      ? `${counted(total, { one: 'خاصية واحدة', two: 'خاصيتان', few: 'خصائص', many: 'خاصية', other: 'خاصية' })}: ${kinds.map(({ word, count }) => `${isolate(word)} (${digits(count)})`).join('، ')}`
      : 'لا توجد خصائص لرسمها',
  kanoDescription: ({ fulfilment, satisfaction }, fitted) =>
    `أفقيًا: ${isolate(fulfilment)}؛ رأسيًا: ${isolate(satisfaction)}. الشريط هو المنطقة المحايدة، والمنحنيات ${fitted ? 'محسوبة من الإجابات' : 'تخطيطية وليست ناتجة عن قياس'}.`,
  // Our own translations.
  question: {
    functional: 'ما رأيك إذا توفّر ذلك؟',
    dysfunctional: 'ما رأيك إذا لم يتوفّر ذلك؟',
    importance: 'ما مدى أهمية ذلك لك؟',
    degrees: ['غير مهم إطلاقًا', 'مهم إلى حد ما', 'مهم', 'مهم جدًا', 'مهم للغاية'],
    answers: {
      kano: ['يعجبني أن يكون كذلك', 'يجب أن يكون كذلك', 'لا فرق عندي', 'يمكنني التعايش معه', 'لا يعجبني أن يكون كذلك'],
      enjoy: ['أستمتع بذلك', 'أتوقع ذلك', 'موقفي محايد', 'لا يعجبني، لكن يمكنني التعايش معه', 'لا يعجبني ولا أقبله'],
      helpful: ['سيفيدني كثيرًا', 'هذا شرط أساسي لي', 'لن يغيّر شيئًا لي', 'سيكون إزعاجًا بسيطًا', 'سيكون مشكلة كبيرة'],
      short: ['يعجبني', 'أتوقعه', 'محايد', 'أستطيع تحمّله', 'لا يعجبني'],
    },
  },
  study: {
    answers: 'الإجابات',
    strength: 'القوة',
    better: 'معامل الرضا',
    worse: 'معامل عدم الرضا',
    n: 'n',
    unanswered: 'بلا إجابة',
    totalStrength: 'القوة الكلية',
    lead: 'الفارق',
    threshold: 'العتبة (فونغ)',
    rules: { mode: 'بحسب الفئة الأكثر تكرارًا', berger: 'بحسب قاعدة بيرغر الثانية' },
    evaluations: { classic: 'جدول التقييم الكلاسيكي', pouliot: 'جدول تقييم بوليو', short: 'جدول تقييم لثلاث إجابات' },
    tableDescription: (rule, table) => `التصنيف ${rule}؛ ${isolate(table)}`,
    points: (points) => `${points} نقطة`,
    notSignificant: '* قد يكون الفارق عن الفئة الثانية من قبيل الصدفة (فونغ ١٩٩٦).',
    sameName: (name) => `${isolate(name)}: خاصية سابقة تحمل الاسم نفسه.`,
    times: (category, count) => `${isolate(category)} ${count}`,
  },
};
