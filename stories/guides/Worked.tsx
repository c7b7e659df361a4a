import { callOf, methods, type Method, type MethodName } from './methods.js';
import { readFormula } from './formula.js';
import { General, PutIn } from './Typeset.js';
import './worked.css';

const [source = ''] = Object.values(import.meta.glob<string>('./methods.ts', { query: '?raw', import: 'default', eager: true }));

/** The formulas of a method, one a line. */
export const Formula = ({ name }: { name: MethodName }) => (
  <div className="formulas sb-unstyled">
    {methods[name].formulas.map((text) => (
      <p key={text}>
        <General {...readFormula(text)} />
      </p>
    ))}
  </div>
);

/** What the library gives, as it would stand in code; numbers to four decimals. */
function literal(value: unknown): string {
  if (typeof value === 'number') return String(Number(value.toFixed(4)));
  if (typeof value === 'string') return `'${value}'`;
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value === 'object' && value)
    return `{ ${Object.entries(value)
      .map(([key, part]) => `${key}: ${literal(part)}`)
      .join(', ')} }`;
  return String(value);
}

/** The example of a method: the call, the steps with its numbers put in, and what the library gives for it, worked out as the page opens. */
export function Worked({ name }: { name: MethodName }) {
  const { steps, tells, inside, result }: Method = methods[name];
  return (
    <figure className="worked sb-unstyled">
      <figcaption>Example{inside && `, inside ${inside}`}</figcaption>
      <pre>{callOf(source, name)}</pre>
      <ol>
        {steps().map((step) => (
          <li key={step.name}>
            <PutIn {...step} />
          </li>
        ))}
        {tells.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ol>
      <p className="result">
        <span>gives</span> <code>{literal(result())}</code>
      </p>
    </figure>
  );
}
