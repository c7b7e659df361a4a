import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ts from 'typescript';

/** The files of a folder by their path in it, as text. */
export async function readFolder(folder, ending) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  return new Map(
    await Promise.all(paths.map(async (path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), await readFile(path, 'utf8')])),
  );
}

/** What a script says between quotes, without its imports: names are changed by a minifier, this is not, though its spelling may be. */
function strings(code) {
  const found = new Set();
  const visit = (node) => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) found.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('code.js', code, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS));
  return found;
}

/** The strings that only one of our modules has, and nothing of the framework: each with its module. */
export function markersOf(modules, framework) {
  const owners = new Map();
  for (const [module, code] of modules) for (const text of strings(code)) owners.set(text, [...(owners.get(text) ?? []), module]);
  const markers = new Map();
  for (const [text, [module, another]] of owners)
    if (!another && text.trim().length > 3 && !framework.includes(text)) markers.set(text, module);
  return markers;
}

/** The markers that stand in a script. */
export function findMarkers(code, markers) {
  const all = [...strings(code)].join('\n');
  return [...markers.keys()].filter((text) => all.includes(text));
}

/** The modules that a source map names, as paths from `node_modules`. */
export function mappedModules(map) {
  const { sources, sections } = JSON.parse(map);
  const all = sources ?? sections.flatMap((section) => section.map.sources);
  return all.flatMap((source) => /\/node_modules\/(.*)/.exec(source)?.[1] ?? []);
}
