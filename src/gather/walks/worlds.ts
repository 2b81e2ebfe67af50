import type { CDPSession, Page } from 'playwright';
import { setTimeout as sleep } from 'node:timers/promises';
import { installKit, type KitWorld } from './page/kit.ts';

/** Time ran out inside a walk. Walks catch it and hand back what they have. */
export class OutOfTime extends Error {
  override name = 'OutOfTime';
}

/** One frame seen through an isolated world of its own, which the page's scripts can neither see nor change. */
export type World = {
  readonly session: CDPSession;
  readonly frameId: string;
  readonly path: readonly string[]; // selectors of the enclosing frames, outermost first
  readonly parent: World | null;
  readonly owner: number | null; // kit id of the frame element in the parent's world
  /** Runs a self-contained function in the world and returns its JSON. Throws OutOfTime at the deadline. */
  call<A extends readonly unknown[], R>(fn: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
  /** Kit id of a node known by its backend id; null when it is no element of this frame. */
  adopt(backendNodeId: number): Promise<number | null>;
};

type FrameTree = { frame: { id: string }; childFrames?: FrameTree[] };

/** Rejects with OutOfTime once `deadline` (ms since epoch) has passed. */
export const before = async <T>(deadline: number, work: Promise<T>): Promise<T> => {
  work.catch(() => undefined); // may still fail after the race is lost
  const stop = new AbortController();
  try {
    return await Promise.race([
      work,
      sleep(Math.max(1, deadline - Date.now()), undefined, { signal: stop.signal }).then(() => {
        throw new OutOfTime('walk ran out of time');
      }),
    ]);
  } finally {
    stop.abort();
  }
};

const caller =
  (session: CDPSession, executionContextId: number, deadline: number): World['call'] =>
  async (fn, ...args) => {
    const answer = await before(
      deadline,
      session.send('Runtime.callFunctionOn', {
        functionDeclaration: fn.toString(),
        arguments: args.map((value) => ({ value })),
        executionContextId,
        returnByValue: true,
        awaitPromise: true,
        userGesture: false,
      }),
    );
    if (answer.exceptionDetails !== undefined)
      throw new Error(`page-side code failed: ${answer.exceptionDetails.exception?.description ?? ''}`);
    return answer.result.value as never;
  };

const adopter =
  (session: CDPSession, executionContextId: number, deadline: number): World['adopt'] =>
  async (backendNodeId) => {
    try {
      const { object } = await before(
        deadline,
        session.send('DOM.resolveNode', { backendNodeId, executionContextId }),
      );
      if (object.objectId === undefined) return null;
      const { result } = await session.send('Runtime.callFunctionOn', {
        functionDeclaration:
          'function () { return this instanceof Element && this.ownerDocument === document ? globalThis.wzaKit.id(this) : null; }',
        objectId: object.objectId,
        returnByValue: true,
      });
      return typeof result.value === 'number' ? result.value : null;
    } catch (cause) {
      if (cause instanceof OutOfTime) throw cause;
      return null; // of another frame, or gone
    }
  };

const selectorOf = (id: number): string => {
  const kit = (globalThis as unknown as KitWorld).wzaKit;
  return kit.target(kit.byId(id) as Element).selector;
};
const isOpen = (id: number): boolean => {
  const kit = (globalThis as unknown as KitWorld).wzaKit;
  const el = kit.byId(id) as Element;
  return el.isConnected && kit.visible(el) && !kit.blocked(el) && el.clientWidth > 2 && el.clientHeight > 2;
};

/** Whether the frame is shown, larger than a dot, and not blocked by `inert` or a modal dialog, all the way up. */
export const open = async (world: World): Promise<boolean> =>
  world.parent === null ||
  world.owner === null ||
  ((await world.parent.call(isOpen, world.owner)) && open(world.parent));

/**
 * Opens an isolated world in the page and in every frame of it, other processes included, with the kit installed.
 * Frames that go away meanwhile are left out; `topOnly` leaves all out. `deadline` in ms since epoch bounds every later call.
 */
export const openWorlds = async (
  page: Page,
  deadline: number,
  install: () => void,
  topOnly = false,
): Promise<World[]> => {
  const worlds: World[] = [];
  const sessions: CDPSession[] = [await before(deadline, page.context().newCDPSession(page))];
  for (const frame of topOnly ? [] : page.frames().slice(1, 40)) {
    // Fails for frames that live in their parent's process: those come with the parent's frame tree.
    const own = await before(
      deadline,
      page
        .context()
        .newCDPSession(frame)
        .catch(() => null),
    );
    if (own !== null) sessions.push(own);
  }
  const place = async (frameId: string): Promise<{ parent: World; owner: number } | null> => {
    for (const parent of worlds) {
      const found = await parent.session.send('DOM.getFrameOwner', { frameId }).catch(() => null);
      const owner = found === null ? null : await parent.adopt(found.backendNodeId);
      if (owner !== null) return { parent, owner };
    }
    return null;
  };
  const add = async (session: CDPSession, tree: FrameTree, top: boolean): Promise<void> => {
    try {
      const at = top ? null : await before(deadline, place(tree.frame.id));
      if (!top && at === null) return;
      const { executionContextId } = await before(
        deadline,
        session.send('Page.createIsolatedWorld', { frameId: tree.frame.id, worldName: 'wza-walk' }),
      );
      const call = caller(session, executionContextId, deadline);
      await call(installKit);
      await call(install);
      worlds.push({
        session,
        frameId: tree.frame.id,
        path: at === null ? [] : [...at.parent.path, await at.parent.call(selectorOf, at.owner)],
        parent: at?.parent ?? null,
        owner: at?.owner ?? null,
        call,
        adopt: adopter(session, executionContextId, deadline),
      });
    } catch (cause) {
      if (top || cause instanceof OutOfTime) throw cause;
      return; // the frame went away
    }
    if (topOnly) return;
    for (const child of tree.childFrames ?? []) await add(session, child, false);
  };
  for (const [n, session] of sessions.entries()) {
    for (const domain of ['DOM.enable', 'Page.enable'] as const)
      await before(
        deadline,
        session.send(domain).catch(() => undefined),
      );
    const { frameTree } = await before(deadline, session.send('Page.getFrameTree'));
    await add(session, frameTree as FrameTree, n === 0);
  }
  return worlds;
};

/** Lets go of the sessions the worlds came with. */
export const closeWorlds = async (worlds: readonly World[]): Promise<void> => {
  for (const session of new Set(worlds.map((world) => world.session)))
    await session.detach().catch(() => undefined);
};
