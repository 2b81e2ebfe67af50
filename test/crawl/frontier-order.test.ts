import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { crawl, open, SECURE, type Site } from './made-up-site.ts';

const siteArb: fc.Arbitrary<Site> = fc.array(
  fc.record({
    does: fc.oneof(
      { weight: 6, arbitrary: fc.constant('show' as const) },
      { weight: 1, arbitrary: fc.constantFrom('fail' as const, 'robots' as const) },
      { weight: 2, arbitrary: fc.nat(25) },
    ),
    links: fc.array(fc.oneof(fc.nat(25), fc.integer({ min: SECURE, max: SECURE + 25 })), { maxLength: 6 }),
  }),
  { minLength: 1, maxLength: 25 },
);

describe('the outcome depends on the site alone', () => {
  test('not on the number of workers nor on who is quick', () => {
    fc.assert(
      fc.property(
        siteArb,
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 8 }),
        fc.infiniteStream(fc.nat()),
        (site, pages, workers, luck) => {
          const alone = crawl(site, open(pages), 1, () => 0);
          const many = crawl(site, open(pages), workers, (n) =>
            n === 0 ? 0 : (luck.next().value as number) % n,
          );
          expect(many.visits).toEqual(alone.visits);
          const tried = alone.visits.filter((visit) => visit.reached.state === 'audited').length;
          expect(tried).toBeLessThanOrEqual(pages);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('not on being interrupted: replaying any part of the journal in any order and going on gives the same', () => {
    fc.assert(
      fc.property(
        siteArb,
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 8 }),
        fc.infiniteStream(fc.nat()),
        (site, pages, workers, luck) => {
          const nat = (n: number): number => (n === 0 ? 0 : (luck.next().value as number) % n);
          const whole = crawl(site, open(pages), workers, nat);
          const part = whole.journal.slice(0, nat(whole.journal.length + 1));
          const resumed = open(pages);
          while (part.length > 0) {
            const [record] = part.splice(nat(part.length), 1);
            if (record) resumed.settle(record.url, record.reached, record.links);
          }
          expect(crawl(site, resumed, workers, nat).visits).toEqual(whole.visits);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
