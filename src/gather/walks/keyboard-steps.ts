import type { Page } from 'playwright';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Target } from '../../model/target.ts';
import type { Focus, KeysWorld, StopFacts } from './page/keys.ts';
import type { PlaceOnly } from './page/kit.ts';
import { before, type World } from './worlds.ts';

/** An element across frames: which world, which kit id. */
export type Place = { readonly world: World; readonly id: number; readonly key: string };
/** Where focus is: on an element, on a frame's own document, or on nothing. */
export type Reading = {
  readonly place: Place | null;
  readonly events: readonly { readonly kind: 'in' | 'out'; readonly place: Place }[];
};
export type Key = 'Tab' | 'Shift+Tab' | 'Escape' | 'ArrowDown' | 'ArrowRight';

const focusNow = (): Focus => (globalThis as unknown as KeysWorld).wzaKeys.focus();
const factsOf = (id: number): StopFacts => (globalThis as unknown as KeysWorld).wzaKeys.facts(id);

/** A target of the model from what a frame knows of it. */
export const targetIn = (world: World, place: PlaceOnly): Target => ({ frame: [...world.path], ...place });

/** Presses keys and reads where focus went, through all frames. */
export class Steps {
  readonly page: Page;
  readonly worlds: readonly World[];
  readonly deadline: number;
  readonly pause: number; // ms to let the page's own focus handlers act after a key

  constructor(page: Page, worlds: readonly World[], deadline: number, pause: number) {
    this.page = page;
    this.worlds = worlds;
    this.deadline = deadline;
    this.pause = pause;
  }

  place(world: World, id: number): Place {
    return { world, id, key: `${this.worlds.indexOf(world)}:${id}` };
  }

  /** Reads focus from the outermost frame inwards, with the focus events since the last reading. */
  async read(): Promise<Reading> {
    const events: Reading['events'][number][] = [];
    let world: World | undefined = this.worlds[0];
    let place: Place | null = null;
    while (world !== undefined) {
      const here: World = world;
      const focus: Focus = await here.call(focusNow);
      for (const [kind, id] of focus.events) events.push({ kind, place: this.place(here, id) });
      if (focus.id !== null) place = this.place(here, focus.id);
      world = focus.frame
        ? this.worlds.find((one) => one.parent === here && one.owner === focus.id)
        : undefined;
    }
    return { place, events };
  }

  /** Presses a key, or keys that the page names to get out, such as Control+m. */
  async press(key: Key | `${string}+${string}`): Promise<Reading> {
    await before(this.deadline, this.page.keyboard.press(key));
    if (this.pause > 0) await sleep(this.pause);
    return this.read();
  }

  /** Waits and reads again. */
  async settle(ms: number): Promise<Reading> {
    await sleep(ms);
    return this.read();
  }

  facts(place: Place): Promise<StopFacts> {
    return place.world.call(factsOf, place.id);
  }
}
