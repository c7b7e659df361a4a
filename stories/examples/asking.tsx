import { ChoiceScale, CsatInput, NpsInput, PmfInput, ScaleMatrix, type Locale } from '../../src/index.js';

/** Every question that needs no script, in one plain form. */
export function Asking({ locale, action = '#', send }: { locale: Locale; action?: string; send: string }) {
  const points = locale.survey.csat.points[5].map((word, index) => ({ value: index + 1, word }));
  return (
    <form method="post" action={action}>
      <NpsInput name="enps" audience="employee" subject="Fietsgoed" noAnswer locale={locale} />
      <CsatInput name="csat" notApplicable required followUp={{ name: 'csat-why' }} locale={locale} />
      <CsatInput name="faces" look="faces" points={7} locale={locale} />
      <CsatInput name="stars" look="stars" points={10} locale={locale} />
      <CsatInput name="thumbs" look="thumbs" points={3} locale={locale} />
      <PmfInput name="pmf" followUp={{ name: 'pmf-why' }} locale={locale} />
      <ChoiceScale
        name="own"
        question={locale.survey.page.linksHint}
        options={[0, 10, 20, 30, 40, 50]}
        ends={locale.survey.csat.ends}
        locale={locale}
      />
      <ScaleMatrix
        name="mtv"
        question={locale.survey.csat.employeeQuestion()}
        statements={locale.survey.ces.agreement.slice(0, 3).map((label, index) => ({ id: `s${index}`, label }))}
        options={points}
        notApplicable
        locale={locale}
      />
      <button>{send}</button>
    </form>
  );
}
