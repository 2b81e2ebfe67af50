/** A small catalogue, rubric and builders of values for the tests of judging. */
import type { AxeRule, Catalogue } from '../../src/model/catalogue.ts';
import type { Criterion, Judged } from '../../src/model/criterion.ts';
import type { Finding, PageJudgement } from '../../src/model/finding.ts';
import type { Principle } from '../../src/model/grade.ts';
import type { PageArtifacts } from '../../src/model/page-artifacts.ts';
import type { PageVisit } from '../../src/model/page-visit.ts';
import type { ScoreRubric, Unit } from '../../src/model/rubric.ts';
import { definePageRule, type Judgement, type Rule } from '../../src/model/rule.ts';
import type { Device } from '../../src/model/site-plan.ts';
import type { Target } from '../../src/model/target.ts';
import { openRecord, type Place } from '../../src/judge/record.ts';

const text = { zh: '字', en: 'word' };
const words = { title: 't', who: 'w', fix: 'f', example: { bad: 'b', good: 'g' } };

export const criterion = (
  id: string,
  principle: Principle,
  judged: Judged = 'machine',
  scope: Criterion['scope'] = 'web',
): Criterion => ({
  id,
  standard: 's',
  clause: null,
  level: null,
  principle,
  scope,
  classes: null,
  devices: ['desktop', 'mobile'],
  name: text,
  asks: text,
  judged,
  seeAlso: [],
  sameAs: [],
  replaces: [],
  provenance: { asks: { source: 'test', confidence: null }, clause: null, level: null },
});

/** A page rule whose facts are its judgements. */
export const echo = (id: string, ...criteria: string[]): Rule =>
  definePageRule({
    id,
    version: 1,
    criteria,
    act: [],
    impact: 'serious',
    probe: (): Judgement[] => [],
    decide: (facts) => facts,
    text: { zh: { ...words, says: {} }, en: { ...words, says: {} } } as never,
  });

export const axeRule = (
  id: string,
  criteria: string[],
  violation: AxeRule['violation'] = 'fail',
  incomplete: AxeRule['incomplete'] = 'ask',
): AxeRule => ({
  id,
  criteria,
  act: [],
  impact: 'moderate',
  violation,
  incomplete,
  text: { zh: words, en: words },
});

export const criteria: readonly Criterion[] = [
  criterion('s:alt', 'perceivable'),
  criterion('s:structure', 'perceivable'),
  criterion('s:keyboard', 'operable'),
  criterion('s:links', 'operable', 'machine-and-person'),
  criterion('s:lang', 'understandable'),
  criterion('s:name', 'robust'),
  criterion('s:captions', 'perceivable', 'person'),
  criterion('s:app', 'operable', 'machine', 'app'),
];

/** Two rules share s:alt, one rule bears on two criteria. */
export const rules: readonly Rule[] = [
  echo('alt', 's:alt'),
  echo('alt-words', 's:alt'),
  echo('structure', 's:structure'),
  echo('keyboard', 's:keyboard'),
  echo('links', 's:links', 's:name'),
  echo('lang', 's:lang'),
  echo('name', 's:name'),
];

const counted = (id: string, weight: number, unit: Unit) => ({ id, weight, unit });

export const rubric: ScoreRubric = {
  kind: 'score',
  version: 1,
  id: 'small',
  name: text,
  source: text,
  principles: { perceivable: 30, operable: 30, understandable: 20, robust: 20 },
  criteria: [
    counted('s:alt', 10, 'places'),
    counted('s:structure', 7, 'pages'),
    counted('s:keyboard', 10, 'pages'),
    counted('s:links', 3, 'places'),
    counted('s:lang', 7, 'pages'),
    counted('s:name', 7, 'places'),
    counted('s:captions', 3, 'pages'),
  ],
  vetoes: [
    {
      id: 'trap',
      name: { zh: '键盘陷阱', en: 'keyboard trap' },
      rules: [{ rule: 'keyboard', codes: ['trap'] }],
      minPages: 1,
      minShare: 0.5,
      cap: 59,
    },
  ],
  ceilings: [],
  bands: [
    { band: 'excellent', from: 90 },
    { band: 'good', from: 75 },
    { band: 'pass', from: 60 },
    { band: 'fail', from: 0 },
  ],
  gradable: { minPages: 1, minShare: 0.5 },
};

