import type { Indicator } from '../../model/keyboard-record.ts';
import { capture } from '../capture.ts';
import type { KitWorld } from './page/kit.ts';
import type { Visited } from './keyboard-route.ts';
import type { Steps } from './keyboard-steps.ts';
import { installLight } from './page/light.ts';
import { ringContrast } from './page/ring.ts';
import { before, type World } from './worlds.ts';

const maxProven = 12;
const maxRings = 6; // of a look each

type Clip = { x: number; y: number; width: number; height: number };

/** Scrolls the element in, takes focus away, and tells where to look; `moved`: it stood elsewhere before. Null: not shown. */
const prepare = (id: number): (Clip & { moved: boolean }) | null => {
  const kit = (globalThis as unknown as KitWorld).wzaKit;
  const el = kit.byId(id) as HTMLElement;
  if (!el.isConnected || !kit.visible(el)) return null;
  const old = el.getBoundingClientRect();
  el.scrollIntoView({ block: 'center', behavior: 'instant' });
  (document.activeElement as HTMLElement | null)?.blur?.();
  const box = el.getBoundingClientRect();
  const moved = box.x !== old.x || box.y !== old.y;
  const x = Math.max(0, box.x - 8);
  const y = Math.max(0, box.y - 8);
  const width = Math.min(innerWidth, box.right + 8) - x;
  const height = Math.min(innerHeight, box.bottom + 8) - y;
  // The screenshot's clip counts from the top of the document.
  return width > 0 && height > 0 ? { x: x + scrollX, y: y + scrollY, width, height, moved } : null;
};
const focusOn = (id: number): boolean => {
  const el = (globalThis as unknown as KitWorld).wzaKit.byId(id) as HTMLElement;
  el.focus({ preventScroll: true, focusVisible: true } as FocusOptions);
  for (const running of document.getAnimations()) if (running instanceof CSSTransition) running.finish();
  const root = el.getRootNode() as Document | ShadowRoot;
  return root.activeElement === el;
};
const unfocus = (id: number): void => {
  ((globalThis as unknown as KitWorld).wzaKit.byId(id) as HTMLElement).blur();
};
const viewport = (): Clip => ({ x: scrollX, y: scrollY, width: innerWidth, height: innerHeight });

const shoot = (steps: Steps, world: World, { x, y, width, height }: Clip): Promise<string> =>
  before(
    steps.deadline,
    capture(world.session, {
      format: 'png',
      clip: { x, y, width, height, scale: 1 },
      optimizeForSpeed: true,
    }),
  );

/** On a page that changes by itself: the element with 8 px around it first, then the whole window. */
const proveNear = async (steps: Steps, world: World, id: number, clip: Clip): Promise<Indicator | null> => {
  const without = await shoot(steps, world, clip);
  if (!(await world.call(focusOn, id))) return null;
  if ((await shoot(steps, world, clip)) !== without) {
    // Seen, unless the place changes by itself.
    await world.call(unfocus, id);
    return (await shoot(steps, world, clip)) === without ? 'pixels' : 'unknown';
  }
  await world.call(unfocus, id);
  const whole = await shoot(steps, world, await world.call(viewport));
  if (!(await world.call(focusOn, id))) return null;
  return (await shoot(steps, world, await world.call(viewport))) === whole ? 'none' : 'pixels';
};

/**
 * Compares pixels with and without focus for stops whose styles did not differ, in the whole window, since the sign of focus may
 * stand elsewhere; one picture without focus serves all stops that need no scrolling. Equal pictures prove that focus does
 * not show; pictures that change by themselves prove nothing. Only stops of the page itself, the first 12.
 */
export const proveIndicators = async (
  steps: Steps,
  visited: readonly Visited[],
): Promise<ReadonlyMap<string, Indicator>> => {
  const proven = new Map<string, Indicator>();
  const suspects = visited.filter(
    ({ place, facts }) => place.world.parent === null && facts.visible && !facts.looksFocused && !facts.caret,
  );
  let without: string | null = null; // the window where it stands, with focus nowhere
  let restless = false;
  for (const { place } of suspects.slice(0, maxProven)) {
    const { world, id, key } = place;
    const clip = await world.call(prepare, id);
    if (clip === null) continue;
    let indicator: Indicator | null = null;
    if (!restless) {
      const shown = await world.call(viewport);
      if (clip.moved || without === null) without = await shoot(steps, world, shown);
      if (!(await world.call(focusOn, id))) continue;
      if ((await shoot(steps, world, shown)) === without) indicator = 'none';
      else {
        await world.call(unfocus, id);
        restless = (await shoot(steps, world, shown)) !== without;
        if (!restless) indicator = 'pixels';
      }
    }
    indicator ??= await proveNear(steps, world, id, clip);
    if (indicator !== null) proven.set(key, indicator);
  }
  return proven;
};

const lookOf = ({ facts }: Visited): string =>
  `${facts.role} ${/class="([^"]*)"/.exec(facts.place.html)?.[1]?.replace(/\d+/g, '') ?? ''}`;

/**
 * Measures how strongly focus shows where styles differ with it: contrast of the pixels around the element with and without
 * focus, one of every look, the first 6. Stops whose sign of focus stands elsewhere have none; 1 = what is drawn there is the
 * same as without focus, at most moved by a pixel.
 */
export const measureRings = async (
  steps: Steps,
  visited: readonly Visited[],
): Promise<ReadonlyMap<string, number>> => {
  const rings = new Map<string, number>();
  const looks = new Set<string>();
  for (const one of visited) {
    const { place, facts } = one;
    if (place.world.parent !== null || !facts.visible || !facts.looksFocused || facts.caret) continue;
    if (looks.size >= maxRings) break;
    if (looks.has(lookOf(one))) continue;
    looks.add(lookOf(one));
    const { world, id, key } = place;
    const clip = await world.call(prepare, id);
    if (clip === null) continue;
    const without = await shoot(steps, world, clip);
    if (!(await world.call(focusOn, id))) continue;
    await world.call(installLight);
    const focused = await shoot(steps, world, clip);
    const ring = await world.call(ringContrast, without, focused);
    if (ring !== null) rings.set(key, ring);
  }
  return rings;
};
