import { BlocksAssessment, BuildingBlocksRadar } from 'cx-widgets/blocks';
import { JourneyTimeline } from 'cx-widgets/journey';
import { KanoQuestion } from 'cx-widgets/kano';
import { nl } from 'cx-widgets/locale';
import { NpsBreakdown, ScoreCard, ScoreTrend } from 'cx-widgets/results';
import { ScoreSlider } from 'cx-widgets/scale';
import { CsatInput, GradeInput, GradeSlider, NpsInput, PmfInput } from 'cx-widgets/survey';
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { Around } from './everything/around';
import { axes, levels, phases, series } from './everything/data';
import { Pictures } from './everything/pictures';
import { Questions } from './everything/questions';
import { Assessment, Sliders } from './everything/sliders';

/** What a host says in a line of a widget of ours. */
const said = (
  <span data-own>
    Hoe <strong>waarschijnlijk</strong>, <em>eerlijk</em>, is <a href="#x">dit</a>? <code>7</code> <small>klein</small>{' '}
    <button>Waarom?</button> <input name="eigen" />{' '}
    <svg viewBox="0 0 10 10" width="10">
      <path d="M0 0L10 10" />
    </svg>
  </span>
);

/** And what it puts beside one. */
const put = (
  <div data-own>
    <h3>Kop</h3>
    <p>Tekst</p>
    <table>
      <caption>Tabel</caption>
      <thead>
        <tr>
          <th>a</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <td>1</td>
        </tr>
      </tbody>
    </table>
    <ul>
      <li>een</li>
    </ul>
    <details>
      <summary>Meer</summary>
      <label>
        <input type="radio" /> een
      </label>
    </details>
    <form>
      <fieldset>
        <legend>Legenda</legend>
        <textarea />
        <button type="button">Knop</button>
      </fieldset>
    </form>
  </div>
);

const sections: Record<string, ReactNode> = {
  pictures: <Pictures />,
  questions: (
    <form>
      <Questions />
    </form>
  ),
  sliders: (
    <form>
      <Sliders />
    </form>
  ),
  assessment: <Assessment submit={null} />,
  around: <Around />,
  states: (
    <form>
      <NpsInput name="uit" disabled defaultValue={9} locale={nl} />
      <NpsInput name="lees" readOnly defaultValue={2} notApplicable locale={nl} />
      <CsatInput name="sterren" look="stars" points={5} defaultValue={4} required error="Kies een ster." locale={nl} />
      <CsatInput name="duimen" look="thumbs" points={3} locale={nl} />
      <GradeInput name="tienden" step={0.1} defaultValue={7.3} locale={nl} />
      <GradeSlider name="schuif" step={0.1} locale={nl} />
      <ScoreSlider
        name="antwoord"
        question="Hoe ver?"
        steps={[1, 2, 3].map((value) => ({ value, label: `${value}` }))}
        defaultValue={2}
        error="Te ver."
      />
      <PmfInput name="pmf2" defaultValue="very" followUp={{ name: 'waarom2' }} locale={nl} />
      <KanoQuestion name="belang" feature="Proefrit" importance locale={nl} />
      <ScoreCard measure="nps" locale={nl} />
      <NpsBreakdown loading locale={nl} />
      <ScoreTrend
        measure="csat"
        periods={[
          { label: 'K1', score: 140 },
          { label: 'K2', answers: {} },
        ]}
        locale={nl}
      />
      <BuildingBlocksRadar axes={axes.slice(0, 2)} series={series} levels={levels} locale={nl} />
      <BuildingBlocksRadar axes={axes} series={[]} table="none" locale={nl} />
      <JourneyTimeline
        phases={phases}
        lanes={['pains', { id: 'nps', name: 'NPS' }]}
        loop={{ from: 'Aankoop', to: 'Informatie verzamelen' }}
        locale={nl}
      />
      <JourneyTimeline phases={[]} locale={nl} />
    </form>
  ),
};

const slots = (
  <div data-slots>
    <NpsInput question={said} hint={said} error={said} />
    <KanoQuestion feature={said} />
    <BuildingBlocksRadar axes={axes} series={series} caption={said} description={said} note={said} beside={put} />
    <JourneyTimeline phases={phases} persona={said} goal={said} />
    <BlocksAssessment axes={axes} submit={put}>
      {put}
    </BlocksAssessment>
  </div>
);

const page =
  location.hash === '#slots'
    ? slots
    : Object.entries(sections).map(([name, section]) => (
        <div key={name} data-section={name}>
          {section}
        </div>
      ));
flushSync(() => createRoot(document.getElementById('root')!).render(page));
