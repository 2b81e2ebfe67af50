import { describe, expect, test } from 'vitest';
import { judgeDocument, judgeSite } from '../../src/judge/site.ts';
import type { PageJudgement } from '../../src/model/finding.ts';
import type { DocumentFacts } from '../../src/model/page-artifacts.ts';
import { ask, defineDocumentRule, defineSiteRule, fail, pass } from '../../src/model/rule.ts';
import { catalogueOf, echo } from './small.ts';

const words = { title: '', who: '', fix: '', example: { bad: '', good: '' }, says: { bad: '', maybe: '' } };
const base = {
  version: 1,
  criteria: ['s:links'],
  act: [],
  impact: 'serious' as const,
  text: { zh: words, en: words },
};
const site = { pages: [], visits: [], sitemap: false, links: { pages: 0, links: [], orders: [] } };

describe('judgeSite', () => {
  test('findings name the page they are about, if one', () => {
    const rule = defineSiteRule({
      ...base,
      id: 'nav',
      decide: () => [
        pass(null),
        fail(null, 'bad', {}, '/b'),
        fail(null, 'bad', {}, '/c'),
        ask(null, 'maybe'),
      ],
    });
    const [judgement] = [...judgeSite(site, catalogueOf([rule, echo('alt')]))] as [PageJudgement];
    expect(judgement).toMatchObject({
      page: null,
      device: null,
      tallies: [{ rule: 'nav', pass: 1, fail: 2, ask: 1, error: 0 }],
    });
    expect(judgement.findings.map(({ page }) => page)).toEqual(['/b', '/c', null]);
    expect(new Set(judgement.findings.map(({ id }) => id)).size).toBe(3);
    expect(new Set(judgement.findings.map(({ group }) => group)).size).toBe(2);
  });

  test('a rule that throws is an error, the others go on', () => {
    const broken = defineSiteRule({
      ...base,
      id: 'broken',
      decide: () => {
        throw new Error('no pages');
      },
    });
    const sound = defineSiteRule({
      ...base,
      id: 'sound',
      decide: ({ sitemap }) => (sitemap ? [pass(null)] : []),
    });
    expect([...judgeSite(site, catalogueOf([broken, sound]))].flatMap(({ tallies }) => tallies)).toEqual([
      { rule: 'broken', pass: 0, fail: 0, ask: 0, error: 1 },
      { rule: 'sound', pass: 0, fail: 0, ask: 0, error: 0 },
    ]);
  });
});

describe('judgeDocument', () => {
  const rule = defineDocumentRule({
    ...base,
    id: 'tagged',
    kinds: ['pdf'],
    decide: () => [fail(null, 'bad')],
  });
  const document = (parts: Partial<DocumentFacts> = {}): DocumentFacts => ({
    url: '/a.pdf',
    from: '/',
    kind: 'pdf',
    bytes: 1,
    read: true,
    reason: null,
    facts: {},
    ...parts,
  });

  test('runs the rules for its kind', () => {
    const judgement = judgeDocument(document(), catalogueOf([rule]));
    expect(judgement).toMatchObject({
      page: '/a.pdf',
      device: null,
      findings: [{ page: '/a.pdf', code: 'bad' }],
    });
    expect(judgeDocument(document({ kind: 'ofd' }), catalogueOf([rule])).tallies).toEqual([]);
  });

  test('says nothing of a document that was not read', () => {
    const unread = document({ read: false, reason: 'encrypted', facts: null });
    expect(judgeDocument(unread, catalogueOf([rule]))).toEqual({
      page: '/a.pdf',
      device: null,
      tallies: [],
      findings: [],
    });
  });
});
