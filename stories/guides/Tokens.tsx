import { useLayoutEffect, useRef, useState } from 'react';
import { tokens, type Token, type TokenGroup } from '../tokens.js';
import { written } from './contrast.js';
import { defaults, page } from './houses.js';
import { measure } from './shown.js';
import { schemes, type Scheme } from './theme.js';
import './styling.css';

const titles = { light: 'Light', dark: 'Dark' };

/** What a variable needs, in words. */
const need = ({ against, ratio }: Token) => ratio && `${ratio} : 1 on ${against === 'paper' ? 'the paper' : against}`;

/**
 * The variables of a group: what each does, its default, and how far that stands out in light and in dark, as this browser shows it.
 * The roles are told once more, since a phone lays the rows out as no table.
 */
export function Tokens({ group }: { group: TokenGroup }) {
  return (
    <div className="sb-unstyled">
      <table role="table" className="tokens" aria-label={`Variables: ${group}`}>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              Variable
            </th>
            {schemes.map((scheme) => (
              <th role="columnheader" key={scheme} scope="col">
                {titles[scheme]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {tokens
            .filter((token) => token.group === group)
            .map((token) => (
              <tr role="row" key={token.name} id={token.name.slice(2)}>
                <th role="rowheader" scope="row">
                  <code className="token-name">{token.name}</code>
                  <p>{token.effect}</p>
                  <p className="token-quiet">
                    <code>{defaults[token.name]}</code>
                    {token.ratio && <span>needs {need(token)}</span>}
                  </p>
                </th>
                {schemes.map((scheme) => (
                  <Cell key={scheme} token={token} scheme={scheme} />
                ))}
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell({ token, scheme }: { token: Token; scheme: Scheme }) {
  const { name, kind, against, ratio: needed } = token;
  const { paper, ink } = page[scheme];
  const mark = useRef<HTMLSpanElement>(null);
  const ground = useRef<HTMLSpanElement>(null);
  const [ratio, setRatio] = useState<number | null>(null);
  useLayoutEffect(() => {
    if (mark.current && kind === 'colour') setRatio(measure(mark.current, ground.current, paper).ratio);
  }, [kind, paper]);
  // Text is shown as text, on what it is written on.
  const on = against && against !== 'paper' ? defaults[against] : undefined;
  const inItsColour = against === 'paper' && needed === 4.5 ? defaults[name] : undefined;
  return (
    <td role="cell" className="token-paper" style={{ colorScheme: scheme, background: paper, color: ink }}>
      <div className="token-shown">
        {kind === 'length' ? (
          <span
            className="swatch"
            data-length={name}
            style={name === '--cx-radius' ? { borderRadius: defaults[name] } : { blockSize: defaults[name] }}
          />
        ) : on ? (
          <span ref={ground} className="swatch" style={{ color: on }}>
            <span ref={mark} style={{ color: defaults[name] }}>
              Aa
            </span>
          </span>
        ) : (
          <span ref={mark} className="swatch" data-line={/line|edge/.test(name) ? '' : undefined} style={{ color: defaults[name] }} />
        )}
        {ratio !== null && (
          <span className="token-ratio" style={{ color: inItsColour }}>
            {written(ratio)}
            {needed && ratio < needed && <strong>under {needed}</strong>}
          </span>
        )}
      </div>
    </td>
  );
}
