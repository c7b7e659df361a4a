import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface SourceFile {
  /** Below src/, such as `kano/layout.ts`. */
  path: string;
  folder: string;
  text: string;
  /** What it imports: paths below src/ of our own modules, names of packages. */
  imports: string[];
}

/** Every module of the library. */
export function sources(): SourceFile[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => {
      const text = readFileSync(join('src', path), 'utf8');
      const found = [...text.matchAll(/(?:from|import)\s+'([^']+)'/g)].map(([, name]) => name!);
      const folder = path.includes('/') ? path.split('/')[0]! : '';
      return { path, folder, text, imports: found.map((name) => (name.startsWith('.') ? join(folder, name) : name)) };
    });
}
