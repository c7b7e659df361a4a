import { anatomy } from '../anatomy.js';

/** The parts and attributes of every widget, from the list that the tests hold. */
export function SelectorTables() {
  return (
    <>
      {Object.entries(anatomy).map(([name, { parts, attributes, later }]) => (
        <section key={name}>
          <h2>
            <code>{name}</code>
          </h2>
          <table>
            <thead>
              <tr>
                <th>Selector</th>
                <th>What it is</th>
              </tr>
            </thead>
            <tbody>
              {Object.entries({ ...parts, ...later?.parts }).map(([part, meaning]) => (
                <tr key={part}>
                  <td>
                    <code>[data-part=&apos;{part}&apos;]</code>
                  </td>
                  <td>{meaning}</td>
                </tr>
              ))}
              {Object.entries({ ...attributes, ...later?.attributes }).map(([attribute, meaning]) => (
                <tr key={attribute}>
                  <td>
                    <code>{attribute}</code>
                  </td>
                  <td>{meaning}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ))}
    </>
  );
}
