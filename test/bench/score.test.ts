import { describe, expect, test } from 'vitest';
import { type ActCase, scoreAct } from './act.ts';
import type { Checked } from './check-all.ts';
import { type Barrier, scoreGds } from './gds.ts';
import { median } from './machine.ts';

const place = (rule: string, outcome: 'fail' | 'ask', act: string[] = [], code = 'c') => ({
  rule,
  outcome,
  act,
  code,
  args: {},
  target: null,
});
const page = (id: string, ...findings: Checked['findings']): Checked => ({
  id,
  reached: 'audited',
  findings,
});
const actCase = (id: string, expected: ActCase['expected']): ActCase => ({
  id,
  path: '/',
  rule: 'r1',
  name: 'Rule',
  title: id,
  expected,
});

describe('scoreAct', () => {
  test('flags by rules that name the ACT rule, counts questions apart, lists false alarms', () => {
    const cases = [
      actCase('hit', 'failed'),
      actCase('asked', 'failed'),
      actCase('other', 'failed'),
      actCase('alarm', 'passed'),
      actCase('clean', 'inapplicable'),
      actCase('unchecked', 'failed'),
    ];
    const score = scoreAct(cases, [
      page('hit', place('a', 'fail', ['r1']), place('b', 'ask', ['r1'])),
      page('asked', place('b', 'ask', ['r1'])),
      page('other', place('a', 'fail', ['r2'])),
      page('alarm', place('a', 'fail', ['r1'])),
      page('clean', place('b', 'ask', ['r1'])),
    ]);
    expect(score).toMatchObject({ failed: 3, flagged: 1, asked: 1, sound: 2, alarms: 1, askedSound: 1 });
    expect(score.falseAlarms.map(({ id, rules }) => [id, rules])).toEqual([['alarm', ['a']]]);
    expect(score.missed.map(({ id }) => id)).toEqual(['other']);
  });
});

describe('scoreGds', () => {
  const barrier = (id: string): Barrier => ({
    id,
    name: id,
    category: 'x',
    page: `p-${id}`,
    baseline: 'base',
  });

  test('subtracts what the baseline raises and takes other new failures for noise', () => {
    const id = 'headings-empty-heading'; // accepts axe/empty-heading
    const base = page('base', place('axe/list', 'fail'));
    const found = scoreGds(
      [barrier(id)],
      [
        base,
        page(
          `p-${id}`,
          place('axe/empty-heading', 'fail'),
          place('axe/list', 'fail'),
          place('other', 'fail'),
        ),
      ],
    );
    expect(found).toMatchObject({ barriers: 1, found: 1, foundByFail: 1, noisePages: 1 });
    expect(found.rows[0]?.noise).toEqual(['other']);
    const usual = page('base', place('axe/empty-heading', 'fail'));
    const missed = scoreGds([barrier(id)], [usual, page(`p-${id}`, place('axe/empty-heading', 'fail'))]);
    expect(missed).toMatchObject({ found: 0, noisePages: 0 });
  });
});

test('median', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2.5);
});
