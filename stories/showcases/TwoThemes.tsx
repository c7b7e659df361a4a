import { BuildingBlocksRadar, CsatInput, NpsBreakdown, NpsInput, type Locale } from '../../src/index.js';
import { disciplines } from '../examples/blocks.js';
import { npsAnswers } from '../examples/results.js';

const texts = {
  en: { shop: 'Fietsgoed, the web shop', bank: 'Van der Meer & Zonen, private bank', title: 'The same widgets in two houses' },
  nl: { shop: 'Fietsgoed, de webwinkel', bank: 'Van der Meer & Zonen, private bank', title: 'Dezelfde widgets in twee huizen' },
};

/** A web shop and a bank: the same widgets, told apart by the variables of the style sheet alone. */
export function TwoThemes({ locale }: { locale: Locale }) {
  const name = locale.tag === 'nl' ? 'nl' : 'en';
  const text = texts[name];
  return (
    <main className="houses">
      <h1 className="hidden">{text.title}</h1>
      {(['shop', 'bank'] as const).map((house) => (
        <section key={house} className={house}>
          <h2>{text[house]}</h2>
          <NpsInput name={`${house}-nps`} defaultValue={9} locale={locale} />
          <CsatInput name={`${house}-csat`} look="stars" defaultValue={4} locale={locale} />
          <NpsBreakdown answers={npsAnswers} headingLevel={3} locale={locale} />
          <BuildingBlocksRadar {...disciplines[name]} headingLevel={3} locale={locale} />
        </section>
      ))}
    </main>
  );
}
