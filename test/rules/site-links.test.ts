import { describe, expect, test } from 'vitest';
import accessibilityFeedback from '../../rules/accessibility-feedback.ts';
import accessibilityStatement from '../../rules/accessibility-statement.ts';
import consistentHelp from '../../rules/consistent-help.ts';
import consistentNaming from '../../rules/consistent-naming.ts';
import linkNameShifts from '../../rules/link-name-shifts.ts';
import type { SiteLink } from '../../src/model/rule.ts';
import { siteSays } from './site-facts.ts';

const link = (name: string, url: string, pages: number, more: Partial<SiteLink> = {}): SiteLink => ({
  name,
  url: `https://qc.test${url}`,
  pages,
  first: 'http://qc.test/x',
  namesakes: false,
  doubles: false,
  ...more,
});
const three = [{ path: '/' }, { path: '/a' }, { path: '/b' }];

describe('names of what stands on many pages', () => {
  test('two names for one address on different pages are asked about', () => {
    const links = [link('政务公开', '/zwgk', 20), link('信息之窗', '/zwgk', 5)];
    expect(siteSays(consistentNaming, three, { pages: 25, links })).toEqual(['ask two-names /x']);
  });
  test('side by side, or one within the other, they are two ways to one place', () => {
    const beside = [link('青城政府', '/', 20, { doubles: true }), link('首站', '/', 20, { doubles: true })];
    expect(siteSays(consistentNaming, three, { pages: 25, links: beside })).toEqual(['pass']);
    const within = [link('政务公开', '/zwgk', 20), link('区政务公开', '/zwgk', 5)];
    expect(siteSays(consistentNaming, three, { pages: 25, links: within })).toEqual(['pass']);
    expect(siteSays(consistentNaming, three)).toEqual([]);
  });
  test('one name for two addresses on different pages is asked about, not where both stand together or say “more”', () => {
    const shifts = [link('办事指南', '/bszn', 20), link('办事指南', '/sb/zn', 4)];
    expect(siteSays(linkNameShifts, three, { pages: 24, links: shifts })).toEqual(['ask two-places /x']);
    const together = shifts.map((one) => ({ ...one, namesakes: true }));
    expect(siteSays(linkNameShifts, three, { pages: 24, links: together })).toEqual(['pass']);
    expect(
      siteSays(linkNameShifts, three, {
        pages: 24,
        links: [link('更多>>', '/a', 9), link('更多>>', '/b', 9)],
      }),
    ).toEqual([]);
  });
});

describe('help', () => {
  const order = (names: string, pages: number) => ({
    order: names.split(' '),
    pages,
    first: 'http://qc.test/x',
  });
  test('in one order passes, also where a page has fewer of the links', () => {
    const orders = [order('首页 联系我们 网站地图', 9), order('首页 联系我们', 2)];
    expect(siteSays(consistentHelp, three, { orders })).toEqual(['pass']);
  });
  test('that moves is asked about; what moves without it is not', () => {
    const moved = [order('首页 联系我们 网站地图', 9), order('网站地图 首页 联系我们', 2)];
    expect(siteSays(consistentHelp, three, { orders: moved })).toEqual(['pass']);
    const away = [order('首页 联系我们 网站地图', 9), order('首页 网站地图 联系我们', 2)];
    expect(siteSays(consistentHelp, three, { orders: away })).toEqual(['ask moved /x']);
    expect(siteSays(consistentHelp, three, { orders: [order('首页 登录', 9)] })).toEqual([]);
  });
});

describe('statement and feedback', () => {
  test('are asked for where none is seen, and not of a page or two', () => {
    expect(siteSays(accessibilityStatement, three)).toEqual(['ask none-seen']);
    expect(siteSays(accessibilityFeedback, three)).toEqual(['ask none-seen']);
    expect(siteSays(accessibilityStatement, [{ path: '/' }])).toEqual([]);
  });
  test('a statement passes when it was read and tells a contact', () => {
    const links = [link('无障碍声明', '/s', 1)];
    expect(siteSays(accessibilityStatement, three, { links })).toEqual(['ask not-audited']);
    expect(siteSays(accessibilityStatement, [...three, { path: '/s' }], { links })).toEqual([
      'ask no-contact /s',
    ]);
    expect(
      siteSays(accessibilityStatement, [...three, { path: '/s', contact: '电话 12345' }], { links }),
    ).toEqual(['pass']);
  });
  test('a channel of its own passes; another is asked about', () => {
    expect(siteSays(accessibilityFeedback, three, { links: [link('无障碍意见反馈', '/f', 1)] })).toEqual([
      'pass',
    ]);
    expect(siteSays(accessibilityFeedback, three, { links: [link('领导信箱', '/f', 3)] })).toEqual([
      'ask general',
    ]);
  });
});
