import { expect, test } from 'vitest';
import { formatKano, kanoResults, readKano, type KanoTally } from '../../src/kano/index.js';

/** DOMAIN's fixture of a ski, as its table gives it. */
const edgeGrip: KanoTally = {
  attractive: 7,
  oneDimensional: 33,
  mustBe: 50,
  indifferent: 10,
  reverse: 0,
  questionable: 0,
  n: 100,
  unanswered: 0,
};
const wifi: KanoTally = {
  attractive: 187,
  oneDimensional: 71,
  mustBe: 46,
  indifferent: 258,
  reverse: 19,
  questionable: 26,
  n: 607,
  unanswered: 3,
};
const lines = (csv: string) => csv.replace(/^\ufeff/, '').split('\r\n');

test('a row for each feature, its numbers bare and to six decimals', () =>
  expect(lines(formatKano([{ label: 'Edge grip', tally: edgeGrip }]))).toEqual([
    '"feature","category","attractive","one-dimensional","must-be","indifferent","reverse","questionable","n","unanswered","better","worse","category strength","total strength","difference","threshold","significant","functional mean","functional sd","dysfunctional mean","dysfunctional sd","importance","importance n"',
    '"Edge grip","must-be",7,33,50,10,0,0,100,0,0.4,-0.83,0.17,0.9,17,11.497434,"yes",,,,,,',
  ]));

test('in Dutch with semicolons and decimal commas', () =>
  expect(lines(formatKano([{ label: 'Edge grip', tally: edgeGrip }], { tag: 'nl' }))[1]).toBe(
    '"Edge grip";"must-be";7;33;50;10;0;0;100;0;0,4;-0,83;0,17;0,9;17;11,497434;"yes";;;;;;',
  ));

test('the category is that of the rule', () => {
  const category = (rule: 'mode' | 'berger') => lines(formatKano([{ label: 'Wifi', tally: wifi }], { rule }))[1]!.split(',')[1];
  expect([category('mode'), category('berger')]).toEqual(['"indifferent"', '"attractive"']);
  expect(() => formatKano([{ label: 'Wifi', tally: wifi }], { rule: 'x' as never })).toThrow('rule is x; allowed: mode, berger.');
});

test('a feature without answers has no category and no shares, and is no zero', () => {
  const [answers] = readKano('feature,functional,dysfunctional\nWifi,,').features;
  expect(lines(formatKano(kanoResults([answers!])))[1]).toBe('"Wifi","",0,0,0,0,0,0,0,1,,,,,,,"",,,,,,0');
});

test.each(['=HYPERLINK("x")', '+1', '-1', '@SUM(A1)'])('the name %s is no formula', (label) =>
  expect(lines(formatKano([{ label, segment: label, tally: edgeGrip }]))[1]).toMatch(
    new RegExp(`^"'\\${label.replaceAll('"', '""').replace(/[()]/g, '\\$&')}","'`),
  ),
);

test('segments have a column of their own', () => {
  const file = readKano('feature,functional,dysfunctional,segment\nWifi,1,5,new\nWifi,1,3,old');
  expect(lines(formatKano(kanoResults(file.features, { bySegment: true }))).map((line) => line.split(',').slice(0, 3).join(','))).toEqual([
    '"feature","segment","category"',
    '"Wifi","new","one-dimensional"',
    '"Wifi","old","attractive"',
  ]);
});
