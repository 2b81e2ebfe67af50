import type { CDPSession } from 'playwright';
import type { KeyboardRecord } from '../../model/keyboard-record.ts';
import { type Listener, listenersIn } from '../listeners.ts';
import type { KitWorld, PlaceOnly } from './page/kit.ts';
import { targetIn } from './keyboard-steps.ts';
import type { World } from './worlds.ts';

const listenersOf = async (session: CDPSession): Promise<Listener[]> =>
  (await listenersIn(session)).filter(({ own }) => !own);
const sessionsOf = (worlds: readonly World[]): CDPSession[] => [
  ...new Set(worlds.map((world) => world.session)),
];

/** Whether elements of the page (not the document) listen for focus or keys: then each Tab needs a moment to settle. */
export const focusListeners = async (worlds: readonly World[]): Promise<boolean> => {
  const types = new Set(['focus', 'blur', 'focusin', 'focusout', 'keydown']);
  for (const session of sessionsOf(worlds))
    if ((await listenersOf(session)).some((one) => types.has(one.type))) return true;
  return false;
};

/** Kit ids of elements of one frame that listen themselves for any of the given events; at most 200. */
export const listening = async (world: World, types: ReadonlySet<string>): Promise<number[]> => {
  const nodes = (await listenersOf(world.session)).filter((one) => types.has(one.type));
  const ids = await Promise.all(
    [...new Set(nodes.map((one) => one.node))].slice(0, 200).map((node) => world.adopt(node)),
  );
  return ids.filter((id) => id !== null);
};

const reachable = (id: number): { place: PlaceOnly; name: string } | null => {
  const kit = (globalThis as unknown as KitWorld).wzaKit;
  const el = kit.byId(id) as Element;
  const operable = 'a[href],button,input,select,textarea,summary,label,[tabindex],[contenteditable]';
  const tooWide = 'html,body,main,form,table,tbody,ul,ol,nav,header,footer,section,article';
  if (kit.is(el, tooWide) || !kit.visible(el) || el.querySelector(operable) !== null) return null;
  for (let at: Element | null = el; at !== null; at = kit.parent(at)) if (kit.is(at, operable)) return null;
  return { place: kit.target(el), name: kit.name(el) };
};

/** Visible elements that listen for clicks themselves while nothing in or around them takes focus; at most 100 a process. */
export const clickOnly = async (worlds: readonly World[]): Promise<KeyboardRecord['clicks']> => {
  const found: KeyboardRecord['clicks'][number][] = [];
  for (const session of sessionsOf(worlds)) {
    const clicks = (await listenersOf(session)).filter((one) => one.type === 'click');
    for (const node of [...new Set(clicks.map((one) => one.node))].slice(0, 100)) {
      for (const world of worlds.filter((one) => one.session === session)) {
        const id = await world.adopt(node);
        const one = id === null ? null : await world.call(reachable, id);
        if (id === null) continue;
        if (one !== null) found.push({ at: targetIn(world, one.place), name: one.name });
        break;
      }
    }
  }
  return found;
};
