import { counted, isolate } from '../figure/words.ar.js';
import type { SurveyWords } from './words.en.js';

/** "By" is written onto an Arabic word, and with a stroke before any other. */
const by = (subject: string) => (/^\p{Script=Arabic}/u.test(subject) ? `ب${subject}` : `بـ${isolate(subject)}`);

// The subject is never the one who acts: the verb would have to agree with its gender.
export const surveyAr: SurveyWords = {
  nps: {
    question: (subject) => `ما مدى احتمال أن توصي ${subject === undefined ? 'بنا' : by(subject)} لصديق أو زميل؟`,
    employeeQuestion: (subject) =>
      `ما مدى احتمال أن توصي صديقًا أو أحد معارفك بالعمل ${subject === undefined ? 'لدينا' : `لدى ${isolate(subject)}`}؟`,
    ends: ['غير محتمل إطلاقًا', 'محتمل للغاية'],
    followUp: {
      detractor: 'ما أول شيء ينبغي أن نحسّنه؟',
      passive: 'ما الذي كان سيجعل تقييمك ٩ أو ١٠؟',
      promoter: 'ما الذي أعجبك إلى درجة تدفعك إلى التوصية بنا؟',
    },
  },
  ces: {
    statement: (subject = 'الشركة') => `كان من السهل عليّ إنجاز طلبي أو حل مشكلتي مع ${isolate(subject)}.`,
    statementHint: 'إلى أي مدى توافق على هذه العبارة؟',
    agreement: ['لا أوافق بشدة', 'لا أوافق', 'لا أوافق إلى حد ما', 'لا أوافق ولا أعارض', 'أوافق إلى حد ما', 'أوافق', 'أوافق بشدة'],
    question: () => 'ما مقدار الجهد الذي اضطررت إلى بذله بنفسك لإنجاز طلبك أو حل مشكلتك؟',
    effort: ['جهد قليل جدًا', 'جهد قليل', 'بعض الجهد', 'جهد كبير', 'جهد كبير جدًا'],
    followUp: {
      difficult: 'ما الذي جعل الأمر صعبًا؟',
      neutral: 'ما الذي كان يمكن أن يكون أسهل؟',
      easy: 'ما الذي جعل الأمر سهلًا؟',
    },
  },
  csat: {
    question: (subject = 'خدماتنا') => `ما مدى رضاك عن ${isolate(subject)}؟`,
    employeeQuestion: (subject) => `ما مدى رضاك عن العمل ${subject === undefined ? 'لدينا' : `لدى ${isolate(subject)}`}؟`,
    points: {
      3: ['غير راضٍ', 'محايد', 'راضٍ'],
      5: ['غير راضٍ إطلاقًا', 'غير راضٍ', 'محايد', 'راضٍ', 'راضٍ جدًا'],
      7: ['غير راضٍ إطلاقًا', 'غير راضٍ', 'غير راضٍ إلى حد ما', 'محايد', 'راضٍ إلى حد ما', 'راضٍ', 'راضٍ جدًا'],
    },
    ends: ['غير راضٍ إطلاقًا', 'راضٍ جدًا'],
    place: (point, points) => `${point} من ${points}`,
    followUp: {
      low: 'ما الذي لم يسر على ما يرام؟',
      middle: 'ما الذي كان يمكننا تحسينه؟',
      high: 'ما أكثر ما أعجبك؟',
    },
  },
  grade: {
    question: (subject = 'خدماتنا') => `كيف تقيّم ${isolate(subject)} على مقياس من ١ إلى ١٠؟`,
    hint: {
      1: 'من ١ إلى ١٠، بأعداد صحيحة.',
      0.5: 'من ١ إلى ١٠، وتُقبل أنصاف الدرجات.',
      0.1: 'من ١ إلى ١٠، وتُقبل منزلة عشرية واحدة.',
    },
    ends: ['ضعيف جدًا', 'ممتاز'],
    followUp: {
      low: 'ما الذي لم يسر على ما يرام؟',
      middle: 'ما الذي كان سيجعل تقييمك ٨ أو أكثر؟',
      high: 'ما الذي وجدته ممتازًا؟',
    },
    followUpAny: 'لماذا تعطي هذا التقييم؟',
  },
  pmf: {
    question: (subject = 'منتجنا') => `كيف سيكون شعورك إذا لم يعد بإمكانك استخدام ${isolate(subject)}؟`,
    answers: {
      very: 'سيخيب أملي كثيرًا',
      somewhat: 'سيخيب أملي إلى حد ما',
      not: 'لن يخيب أملي',
      'n/a': 'لا ينطبق: لم أعد أستخدمه',
    },
    followUp: {
      very: 'ما أهم فائدة يقدّمها لك؟',
      somewhat: 'كيف يمكننا تحسينه من أجلك؟',
      not: 'ما البديل الذي ستستخدمه؟',
    },
  },
  page: {
    progress: (question, of) => `السؤال ${question} من ${of}`,
    errors: (count) => `بقي ${counted(count, { one: 'سؤال واحد', two: 'سؤالان', few: 'أسئلة', many: 'سؤالًا', other: 'سؤال' })} دون إجابة`,
    linksHint: 'اختر رقمًا. يمكنك تغييره لاحقًا في الصفحة التي ستُفتح.',
  },
};
