import type { Page } from 'playwright';
import type { Json } from '../../model/json.ts';
import type { MotionControl, MotionRecord, MovingThing } from '../../model/motion-record.ts';
import { readGif } from './gif.ts';
import { endedBy } from './keyboard-route.ts';
import { targetIn } from './keyboard-steps.ts';
import { movingThings, type Moved } from './moving-things.ts';
import { calm } from './motion-calm.ts';
import {
  installMotion,
  type ControlFacts,
  type MotionWorld,
  type Series,
  type ThingFacts,
} from './page/motion.ts';
import { leavePage, passTime } from './virtual-time.ts';
import type { Walk } from './walk.ts';
import { before, closeWorlds, openWorlds, type World } from './worlds.ts';

/** Page time between two looks, ms: no divisor of the round intervals that timers use, so that blinking shows. */
const tick = 370;
const looks = 46;
const looksWithoutChange = 17;
const maxThings = 40;

const motion = {
  canMove: (): boolean => (globalThis as unknown as MotionWorld).wzaMotion.canMove(),
  start: (): void => (globalThis as unknown as MotionWorld).wzaMotion.start(),
  look: (): number => (globalThis as unknown as MotionWorld).wzaMotion.look(),
  series: (): Series[] => (globalThis as unknown as MotionWorld).wzaMotion.series(),
  facts: (id: number): ThingFacts => (globalThis as unknown as MotionWorld).wzaMotion.facts(id),
  stoppers: (): number => (globalThis as unknown as MotionWorld).wzaMotion.stoppers(),
  gifs: (): { id: number; url: string }[] => (globalThis as unknown as MotionWorld).wzaMotion.gifs(),
};

const controlsIn = (world: World, list: readonly ControlFacts[]): MotionControl[] =>
  list.map(({ place, ...rest }) => ({ at: targetIn(world, place), ...rest }));

const gifThings = async (world: World, deadline: number): Promise<MovingThing[]> => {
  const things: MovingThing[] = [];
  for (const { id, url } of await world.call(motion.gifs)) {
    const content = await before(
      deadline,
      world.session.send('Page.getResourceContent', { frameId: world.frameId, url }).catch(() => null),
    );
    const play =
      content === null
        ? null
        : readGif(Buffer.from(content.content, content.base64Encoded ? 'base64' : 'latin1'));
    if (play === null || play.frames < 2) continue;
    const facts = await world.call(motion.facts, id);
    things.push({
      at: targetIn(world, facts.place),
      kind: 'gif',
      changes: play.frames,
      seconds: play.seconds,
      forever: play.endless,
      distance: 0,
      area: facts.area,
      text: facts.text,
      clock: false,
      interactive: facts.interactive,
      covers: false,
      controls: controlsIn(world, facts.controls),
      hoverStops: null,
      focusStops: null,
      reducedMotionStops: null,
    });
  }
  return things;
};

/** Watches the worlds of the page's own process for up to 17 s of page time; null = nothing can move there. */
const watch = async (top: World, worlds: readonly World[], deadline: number): Promise<number> => {
  for (const world of worlds) await world.call(motion.start);
  for (let n = 1; n <= looks; n++) {
    let candidates = 0;
    for (const world of worlds) candidates += await world.call(motion.look);
    if (candidates === 0 && n >= looksWithoutChange) return n * tick;
    await passTime(top.session, tick, deadline);
  }
  return looks * tick;
};

const thingOf = (world: World, facts: ThingFacts, one: Moved, end: number): MovingThing => {
  const first = one.times[0] ?? 0;
  const last = one.times.at(-1) ?? 0;
  const gap = Math.max(0, ...one.times.slice(1).map((t, n) => t - (one.times[n] as number)));
  return {
    at: targetIn(world, facts.place),
    kind: one.kind,
    changes: one.times.length,
    seconds: Math.round((last - first) / 100) / 10,
    forever: one.endless || end - last <= gap * 1.5 + 2 * tick,
    distance: one.distance,
    area: facts.area,
    text: facts.text,
    clock: one.clock,
    interactive: facts.interactive,
    covers: one.covers,
    controls: controlsIn(world, facts.controls),
    hoverStops: null,
    focusStops: null,
    reducedMotionStops: null,
  };
};

const run = async (page: Page, worlds: readonly World[], deadline: number): Promise<MotionRecord> => {
  const top = worlds[0] as World;
  const near = worlds.filter((world) => world.session === top.session);
  const things: MovingThing[] = [];
  let watched = 0;
  let stoppers = 0;
  let ended: MotionRecord['ended'] = 'complete';
  try {
    let can = false;
    for (const world of near) can = (await world.call(motion.canMove)) || can;
    if (can) {
      for (const world of near) {
        stoppers += await world.call(motion.stoppers);
        things.push(...(await gifThings(world, deadline)));
      }
      watched = await watch(top, near, deadline);
      for (const world of near) {
        const series = await world.call(motion.series);
        const end = Math.max(0, ...series.flatMap((one) => one.samples.map((sample) => sample.t)));
        const moved = movingThings(series).slice(0, maxThings);
        const seen: { one: Moved; facts: ThingFacts; thing: MovingThing }[] = [];
        for (const one of moved) {
          const facts = await world.call(motion.facts, one.id);
          if (facts.visible || one.kind === 'drift' || one.kind === 'blink')
            seen.push({ one, facts, thing: thingOf(world, facts, one, end) });
        }
        const calmed = await calm(page, world, seen, deadline).catch((cause: unknown) => {
          ended = endedBy(cause);
          return seen.map(({ thing }) => thing);
        });
        things.push(...calmed);
      }
    }
  } catch (cause) {
    ended = endedBy(cause);
  }
  return { watched: watched / 1000, ended, things, stoppers, framesLeftOut: worlds.length - near.length };
};

/**
 * Watches what moves by itself, 17 s of page time in about one of ours. The page's clock is taken over for it, so an
 * empty page is left behind; where nothing can move the page is left alone.
 */
export const motionWalk: Walk = {
  name: 'motion',
  leaves: 'blank',
  async run(page, limits): Promise<Json> {
    const deadline = Date.now() + limits.seconds * 1000;
    const worlds = await openWorlds(page, deadline, installMotion);
    let still = false;
    try {
      const record = await run(page, worlds, deadline);
      still = record.watched === 0 && record.ended === 'complete';
      if (still) limits.spared?.();
      return record;
    } finally {
      // In this order: while a session lives, its hold on time follows the page to wherever it goes.
      await closeWorlds(worlds);
      if (!still) await leavePage(page);
    }
  },
};
