import { isMissing, numberFormat } from './numbers.js';
import type { FigureWords } from './words.en.js';

// What the Arabic words of every family need.

/** A number in Arabic digits; put into a text as it is, it would be written in Latin ones. */
export const digits = numberFormat('ar-u-nu-arab');

/** Keeps a text of the caller's, often a Latin name, from turning the order of the words around it: between "first strong isolate" and "pop". */
export const isolate = (text: string): string => `\u2068${text}\u2069`;

const plurals = new Intl.PluralRules('ar');

/** A number with its noun. Arabic has a word of its own for one and for two, then one form from 3 to 10, one from 11 to 99 and one for round hundreds. */
export function counted(count: number, noun: { one: string; two: string; few: string; many: string; other: string }): string {
  const rule = plurals.select(count);
  if (rule === 'one' || rule === 'two') return noun[rule];
  return `${digits(count)} ${rule === 'zero' ? noun.other : noun[rule]}`;
}

export const figureAr: FigureWords = {
  dataAsTable: 'البيانات في جدول',
  noValue: 'لا توجد قيمة',
  problem(problem, number) {
    const name = isolate(problem.name);
    switch (problem.kind) {
      case 'range':
        return `${name}: القيمة ${number(problem.value)} في «${isolate(problem.field)}» تقع خارج النطاق من ${number(problem.min)} إلى ${number(problem.max)}. وهي واردة في الجدول دون الرسم.`;
      case 'not-a-number':
      case 'choice':
        return isMissing(problem.value)
          ? `${name}: قيمة «${isolate(problem.field)}» مفقودة. هذا العنصر وارد في الجدول دون الرسم.`
          : `${name}: لا يمكن رسم القيمة «${isolate(String(problem.value))}» في «${isolate(problem.field)}». وهي واردة في الجدول دون الرسم.`;
      case 'duplicate':
        return `${name}: المعرّف «${isolate(String(problem.value))}» مستخدم أكثر من مرة.`;
    }
  },
};
