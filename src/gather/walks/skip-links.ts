import { setTimeout as sleep } from 'node:timers/promises';
import type { SkipLink } from '../../model/keyboard-record.ts';
import type { Visited } from './keyboard-route.ts';
import { targetIn, type Steps } from './keyboard-steps.ts';
import type { KitWorld } from './page/kit.ts';
import { before } from './worlds.ts';

type Skip = { fragment: string; found: boolean; safe: boolean };

const readSkip = (id: number): Skip | null => {
  const kit = (globalThis as unknown as KitWorld).wzaKit;
  const el = kit.byId(id) as Element;
  const href = kit.attr(el, 'href');
  if (!kit.is(el, 'a[href^="#"]') || !/^#[^/!]/.test(href)) return null;
  const says =
    /跳(?:转|到|至|过)|直(?:达|接(?:到|进入))|(?:进入|前往)(?:正文|主要?内容|内容区)|skip|jump to|go to (?:main|content)/i;
  if (!says.test(kit.name(el))) return null;
  let fragment = href.slice(1);
  try {
    fragment = decodeURIComponent(fragment);
  } catch {
    // a lone % is taken as it is
  }
  const found = document.getElementById(fragment) !== null || document.getElementsByName(fragment).length > 0;
  return { fragment, found, safe: kit.attr(el, 'onclick') === '' };
};
const focusOn = (id: number): boolean => {
  const el = (globalThis as unknown as KitWorld).wzaKit.byId(id) as HTMLElement;
  el.focus();
  return (el.getRootNode() as Document).activeElement === el;
};
/**
 * Whether the focused element stands in the link's target or after it. Where nothing there takes focus, Tab leaves the
 * page or begins anew: then what counts is that it did not go on right after the link.
 */
const landed = (id: number, fragment: string): boolean => {
  const kit = (globalThis as unknown as KitWorld).wzaKit;
  const link = kit.byId(id) as Element;
  const goal = document.getElementById(fragment) ?? document.getElementsByName(fragment)[0];
  const now = document.activeElement;
  if (goal === undefined) return false;
  const follows = (el: Element, of: Element): boolean =>
    of.contains(el) || (of.compareDocumentPosition(el) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  if (now !== null && now !== document.body && now !== document.documentElement && follows(now, goal))
    return true;
  if (kit.all().some((el) => follows(el, goal) && kit.tabbable(el))) return false;
  return (
    now === null ||
    now === document.body ||
    now === document.documentElement ||
    !follows(now, link) ||
    now === link
  );
};
const landedOnGoal = (fragment: string): boolean =>
  document.activeElement !== null &&
  document.activeElement === (document.getElementById(fragment) ?? document.getElementsByName(fragment)[0]);

/** Tries the links among the first stops that promise to skip: Enter on the link, then Tab. Fragment links only. */
export const trySkips = async (steps: Steps, first: readonly Visited[]): Promise<SkipLink[]> => {
  const skips: SkipLink[] = [];
  for (const { place, facts } of first) {
    if (place.world.parent !== null) continue;
    const skip = await place.world.call(readSkip, place.id);
    if (skip === null) continue;
    let moved: boolean | null = null;
    if (skip.found && skip.safe && (await place.world.call(focusOn, place.id))) {
      await before(steps.deadline, steps.page.keyboard.press('Enter'));
      await sleep(50);
      moved = await place.world.call(landedOnGoal, skip.fragment);
      if (!moved) {
        await steps.press('Tab');
        moved = await place.world.call(landed, place.id, skip.fragment);
      }
    }
    skips.push({
      at: targetIn(place.world, facts.place),
      name: facts.name,
      fragment: skip.fragment,
      found: skip.found,
      moved,
    });
  }
  return skips;
};
