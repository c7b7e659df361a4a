import { CesInput, NpsInput, type Locale } from '../../src/index.js';

const texts = {
  en: {
    title: 'How was your visit to our workshop?',
    intro: 'Two questions, less than a minute. Your answers are not linked to your name.',
    send: 'Send',
    small: 'You can change every answer until you send.',
  },
  nl: {
    title: 'Hoe was je bezoek aan onze werkplaats?',
    intro: 'Twee vragen, minder dan een minuut. Je antwoorden worden niet aan je naam gekoppeld.',
    send: 'Versturen',
    small: 'Je kunt elk antwoord nog wijzigen tot je verstuurt.',
  },
};

/** A survey in one plain form: it needs no JavaScript to be answered and sent. */
export function SurveyPage({ locale, action = '#' }: { locale: Locale; action?: string }) {
  const text = locale.tag === 'nl' ? texts.nl : texts.en;
  return (
    <main className="survey">
      <h1>{text.title}</h1>
      <p className="quiet">{text.intro}</p>
      <form method="post" action={action}>
        <NpsInput name="nps" subject="Fietsgoed" followUp={{ name: 'nps-why' }} locale={locale} />
        <CesInput name="ces" subject="Fietsgoed" followUp={{ name: 'ces-why' }} locale={locale} />
        <div>
          <button className="send">{text.send}</button>
          <p className="small">{text.small}</p>
        </div>
      </form>
    </main>
  );
}
