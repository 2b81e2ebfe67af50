import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { minutesBetween, moment, momentAfter, percent, points, whole } from '../../src/report/figures.ts';

test('numbers', () => {
  expect([whole(0), whole(9999), whole(10_000), whole(1_234_567)]).toEqual([
    '0',
    '9999',
    '10,000',
    '1,234,567',
  ]);
  expect([points(60), points(-0.01)]).toEqual(['60.0', '0.0']);
});

test('a share is never rounded up to all or down to nothing', () => {
  expect([percent(0), percent(0.0001), percent(0.58), percent(0.9999), percent(1)]).toEqual([
    '0.0%',
    '<0.1%',
    '58.0%',
    '99.9%',
    '100.0%',
  ]);
  fc.assert(
    fc.property(fc.double({ min: 1e-9, max: 0.999999, noNaN: true }), (share) => {
      expect(percent(share)).not.toBe('100.0%');
      expect(percent(share)).not.toBe('0.0%');
    }),
  );
});

test('moments are in Beijing time, whatever the zone of the machine', () => {
  expect(moment('2026-11-23T06:05:00.000Z', 'zh')).toEqual({
    text: '2026年11月23日 14:05',
    iso: '2026-11-23T14:05:00+08:00',
  });
  expect(moment('2026-12-31T16:00:00Z', 'en').text).toBe('1 January 2027, 00:00');
  expect(moment('no date', 'zh')).toEqual({ text: 'no date', iso: null });
});

test('the end of a span within a day is a time', () => {
  expect(momentAfter('2026-11-23T05:41:10Z', '2026-11-23T06:05:00Z', 'zh').text).toBe('14:05');
  expect(momentAfter('2026-11-23T05:41:10Z', '2026-11-23T16:00:00Z', 'zh').text).toBe('2026年11月24日 00:00');
});

test('minutes between two moments', () => {
  expect(minutesBetween('2026-11-23T05:41:10Z', '2026-11-23T06:05:00Z')).toBe(24);
  expect(minutesBetween('x', '2026-11-23T06:05:00Z')).toBeNull();
});
