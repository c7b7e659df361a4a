import { counted, digits, isolate } from '../figure/words.ar.js';
import type { KanoFamilyWords } from './words.en.js';

const shared = { indifferent: 'محايدة', reverse: 'عكسية', questionable: 'مشكوك فيها' };

// The adjectives agree with "خاصية".
export const kanoAr: KanoFamilyWords = {
  terms: {
    kano: {
      categories: { attractive: 'جذّابة', oneDimensional: 'أحادية البُعد', mustBe: 'أساسية', ...shared },
    },
    '3b': {
      categories: { attractive: 'الإبهار', oneDimensional: 'التجربة', mustBe: 'الأساسيات', ...shared },
    },
  },
  feature: 'الخاصية',
  category: 'الفئة',
  qualified: (label, detail) => `${isolate(label)}، ${isolate(detail)}`,
  kanoTitle: (total, kinds) =>
    total
      ? `${counted(total, { one: 'خاصية واحدة', two: 'خاصيتان', few: 'خصائص', many: 'خاصية', other: 'خاصية' })}: ${kinds.map(({ word, count }) => `${isolate(word)} (${digits(count)})`).join('، ')}`
      : 'لا توجد خصائص لرسمها',
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
  diagram: {
    axes: {
      kano: { fulfilment: 'درجة التلبية', satisfaction: 'الرضا' },
      '3b': { fulfilment: 'الوفاء بالوعد', satisfaction: 'رضا العملاء' },
    },
    ends: { up: 'راضٍ جدًا', down: 'غير راضٍ إطلاقًا', start: 'دون تلبية', end: 'تلبية كاملة' },
    kanoDescription: ({ fulfilment, satisfaction }, fitted) =>
      `أفقيًا: ${isolate(fulfilment)}؛ رأسيًا: ${isolate(satisfaction)}. الشريط هو المنطقة المحايدة، والمنحنيات ${fitted ? 'محسوبة من الإجابات' : 'تخطيطية وليست ناتجة عن قياس'}.`,
  },
  study: {
    answers: 'الإجابات',
    better: 'معامل الرضا',
    worse: 'معامل عدم الرضا',
    n: 'n',
    unanswered: 'بلا إجابة',
    rules: { mode: 'بحسب الفئة الأكثر تكرارًا', berger: 'بحسب قاعدة بيرغر الثانية' },
    sameName: (name) => `${isolate(name)}: خاصية سابقة تحمل الاسم نفسه.`,
    times: (category, count) => `${isolate(category)} ${count}`,
  },
  table: {
    strength: 'القوة',
    totalStrength: 'القوة الكلية',
    lead: 'الفارق',
    threshold: 'العتبة (فونغ)',
    evaluations: { classic: 'جدول التقييم الكلاسيكي', pouliot: 'جدول تقييم بوليو', short: 'جدول تقييم لثلاث إجابات' },
    tableDescription: (rule, table) => `التصنيف ${rule}؛ ${isolate(table)}`,
    points: (points) => `${points} نقطة`,
    notSignificant: '* قد يكون الفارق عن الفئة الثانية من قبيل الصدفة (فونغ ١٩٩٦).',
  },
  matrix: {
    importance: 'الأهمية',
    ends: { up: 'رضا أكبر عند وجوده', end: 'استياء أكبر عند غيابه' },
    matrixDescription: (rule, sized, plain) =>
      `معامل الرضا ومعامل عدم الرضا لكل خاصية؛ التصنيف ${rule}${sized ? '؛ حجم العلامة: الأهمية من ١ إلى ٩' : ''}${plain ? '؛ الأسماء في الجدول' : ''}`,
    noPlace: (name) => `${isolate(name)}: لا توجد إجابات تدخل في حساب المعاملين. الخاصية موجودة في الجدول وليست في الصورة.`,
    outside: (name, category, count, n) =>
      `${isolate(name)}: ${count} من ${n} إجابة من فئة ${isolate(category)}، ولا تدخل في حساب المعاملين.`,
  },
  scatter: {
    functional: 'بوجود الخاصية',
    dysfunctional: 'بغياب الخاصية',
    deviation: 'الانحراف المعياري',
    scatterDescription: (rule) =>
      `الطريقة المستمرة: متوسط كل خاصية مع انحراف معياري واحد في كل اتجاه، على مقياسين من −٢ إلى ٤؛ التصنيف ${rule}`,
    noMeans: (name) => `${isolate(name)}: لا يوجد متوسط يمكن رسمه. الخاصية موجودة في الجدول وليست في الصورة.`,
  },
  priorities: {
    advice: {
      mustBe: 'أولًا: بلا أي خلل',
      oneDimensional: 'ثم: استثمر حيث يجدي',
      attractive: 'ثم: فاجئ',
      indifferent: 'اتركه كما هو',
      reverse: 'تنبيه: كثيرون لا يريدونه',
      questionable: 'اسأل مرة أخرى',
    },
    prioritiesDescription: (rule) => `بترتيب العمل؛ التصنيف ${rule}`,
    none: 'بلا إجابات',
    weights: (better, worse, n) => `معامل الرضا ${better}، معامل عدم الرضا ${worse}، n ${n}`,
  },
};
