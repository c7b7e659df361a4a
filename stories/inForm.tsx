import type { Decorator } from '@storybook/react-vite';

/**
 * Each story in a form of its own, as on a page: without one the questions of a whole page of docs that have the same name are one group, and an answer to one
 * takes that of another away. `dialog` sends nothing where there is no dialog, with script or without. The answer at first is read once, so another one in the
 * controls is another question.
 */
const form: Decorator = (Story, { args }) => (
  <form key={JSON.stringify(args['defaultValue'] ?? null)} method="dialog">
    {Story()}
  </form>
);

/** For the meta of a question: the form is around it, and not in the code that is shown. */
export const inForm = { decorators: [form], parameters: { docs: { source: { excludeDecorators: true } } } };
