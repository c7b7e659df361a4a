import { createElement, type ReactNode } from 'react';
import { itemsOf, type Formula, type Given, type Step, type Term } from './formula.js';

/** An element of MathML, which the types of React do not know. */
const el = (tag: string, ...children: ReactNode[]) => createElement(tag, null, ...children);
const operator = (text: string) => createElement('mo', { stretchy: 'false' }, text);
/** At the beginning of a piece, which a space keeps apart from the one before. */
const joining = (text: string) => createElement('mo', { form: 'infix', lspace: '0' }, text);

const format = new Intl.NumberFormat('en', { maximumFractionDigits: 4, useGrouping: false });
const written = (value: number) => format.format(value).replace('-', '−');

/** Where a term stands: at the beginning a negative number needs no brackets; in a line, such as under a root, a quotient is written with a stroke. */
interface Place {
  given: Given | null;
  first: boolean;
  line: boolean;
}

/** Keeps the bar of a fraction clear of what stands over and under it: without a font for mathematics not every engine does. */
const strut = createElement('mspace', { height: '0.95em', depth: '0.35em' });

const bare = (term: Term) => (term.kind === 'group' ? term.of : term);
const bracketed = (inner: ReactNode) => el('mrow', operator('('), inner, operator(')'));

function put(term: Term, place: Place): ReactNode {
  const { given, line } = place;
  const start = { ...place, first: true };
  const later = { ...place, first: false };
  switch (term.kind) {
    case 'number':
      return el('mn', written(term.value));
    case 'name': {
      const value = given?.[term.name];
      if (typeof value !== 'number') return createElement('mi', { mathvariant: 'normal' }, term.name);
      const number = el('mn', written(value));
      return value < 0 && !place.first ? bracketed(number) : number;
    }
    case 'group':
      // A sum is in brackets once.
      return bracketed(put(term.of, { ...start, line: line && !isSum(term.of) }));
    case 'negative':
      return el('mrow', operator('−'), put(term.of, later));
    case 'square':
      return el('msup', put(term.of, later), el('mn', '2'));
    case '^':
      return el('msup', put(term.left, later), el('mrow', put(bare(term.right), { ...start, line: true })));
    case 'root':
      return el('msqrt', put(term.of, { ...start, line: true }));
    case 'sum': {
      const items = given ? itemsOf(term.of, given) : [];
      const added = el(
        'mrow',
        ...items.flatMap((item, index) => [index > 0 && operator('+'), put(bare(term.of), { ...later, given: item })]),
      );
      if (!given) return el('mrow', createElement('mo', { lspace: '0' }, 'Σ'), put(term.of, later));
      return line ? bracketed(added) : added;
    }
    case '/':
      if (line) return el('mrow', put(term.left, place), operator('/'), put(term.right, later));
      return el('mfrac', ...[term.left, term.right].map((side) => el('mrow', strut, put(bare(side), { ...start, line: !isSum(side) }))));
    default:
      return el('mrow', put(term.left, place), operator(term.kind), put(term.right, later));
  }
}

/** A sum fills its side of a fraction, and needs no brackets there. */
const isSum = (term: Term) => term.kind === 'sum';

/** The sides of what is added or taken off, each a piece of its own: between them a line may break. */
function pieces(term: Term, given: Given | null): ReactNode[] {
  const place = { given, first: true, line: false };
  if (!(term.kind === '+' || term.kind === '−' || term.kind === '±')) return [put(term, place)];
  return [...pieces(term.left, given), el('mrow', joining(term.kind), put(term.right, { ...place, first: false }))];
}

const inMath = (parts: readonly ReactNode[]) => parts.map((part, index) => <span key={index}>{el('math', part)} </span>);

/** Both sides with a sign between, which stays with what follows it. */
const equals = ([head, ...rest]: readonly ReactNode[]) => [el('mrow', joining('='), head), ...rest];

/** A formula in its names. */
export const General = ({ name, term }: Formula) => (
  <span className="equation">
    {inMath([put({ kind: 'name', name }, { given: null, first: true, line: false }), ...equals(pieces(term, null))])}
  </span>
);

/** A formula with the numbers put in, and what it comes to. */
export const PutIn = ({ name, term, given, value }: Step) => (
  <span className="equation">
    {inMath([
      put({ kind: 'name', name }, { given: null, first: true, line: false }),
      ...equals(pieces(term, given)),
      ...(typeof value === 'number'
        ? equals([el('mn', written(value))])
        : equals([el('mrow', el('mn', written(value[0])), el('mtext', '\u00a0to\u00a0'), el('mn', written(value[1])))])),
    ])}
  </span>
);
