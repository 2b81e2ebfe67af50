import { createRequire } from 'node:module';
import { assert, integer, property, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { criteriaOfTags } from '../../rules/axe/criteria-of-tags.ts';
import { axeRules, axeRunOptions } from '../../rules/axe/index.ts';
import { actBeside } from '../../rules/axe/policy.ts';
import { criterionById } from '../../rules/standards/index.ts';

const axe = createRequire(import.meta.url)('axe-core') as {
  getRules: () => { ruleId: string; tags: string[]; actIds?: string[] }[];
};
const installed = axe.getRules();
const rule = (id: string) => {
  const found = axeRules.find((one) => one.id === id);
  if (!found) throw new Error(`no rule ${id}`);
  return found;
};

describe('axeRules', () => {
  it('holds every rule of the installed axe-core exactly once, sorted', () => {
    const ids = axeRules.map((one) => one.id);
    expect(ids).toEqual(installed.map((one) => one.ruleId).toSorted());
    expect(new Set(ids).size).toBe(105);
  });

  it('names known criteria, among them all that axe names', () => {
    for (const { ruleId, tags, actIds } of installed) {
      const ours = rule(ruleId);
      for (const id of ours.criteria) expect(criterionById(id).scope).not.toBe('app');
      expect(new Set(ours.criteria).size).toBe(ours.criteria.length);
      expect(ours.criteria, ruleId).toEqual(expect.arrayContaining(criteriaOfTags(tags)));
      expect(ours.act).toEqual([...(actIds ?? []), ...(actBeside[ruleId] ?? [])]);
    }
  });

  it('cites no GB item for what GB/T 37668-2019 does not ask', () => {
    for (const id of [
      'color-contrast',
      'html-has-lang',
      'html-lang-valid',
      'valid-lang',
      'list',
      'listitem',
      'target-size',
    ])
      expect(rule(id).criteria.filter((one) => one.startsWith('gbt37668'))).toEqual([]);
    expect(rule('image-alt').criteria).toEqual(['wcag22:1.1.1', 'gbt37668@2019:3.2.1.4']);
  });

  it('never undecides what is off, and never fails deprecated rules', () => {
    for (const one of axeRules) if (one.violation === 'off') expect(one.incomplete, one.id).toBe('off');
    for (const { ruleId, tags } of installed)
      if (tags.includes('deprecated')) expect(rule(ruleId).violation, ruleId).toBe('off');
  });

  it('gives violations without a criterion no weight in doubt: they fail only where the fact is sure', () => {
    const sure = axeRules
      .filter((one) => one.violation === 'fail' && one.criteria.length === 0)
      .map((one) => one.id);
    expect(sure).toEqual(['empty-heading', 'presentation-role-conflict']);
  });

  it.each(['aria-valid-attr', 'label-content-name-mismatch'])(
    'leaves to a rule of our own what %s alarms about falsely',
    (id) => expect(rule(id).violation).toBe('off'),
  );

  it('has words in both languages, with examples that differ and are of one language', () => {
    for (const { id, text } of axeRules) {
      for (const words of [text.zh, text.en]) {
        expect(words.example.bad, id).not.toBe(words.example.good);
        for (const html of [words.example.bad, words.example.good])
          expect(html, id).not.toMatch(/\[[^\]]*\|/);
      }
      for (const part of [text.zh.title, text.zh.who, text.zh.fix])
        expect(part, id).toMatch(/\p{Script=Han}{2}/u);
      const english = [text.en.title, text.en.who, text.en.fix, text.en.example.bad, text.en.example.good];
      for (const part of english) expect(part, id).toMatch(/^[^\p{Script=Han}：，。]+$/u);
      for (const part of [text.zh.who, text.zh.fix]) expect(part, id).toMatch(/。$/);
      for (const part of [text.en.who, text.en.fix]) expect(part, id).toMatch(/\.$/);
    }
  });

  it('has a title of its own for every rule, in both languages', () => {
    for (const lang of ['zh', 'en'] as const)
      expect(new Set(axeRules.map((one) => one.text[lang].title)).size).toBe(axeRules.length);
  });
});

describe('axeRunOptions', () => {
  it('switches every rule by name', () => {
    expect(Object.keys(axeRunOptions.rules).toSorted()).toEqual(axeRules.map((one) => one.id));
    expect(axeRunOptions.rules['target-size']).toEqual({ enabled: true });
    expect(axeRunOptions.rules['css-orientation-lock']).toEqual({ enabled: true });
    expect(axeRunOptions.rules['region']).toEqual({ enabled: false });
  });
});

describe('criteriaOfTags', () => {
  it.each([
    [['wcag111'], ['wcag22:1.1.1']],
    [['cat.color', 'wcag2aa', 'wcag1412', 'wcag21aa'], ['wcag22:1.4.12']],
    [['wcag2411', 'wcag22aa'], ['wcag22:2.4.11']],
    [['wcag411', 'wcag2a-obsolete', 'best-practice', 'EN-9.1.1.1', 'ACT'], []],
    [['wcag', 'wcag11', 'wcag512', 'wcag1100', 'xwcag111', 'wcag111x'], []],
  ])('reads %j', (tags, criteria) => expect(criteriaOfTags(tags)).toEqual(criteria));

  it('reads back whatever criterion is written as a tag', () => {
    const number = tuple(
      integer({ min: 1, max: 4 }),
      integer({ min: 1, max: 9 }),
      integer({ min: 1, max: 99 }),
    );
    assert(
      property(
        number.filter(([p, g, c]) => `${p}.${g}.${c}` !== '4.1.1'),
        (parts) => {
          expect(criteriaOfTags([`wcag${parts.join('')}`])).toEqual([`wcag22:${parts.join('.')}`]);
        },
      ),
    );
  });
});
