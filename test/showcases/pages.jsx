import { nl } from '../../src/index.js';
import { Dashboard } from '../../stories/showcases/Dashboard.tsx';
import { JourneyWall } from '../../stories/showcases/JourneyWall.tsx';
import { KanoStudy } from '../../stories/showcases/KanoStudy.tsx';
import { KanoSurvey } from '../../stories/showcases/KanoSurvey.tsx';
import { Maturity } from '../../stories/showcases/Maturity.tsx';
import { SurveyPage } from '../../stories/showcases/SurveyPage.tsx';
import { TwoThemes } from '../../stories/showcases/TwoThemes.tsx';

/** The showcases, in Dutch, by the name of their page. */
export const showcases = {
  survey: <SurveyPage locale={nl} />,
  dashboard: <Dashboard locale={nl} />,
  'kano-survey': <KanoSurvey locale={nl} />,
  'kano-study': <KanoStudy />,
  journey: <JourneyWall locale={nl} />,
  maturity: <Maturity locale={nl} />,
  themes: <TwoThemes locale={nl} />,
};
