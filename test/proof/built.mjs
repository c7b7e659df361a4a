import { fileURLToPath } from 'node:url';

/** The pages of the showcases import the library from its source; here they get the built package, as its users do. */
export const built = [{ find: /^(\.\.\/)+src\/index\.js$/, replacement: fileURLToPath(new URL('../../dist/index.js', import.meta.url)) }];
