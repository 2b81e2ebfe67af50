import { describe, expect, test } from 'vitest';
import floatingWindow from '../../rules/floating-window.ts';
import focusCovered from '../../rules/focus-covered.ts';
import focusLost from '../../rules/focus-lost.ts';
import focusOrderJumps from '../../rules/focus-order-jumps.ts';
import keyboardTrap from '../../rules/keyboard-trap.ts';
import keyboardUnreached from '../../rules/keyboard-unreached.ts';
import motionNoPause from '../../rules/motion-no-pause.ts';
import { movingThings } from '../../src/gather/walks/moving-things.ts';
import type { Series } from '../../src/gather/walks/page/motion.ts';
import type { Hold, KeyboardRecord, KeyStop } from '../../src/model/keyboard-record.ts';
import type { MotionRecord, MovingThing } from '../../src/model/motion-record.ts';
import type { PageFacts } from '../../src/model/page-artifacts.ts';
import type { BehaviourRule } from '../../src/model/rule.ts';
import type { Json } from '../../src/model/json.ts';

const at = { frame: [], selector: '#x', html: '<a id="x">', box: { x: 0, y: 0, width: 90, height: 20 } };
const context = { url: 'http://127.0.0.1/', device: 'desktop' as const, facts: {} as PageFacts };
const stop: KeyStop = {
  at,
  name: '首页',
  role: 'link',
  tabindex: 0,
  visible: true,
  inViewport: true,
  cover: null,
  indicator: 'style',
  inMain: false,
};
const hold: Hold = { at, name: '检索', stops: 1, released: null, exits: [], advice: null, modal: false };
const keys = (part: Partial<KeyboardRecord>): KeyboardRecord => ({
  ended: 'complete',
  stops: [stop],
  holds: [],
  lost: [],
  unreached: [],
  navigated: null,
  skips: [],
  clicks: [],
  tabbable: 1,
  beforeMain: null,
  modal: false,
  ...part,
});
const thing: MovingThing = {
  at,
  kind: 'carousel',
  changes: 4,
  seconds: 12,
  forever: true,
  distance: 1800,
  area: 120_000,
  text: '图片新闻',
  clock: false,
  interactive: 3,
  covers: false,
  controls: [],
  hoverStops: true,
  focusStops: false,
  reducedMotionStops: false,
};
const motion = (part: Partial<MovingThing>): MotionRecord => ({
  watched: 17,
  ended: 'complete',
  things: [{ ...thing, ...part }],
  framesLeftOut: 0,
});
const outcomes = (rule: BehaviourRule, record: KeyboardRecord | MotionRecord): string[] =>
  rule
    .decide(record as unknown as Json, context)
    .map((one) => (one.outcome === 'pass' ? 'pass' : `${one.outcome} ${one.code}`));

describe('keyboard rules', () => {
  test.each([
    [{}, 'fail trapped'],
    [{ released: 'escape' as const }, 'pass'],
    [{ released: 'arrows' as const }, 'pass'],
    [{ released: 'shift-tab' as const }, 'ask one-way'],
    [{ advice: '如何退出' }, 'ask advice'],
    [{ advice: '按Ctrl+M键退出', tried: 'Control+m', released: 'told' as const }, 'pass'],
    [{ advice: '按Ctrl+M键退出', tried: 'Control+m' }, 'fail told-in-vain'],
    [{ exits: ['关闭'], modal: true }, 'pass'],
    [{ exits: ['关闭'] }, 'ask has-exit'],
  ])('a hold with %j: %s', (part, expected) => {
    expect(outcomes(keyboardTrap, keys({ ended: 'held', holds: [{ ...hold, ...part }] }))).toEqual([
      expected,
    ]);
  });
  test('positive tabindex fails where it turns the order of the page round, and is asked about elsewhere', () => {
    const placed = (tabindex: number, x: number): KeyStop => ({
      ...stop,
      tabindex,
      at: { ...at, box: { x, y: 0, width: 90, height: 20 } },
    });
    const order = (...places: number[]) =>
      outcomes(focusOrderJumps, keys({ stops: places.map((x, n) => placed(n + 1, x)) }));
    expect(order(100, 200, 0)).toEqual(['fail shuffled']);
    expect(order(0, 100, 300, 200)).toEqual(Array(4).fill('ask positive')); // one is left for last
    expect(order(100, 0)).toEqual(Array(2).fill('ask positive'));
  });
  test('a walk cut short says nothing about traps or unreached elements', () => {
    expect(outcomes(keyboardTrap, keys({ ended: 'time' }))).toEqual([]);
    const unreached = [{ at, name: '', frame: false, proven: true }];
    expect(outcomes(keyboardUnreached, keys({ ended: 'cap', unreached }))).toEqual([]);
  });
  test('unreached: proven fails, unproven and behind a dialog ask', () => {
    const one = { at, name: '公开', frame: false, proven: true };
    expect(outcomes(keyboardUnreached, keys({ unreached: [one, { ...one, frame: true }] }))).toEqual([
      'fail unreached',
      'fail frame-skipped',
    ]);
    expect(outcomes(keyboardUnreached, keys({ unreached: [{ ...one, proven: false }] }))).toEqual([
      'ask maybe-unreached',
    ]);
    expect(outcomes(keyboardUnreached, keys({ unreached: [one], modal: true }))).toEqual([
      'ask behind-dialog',
    ]);
  });
  test('only a pinned cover of the whole element fails', () => {
    const covered = (share: number, pinned: boolean): string[] =>
      outcomes(focusCovered, keys({ stops: [{ ...stop, cover: { share, by: '#bar', pinned } }] }));
    expect(covered(1, true)).toEqual(['fail covered']);
    expect(covered(1, false)).toEqual(['ask overlapped']);
    expect(covered(0.6, true)).toEqual(['ask partly']);
    expect(covered(0.1, true)).toEqual(['pass']);
  });
  test('only focus taken away at once fails', () => {
    const lost = (how: 'blurred' | 'removed' | 'hidden' | 'dropped'): string[] =>
      outcomes(focusLost, keys({ lost: [{ at, name: '公开', how }] }));
    expect([lost('blurred'), lost('removed'), lost('dropped')].flat()).toEqual([
      'fail blurred',
      'ask vanished',
      'ask dropped',
    ]);
  });
});

