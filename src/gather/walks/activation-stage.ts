import type { Page } from 'playwright';
import { setTimeout as sleep } from 'node:timers/promises';
import { settleInPage } from '../settle.ts';
import { holdPage, type Hold } from './activation-guard.ts';
import { listening } from './listeners.ts';
import { installChanges, type Change, type ChangesWorld } from './page/changes.ts';
import { installControls, type Control, type ControlsWorld } from './page/controls.ts';
import type { KitWorld } from './page/kit.ts';
import { before, closeWorlds, openWorlds, type World } from './worlds.ts';

export type Wanted = 'window' | 'submit' | 'link' | 'navigation' | null;
/** What one deed did. */
export type Effect = Change & { readonly state: boolean; readonly asked: Wanted; readonly alerts: number };

const calls = {
  watch: (ms: number): Promise<void> => (globalThis as unknown as ChangesWorld).wzaChanges.watch(ms),
  begin: (): void => (globalThis as unknown as ChangesWorld).wzaChanges.begin(),
  end: (quiet: number, cap: number): Promise<Change> =>
    (globalThis as unknown as ChangesWorld).wzaChanges.end(quiet, cap),
  state: (id: number): string => (globalThis as unknown as ChangesWorld).wzaChanges.stateOf(id),
  shown: (id: number): boolean => (globalThis as unknown as ChangesWorld).wzaChanges.shown(id),
  find: (heard: readonly number[], most: number): { controls: Control[]; refused: number } =>
    (globalThis as unknown as ControlsWorld).wzaControls.find(heard, most),
  again: (selector: string): Control | null =>
    (globalThis as unknown as ControlsWorld).wzaControls.again(selector),
  focus: (id: number): boolean => {
    const el = (globalThis as unknown as KitWorld).wzaKit.byId(id) as HTMLElement;
    const root = el.getRootNode() as Document | ShadowRoot;
    if (root.activeElement === el) return true;
    el.focus({ focusVisible: true } as FocusOptions);
    return root.activeElement === el;
  },
  /** Where to click: the middle of the element, scrolled in. Null: something else lies there. */
  aim: (id: number, clicks: boolean): { x: number; y: number } | null => {
    const kit = (globalThis as unknown as KitWorld).wzaKit;
    const el = kit.byId(id) as Element;
    el.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = el.getClientRects()[0];
    if (box === undefined) return null;
    const x = box.x + box.width / 2;
    const y = box.y + box.height / 2;
    let hit = document.elementFromPoint(x, y);
    for (let inner = hit?.shadowRoot; inner; inner = hit?.shadowRoot) {
      const deeper = inner.elementFromPoint(x, y);
      if (deeper === null || deeper === hit) break;
      hit = deeper;
    }
    if (hit === null || !kit.within(hit, el)) return null;
    // A control within would get the click.
    for (let at: Element | null = hit; at !== null && at !== el; at = kit.parent(at))
      if (clicks && kit.tabbable(at)) return null;
    return { x, y };
  },
};

const install = (world: World): Promise<void> => world.call(installControls);

/** A held page whose controls are operated; it can be opened anew. */
export class Stage {
  readonly page: Page;
  readonly deadline: number;
  readonly hold: Hold;
  #worlds: World[];

  private constructor(page: Page, deadline: number, hold: Hold, worlds: World[]) {
    this.page = page;
    this.deadline = deadline;
    this.hold = hold;
    this.#worlds = worlds;
  }

  /** Takes the page as it is. `deadline` in ms since epoch. */
  static async open(page: Page, deadline: number): Promise<Stage> {
    const worlds = await openWorlds(page, deadline, installChanges, true);
    await install(worlds[0] as World);
    return new Stage(page, deadline, await holdPage(page, deadline), worlds);
  }

  get world(): World {
    return this.#worlds[0] as World;
  }

  /** Opens the page anew. Ids of the old one are void afterwards. */
  async fresh(): Promise<void> {
    await closeWorlds(this.#worlds);
    this.#worlds = [];
    await this.hold.reload();
    this.#worlds = await openWorlds(this.page, this.deadline, installChanges, true);
    await this.world.call(settleInPage, 80, 1000);
    await install(this.world);
    await this.watch();
  }

  async close(): Promise<void> {
    await closeWorlds(this.#worlds);
    await this.hold.end();
  }

  /** Learns what changes by itself and which controls may be operated. */
  async controls(most: number): Promise<{ controls: Control[]; refused: number }> {
    const heard = await listening(this.world, new Set(['click', 'mousedown', 'mouseup', 'pointerdown']));
    const found = await this.world.call(calls.find, heard, most);
    if (found.controls.length > 0) await this.watch();
    return found;
  }

  /** Does something and tells what came of it; waits at most `cap` ms for the page. */
  async deed(id: number, act: () => Promise<unknown>, cap: number): Promise<Effect> {
    const { world, hold } = this;
    const state = await world.call(calls.state, id);
    const navigations = hold.navigations();
    const alerts = hold.dialogs();
    await world.call(calls.begin);
    await before(this.deadline, act());
    const change = await world.call(calls.end, 60, cap);
    return {
      ...change,
      state: (await world.call(calls.state, id)) !== state,
      asked: hold.navigations() > navigations ? 'navigation' : (change.wanted[0] ?? null),
      alerts: hold.dialogs() - alerts,
    };
  }

  focus(id: number): Promise<boolean> {
    return this.world.call(calls.focus, id);
  }
  shown(id: number): Promise<boolean> {
    return this.world.call(calls.shown, id);
  }
  /** The control with this selector, after the page was opened anew. */
  again(selector: string): Promise<Control | null> {
    return this.world.call(calls.again, selector);
  }
  /** Learns what changes by itself. */
  watch(): Promise<void> {
    return this.world.call(calls.watch, 300);
  }
  /** Where the mouse hits the element, after scrolling it in. */
  aim(id: number): Promise<{ x: number; y: number } | null> {
    return this.world.call(calls.aim, id, false);
  }
  /** Moves the mouse onto the element and lets what hovering brings come. Null: it cannot be hit, or `clicks` would go to a control within. */
  async hover(id: number, clicks = false): Promise<{ x: number; y: number } | null> {
    const spot = await this.world.call(calls.aim, id, clicks);
    if (spot === null) return null;
    await before(this.deadline, this.page.mouse.move(spot.x, spot.y));
    await sleep(120);
    return spot;
  }
}
