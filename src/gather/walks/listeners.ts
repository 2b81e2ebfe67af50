import type { KeyboardRecord } from '../../model/keyboard-record.ts';
import type { KitWorld, PlaceOnly } from './page/kit.ts';
import { targetIn } from './keyboard-steps.ts';
import type { World } from './worlds.ts';

type Listener = { readonly type: string; readonly node: number }; // backend node id

const listenersOf = async (world: World): Promise<Listener[]> => {
  const { executionContextId } = await world.session.send('Page.createIsolatedWorld', {
    frameId: world.frameId,
    worldName: 'wza-walk',
  });
  const { result } = await world.session.send('Runtime.evaluate', {
    expression: 'document',
    contextId: executionContextId,
  });
  if (result.objectId === undefined) return [];
  const { listeners } = await world.session.send('DOMDebugger.getEventListeners', {
    objectId: result.objectId,
    depth: -1,
    pierce: true,
  });
  const { node } = await world.session.send('DOM.describeNode', { objectId: result.objectId });
  return listeners
    .filter((one) => one.backendNodeId !== undefined && one.backendNodeId !== node.backendNodeId)
    .map((one) => ({ type: one.type, node: one.backendNodeId as number }));
};

/** Whether elements of the page (not the document) listen for focus or keys: then each Tab needs a moment to settle. */
export const focusListeners = async (worlds: readonly World[]): Promise<boolean> => {
  const types = new Set(['focus', 'blur', 'focusin', 'focusout', 'keydown']);
  for (const world of worlds)
    if ((await listenersOf(world)).some((one) => types.has(one.type))) return true;
  return false;
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

/** Visible elements that listen for clicks themselves while nothing in or around them takes focus; at most 100. */
export const clickOnly = async (worlds: readonly World[]): Promise<KeyboardRecord['clicks']> => {
  const found: KeyboardRecord['clicks'][number][] = [];
  for (const world of worlds) {
    const nodes = new Set((await listenersOf(world)).filter((one) => one.type === 'click').map((one) => one.node));
    const { executionContextId } = await world.session.send('Page.createIsolatedWorld', {
      frameId: world.frameId,
      worldName: 'wza-walk',
    });
    for (const backendNodeId of [...nodes].slice(0, 100)) {
      const { object } = await world.session.send('DOM.resolveNode', { backendNodeId, executionContextId });
      if (object.objectId === undefined || object.subtype !== 'node') continue;
      const { result } = await world.session.send('Runtime.callFunctionOn', {
        functionDeclaration: 'function () { return this instanceof Element ? globalThis.wzaKit.id(this) : -1; }',
        objectId: object.objectId,
        returnByValue: true,
      });
      if (typeof result.value !== 'number' || result.value < 0) continue;
      const one = await world.call(reachable, result.value);
      if (one !== null) found.push({ at: targetIn(world, one.place), name: one.name });
    }
  }
  return found.slice(0, 100);
};