describe('motion rules', () => {
  const close = { at, name: '关闭', does: 'close' as const, keyboard: true };
  test('a drifting window fails when it covers content and the keyboard cannot close it', () => {
    const drift = { kind: 'drift' as const, covers: true };
    expect(outcomes(floatingWindow, motion(drift))).toEqual(['fail no-close']);
    expect(outcomes(floatingWindow, motion({ ...drift, controls: [{ ...close, keyboard: false }] }))).toEqual(
      ['fail mouse-only-close'],
    );
    expect(outcomes(floatingWindow, motion({ ...drift, controls: [close] }))).toEqual(['ask check-close']);
    expect(outcomes(floatingWindow, motion({ ...drift, covers: false }))).toEqual(['ask drifts']);
  });
  test('pausing under the mouse is not enough, focus alone is a question', () => {
    expect(outcomes(motionNoPause, motion({}))).toEqual(['fail carousel']);
    expect(outcomes(motionNoPause, motion({ focusStops: true }))).toEqual(['ask focus-only']);
    expect(outcomes(motionNoPause, motion({ forever: false, seconds: 4 }))).toEqual([]);
    expect(outcomes(motionNoPause, motion({ kind: 'update', clock: true }))).toEqual([]);
    expect(outcomes(motionNoPause, motion({ kind: 'animation', changes: 9, distance: 4 }))).toEqual([
      'ask small',
    ]);
  });
});

describe('movingThings', () => {
  const series = (
    part: Partial<Series>,
    boxes: readonly number[],
    paint = (_n: number): string => '',
  ): Series => ({
    id: 1,
    tag: 'div',
    floats: false,
    clip: null,
    ancestors: [1, 2],
    endless: false,
    covered: 0,
    born: null,
    samples: boxes.map((x, n) => ({
      t: n * 370,
      x,
      y: 0,
      w: 200,
      h: 100,
      shown: true,
      paint: '',
      colours: paint(n),
      text: '',
      scroll: 0,
    })),
    ...part,
  });
  const line = Array.from({ length: 30 }, (_, n) => n * 18);
  test('tells drift from scrolling by what clips it', () => {
    expect(movingThings([series({ floats: true, covered: 2 }, line)]).map((one) => one.kind)).toEqual([
      'drift',
    ]);
    expect(movingThings([series({ floats: true, clip: 2 }, line)])).toMatchObject([
      { kind: 'scroll', id: 2 },
    ]);
  });
  test('a box at rest is nothing, a box that toggles blinks', () => {
    const still = line.map(() => 5);
    expect(movingThings([series({}, still)])).toEqual([]);
    expect(movingThings([series({}, still, (n) => (n % 2 ? 'red' : 'blue'))])).toMatchObject([
      { kind: 'blink', id: 1 },
    ]);
  });
  test('copes with no looks at all', () => expect(movingThings([series({}, [])])).toEqual([]));
});
