import { describe, expect, it } from 'vitest';
import type { Criterion, Standard } from '../../src/model/criterion.ts';
import { criterionById, indexCriteria, standards } from '../../rules/standards/index.ts';

const standard = (id: string): Standard => {
  const found = standards.find((one) => one.id === id);
  if (!found) throw new Error(`no standard ${id}`);
  return found;
};
const gb = standard('gbt37668@2019').criteria;
const wcag = standard('wcag22').criteria;
const all = standards.flatMap((one) => one.criteria);

const byLevel = (criteria: readonly Criterion[], levels: readonly string[]): number[] =>
  levels.map((level) => criteria.filter((one) => one.level === level).length);
const gbLevels = ['一级', '二级', '三级'];
const web = gb.filter((one) => one.scope !== 'app');

describe('GB/T 37668-2019', () => {
  it('has 58 items, 20 + 17 + 21 by level, of which 50 concern websites, 16 + 16 + 18', () => {
    expect(gb).toHaveLength(58);
    expect(byLevel(gb, gbLevels)).toEqual([20, 17, 21]);
    expect(web).toHaveLength(50);
    expect(byLevel(web, gbLevels)).toEqual([16, 16, 18]);
  });

  it.each([
    ['perceivable', '3.2', [6, 4, 5], [6, 4, 4]],
    ['operable', '3.3', [9, 7, 7], [6, 6, 5]],
    ['understandable', '3.4', [2, 5, 8], [2, 5, 8]],
    ['robust', '3.5', [3, 1, 1], [2, 1, 1]],
  ])('counts the items of %s', (principle, chapter, allItems, webItems) => {
    const inChapter = gb.filter((one) => one.clause?.startsWith(`${chapter}.`));
    expect(inChapter.every((one) => one.principle === principle)).toBe(true);
    expect(byLevel(inChapter, gbLevels)).toEqual(allItems);
    expect(
      byLevel(
        web.filter((one) => one.principle === principle),
        gbLevels,
      ),
    ).toEqual(webItems);
  });

  it('keeps the level of 3.3.1.4 open to doubt and the others sure', () => {
    const jump = criterionById('gbt37668@2019:3.3.1.4');
    expect([jump.level, jump.provenance.level?.confidence]).toEqual(['二级', 'medium']);
    expect(gb.filter((one) => one.provenance.level?.confidence !== 'high')).toEqual([jump]);
    expect(gb.filter((one) => one.provenance.clause?.confidence !== 'high')).toEqual([]);
  });

  it('lists the eight items that concern apps only', () => {
    const apps = gb.filter((one) => one.scope === 'app').map((one) => one.clause);
    expect(apps).toEqual([
      '3.2.4.2',
      '3.3.1.1',
      '3.3.1.3',
      '3.3.2.1',
      '3.3.2.2',
      '3.3.3.4',
      '3.3.4.2',
      '3.5.1.2',
    ]);
  });

  it('names no WCAG counterpart for contrast, language, lists or text links', () => {
    for (const number of ['1.4.3', '2.4.7', '3.1.1', '3.1.2', '1.4.10', '1.4.12', '3.2.2'])
      expect(criterionById(`wcag22:${number}`).seeAlso).toEqual([]);
  });
});

describe('WCAG 2.2', () => {
  it('has 31 criteria of level A, 24 of AA and 31 of AAA, without 4.1.1', () => {
    expect(byLevel(wcag, ['A', 'AA', 'AAA'])).toEqual([31, 24, 31]);
    expect(() => criterionById('wcag22:4.1.1')).toThrow('wcag22:4.1.1');
  });

  it('refers to each GB item that refers to it', () => {
    for (const item of gb)
      for (const id of item.seeAlso) expect(criterionById(id).seeAlso).toContain(item.id);
  });
});

describe('the notice of 2021', () => {
  it('invents no clause: a number appears only in ids that carry it', () => {
    for (const one of standard('miit67@2021').criteria) {
      expect(one.level).toBeNull();
      expect(one.clause === null, one.id).toBe(!/-\d/.test(one.id));
      expect(one.provenance.clause?.confidence ?? null).toBe(one.clause === null ? null : 'medium');
    }
  });
});

describe('all criteria', () => {
  it('are unique, sorted by clause, and refer to known ones only', () => {
    const ids = all.map((one) => one.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const one of all) for (const other of one.seeAlso) expect(criterionById(other).id).toBe(other);
    for (const list of [gb, wcag]) {
      const clauses = list.map((one) => one.clause ?? '');
      expect(clauses).toEqual(clauses.toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true })));
    }
  });

  it('have words in both languages, short enough for a table', () => {
    for (const one of all) {
      expect(one.name.zh, one.id).toMatch(/\p{Script=Han}/u);
      expect(one.asks.zh, one.id).toMatch(/\p{Script=Han}.*。$/u);
      expect(one.name.en, one.id).toMatch(/^[A-Z][^\p{Script=Han}]+$/u);
      expect(one.asks.en, one.id).toMatch(/^[A-Z0-9][^\p{Script=Han}]+\.$/u);
      expect(one.asks.zh.length, one.id).toBeLessThan(90);
      expect(one.asks.en.length, one.id).toBeLessThan(220);
    }
  });
});

describe('indexCriteria', () => {
  const one = criterionById('wcag22:1.1.1');
  const holding = (...criteria: Criterion[]): Standard => ({ ...standard('wcag22'), criteria });

  it('refuses duplicates, dangling references and strangers, naming the id', () => {
    const alone = { ...one, seeAlso: [] };
    expect(() => indexCriteria([holding(alone, alone)])).toThrow(/wcag22:1\.1\.1.*twice/);
    expect(() => indexCriteria([holding({ ...one, seeAlso: ['x:9'] })])).toThrow(/wcag22:1\.1\.1.*x:9/);
    expect(() => indexCriteria([holding({ ...alone, standard: 'other' })])).toThrow(/wcag22:1\.1\.1.*belong/);
    expect(indexCriteria([holding(alone)]).get('wcag22:1.1.1')).toBe(alone);
  });

  it('knows no inherited names', () => {
    for (const id of ['constructor', '__proto__', '', 'wcag22:'])
      expect(() => criterionById(id)).toThrow('unknown criterion');
  });
});
