import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { openAddresses } from '../../src/report/addresses.ts';
import { openNumberTable } from '../../src/model/number-table.ts';
import { openPageSet } from '../../src/report/page-set.ts';

test('a table gives every number its place, in the order of their coming', () => {
  const number = fc.oneof(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 2 ** 49 }));
  fc.assert(
    fc.property(fc.array(number, { maxLength: 800 }), (numbers) => {
      const table = openNumberTable();
      const places = numbers.map((one) => table.placeOf(one));
      const distinct = [...new Set(numbers)];
      expect(table.size()).toBe(distinct.length);
      expect(distinct.map((_, place) => table.at(place))).toEqual(distinct);
      expect(places).toEqual(numbers.map((one) => distinct.indexOf(one)));
    }),
    { numRuns: 40 },
  );
});

test('a set of pages holds each once', () => {
  const addresses = openAddresses([]);
  const numbers = ['a', 'b', 'c', 'd'].flatMap((host) =>
    [1, 2, 3].map((n) => addresses.numberOf(`${host}${n}`)),
  );
  const set = openPageSet(addresses);
  for (const number of [...numbers, 3, 3, 11, 0]) set.add(number);
  expect(set.length).toBe(12);
  expect([...set]).toEqual(numbers.map((number) => addresses.url(number)));
});
