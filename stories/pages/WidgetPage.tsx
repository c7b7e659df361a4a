import { Canvas, Controls, Markdown, Source, Stories, Title, Unstyled } from '@storybook/addon-docs/blocks';
import manifest from '../../component-manifest.json';
import { en, nl } from '../../src/index.js';
import { tokens } from '../tokens.js';
import { variables } from '../variables.js';
import { Anatomy } from './Anatomy.js';
import { pages } from './index.js';
import type { WidgetPage as Page } from './page.js';
import { smallest } from './smallest.js';
import { Table } from './Table.js';
import { sample } from './words.js';

const guide = (name: string) => `?path=/docs/guides-${name}--docs`;

/** A link within Storybook: the page stands in a frame, the address is the frame's parent's. */
const To = ({ href, children }: { href: string; children: string }) => (
  <a href={href} target="_top">
    {children}
  </a>
);

function Words({ page, name }: { page: Page; name: string }) {
  const { words = [] } = manifest.components.find((component) => component.name === name)! as {
    words?: { name: string; description?: string }[];
  };
  if (words.length === 0) return <p>It has none.</p>;
  const [english, dutch] = [page.words(en), page.words(nl)] as Record<string, unknown>[];
  return (
    <>
      <p>
        <code>locale</code> changes all of them, and the way numbers are written; <code>words</code> replaces single ones. What stands in ‹
        › is filled in. How that is done is told in <To href={guide('words-and-locales')}>Words and locales</To>.
      </p>
      <Table
        label="Words"
        head={['Word', 'What it is', 'English', 'Dutch']}
        rows={words.map(({ name: word, description }) => [
          <code key={word}>{word}</code>,
          <Markdown key="what">{description ?? ''}</Markdown>,
          sample(english![word]),
          <span key="nl" lang="nl">
            {sample(dutch![word])}
          </span>,
        ])}
      />
    </>
  );
}

function Variables({ page }: { page: Page }) {
  const own = page.anatomy ? variables[page.anatomy]! : [];
  if (own.length === 0) return <p>It shows nothing of its own.</p>;
  return (
    <>
      <p>
        Set on the widget or on anything around it. <To href={guide('styling')}>Styling</To> shows each with its default and its contrast,
        and has an editor. Its rules are in <code>cx-widgets/styles.css</code> and in <code>cx-widgets/{page.sheet}.css</code>.
      </p>
      <Table
        label="Variables"
        head={['Variable', 'What it changes']}
        rows={tokens.filter(({ name }) => own.includes(name)).map(({ name, effect }) => [<code key={name}>{name}</code>, effect])}
      />
    </>
  );
}

function Accessibility({ page }: { page: Page }) {
  return (
    <>
      <h3 id="names">Names</h3>
      <Markdown>{page.named}</Markdown>
      <h3 id="keys">Keys</h3>
      {page.keys.length === 0 ? (
        <p>Nothing in it takes the focus.</p>
      ) : (
        <Table
          label="Keys"
          head={['Key', 'What it does']}
          rows={page.keys.map(([key, does]) => [key, <Markdown key={key}>{does}</Markdown>])}
        />
      )}
      <h3 id="announced">What is announced</h3>
      <Markdown>{page.announced}</Markdown>
    </>
  );
}

/** Everything about one widget, in the one shape of all of them. */
export function WidgetPage({ name }: { name: string }) {
  const page = pages[name]!;
  const { source, Example } = smallest[name]!;
  return (
    <>
      <Title>{name}</Title>
      <Markdown>{page.purpose}</Markdown>
      <Canvas sourceState="none" />

      <h2 id="code">The smallest code</h2>
      <Source code={source} language="tsx" />
      <Unstyled>
        {/* What is sent here goes nowhere: the page of docs stays. */}
        <div className="docs-example" onSubmit={(event) => event.preventDefault()}>
          <Example />
        </div>
      </Unstyled>

      <h2 id="anatomy">Anatomy</h2>
      {page.anatomy ? (
        <>
          <p>
            What a style sheet or a test can hold on to: parts, states (an attribute that is there) and choices (an attribute with a value).
          </p>
          <Anatomy name={page.anatomy} />
        </>
      ) : (
        <p>It renders nothing.</p>
      )}

      <h2 id="props">Props</h2>
      <p>What is changed here changes the picture at the top of the page.</p>
      <Controls sort="requiredFirst" />

      <h2 id="words">Words</h2>
      <Words page={page} name={name} />

      <h2 id="variables">Variables</h2>
      <Variables page={page} />

      <h2 id="accessibility">Accessibility</h2>
      <Accessibility page={page} />

      <h2 id="what-is-wrong">Bad input</h2>
      <Table
        label="Bad input"
        head={['What is given', 'What happens']}
        rows={page.bad.map(([given, happens]) => [<Markdown key="given">{given}</Markdown>, <Markdown key="happens">{happens}</Markdown>])}
      />

      <h2 id="source">Source</h2>
      <Markdown>{page.source}</Markdown>

      <h2 id="related">Related</h2>
      <ul>
        {Object.entries(page.related).map(([other, why]) => (
          <li key={other}>
            <To href={`?path=/docs/${pages[other]!.group.toLowerCase()}-${other.toLowerCase()}--docs`}>{other}</To> {why}
          </li>
        ))}
      </ul>

      <Stories title="In other states" includePrimary={false} />
    </>
  );
}
