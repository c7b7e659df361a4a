import { JourneyTimeline, timedPhases, type Locale } from '../../src/index.js';
import { blueprint, buying, personas, year } from '../examples/journey.js';

const texts = {
  en: {
    title: 'The wall of the journey workshop',
    intro:
      'From the wish to the second bike: the buying journey, the same for two people, what happens behind the counter, and a year with the bike.',
  },
  nl: {
    title: 'De wand van de klantreissessie',
    intro:
      'Van de wens tot de tweede fiets: de koopreis, dezelfde reis voor twee mensen, wat er achter de balie gebeurt, en een jaar met de fiets.',
  },
};

/** What hangs on the wall after a workshop: four maps of one business, one below the other. */
export function JourneyWall({ locale }: { locale: Locale }) {
  const name = locale.tag === 'nl' ? 'nl' : 'en';
  return (
    <main className="dashboard">
      <header>
        <h1>{texts[name].title}</h1>
        <p className="quiet">{texts[name].intro}</p>
      </header>
      <div className="stack">
        <JourneyTimeline {...buying[name]} headingLevel={2} locale={locale} />
        <JourneyTimeline {...personas[name]} headingLevel={2} locale={locale} />
        <JourneyTimeline {...blueprint[name]} headingLevel={2} locale={locale} />
        <JourneyTimeline
          {...year[name]}
          {...timedPhases(year[name].phases, { spacing: 'proportional', locale })}
          headingLevel={2}
          locale={locale}
        />
      </div>
    </main>
  );
}
