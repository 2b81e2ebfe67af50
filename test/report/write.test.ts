import { chmodSync, existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Lang } from '../../src/model/json.ts';
import { writeReport } from '../../src/report/write.ts';
import { reportKeys, reportText } from '../../src/words/report.ts';
import { sampleCatalogue } from './sample-catalogue.ts';
import { hostile } from './sample-findings.ts';
import { sampleReport, ungradableReport } from './sample-report.ts';
import { newFolder, readAll, readPages, shotsFolder, commanding } from './written.ts';

const folders = new Map<string, string>();
const made: string[] = [];
const folder = (): string => {
  const path = newFolder();
  made.push(path);
  return path;
};

beforeAll(async () => {
  for (const lang of ['zh', 'en'] as const) {
    const path = folder();
    folders.set(lang, path);
    const shots = shotsFolder();
    made.push(dirname(shots));
    await writeReport(sampleReport(), sampleCatalogue, lang, path, shots);
    folders.set(`${lang} ungradable`, folder());
    await writeReport(ungradableReport(), sampleCatalogue, lang, folders.get(`${lang} ungradable`) ?? '');
  }
});
afterAll(() => {
  for (const path of made) rmSync(path, { recursive: true, force: true });
});

const decode = (text: string): string =>
  text.replaceAll('&amp;', '&').replaceAll('&#x3D;', '=').replaceAll('&#x27;', "'");
const pagesOf = (name: string): ReadonlyMap<string, string> => readPages(folders.get(name) ?? '');

describe.each(['zh', 'en', 'zh ungradable', 'en ungradable'])('%s', (name) => {
  test('every relative link leads to a file, and every anchor to an element', () => {
    const pages = pagesOf(name);
    expect(pages.size).toBeGreaterThan(5);
    let links = 0;
    for (const [path, html] of pages)
      for (const [, raw = ''] of html.matchAll(/ (?:href|src)="([^"]*)"/g)) {
        if (raw.startsWith('https://')) continue;
        const [file = '', fragment] = decode(raw).split('#');
        const target = file === '' ? path : normalize(join(dirname(path), file));
        expect(existsSync(join(folders.get(name) ?? '', target)), `${path} -> ${raw}`).toBe(true);
        if (fragment !== undefined)
          expect(pages.get(target), `${path} -> ${raw}`).toContain(` id="${fragment}"`);
        links++;
      }
    expect(links).toBeGreaterThan(50);
  });

  test('nothing is loaded from elsewhere, and there is no script and no inline style', () => {
    for (const [path, html] of pagesOf(name)) {
      for (const [tag] of html.matchAll(/<(?:img|link|script|iframe|object|source|use|style)\b[^>]*>/g))
        expect(tag, path).toMatch(
          /^<(img src="(\.\.\/)?shots\/[0-9a-z]+\.png"|link rel="stylesheet" href="(\.\.\/)?style\.css")/,
        );
      expect(html, path).not.toMatch(/<[a-z][^<>]* (?:on[a-z]+|style)=/);
      expect(html).toContain("default-src 'none'");
    }
    expect(readAll(folders.get(name) ?? '').get('style.css')).not.toMatch(/url\(|@import/);
  });

  test('titles are unique, ids are unique in a page, one h1, headings in order', () => {
    const pages = pagesOf(name);
    const titles = [...pages.values()].map((html) => /<title>(.*?)<\/title>/s.exec(html)?.[1]);
    expect(new Set(titles).size).toBe(pages.size);
    for (const [path, html] of pages) {
      const ids = [...html.matchAll(/ id="([^"]*)"/g)].map((m) => m[1]);
      expect(new Set(ids).size, path).toBe(ids.length);
      const levels = [...html.matchAll(/<h([1-6])\b/g)].map((m) => Number(m[1]));
      expect(levels.filter((l) => l === 1)).toEqual([1]);
      for (const [i, level] of levels.entries())
        expect(level - (levels[i - 1] ?? 0), path).toBeLessThanOrEqual(1);
    }
  });

  test('no placeholder is left over outside quoted page content', () => {
    for (const [path, html] of pagesOf(name)) {
      const own = decode(html).replaceAll(/\{\{.*?\}\}+|\$?\{[1x}]*\}?|\{name\}/g, '');
      expect(own, path).not.toMatch(/\{\w+\}/);
      expect(html, path).not.toMatch(/undefined|\[object|NaN/);
    }
  });
});

test('hostile content stays text', () => {
  for (const [path, html] of pagesOf('zh')) {
    expect(html, path).not.toContain('<script>alert');
    expect(html, path).not.toContain('javascript:alert(&#x27;1&#x27;)//"');
    expect(html, path).not.toMatch(commanding);
    expect(html, path).not.toMatch(/href="(?!https:\/\/|[\w./#-]*")/);
  }
  const all = [...pagesOf('zh').values()].join('');
  expect(all).toContain('{{frame.root}}'); // shown, not run
  expect(all).toContain('[U+202E]gpj.exe[U+0000][U+001B][31m');
  expect(all).toContain('共 1000000 个字符');
  expect(all.length).toBeLessThan(600_000);
  expect(hostile).toContain('<script>');
});

