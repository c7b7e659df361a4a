import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The production bundle of one file of this folder; what is `external` is left out of it. */
export async function bundle(file, options) {
  const [{ code }] = await chunks(file, { ...options, codeSplitting: false });
  return code;
}

/** The same as the files that a page would load, the first of them before the others. */
export async function chunks(file, { format = 'es', external, codeSplitting = true } = {}) {
  const { output } = await build({
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'error',
    mode: 'production',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'esnext',
      // The sheets are measured as they are shipped.
      cssMinify: false,
      rolldownOptions: {
        input: fileURLToPath(new URL(file, import.meta.url)),
        external,
        preserveEntrySignatures: 'strict',
        output: { format, codeSplitting },
      },
    },
  });
  return output;
}
