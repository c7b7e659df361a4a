import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { bundle } from './bundle.mjs';

const packed = (content) => gzipSync(content, { level: 9 }).length;

/** Bytes after gzip of the smallest bundle that shows one scale or radar, React not counted, and of the sheet that goes with it. */
export async function weigh({ file, sheet }) {
  return {
    script: packed(await bundle(file, { external: /^react(-dom)?(\/|$)/ })),
    sheet: sheet && packed(readFileSync(sheet)),
  };
}