test('English pages have no Chinese words but those of the audited pages', () => {
  const quoted = /<(h1|span|pre|dl|code|p)\b[^>]* lang="zh[^"]*"[^>]*>.*?<\/\1>/gs;
  for (const [path, html] of pagesOf('en')) {
    const own = html
      .replace(quoted, '')
      .replace(/<title>.*?<\/title>/s, '')
      .replace(/<span aria-current="page">.*?<\/span>/s, '')
      .replaceAll(/更多|查看|企业开办/g, '');
    expect(own.match(/[\u4e00-\u9fff“”]*[\u4e00-\u9fff]+/g) ?? [], path).toEqual([]);
  }
});

test('every text exists in both languages, with the same placeholders', () => {
  const holes = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();
  for (const key of reportKeys) {
    const [zh, en] = (['zh', 'en'] as readonly Lang[]).map((lang) => reportText(key, lang));
    expect(zh?.trim() && en?.trim(), key).toBeTruthy();
    expect(holes(zh ?? ''), key).toEqual(holes(en ?? ''));
    expect(en, key).not.toMatch(/[\u4e00-\u9fff]/);
  }
});

test('the same report gives the same bytes, and replaces an older one without leftovers', async () => {
  const again = folder();
  await writeReport(sampleReport(), sampleCatalogue, 'zh', again);
  const first = readAll(again);
  writeFileSync(join(again, 'pages', 'ffffffffffff-desktop.html'), 'of an older report');
  writeFileSync(join(again, 'compare.html'), 'made with an older report');
  writeFileSync(join(again, 'pages', 'notes.txt'), 'not ours');
  mkdirSync(join(again, 'shots'));
  await writeReport(sampleReport(), sampleCatalogue, 'zh', again);
  expect(readAll(again)).toEqual(
    new Map([...first, ['pages/notes.txt', 'not ours']].sort() as [string, string][]),
  );
  expect([...first.keys()].filter((path) => path.includes('.part'))).toEqual([]);
});

test('a report of rules and criteria this version does not know can still be read', async () => {
  const path = folder();
  await writeReport(
    sampleReport(),
    { ...sampleCatalogue, rules: [], axe: [], standards: [], rubrics: [] },
    'zh',
    path,
  );
  const pages = readPages(path);
  expect(pages.get('index.html')).toContain('报告可能出自其他版本');
  expect(pages.get('criteria.html')).toContain('目录以外的条款');
});

test('a folder that cannot be written is an error with cause and remedy', async () => {
  const path = folder();
  writeFileSync(join(path, 'file'), '');
  await expect(writeReport(sampleReport(), sampleCatalogue, 'zh', join(path, 'file'))).rejects.toThrow(
    /无法写入报告文件 .*(ENOTDIR|EEXIST).*请检查/,
  );
  if (process.getuid?.() === 0) return; // root may write anywhere
  chmodSync(path, 0o500);
  await expect(writeReport(sampleReport(), sampleCatalogue, 'en', path)).rejects.toThrow(/EACCES/);
});

test('5,000 audited pages: overview under 300 KB, memory bounded', { timeout: 240_000 }, async () => {
  const small = sampleReport();
  const [page] = small.pages;
  const [, finding] = small.findings;
  if (!page || !finding) throw new Error('the sample has pages and findings');
  const pages = Array.from({ length: 5000 }, (_, i) => ({
    ...page,
    id: i.toString(16).padStart(12, '0'),
    url: `https://www.example.gov.cn/${i}.html`,
    facts: { ...page.facts, title: `网页 ${i}` },
  }));
  const findings = pages.flatMap((p, i) =>
    Array.from({ length: 5 }, (_, n) => ({
      ...finding,
      id: `${i}x${n}`,
      page: p.url,
      group: `g${n === 0 ? 0 : i}`,
    })),
  );
  const path = folder();
  const before = process.memoryUsage().heapUsed;
  await writeReport({ ...small, pages, findings }, sampleCatalogue, 'zh', path);
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(400 * 1024 * 1024);
  for (const [file, limit] of [
    ['index.html', 300],
    ['pages.html', 300],
    ['criteria.html', 300],
    ['criteria/wcag22-1.4.3.html', 600],
  ] as const)
    expect(statSync(join(path, file)).size, file).toBeLessThan(limit * 1024);
  expect(existsSync(join(path, 'pages-20.html'))).toBe(true);
  expect(existsSync(join(path, 'pages-21.html'))).toBe(false);
});
