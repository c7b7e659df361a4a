import { GradeInput, GradeSlider, type Locale } from '../../src/index.js';

/** The mark out of ten in every form, in one plain form. */
export function Grades({ locale, action = '#', send }: { locale: Locale; action?: string; send: string }) {
  return (
    <form method="post" action={action}>
      <GradeInput name="whole" locale={locale} />
      <GradeInput name="half" step={0.5} notApplicable followUp={{ name: 'half-why' }} locale={locale} />
      <GradeInput name="tenth" step={0.1} followUp={{ name: 'tenth-why' }} locale={locale} />
      <GradeSlider name="slid" required notApplicable followUp={{ name: 'slid-why' }} locale={locale} />
      <GradeSlider name="slid-tenth" step={0.1} locale={locale} />
      <GradeSlider name="read" readOnly defaultValue={8} locale={locale} />
      <button>{send}</button>
    </form>
  );
}
