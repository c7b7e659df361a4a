import {
  BlocksAssessment,
  BuildingBlocksRadar,
  GapList,
  ImprovementCycle,
  mergeAnswers,
  ServiceBasics,
  ValueDisciplines,
  type Locale,
} from '../../src/index.js';
import { maturity, respondents } from '../examples/blocks.js';
import { disciplineScores, leaseCycle, serviceBasics } from '../examples/strategy.js';

const texts = {
  en: {
    title: 'How far is Fietsgoed?',
    intro:
      'Twelve managers assessed the eight building blocks; their answers are means with one standard deviation. Fill in your own below.',
    caption: 'Twelve managers on the eight building blocks',
    managers: 'Twelve managers',
    own: 'Your own assessment',
  },
  nl: {
    title: 'Hoe ver is Fietsgoed?',
    intro:
      'Twaalf leidinggevenden beoordeelden de acht bouwstenen; hun antwoorden zijn gemiddelden met één standaarddeviatie. Vul hieronder je eigen oordeel in.',
    caption: 'Twaalf leidinggevenden over de acht bouwstenen',
    managers: 'twaalf leidinggevenden',
    own: 'Je eigen oordeel',
  },
};

/** A maturity assessment: what twelve people answered, what lies between that and the target, what is being done, and the form for the next one. */
export function Maturity({ locale, action = '#' }: { locale: Locale; action?: string }) {
  const name = locale.tag === 'nl' ? 'nl' : 'en';
  const text = texts[name];
  const { axes, levels, series } = maturity[name];
  const answers = { label: text.managers, role: 'current' as const, ...mergeAnswers(respondents, axes.length) };
  const data = { axes, series: [answers, ...series], decimals: 1 };
  return (
    <main className="dashboard">
      <header>
        <h1>{text.title}</h1>
        <p className="quiet">{text.intro}</p>
      </header>
      <div className="stack">
        <BuildingBlocksRadar
          {...data}
          caption={text.caption}
          levels={levels}
          headingLevel={2}
          beside={<GapList {...data} headingLevel={3} locale={locale} />}
          locale={locale}
        />
        <div className="pair">
          <ValueDisciplines {...disciplineScores} headingLevel={2} locale={locale} />
          <ImprovementCycle {...leaseCycle[name]} headingLevel={2} locale={locale} />
        </div>
        <ServiceBasics {...serviceBasics[name]} headingLevel={2} locale={locale} />
        <section>
          <h2>{text.own}</h2>
          <BlocksAssessment axes={axes} levels={levels} series={series} method="post" action={action} locale={locale} />
        </section>
      </div>
    </main>
  );
}
