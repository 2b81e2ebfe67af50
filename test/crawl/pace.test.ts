import { describe, expect, test } from 'vitest';
import { openBreaker } from '../../src/crawl/breaker.ts';
import { openPace, retryAfterMs, type Clock } from '../../src/crawl/pace.ts';

/** A clock that jumps instead of sleeping. */
const fakeClock = (): Clock & { at: number } => {
  const clock = {
    at: 1_000_000,
    now: () => clock.at,
    sleep: async (ms: number) => {
      const until = clock.at + ms;
      await Promise.resolve();
      clock.at = Math.max(clock.at, until);
    },
  };
  return clock;
};

const fast = { status: 200, ms: 100 };

describe('spacing', () => {
  test('turns of one host are evenly spaced, whoever asks', async () => {
    const clock = fakeClock();
    const pace = openPace({ perSecond: 2, clock });
    const times: number[] = [];
    await Promise.all([1, 2, 3, 4].map(async () => (await pace.turn('a'), times.push(clock.at))));
    expect(times).toEqual([1_000_000, 1_000_500, 1_001_000, 1_001_500]);
  });

  test('a clock that is set back or forward moves no turn', async () => {
    const clock = fakeClock();
    let day = 0;
    const pace = openPace({ perSecond: 2, clock: { ...clock, now: clock.now, wall: () => day } });
    await pace.turn('a');
    day = -86_400_000;
    await pace.turn('a');
    pace.told('a', { status: 503, ms: 5, retryAfter: new Date(day + 4000).toUTCString() });
    await pace.turn('a');
    expect(clock.at).toBe(1_000_000 + 4500);
  });

  test('hosts do not wait for each other', async () => {
    const clock = fakeClock();
    const pace = openPace({ perSecond: 0.1, clock });
    await pace.turn('a');
    await pace.turn('b');
    expect(clock.at).toBe(1_000_000);
  });

  const second = async (
    prepare: (pace: ReturnType<typeof openPace>, clock: Clock) => void,
  ): Promise<number> => {
    const clock = fakeClock();
    const pace = openPace({ perSecond: 10, clock });
    prepare(pace, clock);
    await pace.turn('a');
    await pace.turn('a');
    return clock.at - 1_000_000;
  };

  test('Crawl-delay is obeyed up to ten seconds and never speeds us up', async () => {
    expect(await second((pace) => pace.delay('a', 3))).toBe(3000);
    expect(await second((pace) => pace.delay('a', 3600))).toBe(10_000);
    expect(await second((pace) => pace.delay('a', 0.01))).toBe(100);
    expect(await second((pace) => pace.delay('a', -5))).toBe(100);
  });

  test('slow answers slow us down, quick ones do not', async () => {
    expect(await second((pace) => pace.told('a', fast))).toBe(100);
    expect(await second((pace) => pace.told('a', { status: 200, ms: 4000 }))).toBe(4000);
    expect(await second((pace) => pace.told('a', { status: 200, ms: 99_000 }))).toBe(10_000);
  });

  test('quick answers speed us up again', async () => {
    const waited = await second((pace) => {
      pace.told('a', { status: 200, ms: 9000 });
      for (let i = 0; i < 20; i += 1) pace.told('a', fast);
    });
    expect(waited).toBe(100);
  });
});

