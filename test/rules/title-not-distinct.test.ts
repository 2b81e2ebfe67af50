import { expect, test } from 'vitest';
import rule from '../../rules/title-not-distinct.ts';
import { series } from '../../rules/site-subjects.ts';
import { length, siteOf, siteSays } from './site-facts.ts';

const site = '青城区人民政府';
const h1 = (text: string) => [{ level: 1, text }];
const article = (n: number, title: string) => ({
  path: `/tzgg/t2025030${n}_${n}.html`,
  title,
  meta: { ArticleTitle: `公告${n}`, SiteName: site },
  counts: length(500 * n),
});

test('distinct titles pass', () => {
  const said = siteSays(rule, [
    { path: '/', title: site },
    article(1, `公告1_${site}`),
    article(2, `公告2_${site}`),
  ]);
  expect(said).toEqual(['pass', 'pass', 'pass']);
});

test('the site name alone on inner pages', () => {
  const said = siteSays(rule, [
    { path: '/', title: site },
    article(1, site),
    article(2, ` 青城区 人民政府`),
    { path: '/map.html', title: `网站地图_${site}` },
  ]);
  expect(said).toEqual([
    'pass',
    'fail site-name-only /tzgg/t20250301_1.html',
    'fail site-name-only /tzgg/t20250302_2.html',
    'pass',
  ]);
});

test('a column name shared by different articles', () => {
  const said = siteSays(rule, [{ path: '/', title: site }, article(1, '通知公告'), article(2, '通知公告')]);
  expect(said).toEqual(['pass', 'fail same /tzgg/t20250301_1.html', 'fail same /tzgg/t20250302_2.html']);
});

test('headings tell pages apart where meta tags do not; a logo heading on every page does not count', () => {
  const logo = { level: 1, text: site };
  const page = (path: string, text: string) => ({
    path,
    title: '政务公开',
    headings: [logo, { level: 2, text }],
  });
  const said = siteSays(rule, [
    { path: '/', title: site, headings: [logo] },
    page('/a.html', '机构职能'),
    page('/b.html', '领导信息'),
  ]);
  expect(said).toEqual(['pass', 'fail same /a.html', 'fail same /b.html']);
});

test('the pages of one list may share a title', () => {
  const said = siteSays(rule, [
    { path: '/', title: site },
    { path: '/tzgg/index.html', title: '通知公告', headings: h1('甲') },
    { path: '/tzgg/index_1.html', title: '通知公告', headings: h1('乙') },
    { path: '/tzgg/?page=3', title: '通知公告', headings: h1('丙') },
    { path: '/xw/', title: '新闻', headings: h1('新闻') },
  ]);
  expect(said).toEqual(['pass', 'pass', 'pass', 'pass', 'pass']);
});

test('one page under two addresses is one page', () => {
  const twice = { title: '通知', skeleton: 'a'.repeat(16) };
  const said = siteSays(rule, [
    { path: '/', title: site },
    { path: '/a.html', ...twice },
    { path: '/b.html', ...twice },
  ]);
  expect(said).toEqual(['pass', 'pass', 'pass']);
  expect(
    siteSays(rule, [{ path: '/', title: site }, { path: '/x.html', title: site }, article(1, '公告1')]),
  ).toEqual(['pass', 'pass', 'pass']);
});

test('pages that do not say what they are about are a question', () => {
  const said = siteSays(rule, [
    { path: '/', title: site },
    { path: '/a.html', title: '办事', skeleton: 'a'.repeat(16), counts: length(100) },
    { path: '/b.html', title: '办事', skeleton: 'b'.repeat(16), counts: length(900) },
  ]);
  expect(said).toEqual(['pass', 'ask perhaps-same /a.html', 'ask perhaps-same /b.html']);
});

test('nothing is said of small samples and of pages without title', () => {
  expect(siteSays(rule, [{ path: '/', title: site }, article(1, site)])).toEqual([]);
  expect(
    siteSays(
      rule,
      ['/', '/a.html', '/b.html'].map((path) => ({ path, title: ' ' })),
    ),
  ).toEqual([]);
});

test('a page seen on two devices counts once', () => {
  if (rule.reads !== 'site') throw new Error('no site rule');
  const facts = siteOf([{ path: '/', title: site }, article(1, '公告1'), article(2, '公告2')]);
  const phone = facts.pages.map((page) => ({ ...page, device: 'mobile' as const }));
  expect(rule.decide({ ...facts, pages: [...phone, ...facts.pages] })).toHaveLength(3);
});

test('series', () => {
  const same = ['/l/index.html', '/l/index_2.html', '/l/', '/l/?page=3', '/l/list_12.shtml', '/l/?pageNo=4'];
  expect(new Set(same.map((path) => series(`http://qc.test${path}`))).size).toBe(1);
  const other = ['/l/t2025_1.html', '/l/t2025_2.html', '/l/?id=3', '/l/?id=4', '/m/index.html'];
  expect(new Set([...other, '/l/'].map((path) => series(`http://qc.test${path}`))).size).toBe(6);
  expect(series('not a url')).toBe('not a url');
});
