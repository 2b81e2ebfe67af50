import type { Page } from 'playwright';
import { setTimeout as sleep } from 'node:timers/promises';
import type { MovingThing } from '../../model/motion-record.ts';
import type { Moved } from './moving-things.ts';
import type { KitWorld } from './page/kit.ts';
import type { ThingFacts } from './page/motion.ts';
import { passTime } from './virtual-time.ts';
import { before, type World } from './worlds.ts';

const maxTried = 4;
const window = 6; // looks in one trial

type Seen = { readonly one: Moved; readonly facts: ThingFacts; readonly thing: MovingThing };

/** A picture of the thing in words: where its parts are, how they are painted, what they say. */
const imprint = (id: number): string => {
  const el = (globalThis as unknown as KitWorld).wzaKit.byId(id) as HTMLElement;
  return [el, ...[...el.querySelectorAll('*')].slice(0, 40)]
    .map((one) => {
      const box = one.getBoundingClientRect();
      const style = getComputedStyle(one);
      return [
        Math.round(box.x),
        Math.round(box.y),
        one.scrollLeft + one.scrollTop,
        Number(style.opacity).toFixed(1),
        style.visibility,
        style.display,
        style.color,
        style.backgroundColor,
      ].join();
    })
    .concat((el.textContent ?? '').slice(0, 300))
    .join('\n');
};
const middle = (id: number): { x: number; y: number } | null => {
  const box = ((globalThis as unknown as KitWorld).wzaKit.byId(id) as Element).getBoundingClientRect();
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  return x > 0 && y > 0 && x < innerWidth && y < innerHeight ? { x, y } : null;
};
const bringIn = (id: number): void => {
  // Returns nothing: scrolling gives a promise that stays open while the clock rests.
  void ((globalThis as unknown as KitWorld).wzaKit.byId(id) as Element).scrollIntoView({
    block: 'center',
    behavior: 'instant',
  });
};
const focusOn = (id: number): void =>
  ((globalThis as unknown as KitWorld).wzaKit.byId(id) as HTMLElement).focus({ preventScroll: true });
const unfocus = (): void => (document.activeElement as HTMLElement | null)?.blur?.();

/**
 * Tries whether the first moving things rest under the mouse, with focus inside, and when less motion is asked for.
 * Each trial lasts long enough for two changes at the pace that was seen; the page's clock must be taken over already.
 */
export const calm = async (
  page: Page,
  world: World,
  seen: readonly Seen[],
  deadline: number,
): Promise<MovingThing[]> => {
  const rests = async (one: Moved): Promise<boolean> => {
    const gaps = one.times.slice(1).map((t, n) => t - (one.times[n] as number));
    const step = Math.max(300, (Math.max(0, ...gaps) * 2.2) / window);
    await passTime(world.session, 700, deadline); // a transition under way may end
    const start = await world.call(imprint, one.id);
    for (let n = 0; n < window; n++) {
      await passTime(world.session, step, deadline);
      if ((await world.call(imprint, one.id)) !== start) return false;
    }
    return true;
  };
  /** Moves the mouse while a little time passes: with the clock at rest the page would not take the event. */
  const point = async (x: number, y: number): Promise<boolean> => {
    const moved = page.mouse.move(x, y).then(
      () => true,
      () => false,
    );
    await passTime(world.session, 50, deadline);
    return Promise.race([moved, sleep(400).then(() => false)]);
  };
  const things = seen.map(({ thing }) => thing);
  const tried = seen
    .map((one, n) => ({ ...one, n }))
    .filter(({ one }) => !['marquee', 'update', 'animation'].includes(one.kind))
    .slice(0, maxTried);
  for (const { one, facts, n } of tried) {
    let hoverStops: boolean | null = null;
    let focusStops: boolean | null = null;
    if (world.parent === null) {
      if (one.kind !== 'drift') await world.call(bringIn, one.id);
      const at = await world.call(middle, one.id);
      if (at !== null) {
        if (await point(at.x, at.y)) hoverStops = await rests(one);
        await point(0, 0);
      }
    }
    if (facts.focusInside !== null) {
      await world.call(focusOn, facts.focusInside);
      focusStops = await rests(one);
      await world.call(unfocus);
    }
    things[n] = { ...(things[n] as MovingThing), hoverStops, focusStops };
  }
  if (tried.length === 0) return things;
  await before(
    deadline,
    world.session.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'prefers-reduced-motion', value: 'reduce' }],
    }),
  );
  for (const { one, n } of tried)
    things[n] = { ...(things[n] as MovingThing), reducedMotionStops: await rests(one) };
  await before(deadline, world.session.send('Emulation.setEmulatedMedia', { features: [] }));
  return things;
};
