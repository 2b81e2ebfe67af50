import { describe, expect, test } from 'vitest';
import { checks } from '../../rules/standards/checks.ts';
import { standards } from '../../rules/standards/index.ts';
import { checkOf } from '../../src/model/places-for.ts';

const criteria = standards.flatMap((standard) => standard.criteria);

describe('how a person tests', () => {
  test('every criterion for the web that machines cannot settle alone has a test: GB/T 37668 and WCAG A and AA', () => {
    const asked = criteria.filter(
      ({ standard, scope, judged, level }) =>
        /^(gbt37668@|wcag22$)/.test(standard) && scope !== 'app' && judged !== 'machine' && level !== 'AAA',
    );
    expect(asked.length).toBeGreaterThan(90);
    expect(asked.filter((one) => checkOf(one, checks) === null).map(({ id }) => id)).toEqual([]);
  });
  test('every test is of criteria that exist, and no criterion has two', () => {
    const ids = checks.flatMap((check) => check.criteria);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !criteria.some((one) => one.id === id))).toEqual([]);
  });
  test('a test says in both languages what to do and what decides, briefly', () => {
    for (const { how, decides, ways } of checks) {
      expect(ways.length).toBeGreaterThan(0);
      for (const text of [how, decides]) {
        expect(text.zh).toMatch(/[\u4e00-\u9fff].*。$/);
        expect(text.zh.length, text.zh).toBeLessThan(150);
        expect(text.en).toMatch(/^[A-Z1-9“].*[.?]$/s);
        expect(text.en.length, text.en).toBeLessThan(330);
      }
      expect(decides.zh).toMatch(/不通过/);
      expect(decides.en).toMatch(/[Ff]ail/);
    }
  });
});
