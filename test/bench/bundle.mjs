import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The production bundle of one file of this folder; what is `external` is left out of it. */
export async function bundle(file, { format = 'es', external } = {}) {
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
        output: { format, codeSplitting: false },
      },
    },
  });
  return output[0].code;
}
