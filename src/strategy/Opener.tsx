import { opens } from '../figure/popover.js';

export interface OpenerProps {
  id: string;
  name: string;
  /** What it means, in a sentence. */
  meaning?: string | undefined;
  /** What else its details say: term and value. */
  facts?: readonly (readonly [term: string, value: string])[];
}

/** A name that opens its details. */
export const Opener = ({ id, name, meaning, facts }: OpenerProps) => (
  <>
    <button type="button" data-part="opener" {...opens(id)}>
      {name}
    </button>
    <div popover="auto" id={id} data-part="details">
      <strong data-part="details-title">{name}</strong>
      {meaning && <p data-part="meaning">{meaning}</p>}
      {facts && (
        <dl data-part="facts">
          {facts.flatMap(([term, value]) => [
            <dt key={term} data-part="term">
              {term}
            </dt>,
            <dd key={`${term}=`} data-part="fact">
              {value}
            </dd>,
          ])}
        </dl>
      )}
    </div>
  </>
);
