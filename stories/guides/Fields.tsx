import { useId, useState } from 'react';

/** A colour that this page can show: no variable of another page, no word that means another element's colour. */
const isColour = (text: string) =>
  CSS.supports('color', text) && !/var\(/.test(text) && !/^(inherit|initial|unset|revert|revert-layer)$/i.test(text);
const isLength = (text: string) => /^\d*\.?\d+(em|rem|px)$/.test(text);

interface FieldProps {
  /** Names the field for who does not see where it stands. */
  label: string;
  /** What is set; left out, the default holds. */
  value: string | undefined;
  /** What holds in any case: shown where nothing is set. */
  shown: string;
  /** Takes what is picked or written, or `undefined` when the field is emptied. */
  onValue: (value: string | undefined) => void;
  /** What is said under the field. */
  told?: string | undefined;
  /** Whether that is a warning. */
  warns?: boolean;
}

/** A text that is handed on as soon as it can be used, beside a control that picks; what cannot be used is told when the field is left. */
function useDraft({ label, value, shown, onValue, told, warns }: FieldProps, fits: (text: string) => boolean, wrong: string) {
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const [isLeft, setLeft] = useState(false);
  const text = draft?.trim() ?? '';
  const isWrong = isLeft && text !== '' && !fits(text);
  return {
    pick: (picked: string) => {
      setDraft(null);
      onValue(picked);
    },
    field: (
      <>
        <input
          type="text"
          aria-label={label}
          aria-describedby={id}
          aria-invalid={isWrong || undefined}
          spellCheck={false}
          autoComplete="off"
          placeholder={shown}
          value={draft ?? value ?? ''}
          onChange={({ target }) => {
            const next = target.value.trim();
            setDraft(target.value);
            setLeft(false);
            if (next === '') onValue(undefined);
            else if (fits(next)) onValue(next);
          }}
          onBlur={() => {
            setLeft(true);
            if (text === '' || fits(text)) setDraft(null);
          }}
        />
        <span id={id} className="theme-told" data-faint={isWrong || warns ? '' : undefined}>
          {isWrong ? wrong : told}
        </span>
      </>
    ),
  };
}

/** A colour, picked or written. */
export function ColourField(props: FieldProps) {
  const { pick, field } = useDraft(props, isColour, 'not a colour');
  return (
    <div className="theme-field">
      <input type="color" aria-label={`${props.label}, picked`} value={props.shown} onChange={({ target }) => pick(target.value)} />
      {field}
    </div>
  );
}

/** A length, on a slider or written with its unit. */
export function LengthField(props: FieldProps & { min: number; max: number }) {
  const { pick, field } = useDraft(props, isLength, 'a number with em, rem or px');
  const value = props.value ?? props.shown;
  const [, number, unit] = /^([\d.]+)(\D+)$/.exec(value) ?? [];
  // In text of 16 px an em has as many pixels.
  const step = unit === 'px' ? 16 : 1;
  return (
    <div className="theme-field">
      <input
        type="range"
        aria-label={`${props.label}, on a slider`}
        aria-valuetext={value}
        min={props.min}
        max={props.max}
        step={0.125}
        value={Number(number) / step}
        onChange={({ target }) => pick(`${Number(target.value) * step}${unit}`)}
      />
      {field}
    </div>
  );
}
