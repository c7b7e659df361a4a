import { NpsInput, npsScale, readAnswer, type Locale } from '../../src/index.js';

const texts = {
  en: {
    chosenTitle: 'Is this your answer?',
    openTitle: 'What is your answer?',
    chosen: (answer: number) => `In our mail you chose ${answer}. You can still change it; it counts once you send it.`,
    open: 'No answer came along with the link. Choose a number; it counts once you send it.',
    send: 'Send',
  },
  nl: {
    chosenTitle: 'Is dit je antwoord?',
    openTitle: 'Wat is je antwoord?',
    chosen: (answer: number) => `In onze mail koos je een ${answer}. Je kunt het nog wijzigen; het telt pas als je het verstuurt.`,
    open: 'Er kwam geen antwoord mee met de link. Kies een cijfer; het telt pas als je het verstuurt.',
    send: 'Versturen',
  },
};

/**
 * The page behind a link in a mail, as a function of its query: `given` is the text after `nps=`, whatever it is, `token` the one that came with it.
 * Showing the page stores nothing; only the form does, when a person sends it.
 */
export function FromEmail({
  given,
  token = 'example',
  locale,
  action = '#',
}: {
  given: unknown;
  token?: string;
  locale: Locale;
  action?: string;
}) {
  const text = locale.tag === 'nl' ? texts.nl : texts.en;
  const answer = readAnswer(given, npsScale);
  return (
    <main className="survey">
      <h1>{answer === null ? text.openTitle : text.chosenTitle}</h1>
      <p className="quiet">{answer === null ? text.open : text.chosen(answer)}</p>
      <form method="post" action={action}>
        <NpsInput name="nps" subject="Fietsgoed" defaultValue={answer} followUp={{ name: 'why' }} locale={locale} />
        <div>
          <input type="hidden" name="token" value={token} />
          <button className="send">{text.send}</button>
        </div>
      </form>
    </main>
  );
}
