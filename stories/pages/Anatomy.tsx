import { anatomy } from '../anatomy.js';
import { Table } from './Table.js';

const part = (name: string) => <code>[data-part=&apos;{name}&apos;]</code>;

/** The parts, states and choices of a widget, from the list that the tests compare with what is rendered. */
export function Anatomy({ name }: { name: string }) {
  const { parts, attributes, later, holds } = anatomy[name]!;
  const withScript = (kind: 'parts' | 'attributes') =>
    Object.entries(later?.[kind] ?? {}).flatMap(([key, meaning]) =>
      key in { parts, attributes }[kind] ? [] : [[key, `${meaning}; with script`] as const],
    );
  return (
    <>
      <Table
        label={`Parts, states and choices of ${name}`}
        head={['Selector', 'What it is']}
        rows={[
          [<code key={name}>[data-cx=&apos;{name}&apos;]</code>, 'the widget itself'],
          ...[...Object.entries(parts), ...withScript('parts')].map(([key, meaning]) => [part(key), meaning]),
          ...[...Object.entries(attributes), ...withScript('attributes')].map(([key, meaning]) => [<code key={key}>{key}</code>, meaning]),
        ]}
      />
      {holds && <p>In it stand {holds.join(', ')}, each with its own.</p>}
    </>
  );
}
