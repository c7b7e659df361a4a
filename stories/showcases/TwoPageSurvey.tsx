import type { SubmitEventHandler } from 'react';
import { CesInput, CsatInput, ErrorSummary, NpsInput, ScaleInput, SurveyProgress, type Locale } from '../../src/index.js';
import { elsewhere, type Stage } from './twoPages.js';

const texts = {
  en: {
    title: 'How was your visit to our workshop?',
    intro: 'Four questions on two pages, about a minute. You can go back and change every answer until you send.',
    repair: 'the repair of your bicycle',
    choose: 'Choose a number from 0 to 10.',
    chooseOne: 'Choose how satisfied you are.',
    often: 'How often do you cycle?',
    times: { daily: 'every day', weekly: 'every week', less: 'less often' },
    next: 'Next',
    back: 'Back',
    send: 'Send',
    thanks: 'Thank you, we have received your answers.',
  },
  nl: {
    title: 'Hoe was je bezoek aan onze werkplaats?',
    intro: 'Vier vragen op twee pagina’s, ongeveer een minuut. Tot je verstuurt kun je teruggaan en elk antwoord wijzigen.',
    repair: 'de reparatie van je fiets',
    choose: 'Kies een cijfer van 0 tot en met 10.',
    chooseOne: 'Kies hoe tevreden je bent.',
    often: 'Hoe vaak fiets je?',
    times: { daily: 'elke dag', weekly: 'elke week', less: 'minder vaak' },
    next: 'Volgende',
    back: 'Terug',
    send: 'Versturen',
    thanks: 'Dank je wel, we hebben je antwoorden ontvangen.',
  },
};

export interface TwoPageSurveyProps extends Stage {
  locale: Locale;
  /** Where the form is posted to; what comes back is this page for the `next` stage. */
  action?: string;
  onSubmit?: SubmitEventHandler<HTMLFormElement>;
}

/** A survey of two pages in plain form posts: each page is drawn from the answers so far, and carries those of the other one in hidden fields. */
export function TwoPageSurvey({ page, answers, open, locale, action = '#', onSubmit }: TwoPageSurveyProps) {
  const text = locale.tag === 'nl' ? texts.nl : texts.en;
  const questions = {
    nps: { id: 'nps', question: locale.survey.nps.question('Fietsgoed'), error: text.choose },
    csat: { id: 'csat', question: locale.survey.csat.question(text.repair), error: text.chooseOne },
  };
  const errors = [questions.nps, questions.csat].filter(({ id }) => open.includes(id));
  const errorOf = (id: string) => errors.find((error) => error.id === id)?.error;
  const numberOf = (name: string) => (answers[name] ? Number(answers[name]) : null);
  if (page === 'sent') return <p className="survey">{text.thanks}</p>;
  return (
    <main className="survey">
      <h1>{text.title}</h1>
      {page === 1 && errors.length === 0 && <p className="quiet">{text.intro}</p>}
      {/* The page says itself, in its own language and of all questions at once, what is still open. */}
      <form key={page} method="post" action={action} onSubmit={onSubmit} noValidate>
        <ErrorSummary errors={errors} locale={locale} />
        <SurveyProgress question={page === 1 ? 1 : 3} of={4} locale={locale} />
        {page === 1 ? (
          <>
            <NpsInput
              id="nps"
              name="nps"
              subject="Fietsgoed"
              required
              defaultValue={numberOf('nps')}
              followUp={{ name: 'nps-why', defaultValue: answers['nps-why'] }}
              error={errorOf('nps')}
              locale={locale}
            />
            <CesInput id="ces" name="ces" subject="Fietsgoed" defaultValue={numberOf('ces')} locale={locale} />
          </>
        ) : (
          <>
            <CsatInput
              id="csat"
              name="csat"
              subject={text.repair}
              required
              defaultValue={numberOf('csat')}
              error={errorOf('csat')}
              locale={locale}
            />
            <ScaleInput<string>
              id="often"
              name="often"
              question={text.often}
              options={Object.entries(text.times).map(([value, word]) => ({ value, label: '', word }))}
              defaultValue={answers['often'] ?? null}
              locale={locale}
            />
          </>
        )}
        {elsewhere(page, answers).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <input type="hidden" name="page" value={page} />
        {/* The first button of a form is the one that Enter presses: that is never the way back. */}
        <div className="buttons">
          <button className="send" name="go" value={page === 1 ? 'next' : 'send'}>
            {page === 1 ? text.next : text.send}
          </button>
          {page === 2 && (
            <button className="back" name="go" value="back" formNoValidate>
              {text.back}
            </button>
          )}
        </div>
      </form>
    </main>
  );
}
