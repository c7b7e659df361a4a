const dist = (sheet) => new URL(`../../dist/${sheet}`, import.meta.url);
const ours = (file, sheet, note) => ({ label: 'cx-widgets', file: `./peers/${file}`, sheet: dist(sheet), note });
const bare = (name, file, sheet) => ({
  label: 'by hand',
  file: `./${file}`,
  sheet: dist(sheet),
  component: name,
  note: 'the same elements, checking nothing',
});
const peer = (label, packages, file, more) => ({ label, packages, file: `./peers/${file}`, ...more });

const surveyJs = { sheet: new URL(import.meta.resolve('survey-core/survey-core.fontless.min.css')) };

/** Who is compared, kind by kind: what there is of each in one measurement, and what it is the component of. `by hand` is the measure of all others. */
export const kinds = {
  radar: {
    component: 'Radar',
    count: 25,
    contenders: {
      bare: bare('BareRadar', 'bare-radar.jsx', 'blocks.css'),
      ours: ours('our-radar.jsx', 'blocks.css', 'with details of each axis and a table'),
      visx: peer('@visx/shape', ['@visx/shape', '@visx/scale', '@visx/group', '@visx/point'], 'visx.jsx', {
        note: 'shapes and scales; the radar is by hand',
      }),
      nivo: peer('@nivo/radar', ['@nivo/radar'], 'nivo.jsx'),
      recharts: peer('recharts', ['recharts'], 'recharts.jsx'),
      plot: peer('@observablehq/plot', ['@observablehq/plot'], 'plot.mjs', {
        note: 'marks and scales; the radar is by hand; without React',
      }),
      chart: peer('chart.js', ['chart.js'], 'chart.mjs', { note: 'on a canvas, without React' }),
    },
  },
  scale: {
    component: 'Question',
    count: 25,
    clicked: 5,
    contenders: {
      bare: bare('BareNps', 'bare-nps.jsx', 'survey.css'),
      ours: ours('our-question.jsx', 'survey.css'),
      radix: peer('radix-ui', ['radix-ui'], 'radix.jsx', { note: 'has no sheet' }),
      reactAria: peer('react-aria-components', ['react-aria-components'], 'react-aria.jsx', { note: 'has no sheet' }),
      surveyJs: peer('survey-react-ui', ['survey-react-ui', 'survey-core'], 'surveyjs.jsx', {
        ...surveyJs,
        note: 'SurveyJS, each a survey',
      }),
      surveyJsAtOnce: peer('survey-react-ui', ['survey-react-ui', 'survey-core'], 'surveyjs.jsx', {
        ...surveyJs,
        component: 'Questions',
        gather: (list) => [{ questions: list }],
        note: 'SurveyJS, all in one survey',
      }),
    },
  },
  journey: {
    component: 'Timeline',
    count: 5,
    contenders: {
      bare: bare('BareJourney', 'bare-journey.jsx', 'journey.css'),
      ours: ours('our-journey.jsx', 'journey.css', 'with a table'),
      mermaid: peer('mermaid', ['mermaid'], 'mermaid.mjs', { loads: true, note: 'from its text, without React' }),
      chrono: peer('react-chrono', ['react-chrono'], 'chrono.jsx', {
        sheet: new URL('style.css', import.meta.resolve('react-chrono')),
        note: 'cards without a curve',
      }),
    },
  },
};
