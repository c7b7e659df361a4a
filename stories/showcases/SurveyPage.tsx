import { CesInput, CsatInput, GradeInput, NpsInput, type Locale } from '../../src/index.js';

const texts = {
  en: {
    title: 'How was your visit to our workshop?',
    intro: 'Four questions, about a minute. Your answers are not linked to your name.',
    repair: 'the repair of your bike',
    workshop: 'the workshop',
    send: 'Send',
    small: 'You can change every answer until you send.',
  },
  nl: {
    title: 'Hoe was je bezoek aan onze werkplaats?',
    intro: 'Vier vragen, ongeveer een minuut. Je antwoorden worden niet aan je naam gekoppeld.',
    repair: 'de reparatie van je fiets',
    workshop: 'de werkplaats',
    send: 'Versturen',
    small: 'Je kunt elk antwoord nog wijzigen tot je verstuurt.',
  },
};

/** A survey in one plain form: it needs no JavaScript to be answered and sent. */
export function SurveyPage({ locale, action = '#' }: { locale: Locale; action?: string }) {
  const text = locale.tag === 'nl' ? texts.nl : texts.en;
  // What is asked about stands inside the locale's own sentence: only in a language that it is written in.
  const spoken = locale.tag === 'nl' || locale.tag === 'en';
  return (
    <main className="survey">
      <h1>{text.title}</h1>
      <p className="quiet">{text.intro}</p>
      <form method="post" action={action}>
        <NpsInput name="nps" subject="Fietsgoed" followUp={{ name: 'nps-why' }} locale={locale} />
        <CesInput name="ces" subject="Fietsgoed" followUp={{ name: 'ces-why' }} locale={locale} />
        <CsatInput name="csat" look="faces" {...(spoken && { subject: text.repair })} locale={locale} />
        <GradeInput name="grade" step={0.5} {...(spoken && { subject: text.workshop })} locale={locale} />
        <div>
          <button className="send">{text.send}</button>
          <p className="small">{text.small}</p>
        </div>
      </form>
    </main>
  );
}
