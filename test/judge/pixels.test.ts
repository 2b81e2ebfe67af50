import { expect, test } from 'vitest';
import { settledByPixels } from '../../src/judge/pixels.ts';
import type { AxeFacts } from '../../src/model/page-artifacts.ts';

const place = (selector: string) => ({
  target: { frame: [], selector, html: '<p>', box: null },
  checks: [],
});
const rule = (id: string, incomplete: string[], more: number) => ({
  id,
  passes: 1,
  violations: [],
  incomplete: incomplete.map(place),
  more: { violations: 0, incomplete: more },
  error: null,
});
const axe: AxeFacts = {
  version: '4',
  rules: [rule('color-contrast', ['#a', '#b', '#c'], 3), rule('link-in-text-block', ['#a'], 0)],
};
const text = (selector: string, asked: boolean) => ({ at: place(selector).target, asked });
const left = (facts: AxeFacts | null, id: string) => {
  const found = facts?.rules.find((one) => one.id === id);
  return [found?.incomplete.map(({ target }) => target.selector), found?.more.incomplete];
};

test('what pixels measured is no question of axe any more; the rest stays', () => {
  const settled = settledByPixels(axe, {
    contrast: { ended: 'complete', found: 4, texts: [text('#a', true), text('#c', true), text('#x', false)] },
  });
  expect(left(settled, 'color-contrast')).toEqual([['#b'], 2]);
  expect(left(settled, 'link-in-text-block')).toEqual([['#a'], 0]);
});

test('a page that was not walked, or whose walk broke, keeps every question', () => {
  expect(settledByPixels(axe, {})).toEqual(axe);
  expect(settledByPixels(axe, { contrast: { $error: 'gone' } })).toEqual(axe);
  expect(settledByPixels(null, { contrast: { texts: [] } })).toBeNull();
});