export const catalogueOf = (own: readonly Rule[] = rules, axe: readonly AxeRule[] = []): Catalogue => ({
  rules: own,
  axe,
  axeSays: () => null,
  standards: [
    {
      id: 's',
      kind: 'technical',
      name: text,
      edition: '1',
      status: text,
      levels: [],
      supersedes: null,
      complete: true,
      source: { source: 'test', confidence: null },
      criteria,
    },
  ],
  rubrics: [rubric],
  duties: [],
  corrections: [],
  checks: [],
  version: 'test',
});

export const at = (selector: string, ...frame: string[]): Target => ({
  frame,
  selector,
  html: '<a>',
  box: null,
});

/** What one rule did on a page: counts, failing places with code 'bad' unless they say otherwise. */
export type Did = {
  pass?: number;
  fail?: number | readonly Partial<Place>[];
  ask?: number;
  error?: number;
};

/** A judgement of one page: what each rule did. Failing places get selectors of their own. */
export const judged = (
  page: string | null,
  did: Readonly<Record<string, Did>>,
  device: Device | null = page === null ? null : 'desktop',
): PageJudgement => {
  const record = openRecord(page, device);
  for (const [id, { pass = 0, fail = 0, ask = 0, error = 0 }] of Object.entries(did)) {
    const face = { id, criteria: [], act: [], impact: 'serious' as const };
    record.ran(face);
    record.count(face, 'pass', pass);
    record.count(face, 'ask', ask);
    record.count(face, 'error', error);
    const places = typeof fail === 'number' ? Array.from({ length: fail }, () => ({})) : fail;
    places.forEach((place, index) =>
      record.list(face, {
        outcome: 'fail',
        at: at(`#place-${'abcdefgh'[index % 8]}`),
        code: 'bad',
        args: {},
        ...place,
      }),
    );
  }
  return record.close();
};

export const visit = (url: string, order: number, reached?: PageVisit['reached']): PageVisit => ({
  id: `v${order}`,
  url,
  via: 'link',
  from: null,
  depth: 0,
  order,
  template: null,
  chosen: null,
  reached: reached ?? {
    state: 'audited',
    status: 200,
    finalUrl: url,
    redirects: [],
    contentType: 'text/html',
    charset: 'utf-8',
    attempts: 1,
  },
});

export const blocked = (url: string, order: number): PageVisit =>
  visit(url, order, {
    state: 'not-audited',
    reason: 'blocked',
    args: { status: 403 },
    status: 403,
    finalUrl: null,
    redirects: [],
    attempts: 2,
  });

/** A page of a template that was audited: drawn by lot unless it says otherwise. */
export const drawn = (
  url: string,
  order: number,
  template: string | null,
  chosen: PageVisit['chosen'] = 'drawn',
): PageVisit => ({ ...visit(url, order), template, chosen });

/** A page of a template that was not drawn. */
export const leftOut = (url: string, order: number, template: string | null): PageVisit => ({
  ...visit(url, order, { state: 'skipped', reason: 'not-sampled', args: {} }),
  template,
});

/** Audited visits for the pages of some judgements. */
export const visitsOf = (judgements: readonly PageJudgement[]): PageVisit[] =>
  [...new Set(judgements.filter((j) => j.device !== null).map((j) => j.page ?? ''))].map((url, order) =>
    visit(url, order),
  );

/** The judgement as if the findings chosen were passes. */
export const repaired = (judgement: PageJudgement, chosen: (finding: Finding) => boolean): PageJudgement => {
  const gone = judgement.findings.filter(chosen);
  return {
    ...judgement,
    findings: judgement.findings.filter((finding) => !chosen(finding)),
    tallies: judgement.tallies.map((tally) => {
      const count = gone.filter((finding) => finding.rule === tally.rule).length;
      return { ...tally, fail: tally.fail - count, pass: tally.pass + count };
    }),
  };
};

export const artifacts = (parts: Partial<PageArtifacts> = {}): PageArtifacts => ({
  visit: visit('http://a.test/', 0),
  device: 'desktop',
  axe: { version: '4', rules: [] },
  probes: {},
  walks: {},
  facts: {
    title: '',
    lang: null,
    meta: {},
    headings: [],
    landmarks: [],
    breadcrumb: null,
    nav: [],
    search: false,
    sitemapLink: null,
    contact: null,
    counts: {
      elements: 0,
      links: 0,
      images: 0,
      forms: 0,
      fields: 0,
      tables: 0,
      frames: 0,
      media: 0,
      textLength: 0,
      scripts: 0,
    },
    skeleton: '0000000000000000',
    width: 1280,
    height: 900,
  },
  links: [],
  shots: [],
  trouble: [],
  ...parts,
});
