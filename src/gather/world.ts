import type { CDPSession, Page } from 'playwright';
import { within } from './within.ts';

/** Our own JavaScript world in one frame: same DOM, but nothing the page replaced or wrapped reaches it. */
export type World = { readonly session: CDPSession; readonly frameId: string; readonly contextId: number };

type FrameTree = { frame: { id: string }; childFrames?: FrameTree[] };

/** A frame as DevTools knows it. `parent` is null at the top of a process. */
export type FrameEntry = {
  readonly id: string;
  readonly parent: string | null;
  readonly session: CDPSession;
};

const flatten = (tree: FrameTree, parent: string | null, session: CDPSession): FrameEntry[] => [
  { id: tree.frame.id, parent, session },
  ...(tree.childFrames ?? []).flatMap((child) => flatten(child, tree.frame.id, session)),
];

const mostFrames = 50; // asked for a session of their own

/** All frames of a page, parents first, with the session that can speak to each; frames of other sites have their own. */
export const framesOf = async (page: Page, main: CDPSession): Promise<FrameEntry[]> => {
  const entries = flatten((await main.send('Page.getFrameTree')).frameTree as FrameTree, null, main);
  for (const frame of page.frames().slice(0, mostFrames)) {
    if (frame === page.mainFrame()) continue;
    const own = await within(page.context().newCDPSession(frame), 3000, 'the frame').catch(() => null); // null: it lives in its parent's process
    const root = own && (await within(own.send('Page.getFrameTree'), 3000, 'the frame').catch(() => null));
    if (own && root) entries.push(...flatten(root.frameTree as FrameTree, null, own));
  }
  return entries;
};

/** Name of our world, by which Chromium finds it again in a frame. */
export const worldName = 'wza';

/** Id of the page's main frame. */
export const mainFrameId = async (session: CDPSession): Promise<string> =>
  (await session.send('Page.getFrameTree')).frameTree.frame.id;

/** Opens our world in a frame; walks have one of their own. Throws when the frame is gone. */
export const openWorld = async (session: CDPSession, frameId: string, worldName = 'wza'): Promise<World> => {
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId,
    worldName,
  });
  return { session, frameId, contextId: executionContextId };
};

const mainFrames = new WeakMap<CDPSession, string>();

/** Opens our world in the page's main frame, which is asked for once a session: its id stays when the page goes elsewhere. */
export const openMainWorld = async (session: CDPSession): Promise<World> => {
  const known = mainFrames.get(session);
  if (known !== undefined)
    try {
      return await openWorld(session, known);
    } catch {
      mainFrames.delete(session); // another page was made ready beforehand and took its place
    }
  const id = await mainFrameId(session);
  mainFrames.set(session, id);
  return openWorld(session, id);
};

/** Evaluates an expression in the world and returns its JSON value. Throws with the page's message if it throws. */
export const evaluate = async <T>(world: World, expression: string): Promise<T> => {
  const { result, exceptionDetails } = await world.session.send('Runtime.evaluate', {
    expression,
    contextId: world.contextId,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as T;
};

/** Evaluates an expression and returns a handle to its object, or null. */
export const evaluateHandle = async (world: World, expression: string): Promise<string | null> => {
  const { result } = await world.session.send('Runtime.evaluate', { expression, contextId: world.contextId });
  return result.objectId ?? null;
};
