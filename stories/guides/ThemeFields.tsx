import type { ReactNode } from 'react';
import { tokens, type Token, type TokenGroup } from '../tokens.js';
import { written } from './contrast.js';
import type { Measured } from './dressed.js';
import { ColourField, LengthField } from './Fields.js';
import { defaults, page } from './houses.js';
import type { Scheme, Side, Theme } from './theme.js';

/** What the sliders reach, in em. */
const reach: Record<string, [min: number, max: number]> = { '--cx-radius': [0, 2], '--cx-target': [1.5, 5] };
/** 44 px in text of 16 px: what a finger hits without taking aim (WCAG 2.2, target size, enhanced). */
const fingertip = 2.75;

interface ThemeFieldsProps {
  title: string;
  groups: readonly TokenGroup[];
  theme: Theme;
  measured: Readonly<Partial<Record<Scheme, Measured>>>;
  onTheme: (theme: Theme) => void;
}

/** The fields of a few groups of variables, a column for each scheme of the house. */
export function ThemeFields({ title, groups, theme, measured, onTheme }: ThemeFieldsProps) {
  const setSide = (scheme: Scheme, side: Partial<Side>) => onTheme({ ...theme, [scheme]: { ...theme[scheme], ...side } });

  const colourOf = ({ name, ratio: needed }: Token, scheme: Scheme) => {
    const { colours } = theme[scheme];
    const { hex = '#000000', ratio = 21 } = measured[scheme]?.[name] ?? {};
    const isFaint = needed !== undefined && ratio < needed;
    return (
      <ColourField
        key={scheme}
        label={`${name}, ${scheme}`}
        value={colours[name]}
        shown={hex}
        told={needed && `${written(ratio)}${isFaint ? `, needs ${needed}` : ''}`}
        warns={isFaint}
        onValue={(value) => setSide(scheme, { colours: withValue(colours, name, value) })}
      />
    );
  };

  const pageColour = (name: 'paper' | 'ink', scheme: Scheme) => (
    <ColourField
      key={scheme}
      label={`${name} of the page, ${scheme}`}
      value={theme[scheme][name] === page[scheme][name] ? undefined : theme[scheme][name]}
      shown={measured[scheme]?.[name]?.hex ?? '#000000'}
      onValue={(value) => setSide(scheme, { [name]: value ?? page[scheme][name] })}
    />
  );

  const lengthOf = ({ name }: Token) => {
    const value = theme.lengths[name];
    const [, number, unit] = /^([\d.]+)(\D+)$/.exec(value ?? defaults[name]!) ?? [];
    const isSmall = name === '--cx-target' && Number(number) < fingertip * (unit === 'px' ? 16 : 1);
    return (
      <LengthField
        label={name}
        min={reach[name]![0]}
        max={reach[name]![1]}
        value={value}
        shown={defaults[name]!}
        told={isSmall ? 'small for a finger' : undefined}
        warns={isSmall}
        onValue={(value) => onTheme({ ...theme, lengths: withValue(theme.lengths, name, value) })}
      />
    );
  };

  const pair = (field: (scheme: Scheme) => ReactNode) => <div className="theme-pair">{theme.schemes.map(field)}</div>;

  return (
    <fieldset className="theme-fields">
      <legend>{title}</legend>
      <div className="theme-pair" aria-hidden>
        {theme.schemes.map((scheme) => (
          <span key={scheme}>{scheme}</span>
        ))}
      </div>
      {groups.includes('ink and ground') && (
        <>
          <Row name="Paper of the page, and --cx-surface">{pair((scheme) => pageColour('paper', scheme))}</Row>
          <Row name="Ink of the page">{pair((scheme) => pageColour('ink', scheme))}</Row>
        </>
      )}
      {tokens
        .filter(({ group, name }) => groups.includes(group) && name !== '--cx-surface')
        .map((token) => (
          <Row key={token.name} name={<code>{token.name}</code>}>
            {token.kind === 'length' ? lengthOf(token) : pair((scheme) => colourOf(token, scheme))}
          </Row>
        ))}
    </fieldset>
  );
}

function Row({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <div className="theme-row">
      <span className="theme-name">{name}</span>
      {children}
    </div>
  );
}

/** The values with one set, or without it. */
function withValue(values: Readonly<Record<string, string>>, name: string, value: string | undefined): Record<string, string> {
  const { [name]: _, ...others } = values;
  return value === undefined ? others : { ...others, [name]: value };
}