describe('pauses', () => {
  const paused = async (told: Parameters<ReturnType<typeof openPace>['told']>[1][]): Promise<number> => {
    const clock = fakeClock();
    const pace = openPace({ perSecond: 1000, clock });
    for (const outcome of told) pace.told('a', outcome);
    await pace.turn('a');
    return clock.at - 1_000_000;
  };

  test('429 and 503 pause, longer each time, within bounds', async () => {
    const busy = { status: 503, ms: 10 };
    expect(await paused([busy])).toBe(2000);
    expect(await paused([busy, busy, busy])).toBe(8000);
    expect(await paused(Array.from({ length: 50 }, () => busy))).toBe(120_000);
    expect(await paused([{ status: 500, ms: 10 }])).toBe(0);
  });

  test('Retry-After is obeyed up to two minutes', async () => {
    expect(await paused([{ status: 429, ms: 1, retryAfter: '30' }])).toBe(30_000);
    expect(await paused([{ status: 429, ms: 1, retryAfter: '86400' }])).toBe(120_000);
    expect(await paused([{ status: 429, ms: 1, retryAfter: 'later' }])).toBe(2000);
  });

  test('a pause called while others wait holds them too', async () => {
    const clock = fakeClock();
    const pace = openPace({ perSecond: 1, clock });
    await pace.turn('a');
    const waiting = pace.turn('a');
    pace.told('a', { status: 429, ms: 1, retryAfter: '60' });
    await waiting;
    expect(clock.at).toBe(1_060_000);
  });

  test('a sleep that breaks off fails its own turn only', async () => {
    const clock = fakeClock();
    let broken = true;
    const sleep = clock.sleep;
    const pace = openPace({
      perSecond: 1,
      clock: { now: clock.now, sleep: (ms) => (broken ? Promise.reject(new Error('stopped')) : sleep(ms)) },
    });
    await pace.turn('a');
    await expect(pace.turn('a')).rejects.toThrow('stopped');
    broken = false;
    await pace.turn('a');
    expect(clock.at).toBe(1_001_000);
  });

  test('Retry-After is seconds or a date', () => {
    expect(retryAfterMs('120', 0)).toBe(120_000);
    expect(retryAfterMs('Thu, 01 Jan 1970 00:01:00 GMT', 10_000)).toBe(50_000);
    expect(retryAfterMs('Thu, 01 Jan 1970 00:00:01 GMT', 10_000)).toBe(0);
    expect(retryAfterMs('-1x', 0)).toBeNull();
    expect(retryAfterMs(undefined, 0)).toBeNull();
  });
});

describe('the breaker', () => {
  test('gives a host up after refusals in a row, names the cause, and revives it', () => {
    const breaker = openBreaker(3);
    const refused = { status: null, reason: 'refused' };
    breaker.told('a', refused);
    breaker.told('a', refused);
    breaker.told('a', { status: 404 }); // an answer
    breaker.told('a', { status: 403 });
    breaker.told('a', { status: 429 });
    expect(breaker.pause('a')).toBe(0);
    const pauses = [1, 2, 3].map(() => {
      breaker.told('a', refused);
      expect(breaker.down('a')).toBeNull();
      return breaker.pause('a');
    });
    expect(pauses).toEqual([15_000, 30_000, 60_000]);
    breaker.told('a', refused);
    expect(breaker.down('a')).toEqual({ cause: 'refused', inRow: 6 });
    expect(breaker.pause('a')).toBe(0);
    expect(breaker.down('b')).toBeNull();
    breaker.told('a', { status: 200 });
    expect(breaker.down('a')).toBeNull();
  });

  const down = { status: null, reason: 'refused', ms: 5 };

  test('is part of pace: a host that is away for a minute is waited for, and not given up', async () => {
    const clock = fakeClock();
    const pace = openPace({ perSecond: 10, clock });
    pace.told('a', fast);
    const left = clock.at;
    const back = left + 40_000;
    let lost = 0;
    for (let i = 0; i < 30 && pace.down('a') === null; i += 1) {
      await pace.turn('a');
      if (clock.at < back) lost += 1;
      pace.told('a', clock.at < back ? down : fast);
    }
    expect(pace.down('a')).toBeNull();
    expect(lost).toBe(11); // ten in a row and one try more
    expect(clock.at - back).toBeLessThan(10_000);
  });

  test('one that stays away is given up; what was under way when a pause began counts once', async () => {
    const clock = fakeClock();
    const pace = openPace({ perSecond: 100, clock });
    const left = clock.at;
    for (let i = 0; i < 100 && pace.down('a') === null; i += 1) {
      await pace.turn('a');
      for (let worker = 0; worker < 8; worker += 1) pace.told('a', down);
    }
    expect(pace.down('a')).toMatchObject({ cause: 'refused' });
    expect(clock.at - left).toBeGreaterThan(100_000);
  });

  test('a host that had answered gets a moment after a broken connection, one that never did does not', async () => {
    const clock = fakeClock();
    const pace = openPace({ perSecond: 100, clock });
    const begin = clock.at;
    pace.stumbled('a');
    await pace.turn('a');
    expect(clock.at).toBe(begin);
    pace.told('a', fast);
    pace.stumbled('a');
    await pace.turn('a');
    expect(clock.at - begin).toBe(3000);
    pace.stumbled('b', true); // it took the connection
    const then = clock.at;
    await pace.turn('b');
    expect(clock.at - then).toBe(3000);
  });
});
