import type { CDPSession, Page } from 'playwright';
import type { AxeFacts, PageArtifacts, Trouble } from '../model/page-artifacts.ts';
import { hearListeners } from './listeners.ts';
import type { CollectedFacts } from './page/facts.ts';
import type { AxeRow, FrameOrder, FrameResult, Holds } from './page/run.ts';
import { type PageScript, runScript } from './script.ts';
import { mendTimers } from './timers.ts';
import { within } from './within.ts';
import { evaluate, evaluateHandle, framesOf, openWorld, type World } from './world.ts';

/** What all frames of a page gave. */
export type PageEvidence = CollectedFacts & Pick<PageArtifacts, 'axe' | 'probes' | 'trouble'>;

const mostFrames = 50;
const mostDepth = 5;
const frameMs = 5000; // for a frame to take our script
const frameRunMs = 20_000; // for axe and probes in a frame below the top

/** An order to run in one frame, its result parsed. */
const runFrame = async (world: World, order: FrameOrder, context: unknown): Promise<FrameResult> =>
  JSON.parse(
    await evaluate<string>(
      world,
      `__wza.run(${JSON.stringify(order)}, ${JSON.stringify(context ?? null)}).then(JSON.stringify)`,
    ),
  ) as FrameResult;

/** Opens our world with the script in every frame of the page, and tells whether there are frames. A frame that is gone or refuses has none. */
const openWorlds = async (
  page: Page,
  main: CDPSession,
  top: World,
  script: PageScript,
): Promise<{ worlds: Map<string, World>; framed: boolean }> => {
  const worlds = new Map<string, { world: World; parent: string | null }>();
  let holds: Holds = { framed: false, scripted: false };
  const entries =
    page.frames().length > 1
      ? await framesOf(page, main)
      : [{ id: top.frameId, parent: null, session: main }];
  for (const { id, parent, session } of entries.slice(0, mostFrames)) {
    const open = async (): Promise<World> => {
      const world = id === top.frameId ? top : await openWorld(session, id);
      if (world !== top) await mendTimers(world);
      const held = await runScript(world, script);
      if (world === top) holds = held;
      return world;
    };
    if (id === top.frameId) worlds.set(id, { world: await open(), parent });
    else {
      const world = await within(open(), frameMs, 'opening the frame').catch(() => null); // gone, or stuck
      if (world) worlds.set(id, { world, parent });
    }
  }
  if (holds.scripted) await hearListeners([...worlds.values()]);
  return { worlds: new Map([...worlds].map(([id, { world }]) => [id, world])), framed: holds.framed };
};

/**
 * Runs axe, probes and facts in a page and all its frames: one round trip a frame, another to join axe's parts when there
 * are frames. Throws when the top frame cannot be asked.
 */
export const gatherFrames = async (
  page: Page,
  main: CDPSession,
  top: World,
  script: PageScript,
): Promise<PageEvidence> => {
  const rules = script.axeRules;
  const { worlds, framed } = await openWorlds(page, main, top, script);
  const probes: Record<string, PageArtifacts['probes'][string]> = {};
  const trouble: Trouble[] = [];
  const partials: unknown[] = [];
  let collected: CollectedFacts | null = null;
  let version = '';
  let rows: AxeRow[] | null = null;

  const visit = async (world: World, path: string[], context: unknown): Promise<void> => {
    const order: FrameOrder = { framePath: path, alone: !framed, top: path.length === 0, rules, cap: 100 };
    const run = runFrame(world, order, context);
    const result = await (order.top ? run : within(run, frameRunMs, 'the frame'));
    if (result.axeError)
      trouble.push({
        code: 'axe-error',
        args: { frame: path.join(' > '), detail: result.axeError.slice(0, 300) },
      });
    for (const [id, facts] of Object.entries(result.probes)) (probes[id] ??= []).push({ frame: path, facts });
    const facts = result.facts as unknown as CollectedFacts;
    if (!collected) collected = facts;
    else collected.links.push(...facts.links.map((link) => ({ ...link, via: 'frame' as const })));
    if (result.axe) ({ version, rules: rows } = result.axe);
    partials.push(result.partial);

    for (const child of result.frames) {
      const selectors = JSON.parse(child.selector) as string | string[];
      const childPath = [...path, Array.isArray(selectors) ? selectors.join(' >>> ') : selectors];
      const before = partials.length;
      try {
        if (childPath.length > mostDepth) throw new Error(`more than ${mostDepth} frames deep`);
        const objectId = await evaluateHandle(world, `__wza.frameElement(${JSON.stringify(child.selector)})`);
        const { node } = await world.session.send('DOM.describeNode', { objectId: objectId ?? '' });
        const inner = worlds.get(node.frameId ?? node.contentDocument?.frameId ?? '');
        if (!inner) throw new Error(`not loaded, or more than ${mostFrames} frames`);
        await visit(inner, childPath, child.context);
      } catch (error) {
        partials.length = before; // axe wants exactly one entry for a frame that gave nothing
        partials.push(null);
        trouble.push({
          code: 'frame-unread',
          args: { frame: childPath.join(' > '), detail: String(error).slice(0, 200) },
        });
      }
    }
  };
  await visit(top, [], null);
  if (!collected) throw new Error('the page gave no facts');

  if (framed) {
    const order: FrameOrder = { framePath: [], alone: false, top: true, rules, cap: 100 };
    try {
      const joined = await evaluate<string>(
        top,
        `__wza.finish(${JSON.stringify(order)}, ${JSON.stringify(partials)}).then(JSON.stringify)`,
      );
      ({ version, rules: rows } = JSON.parse(joined) as { version: string; rules: AxeRow[] });
    } catch (error) {
      trouble.push({ code: 'axe-error', args: { frame: '', detail: String(error).slice(0, 300) } });
    }
  }
  const axe: AxeFacts | null = rows && { version, rules: rows };
  return { ...(collected as CollectedFacts), axe, probes, trouble };
};
