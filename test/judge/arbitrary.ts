/** Random records of small sites and random samples of them, for the property tests. */
import * as fc from 'fast-check';
import type { PageJudgement } from '../../src/model/finding.ts';
import type { PageVisit } from '../../src/model/page-visit.ts';
import { type Did, drawn, judged, leftOut, rules, visit } from './small.ts';

export const RULES = rules.map((rule) => rule.id);
export const code = fc.constantFrom('bad', 'trap', 'other');
export const did: fc.Arbitrary<Did> = fc.record({
  pass: fc.oneof(fc.constant(0), fc.nat(4), fc.nat(2000)),
  fail: fc.array(fc.record({ code }), { maxLength: 3 }),
  ask: fc.nat(2),
  error: fc.nat(1),
});
export const pageDid = fc.dictionary(fc.constantFrom(...RULES), did, { maxKeys: RULES.length });
export const page = fc
  .tuple(
    fc.constantFrom('/a', '/b', '/c', '/d', '/e', '/f', null),
    fc.constantFrom('desktop', 'mobile'),
    pageDid,
  )
  .map(([url, device, parts]) => ({
    url,
    device: url === null ? null : (device as 'desktop' | 'mobile'),
    parts,
  }));
export type Page = typeof page extends fc.Arbitrary<infer P> ? P : never;
export const pages = fc.array(page, { minLength: 1, maxLength: 9 });
export const build = (all: readonly Page[]): PageJudgement[] =>
  all.map((p) => judged(p.url, p.parts, p.device));
// Always one audited page, with nothing on it: coverage stays the same when a failure is added elsewhere.
export const withHome = (all: readonly Page[]): PageJudgement[] => [
  ...URLS.map((url) => judged(url, {})),
  ...build(all),
];
/** Which of the pages were drawn by lot from what template, and how many more each template has. */
export const design = fc.oneof(
  fc.constant(null),
  fc.record({
    places: fc.array(fc.record({ template: fc.nat(2), chosen: fc.constantFrom('fixed', 'drawn') }), {
      minLength: 6,
      maxLength: 6,
    }),
    more: fc.array(fc.oneof(fc.nat(3), fc.nat(40)), { minLength: 3, maxLength: 3 }),
  }),
);
export type Design = typeof design extends fc.Arbitrary<infer D> ? D : never;
export const URLS = ['/a', '/b', '/c', '/d', '/e', '/f'];
export const visitsFor = (drawing: Design): PageVisit[] => {
  if (drawing === null) return URLS.map((url, order) => visit(url, order));
  const { places, more } = drawing;
  return [
    ...places.map(({ template, chosen }, n) =>
      drawn(URLS[n]!, n, `t${template}`, chosen as 'fixed' | 'drawn'),
    ),
    ...more.flatMap((count, t) =>
      Array.from({ length: count }, (_, n) => leftOut(`/left/${t}/${n}`, 100 * (t + 1) + n, `t${t}`)),
    ),
  ];
};
/** Visits of a sample: null = everything was audited. */
export const sampled = design.map(visitsFor);
