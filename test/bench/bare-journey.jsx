const name = 'Emotion';
const signed = (value) => (value > 0 ? `+${value}` : String(value).replace('-', '−'));
const straight = (y) => `M${y},0V1000`;
const box = { viewBox: '0 0 1000 1000', preserveAspectRatio: 'none', 'aria-hidden': 'true' };

/**
 * What somebody would write by hand for this one map: no checks, no words of other languages, no curve to work out: `placed` has the pieces of each touchpoint and the columns, as they are found.
 */
export function BareJourney({ phases, lanes, caption, placed, columns }) {
  let order = 0;
  const heads = ['Touchpoint', 'Phase', 'Channel', name, ...lanes];
  const zero = <span data-part="zero" data-y="500" />;
  return (
    <figure data-cx="journey-timeline">
      <figcaption data-part="caption">
        <span data-part="title">{caption}</span>
        <span data-part="description">
          {`${phases.length} phases and ${placed.length} touchpoints; emotion from −2 (very negative) to +2 (very positive)`}
        </span>
      </figcaption>
      <div data-part="map-scroll" tabIndex={0} role="region" aria-label={`Journey map: ${caption}`}>
        <div data-part="map" data-columns={columns}>
          <p data-part="emotion-scale" aria-hidden="true">
            <span data-end="high">+2</span>
            <b data-part="emotion-name">{name}</b>
            <span data-end="low">−2</span>
          </p>
          {lanes.length > 0 && (
            <ul data-part="lane-names" aria-hidden="true">
              {lanes.map((lane) => (
                <li key={lane} data-part="lane-name">
                  {lane}
                </li>
              ))}
            </ul>
          )}
          <ol data-part="phases" role="list">
            {phases.map((phase, at) => (
              <li key={at} data-part="phase" data-span={phase.touchpoints.length}>
                <div data-part="phase-head">
                  {zero}
                  {order > 0 && (
                    <svg data-part="thread" {...box}>
                      <path data-part="path" d={straight((250 * (phase.touchpoints[0].emotion + 2)).toString())} />
                    </svg>
                  )}
                  <strong data-part="phase-name">{phase.name}</strong>
                </div>
                <ol data-part="touchpoints" role="list">
                  {phase.touchpoints.map((touchpoint) => {
                    const { paths, y, side } = placed[order];
                    return (
                      <li key={order++} data-part="touchpoint">
                        <div data-part="head">
                          <strong data-part="name">{touchpoint.name}</strong>
                          <span data-part="channel">{touchpoint.channel}</span>
                        </div>
                        <div data-part="emotion">
                          {zero}
                          <svg data-part="curve" {...box}>
                            {paths.map((d, index) => (
                              <path key={index} data-part="path" data-arrange={index ? 'thread' : 'map'} d={d} />
                            ))}
                          </svg>
                          <span data-part="point" data-y={y} data-side={side}>
                            <span data-part="dot" />
                            <span data-part="feel">
                              <span data-part="feel-name">{name}</span> {signed(touchpoint.emotion)}
                            </span>
                          </span>
                        </div>
                        {lanes.length > 0 && (
                          <dl data-part="lanes">
                            {lanes.map((lane) => (
                              <div key={lane} data-part="lane" data-lane={lane}>
                                <dt data-part="lane-term">{lane}</dt>
                                <dd data-part="lane-text">{touchpoint.lanes[lane]}</dd>
                              </div>
                            ))}
                          </dl>
                        )}
                      </li>
                    );
                  })}
                </ol>
              </li>
            ))}
          </ol>
        </div>
      </div>
      <details data-part="data">
        <summary>Data as a table</summary>
        <div data-part="scroll" tabIndex={0} role="region" aria-label={`Data as a table: ${caption}`}>
          <table data-part="table">
            <thead>
              <tr>
                {heads.map((head) => (
                  <th key={head} scope="col" data-part="column" data-text={head === name ? undefined : ''}>
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {phases.flatMap((phase) =>
                phase.touchpoints.map((touchpoint) => (
                  <tr key={touchpoint.name}>
                    <th scope="row">{touchpoint.name}</th>
                    <td data-text="">{phase.name}</td>
                    <td data-text="">{touchpoint.channel}</td>
                    <td>{signed(touchpoint.emotion)}</td>
                    {lanes.map((lane) => (
                      <td key={lane} data-text="">
                        {touchpoint.lanes[lane]}
                      </td>
                    ))}
                  </tr>
                )),
              )}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}
