import { expect, test } from 'vitest';
import rule from '../../rules/mongolian-parity.ts';
import { length, siteSays, type PageSpec } from './site-facts.ts';

const zh = (path: string, more: Partial<PageSpec> = {}): PageSpec => ({ path, ...more });
const mn = (path: string, more: Partial<PageSpec> = {}): PageSpec => ({ path, lang: 'mn-Mong', ...more });
const noForms = { counts: { ...length(100), forms: 0 } };

test('without a Mongolian version, or without another, there is nothing to compare', () => {
  expect(siteSays(rule, [zh('/'), zh('/a'), zh('/b')])).toEqual([]);
  expect(siteSays(rule, [mn('/'), mn('/a')])).toEqual([]);
});

test('equal versions pass, known by language or by their title', () => {
  expect(
    siteSays(rule, [zh('/'), zh('/a'), mn('/mn/'), { path: '/mn/a', lang: 'zh-CN', title: 'ᠮᠣᠩᠭᠣᠯ' }]),
  ).toEqual(['pass']);
});

test('what Mongolian pages lack is asked, never failed', () => {
  const chinese = ['/', '/a', '/b'].map((path) =>
    zh(path, { search: true, contact: '电话', meta: { PubDate: '2026-05-01' } }),
  );
  expect(
    siteSays(rule, [...chinese, mn('/mn/', { ...noForms, meta: { pubdate: '2025/01/02 10:00' } })]),
  ).toEqual([
    'ask fewer /mn/',
    'ask no-search /mn/',
    'ask no-contact /mn/',
    'ask no-forms /mn/',
    'ask older /mn/',
  ]);
});
