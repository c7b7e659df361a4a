import fc from 'fast-check';
import type { MermaidJourney } from '../../src/journey/mermaid.js';

/** A text that Mermaid reads as it is. */
const text = (forbidden: RegExp) =>
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
    .map((found) => found.replace(forbidden, '').trim())
    .filter((found) => found !== '' && !/^(?:%|[^}]?%%|journey\b|(?:title|section)\s|acc)/i.test(found) && !/%%\{|<\w/.test(found));
const name = text(/[#:;\r\n]/g);
/** Journeys that Mermaid can hold. */
export const holdable: fc.Arbitrary<MermaidJourney> = fc
  .record(
    {
      caption: text(/[#;\r\n]/g),
      'aria-label': text(/[\r\n]|#\w+;/g),
      description: text(/[\r\n]|#\w+;/g),
      scale: fc.constant('1..5' as const),
      phases: fc.array(
        fc.record({
          name,
          touchpoints: fc.array(
            fc.record(
              {
                name,
                emotion: fc.oneof(fc.integer({ min: 1, max: 5 }), fc.double({ min: 1, max: 5, noNaN: true })),
                actors: fc.array(text(/[#:;,\r\n]/g), { minLength: 1, maxLength: 3 }),
              },
              { requiredKeys: ['name', 'emotion'] },
            ),
            { maxLength: 4 },
          ),
        }),
        { maxLength: 4 },
      ),
    },
    { requiredKeys: ['scale', 'phases'] },
  )
  .chain((journey) =>
    fc.boolean().map((bare) => {
      const [first, ...others] = journey.phases;
      // Only what stands before every section has none.
      return bare && first?.touchpoints[0] ? { ...journey, phases: [{ ...first, name: '' }, ...others] } : journey;
    }),
  );
