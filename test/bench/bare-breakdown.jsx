const reach = { detractor: [0, 6], passive: [7, 8], promoter: [9, 10] };
const names = { detractor: 'Detractors', passive: 'Passives', promoter: 'Promoters' };
const axis = [-100, -50, 0, 50, 100];

function digits(share) {
  const thousandths = Math.round(share * 1000);
  const ones = thousandths % 10;
  const tens = (thousandths % 100) - ones;
  const hundreds = thousandths - tens - ones;
  return `${hundreds ? `${hundreds} ` : ''}${tens ? `${tens} ` : ''}${ones || ''}`.trimEnd();
}

const minus = (value) => String(Math.round(value)).replace('-', '−');
const place = (value) => digits((value + 100) / 200);

/** What somebody would write by hand for this one picture of counts 0…10: no checks, no words of other languages, no weights. */
export function BareBreakdown({ answers }) {
  const n = Object.values(answers).reduce((sum, count) => sum + count, 0);
  const parts = Object.entries(reach).map(([segment, [from, to]]) => {
    let count = 0;
    for (let value = from; value <= to; value++) count += answers[value];
    return { segment, count, share: count / n, reach: `${from}–${to}`, percentage: `${Math.round((100 * count) / n)}%` };
  });
  const [detractors, , promoters] = parts.map(({ share }) => share);
  const score = 100 * (promoters - detractors);
  const p = (promoters * n + 0.75) / (n + 3);
  const d = (detractors * n + 0.75) / (n + 3);
  const wide = 1.959964 * Math.sqrt((p + d - (p - d) ** 2) / (n + 3));
  const [low, high] = [100 * (p - d - wide), 100 * (p - d + wide)];
  const title = 'Recommendation (NPS)';
  const rows = parts.map(({ segment, count, reach, percentage }) => [`${names[segment]} (${reach})`, count, percentage]);
  const raw = parts.map(({ segment, count, reach, share }) => `"${names[segment]} (${reach})",${count},${Math.round(share * 1e6) / 1e6}`);
  const csv = ['"Segment","Answers","Share"', ...raw].join('\r\n');
  return (
    <figure data-cx="nps-breakdown">
      <figcaption data-part="caption">
        <span data-part="title">{title}</span>
        <span data-part="description">{`NPS ${minus(score)}, between ${minus(low)} and ${minus(high)}, from ${n} answers`}</span>
      </figcaption>
      <div data-part="body" aria-hidden="true">
        <div data-part="sum">
          <span data-part="score">{(score > 0 ? '+' : '') + minus(score)}</span>
          <span data-part="size">{`n = ${n}`}</span>
        </div>
        <div data-part="parts">
          <div data-part="bar">
            {parts.map(({ segment, share }) => (
              <span key={segment} data-part="piece" data-segment={segment} data-x={digits(share)} />
            ))}
          </div>
          <ul data-part="segments">
            {parts.map(({ segment, share, percentage, reach, count }) => (
              <li key={segment} data-part="segment" data-segment={segment} data-x={digits(share)}>
                <span data-part="share">{percentage}</span>
                <span data-part="name">{names[segment]}</span>
                <span data-part="detail">{`${reach}, n = ${count}`}</span>
              </li>
            ))}
          </ul>
          <div data-part="gauge" aria-hidden="true">
            <span data-part="bound" data-x={place(low)} data-y={place(high)}>
              {`${minus(low)} – ${minus(high)}`}
            </span>
            <span data-part="band" data-x={place(low)} data-y={place(high)} />
            <span data-part="estimate" data-x={place(score)} />
            {axis.map((value) => (
              <span key={value} data-part="notch" data-x={place(value)}>
                {minus(value)}
              </span>
            ))}
          </div>
        </div>
      </div>
      <details data-part="data">
        <summary>Data as a table</summary>
        <div data-part="scroll" tabIndex={0} role="region" aria-label={`Data as a table: ${title}`}>
          <table data-part="table">
            <thead>
              <tr>
                {['Segment', 'Answers', 'Share'].map((label, index) => (
                  <th key={label} scope="col" data-part="column" data-text={index ? undefined : ''}>
                    {label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(([name, count, percentage]) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  <td>{count}</td>
                  <td>{percentage}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <a data-part="download" href={`data:text/csv,%EF%BB%BF${csv.replace(/[%#\s]/g, encodeURIComponent)}`} download="nps.csv">
          Download as CSV
        </a>
      </details>
    </figure>
  );
}
