import type { CDPSession, Page } from 'playwright';
import { setTimeout as sleep } from 'node:timers/promises';
import { framesOf, mainFrameId, openWorld } from '../world.ts';
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

const mostFrames = 50;

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
  const main = await before(deadline, page.context().newCDPSession(page));
  const entries = topOnly
    ? [{ id: await before(deadline, mainFrameId(main)), session: main }]
    : (await before(deadline, framesOf(page, main))).slice(0, mostFrames);
  const place = async (frameId: string): Promise<{ parent: World; owner: number } | null> => {
    for (const parent of worlds) {
      const found = await parent.session.send('DOM.getFrameOwner', { frameId }).catch(() => null);
      const owner = found === null ? null : await parent.adopt(found.backendNodeId);
      if (owner !== null) return { parent, owner };
    }
    return null;
  };
  for (const session of new Set(entries.map((entry) => entry.session)))
    for (const domain of ['DOM.enable', 'Page.enable'] as const)
      await before(
        deadline,
        session.send(domain).catch(() => undefined),
      );
  for (const [n, { id, session }] of entries.entries()) {
    const top = n === 0;
    try {
      const at = top ? null : await before(deadline, place(id));
      if (!top && at === null) continue;
      const { contextId } = await before(deadline, openWorld(session, id, 'wza-walk'));
      const call = caller(session, contextId, deadline);
      await call(installKit);
      await call(install);
      worlds.push({
        session,
        frameId: id,
        path: at === null ? [] : [...at.parent.path, await at.parent.call(selectorOf, at.owner)],
        parent: at?.parent ?? null,
        owner: at?.owner ?? null,
        call,
        adopt: adopter(session, contextId, deadline),
      });
    } catch (cause) {
      if (top || cause instanceof OutOfTime) throw cause; // else the frame went away
    }
  }
  return worlds;
};

/** Lets go of the sessions the worlds came with. */
export const closeWorlds = async (worlds: readonly World[]): Promise<void> => {
  for (const session of new Set(worlds.map((world) => world.session)))
    await session.detach().catch(() => undefined);
};
