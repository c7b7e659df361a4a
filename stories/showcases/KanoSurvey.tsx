import { KanoQuestion, type KanoWording, type Locale } from '../../src/index.js';
import { kanoFeatures } from '../examples/kano.js';

const texts = {
  en: {
    title: 'What should not be missing?',
    intro:
      'Twelve pairs of questions, about five minutes. Two questions look alike: the first is about having it, the second about doing without.',
    send: 'Send',
  },
  nl: {
    title: 'Wat mag niet ontbreken?',
    intro:
      'Twaalf vragenparen, ongeveer vijf minuten. De twee vragen lijken op elkaar: de eerste gaat over hoe het is als het er is, de tweede als het er niet is.',
    send: 'Versturen',
  },
};

/** A Kano study in one plain form: it needs no JavaScript to be answered and sent. What is posted has the names that `readKano` knows as columns. */
export function KanoSurvey({ locale, wording, action = '#' }: { locale: Locale; wording?: KanoWording; action?: string }) {
  const name = locale.tag === 'nl' ? 'nl' : 'en';
  const text = texts[name];
  return (
    <main className="survey">
      <h1>{text.title}</h1>
      <p className="quiet">{text.intro}</p>
      <form method="post" action={action}>
        {kanoFeatures[name].map(({ id, label }) => (
          <KanoQuestion key={id} name={id} feature={label} importance {...(wording && { wording })} locale={locale} />
        ))}
        <div>
          <button className="send">{text.send}</button>
        </div>
      </form>
    </main>
  );
}
