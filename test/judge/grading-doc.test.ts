import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rubrics } from '../../rules/standards/rubrics/index.ts';
import { judgeAll } from '../../src/judge/report.ts';
import { scoringOf } from '../../src/model/rubric.ts';
import { stepText } from '../../src/words/grade.ts';
import { blocked, catalogueOf, drawn, judged, leftOut, rubric, visit } from './small.ts';

/** The record of the worked example in docs/grading.md. */
const judgements = [
  judged('/', {
    alt: { pass: 8, fail: 2 },
    structure: { pass: 1 },
    keyboard: { pass: 5 },
    links: { pass: 9, fail: 1 },
    lang: { pass: 1 },
    name: { pass: 3 },
  }),
  judged('/list', {
    alt: { pass: 4 },
    structure: { pass: 2, fail: 1 },
    keyboard: { pass: 3, fail: [{ code: 'trap' }] },
    links: { pass: 20 },
    lang: { fail: 1 },
  }),
  judged('/item', {
    alt: { pass: 1, fail: 1 },
    'alt-words': { pass: 1 },
    structure: { ask: 2 },
    keyboard: { pass: 1, fail: [{ code: 'trap' }] },
    lang: { pass: 1 },
    name: { error: 1 },
  }),
];
const visits = [visit('/', 0), visit('/list', 1), visit('/item', 2), blocked('/login', 3)];
const { grade } = judgeAll(catalogueOf(), 'small', judgements, visits, []);
const doc = readFileSync(new URL('../../docs/grading.md', import.meta.url), 'utf8');

test('the worked example of docs/grading.md is what the code calculates', () => {
  for (const { criteria } of grade.byPrinciple)
    for (const { criterion, weight, share, points, of } of criteria) {
      const cells = [criterion, weight, share.toFixed(4), of.toFixed(2), points.toFixed(2)];
      expect(doc).toContain(`| ${cells.join(' | ')} |`);
    }
  for (const step of grade.why) {
    expect(doc).toContain(stepText(step, 'zh', rubric));
    expect(doc).toContain(stepText(step, 'en', rubric));
  }
  for (const { rule, code, findings, score, gain } of grade.repairs)
    expect(doc).toContain(`| ${[rule, code, findings, score?.toFixed(1), gain.toFixed(1)].join(' | ')} |`);
});

test('docs/grading.md names every rubric, and the ceilings of technical-100 as they are', () => {
  for (const { id } of rubrics) expect(doc).toContain(`\`${id}\``);
  const rows = doc.split('\n').filter((line) => /^\|.*\| [78]9\.9 \| \D/.test(line));
  const ceilings = scoringOf(rubrics[0] ?? null)?.ceilings ?? [];
  expect(rows).toHaveLength(ceilings.length);
  for (const [at, { when, cap }] of ceilings.entries()) {
    expect(rows[at]).toContain(`| ${cap} |`);
    expect(rows[at]).toContain(`${when.share * 100}%`);
    if (when.kind === 'criteria-below') expect(rows[at]).toContain(`权重 ${when.minWeight}`);
  }
});

test('no step of a calculation is left with an unfilled placeholder', () => {
  const strict = { ...rubric, id: 'strict', gradable: { minPages: 99, minShare: 0.9 } };
  const single = { ...rubric, id: 'single', vetoes: rubric.vetoes.map((veto) => ({ ...veto, minShare: 0 })) };
  const catalogue = { ...catalogueOf(), rubrics: [rubric, strict, single] };
  const sample = [
    drawn('/', 0, 'a'),
    leftOut('/left', 9, 'a'),
    drawn('/list', 1, 'b'),
    drawn('/item', 2, 'b'),
    ...['/1', '/2', '/3'].map((url, n) => leftOut(url, 10 + n, n < 2 ? 'b' : 'c')),
  ];
  const cut = visit('/cut', 9, { state: 'skipped', reason: 'budget-pages', args: {} });
  const perfect = [judged('/', { alt: { pass: 1e6, fail: 1 } })];
  const grades = [
    grade,
    judgeAll(catalogue, 'strict', judgements, visits, []).grade,
    judgeAll(catalogue, 'small', perfect, visits, []).grade,
    judgeAll(catalogue, 'small', [judged('/', {})], visits, []).grade,
    judgeAll(catalogue, 'small', [], [], []).grade,
    judgeAll(catalogueOf(), 'small', judgements, sample, []).grade,
    judgeAll(
      catalogue,
      'single',
      ['/list', '/item'].map((url) => judged(url, { alt: { pass: 1 } })),
      sample,
      [],
    ).grade,
    judgeAll(catalogueOf(), 'small', judgements.slice(0, 1), sample.slice(0, 2), []).grade,
    judgeAll(catalogueOf(), 'small', judgements, [...visits, cut], []).grade,
  ];
  const steps = grades.flatMap(({ why, ungradable }) => [...why, ...ungradable]);
  expect(new Set(steps.map(({ code }) => code)).size).toBe(23); // all but 'rule-error', which is a finding's
  for (const step of steps)
    for (const lang of ['zh', 'en'] as const) expect(stepText(step, lang, rubric)).not.toMatch(/\{\w+\}/);
});
