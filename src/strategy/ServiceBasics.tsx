import { useId } from 'react';
import { Figure, type PictureProps } from '../figure/Figure.js';
import { numberFormat, spell } from '../figure/numbers.js';
import { digits } from '../figure/plane.js';
import { figureEn, type FigureWords } from '../figure/words.en.js';
import { gradeScale } from '../metrics/grade.js';
import { decimalsOf } from './decimals.js';
import { gates, readBasics, type ServiceBasic } from './gates.js';
import type { StrategyLocale } from './locale.js';
import { Opener } from './Opener.js';
import { readServiceMark, serviceReadings, type ServiceMarks } from './service.js';
import { single } from './single.js';
import { serviceBasicsEn, type ServiceBasicsWords } from './words.en.js';

export interface ServiceBasicsProps extends PictureProps {
  /** The basics with their marks, in the order in which they are shown. */
  basics: readonly ServiceBasic[];
  /** The report mark of the service as a whole, 1…10, read by `bands`. Left out or `null`, none is shown. */
  overall?: number | null | undefined;
  /** The bounds by which marks are read. Default `serviceMarks`: 8, 8.5 and 9. */
  bands?: Partial<ServiceMarks> | undefined;
  /** Decimals of the marks. Default 1; a mark that would seem to reach a bound has more. */
  decimals?: number | undefined;
  /** Language of the words and numbers. Default English. */
  locale?: StrategyLocale | undefined;
  /** Replaces single words of the locale. */
  words?: Partial<ServiceBasicsWords & FigureWords> | undefined;
}

/**
 * The basics of service as gates: open where the report mark (1…10) says that expectations are met, closed where it does not, and neither where nothing is measured. Above them the overall mark and how it
 * reads: perfect basics alone never pass 8.5, and from 9 on expectations are exceeded. Source: CustomerScope; the bounds are data. See `readServiceMark`, and `sixBasics` for the six.
 */
export function ServiceBasics(props: ServiceBasicsProps) {
  const { basics: given, overall: whole, bands: bounds, decimals = 1, locale, words, caption, description, ...figure } = props;
  const text = { ...(locale?.strategy.basics ?? serviceBasicsEn), ...(locale?.figure ?? figureEn), ...words };
  const tag = locale?.tag ?? 'en';
  const id = useId();
  const short = numberFormat(tag);
  const { basics, overall, bands, problems } = readBasics(given, whole, bounds, text, short);
  const { met, basicsCeiling, exceeded } = bands;
  const write = (mark: number) => {
    const reading = readServiceMark(mark, bands);
    return numberFormat(
      tag,
      decimalsOf(mark, decimals, (written) => readServiceMark(written, bands) === reading),
    )(mark);
  };
  const written = (mark: number | null) => (mark === null ? '–' : write(mark));
  const measured = basics.filter(({ mark }) => mark !== null);
  const open = basics.filter(({ gate }) => gate === 'open');
  const marks = basics.map(({ mark }) => mark);
  const lowest = open.length < measured.length ? single(marks, Math.min) : undefined;
  const place = (mark: number) => digits((mark - gradeScale.min) / (gradeScale.max - gradeScale.min));
  const ranges = [
    text.below(short(met)),
    text.between(short(met), short(basicsCeiling)),
    text.above(short(basicsCeiling)),
    text.from(short(exceeded)),
  ];
  const reading = overall.mark === null ? null : readServiceMark(overall.mark, bands);

  return (
    <Figure
      {...figure}
      widget="service-basics"
      words={text}
      tag={tag}
      caption={
        caption ??
        (!basics[0]
          ? text.empty
          : !measured[0]
            ? text.noMarks
            : text.title(open.length, measured.length, basics.length, lowest === undefined ? null : basics[lowest]!.label))
      }
      description={description === undefined ? text.description(short(met)) : description}
      problems={problems}
      data={{
        columns: [{ label: text.basic }, { label: text.mark, number: true }, { label: text.reading }],
        rows: [
          ...basics.map(({ label, raw, mark, gate }) => [label, spell(raw, mark === null ? short : write, text.noValue), text.gates[gate]]),
          ...(overall.raw === null
            ? []
            : [[text.overall, spell(overall.raw, reading ? write : short, text.noValue), reading ? text.readings[reading] : '–']]),
        ],
      }}
    >
      {reading && (
        <div data-part="overall">
          <p data-part="sum">
            <span data-part="total">{written(overall.mark)}</span> <span data-part="name">{text.overall}</span>
          </p>
          <ul data-part="bands" role="list">
            {serviceReadings.map((one, index) => (
              <li key={one} data-part="band" aria-current={one === reading ? 'true' : undefined}>
                <span data-part="extent">{ranges[index]}</span> <span data-part="reading">{text.readings[one]}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {basics[0] && (
        <ol data-part="gates" role="list">
          {basics.map(({ label, description: meaning, mark, gate }, index) => (
            <li key={index} data-part="gate" data-gate={gate}>
              <span data-part="ordinal">{short(index + 1)}</span>
              <svg data-part="sign" viewBox="0 0 24 20" aria-hidden="true">
                <path d={gates[gate]} />
              </svg>
              <div data-part="name">
                <Opener
                  id={`${id}-${index}`}
                  name={label}
                  meaning={meaning}
                  facts={[
                    [text.mark, written(mark)],
                    [text.reading, text.gates[gate]],
                    [text.wanted, short(met)],
                  ]}
                />
              </div>
              <span data-part="score">{written(mark)}</span>
              <span data-part="reading">{text.gates[gate]}</span>
              <span data-part="track" aria-hidden="true">
                <span data-part="bound" data-x={place(met)} />
                {mark !== null && <span data-part="estimate" data-x={place(mark)} />}
              </span>
            </li>
          ))}
        </ol>
      )}
      {overall.mark !== null && overall.mark <= basicsCeiling && basics[0] && open.length === basics.length && (
        <p data-part="advice">{text.lift(short(basicsCeiling))}</p>
      )}
    </Figure>
  );
}
