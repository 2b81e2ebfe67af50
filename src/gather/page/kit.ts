import type { PageKit } from '../../model/page-kit.ts';
import type { AxeInPage } from './axe-in-page.ts';
import type { makeEntrances } from './entrances.ts';
import type { makeLettering } from './lettering.ts';
import type { makeNaming } from './naming.ts';
import type { makeOwnText } from './own-text.ts';
import type { makeParts } from './parts.ts';
import type { makePlaces } from './places.ts';
import type { makeSeeing } from './seeing.ts';
import type { Heard } from './sound.ts';
import type { makeSurroundings } from './surroundings.ts';
import type { makeTree } from './tree.ts';

/** The page-side functions that the kit is put together from. */
export type KitParts = {
  readonly makeTree: typeof makeTree;
  readonly makePlaces: typeof makePlaces;
  readonly makeSeeing: typeof makeSeeing;
  readonly makeLettering: typeof makeLettering;
  readonly makeNaming: typeof makeNaming;
  readonly makeOwnText: typeof makeOwnText;
  readonly makeParts: typeof makeParts;
  readonly makeSurroundings: typeof makeSurroundings;
  readonly makeEntrances: typeof makeEntrances;
};

/**
 * Self-contained (serialised): what probes are handed. Needs `axe.setup()` before and `axe.teardown()` after.
 * `handlers`: event types by element, of the listeners that an isolated world cannot see itself. `sounds`: what was heard of media.
 */
export function makePageKit(
  axe: AxeInPage,
  framePath: readonly string[],
  handlers: ReadonlyMap<Element, readonly string[]>,
  sounds: ReadonlyMap<Element, Heard>,
  parts: KitParts,
): PageKit {
  const tree = parts.makeTree(axe);
  const seeing = parts.makeSeeing(axe, tree);
  const { block: _block, ...naming } = parts.makeNaming(axe, tree, seeing);
  const surroundings = parts.makeSurroundings(tree, seeing, { block: _block, ...naming });
  const shown = new Map<string, readonly Element[]>(); // what is visible of what a selector finds
  const hears = (el: Element): readonly string[] => {
    const told = handlers.get(el) ?? [];
    const inline = tree
      .attributes(el)
      .filter(
        (name) =>
          name.startsWith('on') && /^on[a-z]+$/.test(name) && (tree.attr(el, name) ?? '').trim() !== '',
      );
    if (inline.length === 0) return told.length < 2 ? told : [...new Set(told)].sort();
    return [...new Set([...inline.map((name) => name.slice(2)), ...told])].sort();
  };
  const known = new Map<Element, readonly string[]>();
  const heard: PageKit['handlers'] = (el) => {
    let types = known.get(el);
    if (!types) known.set(el, (types = hears(el)));
    return [...types];
  };
  return {
    ...seeing,
    ...naming,
    ...surroundings,
    ...parts.makeParts(tree),
    ...parts.makeLettering(),
    ...parts.makeOwnText(tree, seeing),
    target: parts.makePlaces(tree, framePath),
    closest: tree.closest,
    attributes: tree.attributes,
    heard: (el) => sounds.get(el) ?? null,
    all: (selector, options) => {
      if (options?.hidden) return tree.select(selector);
      const known = shown.get(selector);
      if (known) return [...known];
      const found = tree.select(selector).filter(seeing.visible);
      shown.set(selector, found);
      return [...found];
    },
    handlers: heard,
    ...parts.makeEntrances(tree, seeing, { block: _block, ...naming }, heard),
  };
}
