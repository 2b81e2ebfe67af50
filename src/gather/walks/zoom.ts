import { setTimeout as sleep } from 'node:timers/promises';
import type { Json } from '../../model/json.ts';
import type { CutText, WideText, ZoomRecord } from '../../model/zoom-record.ts';
import { isInert } from '../inert.ts';
import { endedBy } from './keyboard-route.ts';
import { targetIn } from './keyboard-steps.ts';
import { type Cut, installZoom, type Stuck, type Wide, type ZoomWorld } from './page/zoom.ts';
import { restored } from './restored.ts';
import type { Walk } from './walk.ts';
import { before, closeWorlds, openWorlds, type World } from './worlds.ts';

/** What a page with scripts gets to lay itself out anew, ms: those that listen for the size of the window answer meanwhile. */
const settling = 250;

const zoom = {
  remember: (): void => (globalThis as unknown as ZoomWorld).wzaZoom.remember(),
  stuck: (zoom: number): Stuck[] | null => (globalThis as unknown as ZoomWorld).wzaZoom.stuck(zoom),
  cut: (): Cut[] => (globalThis as unknown as ZoomWorld).wzaZoom.cut(),
  wide: (): { width: number; texts: Wide[] } => (globalThis as unknown as ZoomWorld).wzaZoom.wide(),
  space: (on: boolean): void => (globalThis as unknown as ZoomWorld).wzaZoom.space(on),
  enlarge: (): void => (globalThis as unknown as ZoomWorld).wzaZoom.enlarge(),
  shrink: (): void => (globalThis as unknown as ZoomWorld).wzaZoom.shrink(),
};

/** Runs in the page: waits until the window has a width, style sheets know it too, and it was drawn since. */
const drawn = (wanted: number): Promise<void> =>
  new Promise((done) => {
    let frames = 0;
    const look = (): void => {
      if (innerWidth === wanted && matchMedia(`(width: ${wanted}px)`).matches) frames += 1;
      if (frames > 2) done();
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });

const run = async (world: World, inert: boolean, deadline: number): Promise<ZoomRecord> => {
  const record: { -readonly [K in keyof ZoomRecord]: ZoomRecord[K] } = {
    ended: 'complete',
    zoomed: [],
    spaced: [],
    enlarged: [],
    narrow: null,
  };
  const resize = async (width: number, height: number): Promise<void> => {
    await before(
      deadline,
      world.session.send('Emulation.setDeviceMetricsOverride', {
        width,
        height,
        deviceScaleFactor: 0,
        mobile: false,
      }),
    );
    const rest = sleep(settling); // also where no frame is ever drawn
    await (inert ? Promise.race([world.call(drawn, width), rest]) : rest);
  };
  const cuts = async (): Promise<CutText[]> =>
    (await world.call(zoom.cut)).map(({ place, ...rest }) => ({ at: targetIn(world, place), ...rest }));
  try {
    await resize(1280, 1024);
    await world.call(zoom.remember);
    await resize(640, 512);
    record.zoomed = await cuts();
    const stuck = await world.call(zoom.stuck, 2);
    await resize(320, 256);
    if (stuck !== null) {
      const still = stuck.length === 0 ? [] : ((await world.call(zoom.stuck, 4)) ?? []);
      record.unresized = still.map(({ place, ...rest }) => ({ at: targetIn(world, place), ...rest }));
    }
    const told = new Set(record.zoomed.map(({ at }) => at.selector));
    record.narrowed = (await cuts()).filter(({ at }) => !told.has(at.selector));
    const { width, texts } = await world.call(zoom.wide);
    record.narrow = {
      width,
      texts: texts.map(({ place, ...rest }): WideText => ({ at: targetIn(world, place), ...rest })),
    };
    await resize(1280, 1024);
    await world.call(zoom.space, true);
    await sleep(50);
    record.spaced = await cuts();
    await world.call(zoom.space, false);
    await world.call(zoom.enlarge);
    await sleep(50);
    record.enlarged = await cuts();
  } catch (cause) {
    record.ended = endedBy(cause);
  }
  return record;
};

/**
 * Lays the page out as people with low vision do: 200 % zoom, 320 px width, the text spacing of WCAG 1.4.12, text at
 * twice its size. Takes about a second, a third of it where no script could answer; the window gets its own size back, and the texts do where no script could answer.
 */
export const zoomWalk: Walk = {
  name: 'zoom',
  leaves: 'as-is',
  async run(page, limits): Promise<Json> {
    const deadline = Date.now() + limits.seconds * 1000;
    const size = page.viewportSize();
    const worlds = await openWorlds(page, deadline, installZoom, true);
    const world = worlds[0] as World;
    let back = false;
    try {
      const inert = await before(deadline, isInert(world.session));
      const record = await run(world, inert, deadline);
      if (inert && record.ended === 'complete') {
        await world.call(zoom.shrink);
        back = await restored(world);
      }
      return record;
    } finally {
      await closeWorlds(worlds);
      if (size !== null)
        await page.setViewportSize(size).catch(() => {
          back = false;
        });
      if (back) limits.spared?.();
    }
  },
};
