import { resolve } from 'node:path';
import ts from 'typescript';
import { blocks, root } from './blocks.mjs';

/** What a reader has of their own; `theirs.mjs` has the same to run with. */
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

/** JavaScript has types only where it uses what has them. */
const isScript = ({ language }) => language === 'js';
const nameOf = (block) => resolve(root, `docs-block-${blocks.indexOf(block)}.${isScript(block) ? 'js' : 'tsx'}`);

/** Type-checks every block as if it stood in a user's project; gives what is wrong, with page and line. */
export const faultsOfTypes = () => [
  ...faultsIn(
    blocks.filter((block) => !isScript(block)),
    {},
  ),
  ...faultsIn(blocks.filter(isScript), { checkJs: true, strict: false }),
];

function faultsIn(checked, own) {
  const ambient = resolve(root, 'docs-theirs.d.ts');
  const files = new Map([[ambient, theirs], ...checked.map((block) => [nameOf(block), block.file])]);
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(resolve(root, 'tsconfig.json'), (path) => ts.sys.readFile(path)).config,
    ts.sys,
    root,
  );
  const settings = {
    ...options,
    ...own,
    noEmit: true,
    // A block ends where its point is made.
    noUnusedLocals: false,
    lib: ['lib.es2024.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
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
  return checked.flatMap((block) => {
    const { page, line } = block;
    const source = program.getSourceFile(nameOf(block));
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
      ({ start, messageText }) =>
        `${page}:${line + source.getLineAndCharacterOfPosition(start).line}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    );
  });
}
