import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeAll } from '../../src/judge/report.ts';
import type { Catalogue } from '../../src/model/catalogue.ts';
import type { PageJudgement } from '../../src/model/finding.ts';
import type { GivenScore, Grade } from '../../src/model/grade.ts';
import { Grade as GradeSchema } from '../../src/model/grade.ts';
import type { PageVisit } from '../../src/model/page-visit.ts';
import type { Rubric, ScoreRubric } from '../../src/model/rubric.ts';
import { Rubric as RubricSchema } from '../../src/model/rubric.ts';
import { build, code, type Page, pages, RULES, sampled, withHome } from './arbitrary.ts';
import { blocked, catalogueOf, type Did, judged, rubric as small, visitsOf } from './small.ts';

const text = { zh: '字', en: 'word' };
const head = { version: 1, name: text, source: text };
const gradable = { minPages: 1, minShare: 0.5 };

/** Every ceiling there can be, and both units mixed. */
const capped: ScoreRubric = {
  ...small,
  id: 'capped',
  criteria: small.criteria.map((one) => ({ ...one, unit: one.unit === 'places' ? 'both' : one.unit })),
  ceilings: [
    {
      id: 'one',
      name: text,
      when: { kind: 'criteria-below', share: 0.4, minWeight: 10, least: 1 },
      cap: 79.9,
    },
    {
      id: 'two',
      name: text,
      when: { kind: 'criteria-below', share: 0.6, minWeight: 7, least: 2 },
      cap: 69.9,
    },
    { id: 'half', name: text, when: { kind: 'part-below', share: 0.9, part: 0.5 }, cap: 74.9 },
  ],
};
const rubrics: readonly Rubric[] = [
  small,
  capped,
  { kind: 'level', id: 'level', ...head, standard: 's', gradable },
  { kind: 'rate', id: 'rate', ...head, standard: 's', levels: ['A', 'AA'], gradable },
  {
    kind: 'composite',
    id: 'composite',
    ...head,
    weights: { technical: 40, satisfaction: 40, self: 20 },
    technical: capped,
    bands: [
      { band: 'pass', from: 60 },
      { band: 'fail', from: 0 },
    ],
    unknown: text,
  },
];

const LEVELS = ['A', 'AA', 'AAA'];
const plain = catalogueOf();
const catalogue: Catalogue = {
  ...plain,
  rubrics,
  standards: plain.standards.map((standard) => ({
    ...standard,
    levels: LEVELS,
    criteria: standard.criteria.map((one, at) => ({ ...one, level: LEVELS[at % 3] ?? null })),
  })),
};
const given: GivenScore[] = [
  { part: 'satisfaction', device: null, score: 80, who: 'w', when: '2026-01-01', people: 9 },
  { part: 'self', device: 'mobile', score: 70, who: 'w', when: '2026-01-01', people: 1 },
  { part: 'self', device: 'desktop', score: 90, who: 'w', when: '2026-01-01', people: 1 },
];
const BANDS = ['fail', 'pass', 'good', 'excellent'];
const STATES = ['not-met', 'open', 'met'];

/** Everything of a grade that can be better or worse, as numbers; what there is not is null. */
const marks = ({ score, band, level, rate, devices }: Grade): Record<string, number | null> => ({
  score,
  band: band === null ? null : BANDS.indexOf(band),
  level: level === null ? null : LEVELS.indexOf(level.attained ?? ''),
  ...Object.fromEntries((level?.levels ?? []).map((one) => [one.level, STATES.indexOf(one.state)])),
  rate: rate?.rate ?? null,
  meanOfPages: rate?.meanOfPages ?? null,
  ...Object.fromEntries(
    devices.flatMap((one) => [
      [`${one.device} score`, one.score],
      [`${one.device} band`, one.band === null ? null : BANDS.indexOf(one.band)],
    ]),
  ),
});
/** Nothing is better afterwards. Where nothing had been judged, a first failure may only bring in the lowest there is. */
const notBetter = (after: Grade, before: Grade): void => {
  const [then, now] = [marks(before), marks(after)];
  for (const [key, value] of Object.entries(now))
    if (value !== null && then[key] !== undefined && then[key] !== null)
      expect(value, key).toBeLessThanOrEqual((then[key] ?? 0) + 1e-12);
};
const changed = (all: readonly Page[], index: number, rule: string, change: (d: Did) => Did): Page[] =>
  all.map((p, i) =>
    i === index % all.length ? { ...p, parts: { ...p.parts, [rule]: change(p.parts[rule] ?? {}) } } : p,
  );
const failsOf = (d: Did) => (Array.isArray(d.fail) ? d.fail : []);

test('the rubrics of these tests are rubrics', () => {
  for (const rubric of rubrics) expect(RubricSchema.parse(rubric)).toEqual(rubric);
});

