import { describe, expect, test } from 'vitest';
import { Band } from '../../src/model/band.ts';
import { Principle } from '../../src/model/grade.ts';
import { CriterionState } from '../../src/model/finding.ts';
import { Lang } from '../../src/model/json.ts';
import { bandName, principleName, stateName, stepCodes, stepText } from '../../src/words/grade.ts';

const Chinese = /\p{Script=Han}/u;

describe.each(Lang.options)('words of the grade in %s', (lang) => {
  test('name every band, principle and state differently', () => {
    const bands = [...Band.options, null].map((band) => bandName(band, lang));
    const principles = Principle.options.map((principle) => principleName(principle, lang));
    const states = CriterionState.options.map((state) => stateName(state, lang));
    for (const names of [bands, principles, states]) {
      expect(new Set(names).size).toBe(names.length);
      for (const name of names) expect(Chinese.test(name)).toBe(lang === 'zh');
    }
  });

  test('say every step', () => {
    for (const code of stepCodes) {
      const text = stepText({ code, args: {} }, lang);
      expect(text.length).toBeGreaterThan(5);
      expect(Chinese.test(text)).toBe(lang === 'zh');
    }
  });
});

test('the five results have their official names', () => {
  expect([...Band.options, null].map((band) => bandName(band, 'zh'))).toEqual([
    '优秀',
    '良好',
    '合格',
    '不合格',
    '无法评级',
  ]);
  expect(bandName(null, 'en')).toBe('cannot be rated');
});

test('arguments become names and readable numbers', () => {
  const principle = {
    code: 'principle',
    args: { principle: 'robust', criteria: 2, points: 6.666667, of: 20 },
  };
  expect(stepText(principle, 'zh')).toBe('兼容性：判定了 2 项要求，得 6.67 分（满分 20 分）。');
  expect(stepText({ code: 'band', args: { score: 75, band: 'good', from: 75 } }, 'en')).toBe(
    'The score is 75: “good” (from 75).',
  );
  const share = { code: 'too-small-share', args: { audited: 1, attempted: 3, missing: 0, needed: 0.6 } };
  expect(stepText(share, 'en')).toContain('60%');
});

test('a veto has its name where the rubric is at hand, else its id', () => {
  const veto = { code: 'veto', args: { veto: 'trap', pages: 1, applied: 2, cap: 59 } };
  const rule = {
    id: 'trap',
    name: { zh: '键盘陷阱', en: 'keyboard trap' },
    rules: [],
    minPages: 1,
    minShare: 0,
    cap: 59,
  };
  expect(stepText(veto, 'zh', { vetoes: [rule], ceilings: [] })).toContain('“键盘陷阱”');
  expect(stepText(veto, 'zh')).toContain('“trap”');
});

test('a step without words shows its code; arguments of hostile pages are not read as placeholders', () => {
  expect(stepText({ code: 'toString', args: {} }, 'zh')).toBe('toString');
  expect(stepText({ code: 'rule-error', args: { detail: '{code} $& {detail}' } }, 'en')).toContain(
    '{code} $& {detail}',
  );
});
