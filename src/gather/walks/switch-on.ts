import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright';
import type { Variant } from '../../model/variants-record.ts';
import { findAnd, stateMarks } from './page/state-marks.ts';
import { before, type World } from './worlds.ts';

/** How one entrance answered. */
export type SwitchedOn = Pick<Variant, 'by' | 'became'>;

const waitMs = 2500; // for the page to answer a key or a click
const restMs = 400; // between two looks at a page that is left alone

/** Parts of the page's marks that stay the same while nothing is done. */
const steadyMarks = async (world: World): Promise<(string | null)[]> => {
  const first = await world.call(stateMarks);
  await sleep(restMs);
  const second = await world.call(stateMarks);
  return first.map((mark, n) => (mark === second[n] ? mark : null));
};

/**
 * Uses an entrance as a person would: by keyboard first (focus, Enter, then Space), by mouse if nothing happens. Waits 2.5 s
 * each time for an answer. `left` tells whether the page has set out for another document.
 */
export const switchOn = async (
  page: Page,
  world: World,
  selector: string,
  left: () => boolean,
  deadline: number,
): Promise<SwitchedOn> => {
  if ((await world.call(findAnd, selector, 'here')) === null) return { by: null, became: 'nothing' };
  const steady = await steadyMarks(world);
  const answered = async (): Promise<boolean> => {
    for (const end = Date.now() + waitMs; Date.now() < Math.min(end, deadline);) {
      if (left()) return true;
      await sleep(150);
      const now = await world.call(stateMarks).catch(() => null); // null: the document went away
      if (now === null) return true;
      if (now.some((mark, n) => steady[n] !== null && mark !== steady[n])) return true;
    }
    return false;
  };
  const ways: [by: 'keyboard' | 'mouse', act: () => Promise<boolean>][] = [
    ...['Enter', 'Space'].map((key): [by: 'keyboard', act: () => Promise<boolean>] => [
      'keyboard',
      async () => {
        if ((await world.call(findAnd, selector, 'focus')) !== true) return false;
        await before(deadline, page.keyboard.press(key));
        return true;
      },
    ]),
    [
      'mouse',
      async () => {
        const at = await world.call(findAnd, selector, 'place');
        if (at === null || typeof at === 'boolean') return false;
        await before(deadline, page.mouse.click(at.x, at.y));
        return true;
      },
    ],
  ];
  for (const [by, act] of ways) {
    // what focus alone changes (a ring, a hint) is no answer
    if ((await act()) && (await answered())) return { by, became: left() ? 'other-page' : 'changed' };
  }
  return { by: null, became: Date.now() >= deadline ? 'time' : 'nothing' };
};
