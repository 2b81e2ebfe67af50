import { expect, test } from 'vitest';
import { doubts } from '../../rules/axe/doubts.ts';

const place = (html: string, data: unknown) => ({
  target: { frame: [], selector: 'input', html, box: null },
  checks: [{ id: 'aria-allowed-attr', message: '', data }],
});
const doubt = doubts['aria-allowed-attr']!;

test('aria-expanded on a choice is a question, in each shape axe tells it', () => {
  const html = '<input class="x" type="radio" aria-expanded="false">';
  expect(doubt(place(html, { messageKey: 'singular', values: 'aria-expanded="false"' }))).toBe(true);
  expect(doubt(place(html, { messageKey: 'plural', values: ['aria-expanded="true"'] }))).toBe(true);
  expect(doubt(place(html, ['aria-expanded="true"']))).toBe(true);
});

test('other attributes and other elements stay failures', () => {
  expect(doubt(place('<input type="radio">', ['aria-expanded="true"', 'aria-checked="true"']))).toBe(false);
  expect(doubt(place('<a href="/">', ['aria-expanded="true"']))).toBe(false);
  expect(doubt(place('<input type="radio">', null))).toBe(false);
});
