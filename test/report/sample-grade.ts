import type { Finding } from '../../src/model/finding.ts';
import type { Grade, LevelGauge } from '../../src/model/grade.ts';

/** The gauges of the sample: one level missed, one attained with the next undecided. */
export const sampleGauges: LevelGauge[] = [
  {
    standard: 'gbt37668@2019',
    attained: null,
    levels: [
      {
        level: '一级',
        items: 16,
        met: 11,
        notMet: ['gbt37668@2019:3.2.1.1', 'gbt37668@2019:3.2.2.1'],
        open: ['gbt37668@2019:3.2.1.10'],
        state: 'not-met',
      },
      {
        level: '二级',
        items: 16,
        met: 15,
        notMet: [],
        open: ['gbt37668@2019:3.2.4.1'],
        state: 'not-met',
      },
    ],
  },
  {
    standard: 'wcag22',
    attained: 'A',
    levels: [
      { level: 'A', items: 31, met: 31, notMet: [], open: [], state: 'met' },
      { level: 'AA', items: 24, met: 22, notMet: [], open: ['wcag22:1.4.3'], state: 'open' },
    ],
  },
];

/** The grade of the sample: two bands within the interval, a veto, three repairs. */
export const sampleGrade = (findings: readonly Finding[]): Grade => {
  const trap = findings.find((f) => f.rule === 'keyboard-trap');
  const more = findings.find((f) => f.rule === 'link-vague-text' && f.outcome === 'fail');
  const image = findings.find((f) => f.rule === 'axe/image-alt');
  return {
    rubric: 'technical-100',
    version: 1,
    kind: 'score',
    band: 'fail',
    score: 57.3,
    status: 'provisional',
    open: { criteria: ['gbt37668@2019:3.2.1.10', 'wcag22:1.4.3'], questions: 3 },
    interval: { low: 52.1, high: 61.4 },
    bands: ['pass', 'fail'],
    level: null,
    rate: null,
    parts: [],
    devices: [],
    ceilings: [],
    ungradable: [],
    byPrinciple: [
      {
        principle: 'perceivable',
        weight: 30,
        score: 17.4,
        criteria: [{ criterion: 'gbt37668@2019:3.2.1.1', weight: 2, share: 0.58, points: 17.4, of: 30 }],
      },
      {
        principle: 'operable',
        weight: 30,
        score: 12.9,
        criteria: [{ criterion: 'gbt37668@2019:3.2.2.1', weight: 2, share: 0.43, points: 12.9, of: 30 }],
      },
      {
        principle: 'understandable',
        weight: 20,
        score: 20,
        criteria: [{ criterion: 'gbt37668@2019:3.2.3.2', weight: 2, share: 1, points: 20, of: 20 }],
      },
      { principle: 'robust', weight: 20, score: null, criteria: [] },
    ],
    vetoes: trap ? [{ veto: 'keyboard', findings: [trap.id], places: 1, pages: 1 }] : [],
    coverage: {
      pages: { found: 214, attempted: 9, missing: 0, audited: 6, walked: 1 },
      sample: { design: 'open', templates: 0, population: 6, unseen: 0 },
      notAudited: { blocked: 1, timeout: 1, challenge: 1 },
      skipped: { 'budget-pages': 180, document: 12, 'out-of-scope': 44 },
      documents: { found: 3, read: 1 },
      criteria: { total: 58, machine: 31, judged: 3 },
    },
    repairs: [trap, more, image]
      .filter((f) => f !== undefined)
      .map((f, i) => {
        const same = findings.filter((other) => other.group === f.group);
        return {
          group: f.group,
          rule: f.rule,
          code: f.code,
          findings: same.length,
          pages: new Set(same.map((s) => s.page)).size,
          example: f.id,
          score: [74.4, 66.1, 59.8][i] ?? null,
          gain: [17.1, 8.8, 2.5][i] ?? 0,
        };
      }),
    why: [
      { code: 'principle', args: { principle: 'perceivable', criteria: 1, points: 17.4, of: 30 } },
      { code: 'principle', args: { principle: 'operable', criteria: 1, points: 12.9, of: 30 } },
      { code: 'principle', args: { principle: 'understandable', criteria: 1, points: 20, of: 20 } },
      { code: 'principle-not-judged', args: { principle: 'robust', of: 20 } },
      { code: 'scaled', args: { points: 50.3, of: 80, total: 62.9 } },
      { code: 'veto', args: { veto: 'keyboard', pages: 1, applied: 6, cap: 57.3 } },
      { code: 'band', args: { score: 57.3, band: 'fail', from: 0 } },
    ],
  };
};
