/** A name in a formula stands for a number, or for a list that `Σ` goes through. */
export type Given = Readonly<Record<string, number | readonly number[]>>;

/** The two ends of what comes of `±`. */
export type Ends = readonly [low: number, high: number];

export type Term =
  | { kind: 'number'; value: number }
  | { kind: 'name'; name: string }
  | { kind: 'negative' | 'square' | 'root' | 'sum' | 'group'; of: Term }
  | { kind: '+' | '−' | '±' | '·' | '/' | '^'; left: Term; right: Term };

/** `name = term`, as it is written in a text. */
export interface Formula {
  name: string;
  term: Term;
}

/**
 * Reads a formula as a paper writes it in a line: `score = 100 · (promoters − detractors) / n`. It knows + − ± · / ² ^ √(…), Σ before what is added up for each item of a list, numbers, and names of one
 * word. A quotient binds more than a product.
 */
export function readFormula(text: string): Formula {
  const tokens = text.match(/\d+(?:\.\d+)?|\p{L}[\p{L}\d₀-₉]*|\S/gu) ?? [];
  let at = 0;
  const next = (...wanted: string[]) => wanted.includes(tokens[at] ?? '') && tokens[at++]!;
  const expect = (wanted: string) => {
    if (!next(wanted)) throw new SyntaxError(`${text}: there is ${tokens[at] ?? 'nothing'} where ${wanted} should be.`);
  };
  const chain = (part: () => Term, ...operators: ('+' | '−' | '±' | '·' | '/')[]) => {
    let left = part();
    for (let kind = next(...operators); kind; kind = next(...operators)) left = { kind: kind as '+', left, right: part() };
    return left;
  };
  const sum = (): Term => chain(product, '+', '−', '±');
  const product = (): Term => (next('−') ? { kind: 'negative', of: product() } : chain(quotient, '·'));
  const quotient = (): Term => chain(power, '/');
  function power(): Term {
    if (next('Σ')) return { kind: 'sum', of: power() };
    if (next('√')) return { kind: 'root', of: inside() };
    const base = atom();
    if (next('²')) return { kind: 'square', of: base };
    return next('^') ? { kind: '^', left: base, right: tokens[at] === '(' ? inside() : atom() } : base;
  }
  function atom(): Term {
    if (tokens[at] === '(') return { kind: 'group', of: inside() };
    const token = tokens[at++] ?? '';
    if (/^\d/.test(token)) return { kind: 'number', value: Number(token) };
    if (/^\p{L}/u.test(token)) return { kind: 'name', name: token };
    throw new SyntaxError(`${text}: there is ${token || 'nothing'} where a number or a name should be.`);
  }
  function inside(): Term {
    expect('(');
    const term = sum();
    expect(')');
    return term;
  }
  const name = atom();
  expect('=');
  const term = sum();
  if (name.kind !== 'name' || at < tokens.length) throw new SyntaxError(`${text}: allowed: a name, = and one formula.`);
  return { name: name.name, term };
}

/** The lists that a term goes through, item by item: each with one number for every name. */
export function itemsOf(term: Term, given: Given): Given[] {
  const names = namesIn(term).filter((name) => Array.isArray(given[name]));
  const length = Math.max(0, ...names.map((name) => (given[name] as readonly number[]).length));
  return Array.from({ length }, (_, index) => ({
    ...given,
    ...Object.fromEntries(names.map((name) => [name, (given[name] as readonly number[])[index]!])),
  }));
}

function namesIn(term: Term): string[] {
  if (term.kind === 'name') return [term.name];
  if ('of' in term) return namesIn(term.of);
  return 'left' in term ? [...namesIn(term.left), ...namesIn(term.right)] : [];
}

/** What a term comes to with these numbers. `e` is Euler's, unless it is given. */
export function valueOf(term: Term, given: Given): number {
  const value = (part: Term) => valueOf(part, given);
  switch (term.kind) {
    case 'number':
      return term.value;
    case 'name': {
      const found = given[term.name] ?? (term.name === 'e' ? Math.E : undefined);
      if (typeof found !== 'number') throw new RangeError(`${term.name} is ${String(found)}; allowed: a number.`);
      return found;
    }
    case 'group':
      return value(term.of);
    case 'negative':
      return 0 - value(term.of);
    case 'square':
      return value(term.of) ** 2;
    case 'root':
      return Math.sqrt(value(term.of));
    case 'sum':
      return itemsOf(term.of, given).reduce((total, item) => total + valueOf(term.of, item), 0);
    case '+':
      return value(term.left) + value(term.right);
    case '−':
      return value(term.left) - value(term.right);
    case '·':
      return value(term.left) * value(term.right);
    case '/':
      return value(term.left) / value(term.right);
    case '^':
      return value(term.left) ** value(term.right);
    case '±':
      throw new RangeError('± has two values; allowed: as the last of a formula.');
  }
}

export interface Step extends Formula {
  /** The numbers that are put in. */
  given: Given;
  value: number | Ends;
}

/** Works formulas out one after the other; what one comes to is given to the next by its name. */
export function work(formulas: readonly string[], numbers: Given): Step[] {
  let given = numbers;
  return formulas.map((text) => {
    const { name, term } = readFormula(text);
    const step = { name, term, given };
    if (term.kind === '±') {
      const [middle, reach] = [valueOf(term.left, given), valueOf(term.right, given)];
      return { ...step, value: [middle - reach, middle + reach] };
    }
    const value = valueOf(term, given);
    given = { ...given, [name]: value };
    return { ...step, value };
  });
}
