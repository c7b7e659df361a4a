import {
  fittedDiagram,
  formatKano,
  KanoDiagram,
  kanoResults,
  KanoMatrix,
  KanoPriorities,
  KanoScatter,
  KanoTable,
  nl,
  readKano,
} from '../../src/index.js';
import { studyCsv } from '../examples/kano-csv.js';

/** How far the shop delivers each service today, by its own judgement: no answer of a study says it. */
const delivered: Record<string, number> = {
  'Levertijd vooraf bekend': 0.55,
  Diefstalverzekering: 0.9,
  'Gratis retour': 0.85,
  'Rijklaar afgeleverd': 0.7,
  'Bezorging op gekozen dag': 0.35,
  'Vaste monteur': 0.5,
  'Proefrit thuis': 0.15,
  'Uitleg aan huis': 0.6,
  'Leenfiets bij reparatie': 0.4,
};

/** A study from the file of answers to the order of work, in Dutch. Everything on the page is made from the file when the page is rendered. */
export function KanoStudy({ locale = nl }: { locale?: typeof nl }) {
  const csv = studyCsv();
  const { features, respondents, problems } = readKano(csv);
  const results = kanoResults(features);
  const { features: fitted, curves } = fittedDiagram(results, { fulfilment: ({ label }) => delivered[label] ?? 0, rule: 'berger' });
  const of = { features: results, rule: 'berger', locale } as const;
  return (
    <main className="dashboard stack">
      <h1>Wat klanten van een fietsenwinkel verwachten</h1>
      <p className="quiet">
        Een Kano-onderzoek van antwoord tot besluit: {respondents} klanten over {features.length} diensten. De cijfers zijn verzonnen.
      </p>
      <section>
        <h2>1. Het bestand</h2>
        <p>Zo komt het uit het rekenblad: per regel een klant en een dienst, de antwoorden in woorden.</p>
        <pre>{csv.split('\n').slice(0, 5).join('\n')}</pre>
        <p>
          {problems.length} cellen konden niet worden gebruikt; elke goede regel telt mee:{' '}
          {problems.map(({ line, column, value }) => `regel ${line}, kolom ${column}: “${value}”`).join('; ')}.
        </p>
      </section>
      <section>
        <h2>2. De tellingen</h2>
        <KanoTable {...of} sort="category" caption="Drie diensten moeten gewoon kloppen" headingLevel={3} />
        <p>
          <a download="kano.csv" href={`data:text/csv,${encodeURIComponent(formatKano(results, { rule: 'berger', tag: 'nl' }))}`}>
            Tellingen als CSV
          </a>
        </p>
      </section>
      <section>
        <h2>3. Better en worse</h2>
        <KanoMatrix {...of} caption="Levertijd en retour zijn de basis; de proefrit thuis is de verrassing" headingLevel={3} />
      </section>
      <section>
        <h2>4. De spreiding</h2>
        <KanoScatter {...of} quadrants caption="De gemiddelden liggen dicht bijeen, de meningen ver uiteen" headingLevel={3} />
      </section>
      <section>
        <h2>5. Het Kano-diagram</h2>
        <KanoDiagram
          features={fitted}
          curves={curves}
          locale={locale}
          caption="Waar de winkel nu staat op de curve van elke dienst"
          note="Hoe ver de winkel een dienst nu waarmaakt is een eigen schatting; indifferente en averechtse diensten hebben geen curve."
          headingLevel={3}
        />
      </section>
      <section>
        <h2>6. Het besluit</h2>
        <KanoPriorities {...of} caption="Eerst de levertijd, dan de rest" headingLevel={3} />
      </section>
    </main>
  );
}
