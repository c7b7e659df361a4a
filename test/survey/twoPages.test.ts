import { describe, expect, test } from 'vitest';
import { elsewhere, next } from '../../stories/showcases/twoPages.js';

const post = (fields: Record<string, string>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return next(form);
};

describe('the server of a survey of two pages', () => {
  test('goes on when nothing required is open', () =>
    expect(post({ page: '1', go: 'next', nps: '9', 'nps-why': '' })).toEqual({ page: 2, answers: { nps: '9' }, open: [] }));
  test('stays and keeps the answers when something is', () =>
    expect(post({ page: '1', go: 'next', ces: '4' })).toEqual({ page: 1, answers: { ces: '4' }, open: ['nps'] }));
  test('asks nothing of whoever goes back', () =>
    expect(post({ page: '2', go: 'back', often: 'daily' })).toEqual({ page: 1, answers: { often: 'daily' }, open: [] }));
  test('does not believe that the first page was answered', () =>
    expect(post({ page: '2', go: 'send', csat: '4' })).toEqual({ page: 1, answers: { csat: '4' }, open: ['nps'] }));
  test('has it all in the end, and nothing that it did not ask', () =>
    expect(post({ page: '2', go: 'send', csat: '4', nps: '9', admin: 'yes' })).toEqual({
      page: 'sent',
      answers: { nps: '9', csat: '4' },
      open: [],
    }));
  test('a page carries the answers of the other one only', () =>
    expect(elsewhere(2, { nps: '9', csat: '4', often: 'daily' })).toEqual([['nps', '9']]));
});
