import type { CDPSession } from 'playwright';
import type { World } from './world.ts';

/** Events by which a person acts on an element; others do not matter to any rule. */
const actions = new Set([
  'click',
  'dblclick',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'keydown',
  'keyup',
  'keypress',
  'mouseover',
  'mouseenter',
  'focus',
  'blur',
  'change',
  'paste',
  'copy',
  'contextmenu',
  'selectstart',
]);
/** Events that scripts can only hear on the window; told as if they were of the root element. */
const ofWindow = new Set(['devicemotion', 'deviceorientation']);
const most = 1500; // elements told about a frame; pages with more bind to every cell of a table

/** Event types by element, elements named by DevTools' backend ids. */
type Heard = Map<number, Set<string>>;

/** The page's own world of every frame a session speaks to: asking from any other world corrupts Chromium's wrappers. */
const ownContexts = async (session: CDPSession): Promise<Map<string, number>> => {
  const contexts = new Map<string, number>();
  const note = ({ context }: { context: { id: number; auxData?: Record<string, string | boolean> } }) => {
    if (context.auxData?.['isDefault'] === true) contexts.set(String(context.auxData['frameId']), context.id);
  };
  session.on('Runtime.executionContextCreated', note);
  await session.send('Runtime.enable');
  session.off('Runtime.executionContextCreated', note);
  await session.send('Runtime.disable');
  return contexts;
};

/** A listener of an event type on a node, named by its backend id; `own` = on the document itself. */
export type Listener = { readonly type: string; readonly node: number; readonly own: boolean };

/**
 * Listeners on a document and all nodes in it, shadow roots and frames of the same process included, asked from the page's
 * own world: its context, or by default that of the session's topmost frame.
 */
export const listenersIn = async (session: CDPSession, contextId?: number): Promise<Listener[]> => {
  const where = contextId === undefined ? {} : { contextId };
  const { result } = await session.send('Runtime.evaluate', { expression: 'document', ...where });
  if (!result.objectId) return [];
  const asked = { objectId: result.objectId, depth: -1, pierce: true };
  const { listeners } = await session.send('DOMDebugger.getEventListeners', asked);
  const { node } = await session.send('DOM.describeNode', { objectId: result.objectId });
  return listeners.flatMap(({ type, backendNodeId: id }) =>
    id === undefined ? [] : [{ type, node: id, own: id === node.backendNodeId }],
  );
};

const heardIn = async (session: CDPSession, contextId: number): Promise<Heard> => {
  const heard: Heard = new Map();
  for (const { type, node } of await listenersIn(session, contextId))
    if (actions.has(type)) heard.set(node, (heard.get(node) ?? new Set()).add(type));
  const wide = await session.send('Runtime.evaluate', { expression: 'window', contextId });
  const { listeners: onWindow } = wide.result.objectId
    ? await session.send('DOMDebugger.getEventListeners', { objectId: wide.result.objectId })
    : { listeners: [] };
  const types = onWindow.map(({ type }) => type).filter((type) => ofWindow.has(type));
  if (types.length > 0) {
    const root = await session.send('Runtime.evaluate', {
      expression: 'document.documentElement',
      contextId,
    });
    const { node } = await session.send('DOM.describeNode', { objectId: root.result.objectId ?? '' });
    heard.set(node.backendNodeId, new Set([...(heard.get(node.backendNodeId) ?? []), ...types]));
  }
  return heard;
};

const tell = async (world: World, heard: Heard): Promise<void> => {
  const nodes = await Promise.all(
    [...heard].slice(0, most).map(async ([backendNodeId, types]) => {
      const node = await world.session
        .send('DOM.resolveNode', { backendNodeId, executionContextId: world.contextId })
        .catch(() => null); // it left the page meanwhile
      return node?.object.objectId ? [{ objectId: node.object.objectId }, { value: [...types].sort() }] : [];
    }),
  );
  if (nodes.flat().length === 0) return;
  await world.session.send('Runtime.callFunctionOn', {
    functionDeclaration: 'function (...pairs) { __wza.hear(...pairs); }',
    executionContextId: world.contextId,
    arguments: nodes.flat(),
  });
};

/**
 * Asks DevTools for the listeners that scripts put on elements (the page cannot hide them) and hands them to the frame
 * runners, which must be in the worlds already. A node must only be told to the world of its own frame: Chromium crashes
 * otherwise. Listeners of document and window are delegated ones and left out by the runner.
 */
export const hearListeners = async (
  worlds: readonly { world: World; parent: string | null }[],
): Promise<void> => {
  const heard = new Map<string, Heard>();
  const contexts = new Map<CDPSession, Map<string, number>>();
  for (const { world } of worlds) {
    if (!contexts.has(world.session)) contexts.set(world.session, await ownContexts(world.session));
    const own = contexts.get(world.session)!.get(world.frameId);
    heard.set(world.frameId, own === undefined ? new Map() : await heardIn(world.session, own));
  }
  const whole = new Map([...heard].map(([id, map]) => [id, new Map(map)]));
  for (const { world, parent } of worlds)
    if (parent) for (const node of whole.get(world.frameId)!.keys()) heard.get(parent)?.delete(node);
  for (const { world } of worlds) await tell(world, heard.get(world.frameId)!);
};
