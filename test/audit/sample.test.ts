import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Candidate, drawPages } from '../../src/audit/sample.ts';

const candidate = (id: string, skeleton: string, entry = false): Candidate => ({
  id,
  url: `http://a.cn/${id}`,
  entry,
  skeleton,
});

test('entries come first, then one page of every structure, larger groups first', () => {
  const pages = [
    candidate('home', 'h', true),
    ...['n1', 'n2', 'n3'].map((id) => candidate(id, 'news')),
    ...['l1', 'l2'].map((id) => candidate(id, 'list')),
    candidate('m', 'map'),
  ];
  const drawn = drawPages(pages, 5, 'seed');
  expect(drawn.map((id) => id[0])).toEqual(['h', 'n', 'l', 'n', 'm']);
  expect(drawPages(pages, 100, 'seed').toSorted()).toEqual(pages.map((page) => page.id).toSorted());
});

test('the seed decides which page of a group', () => {
  const pages = Array.from({ length: 50 }, (_, i) => candidate(`p${i}`, 'one'));
  const draws = new Set(Array.from({ length: 20 }, (_, seed) => drawPages(pages, 1, String(seed))[0]));
  expect(draws.size).toBeGreaterThan(5);
});

test('no page twice, never more than asked, and the order of the pages does not matter', () => {
  const pages = fc.uniqueArray(
    fc.record({ id: fc.stringMatching(/^[a-z]{1,6}$/), skeleton: fc.constantFrom('a', 'b', 'c') }),
    { selector: ({ id }) => id, maxLength: 30 },
  );
  fc.assert(
    fc.property(pages, fc.nat(40), fc.string(), (made, count, seed) => {
      const list = made.map(({ id, skeleton }) => candidate(id, skeleton));
      const drawn = drawPages(list, count, seed);
      expect(drawn).toHaveLength(Math.min(count, list.length));
      expect(new Set(drawn).size).toBe(drawn.length);
      expect(drawPages(list.toReversed(), count, seed)).toEqual(drawn);
    }),
  );
});

test('more pages walked hold those of fewer, and a third of them tells how pages of one structure differ', () => {
  const pages = fc.uniqueArray(
    fc.record({
      id: fc.stringMatching(/^[a-z]{1,6}$/),
      skeleton: fc.stringMatching(/^[a-h]$/),
      entry: fc.boolean(),
    }),
    { selector: ({ id }) => id, maxLength: 40 },
  );
  fc.assert(
    fc.property(pages, fc.nat(30), fc.nat(10), (made, count, more) => {
      const list = made.map(({ id, skeleton, entry }) => candidate(id, skeleton, entry));
      const [few, many] = [drawPages(list, count, 's'), drawPages(list, count + more, 's')];
      expect(many.slice(0, few.length)).toEqual(few);
      expect(new Set(many).size).toBe(many.length);
    }),
  );
  const twelve = Array.from({ length: 60 }, (_, n) => candidate(`p${n}`, `t${n % 12}`));
  const of = new Map(twelve.map(({ id, skeleton }) => [id, skeleton]));
  const drawn = drawPages(twelve, 10, 'seed').map((id) => of.get(id));
  expect(new Set(drawn).size).toBe(7);
});
