import { useLayoutEffect, useRef, useState, type ComponentType } from 'react';
import { tokens, type TokenGroup } from '../tokens.js';
import { written } from './contrast.js';
import { dressed, measureAll, type Measured } from './dressed.js';
import { defaults, page, presets } from './houses.js';
import { Plain, Priorities, Questions, Radar, Segments } from './Previews.js';
import { schemes, sideOf, writeTheme, type Scheme, type Theme } from './theme.js';
import { ThemeFields } from './ThemeFields.js';
import './styling.css';

const blocks: { title: string; groups: TokenGroup[]; Preview: ComponentType<{ scheme: Scheme }> }[] = [
  { title: 'Page, ink and ground', groups: ['ink and ground'], Preview: Plain },
  { title: 'Answer, state and shape', groups: ['answer and state', 'shape'], Preview: Questions },
  { title: 'Segments', groups: ['segments'], Preview: Segments },
  { title: 'Kano categories', groups: ['Kano categories'], Preview: Priorities },
  { title: 'Series', groups: ['series'], Preview: Radar },
];
const pages: Record<string, Theme['schemes']> = { 'Light and dark': schemes, 'Only light': ['light'], 'Only dark': ['dark'] };

/** Sets every variable, shows widgets with them, and writes the rule that comes of it. */
export function ThemeEditor() {
  const [preset, setPreset] = useState('Default');
  const [theme, setTheme] = useState(page);
  const [round, setRound] = useState(0);
  const [measured, setMeasured] = useState<Partial<Record<Scheme, Measured>>>({});
  const [copied, setCopied] = useState('');
  const probes = useRef<HTMLDivElement>(null);
  const rule = useRef<HTMLPreElement>(null);

  useLayoutEffect(() => {
    const hosts = [...probes.current!.children] as HTMLElement[];
    setMeasured(Object.fromEntries(theme.schemes.map((scheme, index) => [scheme, measureAll(hosts[index]!)])));
  }, [theme]);

  const change = (next: Theme) => {
    setTheme(next);
    setCopied('');
  };
  const start = (name: string) => {
    setPreset(name);
    change(presets[name]!);
    // The fields begin anew: what was half written in them goes.
    setRound(round + 1);
  };

  const lines = writeTheme(theme, page, defaults);
  const css = `.your-page {\n${lines.map(([property, value]) => `  ${property}: ${value};\n`).join('')}}`;
  const faint = theme.schemes.flatMap((scheme) =>
    tokens.flatMap(({ name, against, ratio: needed = 1 }) => {
      const { ratio = 21 } = measured[scheme]?.[name] ?? {};
      return ratio < needed ? [{ name, scheme, ratio, needed, ground: against === 'paper' ? 'the paper' : against }] : [];
    }),
  );
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(css);
      setCopied('Copied.');
    } catch {
      getSelection()?.selectAllChildren(rule.current!);
      setCopied('The clipboard is closed here. The rule is selected instead.');
    }
  };

  return (
    <div className="theme-editor sb-unstyled">
      <div ref={probes} hidden>
        {theme.schemes.map((scheme) => (
          <div key={scheme} style={dressed(theme, scheme)}>
            {tokens.map(({ name }) => (
              <span key={name} data-probe={name} style={{ color: `var(${name}, ${sideOf(defaults[name]!, scheme)})` }} />
            ))}
          </div>
        ))}
      </div>

      <div className="theme-start">
        <Choice legend="Start from" options={Object.keys(presets)} chosen={preset} onChoice={start} />
        <Choice
          legend="The page is"
          options={Object.keys(pages)}
          chosen={Object.keys(pages).find((name) => pages[name]!.join() === theme.schemes.join())}
          onChoice={(name) => change({ ...theme, schemes: pages[name]! })}
        />
        <button type="button" className="theme-button" onClick={() => start(preset)}>
          Reset
        </button>
      </div>

      {blocks.map(({ title, groups, Preview }) => (
        <section key={title} className="theme-block">
          <ThemeFields key={round} title={title} groups={groups} theme={theme} measured={measured} onTheme={change} />
          <div className="theme-previews">
            {theme.schemes.map((scheme) => (
              <div key={scheme} className="theme-paper" role="group" aria-label={`${title}, ${scheme}`} style={dressed(theme, scheme)}>
                <Preview scheme={scheme} />
              </div>
            ))}
          </div>
        </section>
      ))}

      <div className="theme-output">
        <pre ref={rule} tabIndex={0} role="region" aria-label="The rule">
          <code>{lines[0] ? css : '/* Nothing differs from the default. */'}</code>
        </pre>
        {faint[0] && (
          <ul className="theme-faint">
            {faint.map(({ name, scheme, ratio, needed, ground }) => (
              <li key={name + scheme}>
                <code>{name}</code>, {scheme}: {written(ratio)} on {ground}. {needed === 3 ? 'A graphic' : 'Text'} needs {needed} : 1.
              </li>
            ))}
          </ul>
        )}
      </div>
      <div className="theme-bar">
        <p>
          {lines[0] ? many(lines.length, 'line differs', 'lines differ') : 'Nothing differs'} from the default.{' '}
          <span role="status" data-faint={faint[0] ? '' : undefined}>
            {faint[0] ? `${many(faint.length, 'colour stands', 'colours stand')} out too little.` : 'Every colour stands out enough.'}
          </span>
        </p>
        <button type="button" className="theme-button" onClick={() => void copy()} disabled={!lines[0]}>
          Copy the rule
        </button>
        <p role="status">{copied}</p>
      </div>
    </div>
  );
}

const many = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;

interface ChoiceProps {
  legend: string;
  options: readonly string[];
  chosen: string | undefined;
  onChoice: (name: string) => void;
}

function Choice({ legend, options, chosen, onChoice }: ChoiceProps) {
  return (
    <fieldset className="theme-choice">
      <legend>{legend}</legend>
      {options.map((name) => (
        <label key={name}>
          <input type="radio" name={legend} checked={name === chosen} onChange={() => onChoice(name)} />
          {name}
        </label>
      ))}
    </fieldset>
  );
}
