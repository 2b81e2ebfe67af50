import type { Page } from 'playwright';
import type { KeyboardRecord, KeyStop, SkipLink, Unreached } from '../../model/keyboard-record.ts';
import { clickOnly, focusListeners } from './listeners.ts';
import { measureRings, proveIndicators } from './focus-pixels.ts';
import { endedBy, follow, type Route, type Visited } from './keyboard-route.ts';
import { lookAgain } from './covers.ts';
import { missed } from './keyboard-missed.ts';
import { Steps, targetIn } from './keyboard-steps.ts';
import { installKeys, type Expected, type KeysWorld } from './page/keys.ts';
import type { KitWorld } from './page/kit.ts';
import { restored } from './restored.ts';
import { trySkips } from './skip-links.ts';
import type { Walk } from './walk.ts';
import { closeWorlds, open, openWorlds, type World } from './worlds.ts';

const maxStops = 400;

const expectedNow = (): Expected[] => (globalThis as unknown as KeysWorld).wzaKeys.expected();
const rememberLooks = (): void => (globalThis as unknown as KeysWorld).wzaKeys.remember();
const isModal = (): boolean => {
  const kit = (globalThis as unknown as KitWorld).wzaKit;
  return (
    kit.modal() !== null ||
    kit
      .all()
      .some(
        (el) => kit.is(el, '[aria-modal=true]') && kit.visible(el) && kit.attr(el, 'aria-hidden') !== 'true',
      )
  );
};
// A frame that holds nothing to focus is stepped on as a whole, like any scrollable box: not a control.
const isStop = ({ facts }: Visited): boolean => !['iframe', 'frame', 'object', 'embed'].includes(facts.role);

const expectedIn = async (worlds: readonly World[]): Promise<Map<World, Expected[]>> => {
  const found = new Map<World, Expected[]>();
  for (const world of worlds) if (await open(world)) found.set(world, await world.call(expectedNow));
  return found;
};

const walk = async (
  page: Page,
  worlds: readonly World[],
  deadline: number,
  spared: () => void,
): Promise<KeyboardRecord> => {
  const top = worlds[0] as World;
  const listening = await focusListeners(worlds);
  const steps = new Steps(page, worlds, deadline, listening ? 20 : 0);
  for (const world of worlds) await world.call(rememberLooks);
  const expected = await expectedIn(worlds);
  const modal = await top.call(isModal);
  const route: Route = {
    visited: new Map(),
    touched: new Set(),
    holds: [],
    lost: [],
    ended: 'time',
    last: null,
  };
  const url = page.url();
  let unreached: readonly Unreached[] = [];
  let clicks: KeyboardRecord['clicks'] = [];
  let indicators: ReadonlyMap<string, KeyStop['indicator']> = new Map();
  let rings: ReadonlyMap<string, number> = new Map();
  let skips: readonly SkipLink[] = [];
  let settled = false;
  try {
    await follow(steps, expected, maxStops, route);
    settled = true;
    if (route.ended === 'complete')
      unreached = await missed(steps, expected, await expectedIn(worlds), route);
    await lookAgain(steps, route);
    clicks = await clickOnly(worlds);
    indicators = await proveIndicators(steps, [...route.visited.values()].filter(isStop));
    rings = await measureRings(steps, [...route.visited.values()].filter(isStop));
    skips = await trySkips(steps, [...route.visited.values()].slice(0, 6));
    const stayed = skips.every(({ moved }) => moved === null) && route.ended === 'complete';
    if (stayed && (await restored(top))) spared();
  } catch (cause) {
    const how = endedBy(cause);
    if (!settled) route.ended = how;
  }
  const stops = [...route.visited.values()].filter(isStop).map(({ place, facts }): KeyStop => ({
    at: targetIn(place.world, facts.place),
    name: facts.name,
    role: facts.role,
    tabindex: facts.tabindex,
    visible: facts.visible,
    inViewport: facts.inViewport,
    cover: facts.cover,
    indicator: facts.looksFocused
      ? 'style'
      : facts.caret
        ? 'caret'
        : (indicators.get(place.key) ?? 'unknown'),
    ...(rings.has(place.key) ? { ring: rings.get(place.key)! } : {}),
    inMain: facts.inMain,
  }));
  const main = stops.findIndex((stop) => stop.inMain);
  const last = route.last;
  return {
    ended: route.ended,
    stops,
    holds: route.holds,
    lost: route.lost,
    unreached,
    navigated:
      route.ended === 'navigated' && page.url() !== url
        ? {
            at: last === null ? null : targetIn(last.place.world, last.facts.place),
            name: last?.facts.name ?? '',
          }
        : null,
    skips,
    clicks,
    tabbable: [...expected.values()].reduce(
      (sum, list) => sum + new Set(list.map((one) => one.group)).size,
      0,
    ),
    beforeMain: main < 0 ? null : main,
    modal,
  };
};

/** Follows the Tab key through the page and its frames. Presses Tab, Shift+Tab, Escape and arrows; Enter on skip links. */
export const keyboardWalk: Walk = {
  name: 'keyboard',
  leaves: 'as-is',
  async run(page, limits) {
    const deadline = Date.now() + limits.seconds * 1000;
    const worlds = await openWorlds(page, deadline, installKeys);
    try {
      return await walk(page, worlds, deadline, limits.spared ?? (() => undefined));
    } finally {
      await closeWorlds(worlds);
    }
  },
};
