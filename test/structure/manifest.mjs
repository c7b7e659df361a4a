// Writes `component-manifest.json` and `llms.txt` from the types and their docstrings: what there is, which props it takes, and what each of them means. `npm run manifest` runs it.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { subpaths } from '../subpaths.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const source = resolve(root, 'src');

/** The docstring of a symbol as one text. */
const docOf = (symbol, checker) => ts.displayPartsToString(symbol.getDocumentationComment(checker)).replace(/\s+/g, ' ').trim();

const isOurs = (symbol) =>
  symbol.declarations?.some((declaration) => declaration.getSourceFile().fileName.startsWith(`${source}/`)) ?? false;

export function makeManifest() {
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(resolve(root, 'tsconfig.json'), (path) => ts.sys.readFile(path)).config,
    ts.sys,
    root,
  );
  const entries = subpaths.map(({ from, source }) => ({ from, file: source }));
  const program = ts.createProgram({ rootNames: entries.map(({ file }) => file), options: { ...options, noEmit: true } });
  const checker = program.getTypeChecker();
  const exported = (file) => checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(file)));
  const real = (symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol);
  const typeText = (type, at) =>
    checker
      .typeToString(type, at, ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.UseAliasDefinedOutsideCurrentScope)
      .replace(/ \| undefined$/, '');

  /** The members of a type that are declared here, not by React or the browser. */
  const membersOf = (type) =>
    checker
      .getPropertiesOfType(type)
      .filter(isOurs)
      .map((member) => {
        const at = member.valueDeclaration ?? member.declarations[0];
        return {
          name: member.name,
          type: typeText(checker.getTypeOfSymbolAtLocation(member, at), at),
          ...(!(member.flags & ts.SymbolFlags.Optional) && { required: true }),
          ...(docOf(member, checker) && { description: docOf(member, checker) }),
        };
      });

  /** The props of a widget, and the words that can be replaced in it. */
  const propsOf = (type) => {
    if (!type) return { props: [] };
    const words = type.getProperty('words');
    const own = words && checker.getNonNullableType(checker.getTypeOfSymbolAtLocation(words, words.declarations[0]));
    return {
      props: membersOf(type),
      ...(own && { words: membersOf(own).map(({ name, type, description }) => ({ name, type, description })) }),
    };
  };

  const from = (name) =>
    entries
      .filter(({ from: path, file }) => path !== 'cx-widgets' && exported(file).some((symbol) => symbol.name === name))
      .map(({ from: path }) => path);
  const described = exported(entries[0].file).map((alias) => {
    const symbol = real(alias);
    const at = symbol.valueDeclaration ?? symbol.declarations[0];
    const base = {
      name: alias.name,
      import: from(alias.name)[0] ?? 'cx-widgets',
      description: docOf(symbol, checker),
    };
    if (!(symbol.flags & ts.SymbolFlags.Value))
      return {
        kind: 'type',
        ...base,
        members: membersOf(checker.getDeclaredTypeOfSymbol(symbol)),
        text: typeText(checker.getDeclaredTypeOfSymbol(symbol), at),
      };
    const type = checker.getTypeOfSymbolAtLocation(symbol, at);
    const [signature] = type.getCallSignatures();
    if (!signature) return { kind: 'value', ...base };
    const [first] = signature.getParameters();
    if (/^[A-Z]/.test(alias.name)) return { kind: 'component', ...base, ...propsOf(first && checker.getTypeOfSymbolAtLocation(first, at)) };
    return { kind: 'function', ...base, signature: checker.signatureToString(signature, at, ts.TypeFormatFlags.NoTruncation) };
  });
  const byName = (a, b) => (a.name < b.name ? -1 : 1);
  // The props of a widget stand with it, and its words with the locale.
  const told = described.filter(({ kind, name }) => kind !== 'type' || !/(Props|Words)$/.test(name));
  const of = (kind) =>
    told
      .filter((one) => one.kind === kind)
      .map((one) => Object.fromEntries(Object.entries(one).filter(([key]) => key !== 'kind')))
      .sort(byName);
  const types = of('type').map(({ members, text, ...rest }) => (members.length > 0 ? { ...rest, members } : { ...rest, type: text }));
  return { components: of('component'), functions: of('function'), values: of('value'), types };
}

/** The same for a reader with little room: a line for each thing. */
export function makeText({ components, functions, values }) {
  const first = (text) => /^.*?[.!?](?=\s|$)/.exec(text)?.[0] ?? text;
  const list = (items) => items.map(({ name, import: path, description }) => `- \`${name}\` (${path}): ${first(description)}`).join('\n');
  const required = ({ props }) => props.filter((prop) => prop.required).map((prop) => `\`${prop.name}\``);
  return `# cx-widgets

> React widgets for customer experience: survey questions, scores with their certainty, Kano diagrams, journey timelines, building-block radars and models of strategy. Every widget is finished before the JavaScript arrives: it is a pure function of its props, works in a server component and without script.

- Import \`cx-widgets/styles.css\` once, or the sheet of one family; the JavaScript never does.
- Words and numbers: \`locale={nl}\` of \`cx-widgets/locale\` (en, nl, de, fr, es, ar); \`words={{ … }}\` replaces single ones.
- Every question takes \`name\`, \`value\` or \`defaultValue\`, \`onValueChange\`, \`required\`, \`readOnly\`, \`hint\`, \`error\`; \`null\` is unanswered. A handler makes the importing file a client file.
- Every picture takes \`caption\`, \`description\`, \`note\`, \`headingLevel\` and \`table\`. \`null\` in data is a gap, never a zero; what cannot be drawn is named under the picture.
- All props, types and functions with their docs: \`cx-widgets/component-manifest.json\`.

## Components

${components.map((one) => `- \`${one.name}\` (${one.import}): ${first(one.description)}${required(one).length > 0 ? ` Needs ${required(one).join(', ')}.` : ''}`).join('\n')}

## Functions

${list(functions)}

## Values

${list(values)}
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const manifest = makeManifest();
  writeFileSync(resolve(root, 'component-manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  writeFileSync(resolve(root, 'llms.txt'), makeText(manifest));
}
