import { capture } from '../capture.ts';
import type { Flashing, MovingThing } from '../../model/motion-record.ts';
import type { Played } from './darkroom.ts';
import { flashesIn, type Flashes, type Moment } from './flashes-in.ts';
import { targetIn } from './keyboard-steps.ts';
import { installCells, type CellsWorld } from './page/cells.ts';
import { filmsShown, lookThrough } from './page/films.ts';
import type { KitWorld } from './page/kit.ts';
import { installLight, type LightWorld } from './page/light.ts';
import { passTime } from './virtual-time.ts';
import { before, type World } from './worlds.ts';

/** The worse of two: what flashes too often on more of it, or else more often. */
const worse = (a: Flashes, b: Flashes): Flashes =>
  b.share > a.share || (b.share === a.share && b.perSecond > a.perSecond) ? b : a;

const filmMs = 3000; // for all films of a page
const step = 40; // ms of page time between two pictures of the page
const pictures = 30;
const first = 12; // of these, after which a thing that has not flashed once is left
const mostThings = 3;
const leastArea = 5000; // CSS px², of a thing that may flash

/** Looks through the films of the page itself and of frames in its process, before its clock is taken over. */
export const filmFlashes = async (worlds: readonly World[], deadline: number): Promise<Flashing[]> => {
  const until = Math.min(deadline, Date.now() + filmMs);
  const found: Flashing[] = [];
  for (const world of worlds)
    for (const { id, place, area } of await world.call(filmsShown)) {
      const left = until - Date.now();
      if (left < 300) return found;
      await world.call(installCells);
      const film = await world.call(lookThrough, id, left);
      if (film === null || film.parts.length === 0) continue;
      const worst = film.parts.map(flashesIn).reduce(worse);
      const looked = film.parts.length;
      found.push({
        at: targetIn(world, place),
        kind: 'film',
        perSecond: worst.perSecond,
        area: Math.round(worst.share * area),
        looked,
        whole: looked >= Math.max(1, Math.floor(film.length)),
      });
    }
  return found;
};

/** Flashes of an animated picture shown on `area` CSS px²: an endless one is followed into its next rounds. */
export const pictureFlashes = (
  at: MovingThing['at'],
  { moments, seconds, endless, frames }: Played,
  area: number,
): Flashing => {
  const round = seconds * 1000;
  const rounds = endless && round > 0 ? Math.min(20, 1 + Math.ceil(1000 / round)) : 1;
  const all: Moment[] = Array.from({ length: rounds }, (_, n) =>
    moments.map(({ t, cells }) => ({ t: t + n * round, cells })),
  ).flat();
  const { perSecond, share } = flashesIn(all);
  return {
    at,
    kind: 'picture',
    perSecond,
    area: Math.round(share * area),
    looked: Math.round(seconds * 10) / 10,
    whole: moments.length === frames,
  };
};

type Clip = { x: number; y: number; width: number; height: number };
const shownBox = (id: number): Clip | null => {
  const el = (globalThis as unknown as KitWorld).wzaKit.byId(id) as Element;
  // Returns nothing: scrolling gives a promise that stays open while the clock rests.
  void el.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = el.getBoundingClientRect();
  const [x, y] = [Math.max(0, box.x), Math.max(0, box.y)];
  const [width, height] = [Math.min(innerWidth, box.right) - x, Math.min(innerHeight, box.bottom) - y];
  return width > 0 && height > 0 ? { x: x + scrollX, y: y + scrollY, width, height } : null;
};
/** Where it stands now, whole px from the top of the document; null = hidden. */
const placeNow = (id: number): string | null => {
  const box = ((globalThis as unknown as KitWorld).wzaKit.byId(id) as Element).getBoundingClientRect();
  return box.width > 0
    ? [box.x + scrollX, box.y + scrollY, box.width, box.height].map(Math.round).join()
    : null;
};
const cellsOf = async (png: string): Promise<string> => {
  const { wzaCells, wzaLight } = globalThis as unknown as CellsWorld & LightWorld;
  return wzaCells.of((await wzaLight.decode(png)).canvas);
};

/** Something of a page that may flash: its kit id, its place and its size in CSS px². */
export type Suspect = { readonly id: number; readonly at: MovingThing['at']; readonly area: number };

/**
 * Takes pictures of the largest things that may flash, 40 ms of page time apart, and counts their flashes. The page's clock must be
 * taken over already; things of the page's top frame only, and none that wander: what moves is no flash.
 */
export const pageFlashes = async (
  world: World,
  things: readonly Suspect[],
  deadline: number,
): Promise<Flashing[]> => {
  const suspects = things
    .filter(({ area }) => area >= leastArea)
    .sort((a, b) => b.area - a.area)
    .slice(0, mostThings);
  const found: Flashing[] = [];
  if (suspects.length > 0) {
    await world.call(installCells);
    await world.call(installLight);
  }
  for (const { id, at } of suspects) {
    let clip: Clip | null = null;
    for (let n = 0; n < 4 && clip === null; n++) {
      clip = await world.call(shownBox, id);
      if (clip === null) await passTime(world.session, 110, deadline); // hidden just now
    }
    if (clip === null) continue;
    const moments: Moment[] = [];
    const places = new Set<string>();
    for (let n = 0; n < pictures && places.size < 2; n++) {
      const data = await before(
        deadline,
        capture(world.session, {
          format: 'png',
          clip: { ...clip, scale: Math.min(1, 128 / clip.width) },
          optimizeForSpeed: true,
        }),
      );
      moments.push({ t: n * step, cells: await world.call(cellsOf, data) });
      const place = await world.call(placeNow, id);
      if (place !== null) places.add(place);
      if (moments.length === first && flashesIn(moments).perSecond === 0) break;
      await passTime(world.session, step, deadline);
    }
    if (places.size > 1) continue;
    const { perSecond, share } = flashesIn(moments);
    found.push({
      at,
      kind: 'page',
      perSecond,
      area: Math.round(share * clip.width * clip.height),
      looked: (moments.length * step) / 1000,
      whole: false,
    });
  }
  return found;
};
