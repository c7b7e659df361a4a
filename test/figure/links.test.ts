import fc from 'fast-check';
import { expect, test } from 'vitest';
import { safeAddress, safeHref } from '../../src/figure/links.js';

const base = 'https://example.org/mail/';
const protocols = ['http:', 'https:', 'mailto:'];

test.each([
  '/feedback?nps=7',
  '?nps=7',
  '#seven',
  '//example.org/7',
  'https://example.org/7',
  'HTTP://EXAMPLE.ORG',
  'mailto:a@example.org?subject=7',
])('safeHref(%j) is itself', (href) => expect(safeHref(href)).toBe(href));

const refused = [
  'javascript:alert(1)',
  'JAVASCRIPT:alert(1)',
  ' \u0001javascript:alert(1)',
  'java\nscript:alert(1)',
  'j\ta\rvascript:alert(1)',
  'javascript\n:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'blob:https://example.org/1',
  'file:///etc/passwd',
  'http://',
  'https://[',
  '',
  ' ',
  null,
  undefined,
  7,
  {},
];

test.each(refused)('safeHref(%j) and safeAddress of it are no link', (href) => {
  expect(safeHref(href)).toBeUndefined();
  expect(safeAddress(href)).toBeUndefined();
});

test.each([
  ['/feedback', undefined],
  ['?nps=7', undefined],
  ['//example.org', undefined],
  ['https://example.org', 'https://example.org/'],
  [' HTTPS://Example.org/a b\n', 'https://example.org/a%20b'],
  ['mailto:a@example.org', 'mailto:a@example.org'],
])('safeAddress(%j) is %j', (href, address) => expect(safeAddress(href)).toBe(address));

const anyHref = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .tuple(
      fc.string({ unit: fc.constantFrom('\t', '\n', '\r', ' ', '\u0000', '\u001f', '\u00a0') }),
      fc.constantFrom('javascript', 'data', 'vbscript', 'https', 'mailto', 'x'),
      fc.string({ unit: fc.constantFrom('\t', '\n', '\u0000', '') }),
      fc.constantFrom(':', '://', '&colon;', '%3A'),
      fc.string(),
    )
    .map((parts) => parts.join('')),
  fc.webUrl(),
);

test('whatever the string, what comes out leads to http, https or mailto, read from any page', () =>
  fc.assert(
    fc.property(anyHref, (href) => {
      const safe = safeHref(href);
      if (safe !== undefined && URL.canParse(safe, base)) expect(protocols).toContain(new URL(safe, base).protocol);
      const address = safeAddress(href);
      if (address !== undefined) expect(protocols).toContain(new URL(address).protocol);
    }),
    { numRuns: 2000 },
  ));
