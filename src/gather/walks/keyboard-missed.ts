import type { Unreached } from '../../model/keyboard-record.ts';
import { missing, type ExpectedIn, type Route } from './keyboard-route.ts';
import { targetIn, type Place, type Steps } from './keyboard-steps.ts';
import type { KitWorld, PlaceOnly } from './page/kit.ts';

const maxProven = 12;

const describe = (id: number): { place: PlaceOnly; name: string } => {
  const kit = (globalThis as unknown as KitWorld).wzaKit;
  const el = kit.byId(id) as Element;
  return { place: kit.target(el), name: kit.name(el) };
};
const focusOn = (id: number): boolean => {
  const el = (globalThis as unknown as KitWorld).wzaKit.byId(id) as HTMLElement;
  el.focus();
  return (el.getRootNode() as Document | ShadowRoot).activeElement === el;
};

/**
 * Elements that were there to be focused when the walk began and when it ended, and that Tab never touched. The first
 * twelve are tried once more, by Tab from the element before: what is passed over twice is proven.
 */
export const missed = async (
  steps: Steps,
  first: ExpectedIn,
  last: ExpectedIn,
  route: Route,
): Promise<Unreached[]> => {
  const still = new Set(
    [...last].flatMap(([world, list]) => list.map((one) => steps.place(world, one.id).key)),
  );
  const places = missing(steps, first, route.touched).filter((place) => still.has(place.key));
  const retry = async (place: Place): Promise<boolean | null> => {
    const list = [...(last.get(place.world) ?? [])].sort((a, b) => a.order - b.order);
    const before = list[list.findIndex((one) => one.id === place.id) - 1];
    if (before === undefined || !(await place.world.call(focusOn, before.id))) return null;
    const reading = await steps.press('Tab');
    return reading.place?.key === place.key;
  };
  const found: Unreached[] = [];
  for (const place of places.slice(0, 200)) {
    const { world } = place;
    const frame =
      world.parent !== null &&
      !(first.get(world) ?? []).some((one) => route.touched.has(steps.place(world, one.id).key));
    const reached = frame ? false : found.length < maxProven ? await retry(place) : null;
    if (reached === true) continue;
    const { place: at, name } = await world.call(describe, place.id);
    found.push({ at: targetIn(world, at), name, frame, proven: reached === false });
  }
  return found;
};
