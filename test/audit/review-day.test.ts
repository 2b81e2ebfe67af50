import { expect, test } from 'vitest';
import { dayAfter, dayOf } from '../../src/audit/review/day.ts';

test.each([
  ['2026-11-24', '2026-11-24'],
  [' 2026/1/5 ', '2026-01-05'],
  ['2026.1.5', '2026-01-05'],
  ['2026年11月24日', '2026-11-24'],
  ['2026-11-24T00:00:00.000Z', '2026-11-24'],
  ['2026/11/24 8:30', '2026-11-24'],
  ['46328', '2026-11-02'],
  ['46328.75', '2026-11-02'],
  ['2024-02-29', '2024-02-29'],
  ['2026-02-29', null],
  ['2026-13-01', null],
  ['24.11.2026', null],
  ['明天', null],
  ['', null],
])('the day of %j is %j', (text, day) => {
  expect(dayOf(text)).toBe(day);
});

test('the day after the last of a year is the first of the next', () => {
  expect(dayAfter('2026-12-31')).toBe('2027-01-01');
});
