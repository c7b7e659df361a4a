import { anatomy } from '../anatomy.js';
import { Anatomy } from '../pages/Anatomy.js';

/** The parts and attributes of every widget, from the list that the tests hold. */
export function SelectorTables() {
  return (
    <>
      {Object.keys(anatomy).map((name) => (
        <section key={name}>
          <h2>
            <code>{name}</code>
          </h2>
          <Anatomy name={name} />
        </section>
      ))}
    </>
  );
}
