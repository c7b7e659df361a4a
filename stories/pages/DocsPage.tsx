import { Description, Stories, Subtitle, Title, useOf } from '@storybook/addon-docs/blocks';
import { pages } from './index.js';
import { WidgetPage } from './WidgetPage.js';

/** The page of a widget in the shape that they all have; of anything else, its stories. */
export function DocsPage() {
  const { preparedMeta } = useOf('meta', ['meta']);
  const name = preparedMeta.title.split('/').at(-1)!;
  if (name in pages) return <WidgetPage name={name} />;
  return (
    <>
      <Title />
      <Subtitle />
      <Description of="meta" />
      <Stories title="What there is" />
    </>
  );
}
