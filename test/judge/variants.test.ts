import { describe, expect, test } from 'vitest';
import { compareVariants } from '../../src/judge/variants.ts';
import type { Finding, PageJudgement } from '../../src/model/finding.ts';
import type { PageState, Variant, VariantsRecord } from '../../src/model/variants-record.ts';
import { at } from './small.ts';

type Place = readonly [rule: string, selector: string, html?: string];

const judged = (places: readonly Place[]): PageJudgement => ({
  page: 'http://a.test/',
  device: 'desktop',
  findings: places.map(([rule, selector, html], n): Finding => ({
    id: String(n),
    rule,
    outcome: 'fail',
    criteria: [],
    act: [],
    impact: 'serious',
    page: 'http://a.test/',
    device: 'desktop',
    target: { ...at(selector), html: html ?? `<x id="${selector}">` },
    code: 'c',
    args: {},
    group: rule,
  })),
  tallies: [...Map.groupBy(places, ([rule]) => rule)].map(([rule, list]) => ({
    rule,
    pass: 0,
    fail: list.length,
    ask: 0,
    error: 0,
  })),
});
const state = (url: string, more: Partial<PageState> = {}): PageState => ({
  url,
  lang: 'zh-CN',
  lines: [],
  axe: null,
  probes: {},
  walks: {},
  ...more,
});
const variant = (more: Partial<Variant> = {}): Variant => ({
  kind: 'tool',
  at: at('#t'),
  label: '无障碍',
  by: 'keyboard',
  became: 'changed',
  to: null,
  state: state('on'),
  measures: null,
  ...more,
});
const compare = (
  plain: readonly Place[],
  on: readonly Place[],
  more: Partial<VariantsRecord> = {},
  keyboard = false,
) =>
  compareVariants(
    { families: [], plain: state('plain'), variants: [variant()], ...more },
    keyboard ? {} : undefined,
    ({ url }) => judged(url === 'on' ? on : plain),
  ).variants[0]!;

describe('a page with a tool on, compared with the page without', () => {
  const old: Place[] = [
    ['axe/image-alt', 'div:nth-child(1) > img', '<img src="a.png">'],
    ['axe/image-alt', 'div:nth-child(2) > img', '<img src="b.png">'],
  ];

  test('the same failures are no harm, also where a bar put in shifted them and a tool wrote on them', () => {
    expect(compare(old, old).added).toEqual([]);
    const shifted: Place[] = [
      ['axe/image-alt', 'div:nth-child(8) > img', '<img src="a.png" style="zoom:2" aria-label-x="1">'],
      ['axe/image-alt', 'div:nth-child(9) > img', '<img src="b.png" class="big">'],
    ];
    expect(compare(old, shifted).added).toEqual([]);
  });

  test('new places are counted by rule, at most as many as the rule has grown by', () => {
    const more: Place[] = [...old, ['axe/button-name', '#bar > button'], ['axe/image-alt', '#bar > img']];
    expect(compare(old, more).added.map(({ rule, places }) => [rule, places])).toEqual([
      ['axe/image-alt', 1],
      ['axe/button-name', 1],
    ]);
    expect(compare(old, [['axe/image-alt', '#bar > img']]).added).toEqual([]); // one instead of two
  });

  test('the tool’s own entrance is left aside', () => {
    expect(compare([], [['tool-entry', '#t']]).added).toEqual([]);
  });

  test('a trap counts as its doing only where the plain page was walked and has none', () => {
    const trapped: Place[] = [['keyboard-trap', '#bar']];
    expect(compare([], trapped, {}, true).trap).toMatchObject({ sure: true });
    expect(compare([], trapped).trap).toMatchObject({ sure: false });
    expect(compare(trapped, trapped, {}, true).trap).toBeNull();
  });

  test('lines that are gone are counted, whatever became of white space', () => {
    const plain = state('plain', { lines: ['要闻 一则', '通知公告', '政务公开'] });
    const on = variant({ state: state('on', { lines: ['要闻一则', '工具条', '政务公开页'] }) });
    expect(compare([], [], { plain, variants: [on] }).lost).toEqual({ lines: 1, of: 3, example: '通知公告' });
  });

  test('another page is not held against this one place by place', () => {
    const elsewhere = variant({ became: 'other-page', to: 'http://a.test/old' });
    const compared = compare(old, [['axe/image-alt', '#x']], { variants: [elsewhere] });
    expect(compared).toMatchObject({ added: [], failures: 1, lost: { lines: 0, of: 0 } });
  });

  test('what was not audited says nothing', () => {
    const blank = variant({ state: null, became: 'other-site' });
    expect(compare(old, [], { variants: [blank] })).toMatchObject({ audited: false, added: [], trap: null });
  });
});
