import type { Hold, LostFocus } from '../../model/keyboard-record.ts';
import { tryToLeave } from './keyboard-hold.ts';
import { targetIn, type Place, type Reading, type Steps } from './keyboard-steps.ts';
import type { Expected, KeysWorld, StopFacts } from './page/keys.ts';
import { OutOfTime, type World } from './worlds.ts';

export type Visited = { readonly place: Place; readonly facts: StopFacts };
/** The way of the focus, as far as it went. Grows while `follow` runs, so a broken run still leaves its part. */
export type Route = {
  readonly visited: Map<string, Visited>;
  readonly touched: Set<string>; // every element that had focus, if only for a moment
  readonly holds: Hold[];
  readonly lost: LostFocus[];
  ended: 'complete' | 'held' | 'cap' | 'time' | 'navigated';
  last: Visited | null;
};

const stateOf = (id: number): 'shown' | 'hidden' | 'removed' =>
  (globalThis as unknown as KeysWorld).wzaKeys.state(id);

/** Elements each world expects Tab to reach. */
export type ExpectedIn = ReadonlyMap<World, readonly Expected[]>;

/** Expected elements (of a radio group one) that are not among the given keys. */
export const missing = (steps: Steps, expected: ExpectedIn, reachedKeys: ReadonlySet<string>): Place[] => {
  const places: Place[] = [];
  for (const [world, list] of expected) {
    const reached = new Set(
      list.filter((one) => reachedKeys.has(steps.place(world, one.id).key)).map((one) => one.group),
    );
    for (const one of list) {
      if (reached.has(one.group)) continue;
      reached.add(one.group);
      places.push(steps.place(world, one.id));
    }
  }
  return places;
};

/** Follows the Tab key until focus comes round, is held, or `cap` stops were seen. */
export const follow = async (
  steps: Steps,
  expected: ExpectedIn,
  cap: number,
  route: Route,
): Promise<void> => {
  const order = (place: Place): number =>
    expected.get(place.world)?.find((one) => one.id === place.id)?.order ?? 0;
  let sinceNew: string[] = []; // keys of the stops since the last new one
  let roundTheEnd = false; // focus left the page since the last new stop
  let empty = 0; // presses in a row that focused nothing
  const visit = async (reading: Reading): Promise<boolean> => {
    for (const event of reading.events) route.touched.add(event.place.key);
    const { place } = reading;
    if (place === null) return false;
    route.touched.add(place.key);
    if (route.visited.has(place.key)) return false;
    const visited = { place, facts: await steps.facts(place) };
    route.visited.set(place.key, visited);
    route.last = visited;
    return true;
  };
  const noteLoss = async (place: Place, how: LostFocus['how'] | null): Promise<void> => {
    const facts = route.visited.get(place.key)?.facts ?? (await steps.facts(place));
    const state = await place.world.call(stateOf, place.id);
    const what = state === 'shown' ? how : state;
    if (what !== null && route.lost.length < 50)
      route.lost.push({ at: targetIn(place.world, facts.place), name: facts.name, how: what });
  };

  await visit(await steps.read());
  let previous: Place | null = route.last?.place ?? null;
  while (route.visited.size < cap) {
    const reading = await steps.press('Tab');
    const isNew = await visit(reading);
    const { place } = reading;
    if (place === null) {
      const entered = reading.events.filter((event) => event.kind === 'in').map((event) => event.place);
      const blurred = entered.at(-1);
      if (blurred !== undefined && !route.visited.has(blurred.key)) {
        // Focus arrived and was gone before the key was over.
        route.visited.set(blurred.key, { place: blurred, facts: await steps.facts(blurred) });
        await noteLoss(blurred, 'blurred');
        sinceNew = [];
        previous = blurred;
        continue;
      }
      empty++;
      roundTheEnd = true;
      if (empty > 3 || route.visited.size === 0) {
        route.ended = 'complete';
        return;
      }
      continue;
    }
    const jumped = roundTheEnd && empty > 0;
    empty = 0;
    if (isNew) {
      // Nothing had focus, yet the walk goes on further down: it was lost on the way, not at the end.
      if (jumped && previous !== null && previous.world === place.world && order(place) > order(previous))
        await noteLoss(previous, 'dropped');
      sinceNew = [];
      roundTheEnd = false;
      previous = place;
      continue;
    }
    previous = place;
    if (roundTheEnd) {
      route.ended = 'complete';
      return;
    }
    sinceNew.push(place.key);
    const circle = [...new Set(sinceNew)];
    const patience = circle.some((key) => route.visited.get(key)?.facts.inner === true) ? 24 : 3;
    if (sinceNew.length < circle.length * 2 + patience) continue;
    const all = missing(steps, expected, new Set(route.visited.keys())).length === 0;
    // Focus that goes round the whole page is no hold; one element that keeps it is, the last of the page too.
    if (all && (circle.length > 1 || route.visited.size === 1)) {
      route.ended = 'complete';
      return;
    }
    const hold = await tryToLeave(
      steps,
      circle.map((key) => (route.visited.get(key) as Visited).place),
    );
    route.holds.push(hold);
    if (all) {
      route.ended = 'complete';
      return;
    }
    if (hold.released !== 'escape' || route.holds.length > 3) {
      route.ended = 'held';
      return;
    }
    await visit(await steps.read());
    sinceNew = [];
  }
  route.ended = 'cap';
};

/** How a walk that threw ended: out of time, or the page went away under it. */
export const endedBy = (cause: unknown): 'time' | 'navigated' => {
  if (cause instanceof OutOfTime) return 'time';
  const gone = /context|navigat|closed|detached|not found|destroyed|Cannot find|inspected target/i;
  if (cause instanceof Error && gone.test(cause.message)) return 'navigated';
  throw cause;
};
