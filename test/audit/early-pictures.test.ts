import { expect, test, vi } from 'vitest';
import { openEarlyPictures } from '../../src/audit/early-pictures.ts';
import type { Finding, PageJudgement } from '../../src/model/finding.ts';

const target = (selector: string) => ({ frame: [], selector, html: '', box: null });
const judged = (page: string, groups: readonly string[]): PageJudgement => ({
  page,
  device: 'desktop',
  tallies: [],
  findings: groups.map((group) => ({
    id: group,
    rule: group,
    outcome: 'fail',
    criteria: [],
    act: [],
    impact: 'minor',
    page,
    device: 'desktop',
    target: target(`#${group}`),
    code: '',
    args: {},
    group,
  })) satisfies Finding[],
});
const selectors = (places: readonly { selector: string }[]): string[] =>
  places.map(({ selector }) => selector);

test('places are those of the first page in order of beginning, whichever ends first', () => {
  const early = openEarlyPictures(true);
  const [first, second, third] = [early.begin(), early.begin(), early.begin()];
  expect(selectors(second.places('b', () => judged('b', ['x', 'y'])))).toEqual(['#x', '#y']); // what the first has is not known yet
  second.end('bb', []);
  expect(selectors(first.places('a', () => judged('a', ['x'])))).toEqual(['#x']);
  first.end('aa', []);
  expect(selectors(third.places('c', () => judged('c', ['x', 'y', 'z'])))).toEqual(['#z']);
});

test('a page that was not audited keeps nobody waiting', () => {
  const early = openEarlyPictures(true);
  early.begin().end('aa', []);
  const second = early.begin();
  second.places('b', () => judged('b', ['x']));
  second.end('bb', []);
  expect(early.begin().places('c', () => judged('c', ['x']))).toEqual([]);
});

test('pictures are known by page and place; one that showed nothing was tried', () => {
  const early = openEarlyPictures(true);
  const picture = { target: target('#x'), png: Buffer.from('png') };
  early.begin().end('aa', [picture, { target: target('#hidden'), png: null }]);
  expect(early.of('aa', target('#x'))).toBe(picture);
  expect(early.of('aa', target('#hidden'))).toMatchObject({ png: null });
  expect(early.of('aa', target('#y'))).toBe(undefined);
  expect(early.of('bb', target('#x'))).toBe(undefined);
});

test('nothing is judged where pictures are not wanted, or once there are enough', () => {
  const judge = vi.fn(() => judged('a', ['x']));
  expect(openEarlyPictures(false).begin().places('a', judge)).toEqual([]);
  expect(judge).not.toHaveBeenCalled();
  const early = openEarlyPictures(true);
  for (let page = 0; page < 25; page++) {
    const turn = early.begin();
    expect(turn.places(`${page}`, () => judged(`${page}`, [`g${page}`]))).toHaveLength(1);
    turn.end(`${page}`, []);
  }
  expect(early.begin().places('a', judge)).toEqual([]);
  expect(judge).not.toHaveBeenCalled();
});
