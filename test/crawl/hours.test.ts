import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHours, untilHours } from '../../src/crawl/hours.ts';
import { openPace } from '../../src/crawl/pace.ts';

const night = { from: '22:00', to: '06:00', zone: 'Asia/Shanghai' };
const hour = 3_600_000;

describe('reading', () => {
  test.each([
    ['22:00-06:00', night],
    [' 08:30-18:00 ', { from: '08:30', to: '18:00', zone: 'Asia/Shanghai' }],
    ['22:00-06:00@Asia/Urumqi', { ...night, zone: 'Asia/Urumqi' }],
    ['22:00-06:00@UTC', { ...night, zone: 'UTC' }],
  ])('%s', (text, hours) => expect(readHours(text)).toEqual(hours));
  test.each([
    '',
    '22-6',
    '24:00-06:00',
    '22:00-22:00',
    '22:60-06:00',
    '22:00-06:00@Nowhere/City',
    '22:00-06:00@',
    'night',
  ])('%j is none', (text) => expect(readHours(text)).toBe(null));
});

describe('waiting', () => {
  test.each([
    ['2026-11-24T13:59:00Z', 60_000], // 21:59 in China
    ['2026-11-24T14:00:00Z', 0],
    ['2026-11-24T21:59:59Z', 0], // 05:59:59
    ['2026-11-24T22:00:00Z', 16 * hour],
    ['2026-11-24T04:00:00Z', 10 * hour], // noon
  ])('%s', (now, ms) => expect(untilHours(night)(Date.parse(now))).toBe(ms));

  test('after the wait the hours have begun, whatever the hours and the moment', () => {
    const time = fc
      .integer({ min: 0, max: 1439 })
      .map((m) => `${String(Math.floor(m / 60)).padStart(2, '0')}:${String(m % 60).padStart(2, '0')}`);
    const moments = fc.integer({ min: 1_600_000_000_000, max: 1_900_000_000_000 });
    fc.assert(
      fc.property(time, time, moments, (from, to, now) => {
        fc.pre(from !== to);
        const until = untilHours({ from, to, zone: 'Asia/Shanghai' });
        expect(until(now + until(now))).toBe(0);
      }),
    );
  });
});

describe('a crawl with hours', () => {
  const clockAt = (start: string) => {
    let now = Date.parse(start);
    return { now: () => now, sleep: async (ms: number) => void (now += ms) };
  };

  test('starts when they begin, and the rest is counted once for all hosts', async () => {
    const clock = clockAt('2026-11-24T04:00:00Z');
    let told = 0;
    const pace = openPace({ perSecond: 1000, clock, closed: untilHours(night), resting: () => (told += 1) });
    await pace.turn('a.gov.cn');
    expect(new Date(clock.now()).toISOString()).toBe('2026-11-24T14:00:00.000Z');
    await pace.turn('b.gov.cn');
    expect(pace.rested()).toBe(10 * hour);
    expect(told).toBe(1);
  });

  test('stops when they end, also after a long pause that a server asked for', async () => {
    const clock = clockAt('2026-11-24T21:59:30Z');
    const pace = openPace({ perSecond: 1000, clock, closed: untilHours(night) });
    await pace.turn('a.gov.cn');
    pace.told('a.gov.cn', { status: 503, ms: 5, retryAfter: '60' });
    await pace.turn('a.gov.cn');
    expect(new Date(clock.now()).toISOString()).toBe('2026-11-25T14:00:00.000Z');
  });

  test('a clock that jumps does not let it out early', async () => {
    let now = Date.parse('2026-11-24T04:00:00Z');
    const jumps = [-3 * hour, 5 * hour, 100 * hour];
    const clock = { now: () => now, sleep: async (ms: number) => void (now += jumps.shift() ?? ms) };
    const closed = untilHours(night);
    const pace = openPace({ perSecond: 1000, clock, closed });
    await pace.turn('a.gov.cn');
    expect(closed(now)).toBe(0);
  });
});
