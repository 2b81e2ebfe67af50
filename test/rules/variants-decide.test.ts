import { describe, expect, test } from 'vitest';
import { behaviourRules } from '../../rules/behaviour.ts';
import type { PageFacts } from '../../src/model/page-artifacts.ts';
import type { ComparedVariant, ElderMeasures } from '../../src/model/variants-record.ts';
import { fill } from '../../src/words/fill.ts';

const at = (selector: string) => ({ frame: [], selector, html: `<x id="${selector}">`, box: null });
const variant = (more: Partial<ComparedVariant> = {}): ComparedVariant => ({
  kind: 'tool',
  at: at('#t'),
  label: '无障碍浏览',
  by: 'keyboard',
  became: 'changed',
  to: null,
  measures: null,
  audited: true,
  added: [],
  failures: 0,
  trap: null,
  lang: ['zh-CN', 'zh-CN'],
  lost: { lines: 0, of: 0, example: '' },
  ...more,
});
const elder = (more: Partial<ElderMeasures>, rest: Partial<ComparedVariant> = {}): ComparedVariant =>
  variant({
    kind: 'elder',
    label: '长者版',
    measures: { sizes: [], spacing: [], controls: [], all: 0, floating: [], ...more },
    ...rest,
  });

/** What a rule says, a line a judgement; proves that every sentence is filled. */
const says = (
  id: string,
  variants: readonly ComparedVariant[],
  families: readonly string[] = [],
): string[] => {
  const rule = behaviourRules.find((one) => one.id === id);
  if (!rule) throw new Error(`no rule ${id}`);
  const record = JSON.parse(JSON.stringify({ families, variants }));
  return rule
    .decide(record, { url: 'http://a.test/', device: 'desktop', facts: {} as PageFacts })
    .map((one) => {
      if (one.outcome === 'pass') return 'pass';
      for (const words of Object.values(rule.text))
        expect(fill(words.says[one.code] ?? '{missing}', one.args)).not.toMatch(/[{}]|undefined|NaN/);
      return `${one.outcome} ${one.code}`;
    });
};

const mine = behaviourRules.filter(({ walk }) => walk === 'variants');

test('without entrances no rule says anything, and both languages speak alike', () => {
  expect(mine.length).toBeGreaterThanOrEqual(9);
  for (const rule of mine) {
    expect(says(rule.id, []), rule.id).toEqual([]);
    expect(Object.keys(rule.text.zh.says).sort()).toEqual(Object.keys(rule.text.en.says).sort());
    expect(
      rule.criteria.every((id) => /^(?:indicator|miit67@2021):/.test(id)),
      rule.id,
    ).toBe(true);
  }
});

describe('the tool', () => {
  test('is there when it has an entrance; loaded without one it is asked about', () => {
    expect(says('tool-present', [variant()])).toEqual(['pass']);
    expect(says('tool-present', [], ['aria.js'])).toEqual(['ask no-entrance']);
  });
  test('opens by keyboard, by mouse alone, or not at all; time that ran out says nothing', () => {
    expect(says('tool-opens', [variant()])).toEqual(['pass']);
    expect(says('tool-opens', [variant({ by: 'mouse' })])).toEqual(['fail mouse-only']);
    expect(says('tool-opens', [variant({ by: null, became: 'nothing' })])).toEqual(['ask nothing']);
    expect(says('tool-opens', [variant({ by: null, became: 'time' })])).toEqual([]);
    expect(says('elder-opens', [variant()])).toEqual([]);
    expect(says('elder-opens', [variant({ kind: 'elder', by: 'mouse' })])).toEqual(['fail mouse-only']);
  });
  test('harms by what it adds, by a trap, by a lost language; doubts are asked', () => {
    expect(says('tool-harm', [variant()])).toEqual(['pass']);
    expect(says('tool-harm', [variant({ audited: false })])).toEqual([]);
    const bad = variant({
      added: [{ rule: 'axe/button-name', places: 3, at: at('#b') }],
      trap: { at: at('#b'), sure: true },
      lang: ['zh-CN', null],
      lost: { lines: 5, of: 12, example: '要闻' },
    });
    expect(says('tool-harm', [bad])).toEqual([
      'fail adds-failures',
      'fail traps',
      'fail lang-lost',
      'ask text-lost',
    ]);
    const doubtful = variant({
      trap: { at: null, sure: false },
      lang: ['zh-CN', 'en'],
      became: 'other-page',
      failures: 2,
    });
    expect(says('tool-harm', [doubtful])).toEqual([
      'ask maybe-traps',
      'ask lang-changed',
      'ask own-failures',
    ]);
    expect(says('tool-harm', [variant({ lang: ['zh-CN', 'zh'] })])).toEqual(['pass']);
  });
  test('that leads elsewhere is asked about, never failed', () => {
    expect(says('tool-mirror', [variant({ became: 'other-site', to: 'http://wza.b.test/' })])).toEqual([
      'ask other-site',
    ]);
    expect(says('tool-mirror', [variant({ became: 'other-page', to: 'http://a.test/old' })])).toEqual([
      'ask other-page',
    ]);
    expect(says('tool-mirror', [variant()])).toEqual([]);
  });
});

describe('the version for older people', () => {
  const text = (value: number, characters: number) => ({ value, characters, at: at(`#s${value}`) });
  test.each([
    [[text(18, 900)], ['pass']],
    [[text(12, 50), text(20, 950)], ['pass']], // a foot line
    [[text(14, 500), text(20, 500)], ['ask small']],
    [[], []],
  ])('text sizes %#', (sizes, said) => {
    expect(says('elder-text-size', [elder({ sizes })])).toEqual(said);
  });
  test.each([
    [[text(1.3, 90)], ['pass']],
    [[text(1.29, 90), text(1.6, 900)], ['ask tight']],
    [[], []],
  ])('line spacing %#', (spacing, said) => {
    expect(says('elder-line-spacing', [elder({ spacing })])).toEqual(said);
  });
  test('controls of 44 px pass, smaller ones are asked about', () => {
    const sized = (width: number, height: number) => ({ at: at('#c'), name: '办事', width, height });
    expect(says('elder-target-size', [elder({ controls: [sized(44, 90)], all: 1 })])).toEqual(['pass']);
    expect(says('elder-target-size', [elder({ controls: [sized(90, 43), sized(60, 60)], all: 2 })])).toEqual([
      'ask small',
    ]);
  });
  test('a drifting window that cannot be closed fails; what may be promotion is asked about', () => {
    const floating = {
      at: at('#f'),
      text: '招租',
      width: 90,
      height: 90,
      moves: true,
      closable: false,
      advertising: false,
    };
    expect(says('elder-floating', [elder({})])).toEqual(['pass']);
    expect(says('elder-floating', [elder({ floating: [floating] })])).toEqual(['fail drifts-open']);
    expect(says('elder-floating', [elder({ floating: [{ ...floating, closable: true }] })])).toEqual([
      'ask drifts',
    ]);
    expect(says('elder-floating', [elder({ floating: [{ ...floating, moves: false }] })])).toEqual([
      'ask floats',
    ]);
    expect(says('elder-floating', [elder({ floating: [{ ...floating, advertising: true }] })])).toEqual([
      'ask advertising',
    ]);
  });
});
