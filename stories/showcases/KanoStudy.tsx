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
  type Locale,
} from '../../src/index.js';
import { kanoStudy } from '../examples/kano.js';
import { studyCsv } from '../examples/kano-csv.js';

/** How far the shop delivers each service today, by its own judgement, in the order of the study: no answer of a study says it. */
const delivered = [0.55, 0.9, 0.85, 0.7, 0.35, 0.5, 0.15, 0.6, 0.4];

const texts = {
  en: {
    title: 'What customers of a bicycle shop expect',
    intro: (respondents: number, features: number) =>
      `A Kano study from answer to decision: ${respondents} customers on ${features} services. The figures are invented.`,
    file: '1. The file',
    rows: 'As it comes from the spreadsheet: a row for each customer and service, the answers in words.',
    left: (count: number) => `${count} cells could not be used; every good row counts:`,
    cell: (line: number, column: number | null, value: string) => `line ${line}, column ${column}: “${value}”`,
    counts: '2. The counts',
    table: 'Three services simply have to be right',
    download: 'The counts as CSV',
    matrix: '3. Better and worse',
    matrixCaption: 'Delivery time and return are the basis; the test ride at home is the surprise',
    scatter: '4. The spread',
    scatterCaption: 'The means lie close together, the opinions far apart',
    diagram: '5. The Kano diagram',
    diagramCaption: 'Where the shop stands today on the curve of each service',
    note: 'How far the shop delivers a service now is its own estimate; indifferent and reverse services have no curve.',
    decision: '6. The decision',
    priorities: 'First the delivery time, then the rest',
  },
  nl: {
    title: 'Wat klanten van een fietsenwinkel verwachten',
    intro: (respondents: number, features: number) =>
      `Een Kano-onderzoek van antwoord tot besluit: ${respondents} klanten over ${features} diensten. De cijfers zijn verzonnen.`,
    file: '1. Het bestand',
    rows: 'Zo komt het uit het rekenblad: per regel een klant en een dienst, de antwoorden in woorden.',
    left: (count: number) => `${count} cellen konden niet worden gebruikt; elke goede regel telt mee:`,
    cell: (line: number, column: number | null, value: string) => `regel ${line}, kolom ${column}: “${value}”`,
    counts: '2. De tellingen',
    table: 'Drie diensten moeten gewoon kloppen',
    download: 'Tellingen als CSV',
    matrix: '3. Better en worse',
    matrixCaption: 'Levertijd en retour zijn de basis; de proefrit thuis is de verrassing',
    scatter: '4. De spreiding',
    scatterCaption: 'De gemiddelden liggen dicht bijeen, de meningen ver uiteen',
    diagram: '5. Het Kano-diagram',
    diagramCaption: 'Waar de winkel nu staat op de curve van elke dienst',
    note: 'Hoe ver de winkel een dienst nu waarmaakt is een eigen schatting; indifferente en averechtse diensten hebben geen curve.',
    decision: '6. Het besluit',
    priorities: 'Eerst de levertijd, dan de rest',
  },
};

/** A study from the file of answers to the order of work. Everything on the page is made from the file when the page is rendered. */
export function KanoStudy({ locale = nl }: { locale?: Locale }) {
  const name = locale.tag === 'nl' ? 'nl' : 'en';
  const text = texts[name];
  const csv = studyCsv(name);
  const { features, respondents, problems } = readKano(csv);
  const results = kanoResults(features);
  const placeOf = (label: string) => kanoStudy[name].findIndex((one) => one.label === label);
  const { features: fitted, curves } = fittedDiagram(results, {
    fulfilment: ({ label }) => delivered[placeOf(label)] ?? 0,
    rule: 'berger',
  });
  const of = { features: results, rule: 'berger', locale } as const;
  return (
    <main className="dashboard stack">
      <h1>{text.title}</h1>
      <p className="quiet">{text.intro(respondents, features.length)}</p>
      <section>
        <h2>{text.file}</h2>
        <p>{text.rows}</p>
        <pre>{csv.split('\n').slice(0, 5).join('\n')}</pre>
        <p>
          {text.left(problems.length)} {problems.map(({ line, column, value }) => text.cell(line, column, value)).join('; ')}.
        </p>
      </section>
      <section>
        <h2>{text.counts}</h2>
        <KanoTable {...of} sort="category" caption={text.table} headingLevel={3} />
        <p>
          <a download="kano.csv" href={`data:text/csv,${encodeURIComponent(formatKano(results, { rule: 'berger', tag: name }))}`}>
            {text.download}
          </a>
        </p>
      </section>
      <section>
        <h2>{text.matrix}</h2>
        <KanoMatrix {...of} caption={text.matrixCaption} headingLevel={3} />
      </section>
      <section>
        <h2>{text.scatter}</h2>
        <KanoScatter {...of} quadrants caption={text.scatterCaption} headingLevel={3} />
      </section>
      <section>
        <h2>{text.diagram}</h2>
        <KanoDiagram features={fitted} curves={curves} locale={locale} caption={text.diagramCaption} note={text.note} headingLevel={3} />
      </section>
      <section>
        <h2>{text.decision}</h2>
        <KanoPriorities {...of} caption={text.priorities} headingLevel={3} />
      </section>
    </main>
  );
}
