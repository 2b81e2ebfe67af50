import type { Page } from 'playwright';
import type { Json } from '../../model/json.ts';
import type { Flashing, MotionControl, MotionRecord, MovingThing } from '../../model/motion-record.ts';
import { developed, movingType } from './darkroom.ts';
import { filmFlashes, pageFlashes, pictureFlashes, type Suspect } from './flashes.ts';
import { endedBy } from './keyboard-route.ts';
import { targetIn } from './keyboard-steps.ts';
import { movingThings, type Moved } from './moving-things.ts';
import { calm } from './motion-calm.ts';
import { picturesShown } from './page/films.ts';
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
const mostBytes = 8_000_000; // of an animated picture

const motion = {
  canMove: (): boolean => (globalThis as unknown as MotionWorld).wzaMotion.canMove(),
  start: (): void => (globalThis as unknown as MotionWorld).wzaMotion.start(),
  look: (): number => (globalThis as unknown as MotionWorld).wzaMotion.look(),
  series: (): Series[] => (globalThis as unknown as MotionWorld).wzaMotion.series(),
  facts: (id: number): ThingFacts => (globalThis as unknown as MotionWorld).wzaMotion.facts(id),
  restless: (): number[] => (globalThis as unknown as MotionWorld).wzaMotion.restless(),
  stoppers: (): number => (globalThis as unknown as MotionWorld).wzaMotion.stoppers(),
};

const controlsIn = (world: World, list: readonly ControlFacts[]): MotionControl[] =>
  list.map(({ place, ...rest }) => ({ at: targetIn(world, place), ...rest }));

type Pictures = { readonly things: MovingThing[]; readonly flashing: Flashing[] };

/** Animated pictures of a frame: how they play, and whether they flash. */
const pictureThings = async (page: Page, world: World, deadline: number): Promise<Pictures> => {
  const found: { id: number; bytes: Buffer; type: string }[] = [];
  for (const { id, url } of await world.call(picturesShown)) {
    const content = await before(
      deadline,
      world.session.send('Page.getResourceContent', { frameId: world.frameId, url }).catch(() => null),
    );
    if (content === null) continue;
    const bytes = Buffer.from(content.content, content.base64Encoded ? 'base64' : 'latin1');
    const type = bytes.length > mostBytes ? null : movingType(bytes);
    if (type !== null) found.push({ id, bytes, type });
  }
  const [things, flashing]: [MovingThing[], Flashing[]] = [[], []];
  const browser = page.context().browser();
  if (found.length === 0 || browser === null) return { things, flashing };
  for (const [n, play] of (await before(deadline, developed(browser, found))).entries()) {
    if (play === null) continue;
    const facts = await world.call(motion.facts, found[n]!.id);
    const at = targetIn(world, facts.place);
    things.push({
      at,
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
    flashing.push(pictureFlashes(at, play, facts.area));
  }
  return { things, flashing };
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
  const flashing: Flashing[] = [];
  let watched = 0;
  let stoppers = 0;
  let ended: MotionRecord['ended'] = 'complete';
  try {
    flashing.push(...(await filmFlashes(near, deadline)));
    let can = false;
    for (const world of near) can = (await world.call(motion.canMove)) || can;
    if (can) {
      for (const world of near) {
        stoppers += await world.call(motion.stoppers);
        const pictures = await pictureThings(page, world, deadline);
        things.push(...pictures.things);
        flashing.push(...pictures.flashing);
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
        if (world.parent !== null) continue;
        const quick = seen.filter(({ one }) => one.kind === 'blink' || one.kind === 'animation');
        const suspects: Suspect[] = quick.map(({ one, thing }) => ({
          id: one.id,
          at: thing.at,
          area: thing.area,
        }));
        for (const id of await world.call(motion.restless)) {
          if (suspects.some((one) => one.id === id)) continue;
          const { place, area } = await world.call(motion.facts, id);
          suspects.push({ id, at: targetIn(world, place), area });
        }
        flashing.push(...(await pageFlashes(world, suspects, deadline)));
      }
    }
  } catch (cause) {
    ended = endedBy(cause);
  }
  const framesLeftOut = worlds.length - near.length;
  return { watched: watched / 1000, ended, things, stoppers, flashing, framesLeftOut };
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
