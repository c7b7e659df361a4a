import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { anatomy } from '../../stories/anatomy.js';
import { workingDay } from '../../stories/examples/journey.js';
import { locales, widgets } from './widgets.js';

beforeAll(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined));

/** Further uses that show the parts an ordinary one does not. */
const more: Record<string, Record<string, unknown>[]> = {
  'nps-input': [{ readOnly: true, error: '!' }],
  'ces-input': [{ readOnly: true, hint: '?' }, { version: '1.0' }],
  'scale-input': [
    {
      question: '?',
      hint: '?',
      error: '!',
      ends: ['a', 'b'],
      options: [{ value: 1 }, { value: 2, segment: 'x' }],
      followUp: { questions: { x: '?' } },
    },
  ],
  'journey-timeline': [workingDay.en],
};

const listed = (html: string, pattern: RegExp) => [...new Set([...html.matchAll(pattern)].map(([, name]) => name!))].sort();
// Parts that a question has only with words for each point, or only with words for its ends.
const notIn: Record<string, string[]> = { 'nps-input': ['word'], 'ces-input': ['ends'] };

describe.each(widgets)('$name', ({ name, Component, props, bad }) => {
  const html = () =>
    [props(locales.en), { ...props(locales.en), table: 'open' }, ...(bad ? [bad.props] : []), ...(more[name] ?? [])]
      .map((given) => renderToStaticMarkup(<Component {...given} />))
      .join('\n');

  test('renders exactly the parts that are documented', () => {
    expect(listed(html(), /data-part="([^"]*)"/g)).toEqual(
      Object.keys(anatomy[name]!.parts)
        .filter((part) => !notIn[name]?.includes(part))
        .sort(),
    );
  });

  test('renders exactly the states and choices that are documented', () => {
    expect(listed(html(), / (data-(?!part|cx)[a-z]+)=/g)).toEqual(Object.keys(anatomy[name]!.attributes).sort());
  });
});
