import type { OutlineRecord } from '../../model/outline-record.ts';
import { endedBy } from './keyboard-route.ts';
import { targetIn } from './keyboard-steps.ts';
import { type AxNode, readTree } from './outline-tree.ts';
import { findConcealed } from './page/concealed.ts';
import type { Walk } from './walk.ts';
import { before, closeWorlds, openWorlds, type World } from './worlds.ts';

const mostLines = 400;
const mostUnread = 20;
const mostSeconds = 8;

const nothing = (): void => undefined;
const bare = (text: string): string => text.replace(/\s+/g, '');

/** Trees of the page (first) and of its frames, by the node of the frame element. */
const treesOf = async (
  worlds: readonly World[],
  deadline: number,
): Promise<{ top: AxNode[]; inner: Map<string, AxNode[]> }> => {
  const trees = new Map<World, AxNode[]>();
  for (const world of worlds) {
    const asked = world.session.send('Accessibility.getFullAXTree', { frameId: world.frameId });
    const { nodes } = await before(
      deadline,
      world.parent === null ? asked : asked.catch(() => ({ nodes: [] })),
    );
    trees.set(world, nodes);
  }
  const inner = new Map<string, AxNode[]>();
  for (const [world, nodes] of trees) {
    const { parent } = world;
    if (parent === null) continue;
    const owner = await before(
      deadline,
      parent.session.send('DOM.getFrameOwner', { frameId: world.frameId }),
    ).catch(() => null);
    if (owner !== null) inner.set(`${owner.backendNodeId}`, nodes);
  }
  return { top: trees.get(worlds[0] as World) ?? [], inner };
};

/**
 * Writes down the page as screen readers get it, from the browser's own accessibility tree, and what is in sight but not in
 * it. Touches nothing.
 */
export const outlineWalk: Walk = {
  name: 'outline',
  leaves: 'untouched',
  async run(page, limits): Promise<OutlineRecord> {
    const deadline = Date.now() + Math.min(limits.seconds, mostSeconds) * 1000;
    const worlds = await openWorlds(page, deadline, nothing);
    const record: OutlineRecord = {
      ended: 'complete',
      lines: [],
      total: 0,
      dialog: false,
      unread: [],
      concealed: 0,
    };
    try {
      const { top, inner } = await treesOf(worlds, deadline);
      const { lines, total, heard } = readTree(
        top,
        (frame) => inner.get(`${frame.backendDOMNodeId}`) ?? [],
        mostLines,
      );
      Object.assign(record, { lines, total });
      const own = worlds[0] as World;
      const { dialog, boxes } = await own.call(findConcealed);
      const all = bare(heard);
      record.dialog = dialog;
      record.concealed = boxes.length;
      record.unread = boxes
        .map(({ place, parts, how }) => {
          const text = parts.filter((part) => !all.includes(bare(part))).join(' ');
          return { at: targetIn(own, place), text: text.slice(0, 120), length: bare(text).length, how };
        })
        .filter(({ length }) => length > 0)
        .slice(0, mostUnread);
    } catch (cause) {
      record.ended = endedBy(cause);
    } finally {
      await closeWorlds(worlds);
    }
    return record;
  },
};
