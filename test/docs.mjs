// Type-checks every block of code in the README and the guides as if it stood in a user's project, so that none goes stale.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('..', import.meta.url));
const guides = join(root, 'stories/guides');
const pages = [
  join(root, 'README.md'),
  ...readdirSync(guides, { recursive: true })
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => join(guides, name)),
];

/** What a reader has of their own. */
const theirs = `
declare module '*.css' {}
declare const csv: string;
declare const token: string;
declare const answers: readonly (number | null)[];
declare const parts: readonly import('cx-widgets').Counts[];
declare const rows: readonly { period: string; value: number | null; count: number }[];
declare const npsQuery: string;
declare function query(sql: string): Promise<{ value: number | null; count: number }[]>;
declare function log(...words: unknown[]): void;
declare function send(mail: { html: string; text: string }): Promise<void>;
declare function keep(token: unknown, answer: { answer: unknown; why: unknown }): Promise<void>;
`;

/** The blocks of a page that are TypeScript, each with the line it begins on. */
function blocksOf(page) {
  const text = readFileSync(page, 'utf8');
  return [...text.matchAll(/^```tsx?\n([\s\S]*?)^```/gm)].map(({ 1: code, index }) => ({
    page,
    code,
    line: text.slice(0, index).split('\n').length + 1,
  }));
}

const blocks = pages.flatMap(blocksOf);
const nameOf = (index) => resolve(root, `docs-block-${index}.tsx`);
const ambient = resolve(root, 'docs-theirs.d.ts');
const exported = [
  ...readFileSync(join(root, 'test/structure/surface.test.ts'), 'utf8')
    .split('index: [')[1]
    .split(']')[0]
    .matchAll(/'(\w+)'/g),
].map(([, name]) => name);
/** A block that shows a call may leave out where its names come from. */
const imported = (code) =>
  exported
    .filter(
      (name) =>
        new RegExp(`\\b${name}\\b`).test(code) &&
        !new RegExp(`(import[^;]*|const |function |\\{[^}]*)\\b${name}\\b[^;]*(from|=)`).test(code),
    )
    .map((name) => `import { ${name} } from 'cx-widgets';`)
    .join('\n');
const files = new Map([[ambient, theirs], ...blocks.map(({ code }, index) => [nameOf(index), `${code}\n${imported(code)}\nexport {};\n`])]);

const { options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile(resolve(root, 'tsconfig.json'), (path) => ts.sys.readFile(path)).config,
  ts.sys,
  root,
);
const settings = {
  ...options,
  noEmit: true,
  // A block ends where its point is made.
  noUnusedLocals: false,
  lib: ['lib.es2024.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  paths: {
    'cx-widgets': ['./src/index.ts'],
    'cx-widgets/email': ['./src/survey/email.ts'],
    'cx-widgets/mermaid': ['./src/journey/mermaid.ts'],
    'cx-widgets/*': ['./src/*/index.ts'],
  },
};
const disk = ts.createCompilerHost(settings);
const host = {
  ...disk,
  fileExists: (path) => files.has(path) || disk.fileExists(path),
  readFile: (path) => files.get(path) ?? disk.readFile(path),
  getSourceFile: (path, ...rest) =>
    files.has(path) ? ts.createSourceFile(path, files.get(path), rest[0], true) : disk.getSourceFile(path, ...rest),
};

const program = ts.createProgram([...files.keys()], settings, host);
let faults = 0;
for (const [index, { page, line }] of blocks.entries()) {
  const source = program.getSourceFile(nameOf(index));
  for (const { start, messageText } of [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]) {
    faults++;
    const at = line + source.getLineAndCharacterOfPosition(start).line;
    console.error(`${relative(root, page)}:${at}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
  }
}
console.log(`${blocks.length} blocks of code in ${pages.length} pages, ${faults} faults`);
if (blocks.length < 5) console.error('There are fewer blocks than there should be.');
if (faults > 0 || blocks.length < 5) process.exitCode = 1;
