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

test('a page shown by an object is a question, a picture a failure', () => {
  const object = (attributes: string): boolean =>
    doubts['object-alt']!(place(`<object ${attributes}></object>`, null));
  expect(object('data="/zcjd/index.html"')).toBe(true);
  expect(object('data="/zcjd/" class="a.png"')).toBe(true);
  expect(object('type="text/html" data="lct.png"')).toBe(true);
  expect(object('data="lct.png?v=2"')).toBe(false);
  expect(object('data="/gw.pdf" type="application/pdf"')).toBe(false);
  expect(object('type="application/x-shockwave-flash" data="/gg"')).toBe(false);
});