describe.each(rubrics.map((rubric) => [rubric.id, rubric] as const))('the rubric %s', (id, rubric) => {
  const grade = (judgements: readonly PageJudgement[], visits: readonly PageVisit[]): Grade =>
    judgeAll(catalogue, id, judgements, visits, [], undefined, { given }).grade;
  const runs = { numRuns: 150 };
  const place = [pages, sampled, fc.nat(), fc.constantFrom(...RULES), code] as const;

  test('is never better for one more failure, nor for a pass that turns into one', () => {
    fc.assert(
      fc.property(...place, fc.boolean(), (all, visits, index, rule, code, turns) => {
        const worse = changed(all, index, rule, (d) => ({
          ...d,
          pass: Math.max(0, (d.pass ?? 0) - (turns ? 1 : 0)),
          fail: [...failsOf(d), { code }],
        }));
        notBetter(grade(withHome(worse), visits), grade(withHome(all), visits));
      }),
      runs,
    );
  });

  test('is never better for a question or an error, new or in place of a pass', () => {
    fc.assert(
      fc.property(...place, fc.boolean(), fc.boolean(), (all, visits, index, rule, _code, ask, turns) => {
        const open = changed(all, index, rule, (d) => ({
          ...d,
          pass: Math.max(0, (d.pass ?? 0) - (turns ? 1 : 0)),
          ...(ask ? { ask: (d.ask ?? 0) + 1 } : { error: (d.error ?? 0) + 1 }),
        }));
        notBetter(grade(withHome(open), visits), grade(withHome(all), visits));
      }),
      runs,
    );
  });

  test('is never better for pages that could not be audited: they can only take the grade away', () => {
    fc.assert(
      fc.property(pages, fc.nat(20), (all, lost) => {
        const judgements = withHome(all);
        const visits = visitsOf(judgements);
        const more = Array.from({ length: lost }, (_, n) => blocked(`/lost/${n}`, 100 + n));
        const [before, after] = [grade(judgements, visits), grade(judgements, [...visits, ...more])];
        notBetter(after, before);
        if (lost > 6) {
          expect(after.ungradable.length).toBeGreaterThan(0);
          const { score, band, bands, interval, level, rate, devices } = after;
          expect([score, band, interval, level?.attained ?? null, rate?.rate ?? null]).toEqual([
            null,
            null,
            null,
            null,
            null,
          ]);
          expect(bands).toEqual([]);
          expect(devices.every((one) => one.score === null && one.band === null)).toBe(true);
          expect(level?.levels.some(({ state }) => state === 'met') ?? false).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('does not depend on the order of judgements, tallies or findings, and fits its schema', () => {
    fc.assert(
      fc.property(
        pages.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray([...all.keys()], { minLength: all.length })),
        ),
        ([all, order]) => {
          const judgements = build(all);
          const visits = visitsOf(withHome(all));
          const other = order
            .flatMap((i) => judgements[i] ?? [])
            .map((j) => ({ ...j, tallies: j.tallies.toReversed(), findings: j.findings.toReversed() }));
          const one = grade(judgements, visits);
          expect(JSON.stringify(grade(other, visits))).toBe(JSON.stringify(one));
          expect(GradeSchema.parse(one)).toEqual(one);
          expect(one).toMatchObject({ rubric: id, version: 1, kind: rubric.kind });
        },
      ),
      { numRuns: 80 },
    );
  });

  test('gives nothing where nothing was audited', () => {
    const { score, band, level, rate, ungradable } = grade([], []);
    expect([score, band, level?.attained ?? null, rate?.rate ?? null]).toEqual([null, null, null, null]);
    expect(ungradable.map(({ code }) => code)).toContain('no-pages');
  });
});

test('a composite grade needs every part, and judges each device by its own evidence', () => {
  const by = (scores: readonly GivenScore[], judgements: PageJudgement[]) =>
    judgeAll(catalogue, 'composite', judgements, visitsOf(judgements), [], undefined, { given: scores })
      .grade;
  const good = judged('/a', { lang: { pass: 1 } });
  const bad = judged('/a', { lang: { fail: 1 } }, 'mobile');
  expect(by(given, [good])).toMatchObject({ score: 90, band: 'pass', devices: [{ device: 'desktop' }] });
  expect(by(given, [good, bad])).toMatchObject({
    score: null,
    band: null,
    devices: [
      { device: 'desktop', score: 90 },
      { device: 'mobile', score: 46, band: 'fail' },
    ],
  });
  const half = by(given.slice(0, 2), [good]);
  expect(half).toMatchObject({ score: null, band: null });
  expect(half.parts.map(({ part, score }) => [part, score])).toEqual([
    ['technical', 100],
    ['satisfaction', 80],
    ['self', null],
  ]);
  expect(half.ungradable).toEqual([{ code: 'part-missing', args: { part: 'self', device: 'desktop' } }]);
});

test('ceilings look at shares: the same on more pages changes nothing', () => {
  const page = (url: string) =>
    judged(url, { alt: { pass: 9, fail: 1 }, lang: { pass: 1 }, structure: { pass: 1 } });
  const gradeOf = (n: number) => {
    const all = Array.from({ length: n }, (_, at) => page(`/${at}`));
    return judgeAll(catalogue, 'capped', all, visitsOf(all), []).grade;
  };
  expect(gradeOf(3).score).toBe(gradeOf(30).score);
});

test('a ceiling holds the total down, is named with its criteria, and a repair lifts it', () => {
  const fine = { pass: 1 };
  const all = [
    judged('/a', { alt: { pass: 3, fail: 7 }, structure: fine, keyboard: fine, lang: fine, name: fine }),
  ];
  const { grade } = judgeAll(catalogue, 'capped', all, visitsOf(all), []);
  expect(grade).toMatchObject({
    score: 79.9,
    band: 'good',
    ceilings: [{ ceiling: 'one', criteria: ['s:alt'] }],
  });
  expect(grade.why.slice(-4)).toEqual([
    { code: 'ceiling', args: { ceiling: 'one', criteria: 1, judged: 5, cap: 79.9 } },
    { code: 'capped', args: { total: 85, score: 79.9 } },
    { code: 'band', args: { score: 79.9, band: 'good', from: 75 } },
    { code: 'interval-census', args: { audited: 1 } },
  ]);
  const most = judgeAll(catalogue, 'capped', [judged('/a', { lang: { fail: 1 } })], visitsOf(all), []);
  expect(most.grade.ceilings).toEqual([]); // the mean is lower than any ceiling
  const one = [judged('/a', { alt: { fail: 1 }, structure: fine, lang: fine })];
  expect(judgeAll(catalogue, 'capped', one, visitsOf(one), []).grade.repairs[0]?.score).toBe(100);
});
