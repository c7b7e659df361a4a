import { nl } from 'cx-widgets/locale';
import { ScaleLinks, SurveyProgress } from 'cx-widgets/survey';

/** What stands around the questions of a survey. */
export function Around() {
  return (
    <>
      <SurveyProgress question={1} of={4} locale={nl} />
      <ScaleLinks href={(value) => `/antwoorden?nps=${value}`} locale={nl} />
    </>
  );
}
