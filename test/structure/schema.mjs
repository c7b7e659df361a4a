// `npm run schema` writes journey.schema.json anew from the type; a test holds the two together.
import { writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createGenerator } from 'ts-json-schema-generator';

const root = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
export const file = root('journey.schema.json');

/** The JSON schema of the type `Journey`, as text. */
export function schemaOfJourney() {
  const schema = createGenerator({
    path: root('src/journey/journey.ts'),
    tsconfig: root('tsconfig.json'),
    type: 'Journey',
    skipTypeCheck: true,
    jsDoc: 'extended',
  }).createSchema('Journey');
  // A file may name its schema, for the editor that it is written in.
  const { Journey } = schema.definitions;
  Journey.properties = { $schema: { type: 'string' }, ...Journey.properties };
  return `${JSON.stringify({ $id: 'cx-widgets/journey.schema.json', title: 'Journey', ...schema }, null, 2)}\n`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) writeFileSync(file, schemaOfJourney());
