import { readFileSync } from 'node:fs';
import { array, assert, integer, property } from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, type Launched } from '../../src/browser/launch.ts';
import { developed, movingType } from '../../src/gather/walks/darkroom.ts';
import { flashesIn } from '../../src/gather/walks/flashes-in.ts';

/** Moments of four cells: the first cells show `values`, the others stay grey. */
const film = (values: readonly number[], step: number, cells = 4, offset = 0) =>
  values.map((value, n) => {
    const bytes = Buffer.alloc(8, 100);
    for (let cell = 0; cell < cells; cell++) bytes[cell * 2 + offset] = value;
    return { t: n * step, cells: bytes.toString('base64') };
  });
const alternating = (count: number, one: number, other: number): number[] =>
  Array.from({ length: count }, (_, n) => (n % 2 ? one : other));

describe('flashesIn', () => {
  test.each([
    ['ten changes a second are five flashes', alternating(20, 0, 255), 100, 5, 1],
    ['six changes a second are three flashes, which are allowed', alternating(12, 0, 255), 167, 3, 0],
    ['changes below a tenth are none', alternating(20, 100, 125), 100, 0, 0],
    ['bright on bright is none', alternating(20, 204, 255), 100, 0, 0],
    ['a slow brightening and darkening is no flash', [0, 40, 80, 120, 160, 120, 80, 40, 0], 100, 1, 0],
  ])('%s', (_, values, step, perSecond, share) => {
    expect(flashesIn(film(values, step))).toEqual({ perSecond, share });
  });
  test('tells how much of the picture flashes', () =>
    expect(flashesIn(film(alternating(20, 0, 255), 100, 1)).share).toBe(0.25));
  test('what moves over the picture is no flash', () => {
    const moving = Array.from({ length: 25 }, (_, n) => {
      const bytes = Buffer.alloc(8);
      bytes[(n % 4) * 2] = 255;
      return { t: n * 40, cells: bytes.toString('base64') };
    });
    expect(flashesIn(moving).share).toBe(0);
  });
  test('counts flashes of saturated red by themselves', () =>
    expect(flashesIn(film(alternating(20, 0, 30), 100, 4, 1))).toEqual({ perSecond: 5, share: 1 }));
  test('copes with nothing and with one picture', () => {
    expect(flashesIn([])).toEqual({ perSecond: 0, share: 0 });
    expect(flashesIn(film([5], 40))).toEqual({ perSecond: 0, share: 0 });
  });
  test('what changes seldom never flashes too often, whatever it shows', () => {
    assert(
      property(array(integer({ min: 0, max: 255 }), { maxLength: 30 }), (values) => {
        expect(flashesIn(film(values, 170)).share).toBe(0);
      }),
    );
  });
});

describe('developed', () => {
  let launched: Launched;
  beforeAll(async () => {
    launched = await launchBrowser();
  });
  afterAll(() => launched?.browser.close());
  const read = (name: string) => readFileSync(new URL(`../rules/flashing/${name}`, import.meta.url));

  test('plays what moves, cut files as far as they go, and nothing else', async () => {
    const gif = read('slow.gif');
    expect(movingType(gif)).toBe('image/gif');
    expect(movingType(read('red.webp'))).toBe('image/webp');
    for (const still of [Buffer.alloc(0), Buffer.from('<html>'), gif.subarray(0, 40)])
      expect(movingType(still)).toBeNull();
    const bytes = [gif, gif.subarray(0, gif.length - 20), Buffer.from('GIF89a, but broken')];
    const [whole, cut, broken] = await developed(
      launched.browser,
      bytes.map((one) => ({ bytes: one, type: 'image/gif' })),
    );
    expect(whole).toMatchObject({ frames: 2, seconds: 1, endless: true });
    expect(cut?.moments.length).toBeGreaterThan(0);
    expect(broken).toBeNull();
    expect(launched.browser.contexts()).toEqual([]);
  });
});
