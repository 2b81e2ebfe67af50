import type { AxeInPage, VirtualNode } from './axe-in-page.ts';

/** Page-side: axe's flattened tree as elements, with the accessors that a page's own names cannot shadow. */
export type Tree = {
  readonly nodes: ReadonlyMap<Element, VirtualNode>; // in tree order
  readonly shadowed: boolean; // there are shadow roots
  order(el: Element): number; // -1 = not in the flattened tree
  parent(el: Element): Element | null; // across shadow roots
  tag(el: Element): string;
  attr(el: Element, name: string): string | null;
  attributes(el: Element): readonly string[]; // their names, in the order they are written
  matches(el: Element, selector: string): boolean;
  closest(el: Element, selector: string): Element | null;
  select(selector: string): Element[]; // in tree order
};

/**
 * Self-contained (serialised): reads the tree once. A form's own fields shadow its properties (`<input name="id">`),
 * so everything goes through the prototypes.
 */
export function makeTree(axe: AxeInPage): Tree {
  const own = Element.prototype;
  const getTag = Object.getOwnPropertyDescriptor(own, 'localName')?.get;
  const parentNode = Object.getOwnPropertyDescriptor(Node.prototype, 'parentNode')?.get;
  const nodes = new Map<Element, VirtualNode>();
  const places = new Map<Element, number>();
  const roots = new Set<Document | ShadowRoot>();
  // oxlint-disable-next-line no-underscore-dangle -- axe's own name
  const stack = axe._tree.toReversed();
  for (let node = stack.pop(); node; node = stack.pop()) {
    const el = node.actualNode;
    if (el instanceof Element && !places.has(el)) {
      places.set(el, places.size);
      nodes.set(el, node);
      const above = parentNode?.call(el) as Node | null;
      if (!(above instanceof Element && places.has(above))) {
        const root = Node.prototype.getRootNode.call(el);
        if (root instanceof Document || root instanceof ShadowRoot) roots.add(root);
      }
    }
    for (let i = node.children.length - 1; i >= 0; i -= 1) stack.push(node.children[i] as VirtualNode);
  }
  const order = (el: Element): number => places.get(el) ?? -1;
  const parent = (el: Element): Element | null => {
    for (let up = nodes.get(el)?.parent; up; up = up.parent)
      if (up.actualNode instanceof Element) return up.actualNode;
    if (nodes.has(el)) return null;
    const above = parentNode?.call(el) as Node | null;
    return above instanceof Element ? above : above instanceof ShadowRoot ? above.host : null;
  };
  const matches = (el: Element, selector: string): boolean => own.matches.call(el, selector);
  const selected = new Map<string, readonly Element[]>(); // probes ask the same things, and the tree stands still meanwhile
  const select = (selector: string): readonly Element[] => {
    const found: Element[] = [];
    for (const root of roots) {
      const query = root instanceof Document ? Document.prototype : DocumentFragment.prototype;
      for (const el of query.querySelectorAll.call(root, selector)) if (places.has(el)) found.push(el);
    }
    return roots.size > 1 ? found.sort((a, b) => order(a) - order(b)) : found;
  };
  const attributes = new Map<Element, readonly string[]>();
  const shadowed = roots.size > 1;
  return {
    nodes,
    shadowed,
    order,
    parent,
    tag: (el) => String(getTag?.call(el) ?? ''),
    attr: (el, name) => own.getAttribute.call(el, name),
    attributes: (el) => {
      let names = attributes.get(el);
      if (!names) attributes.set(el, (names = own.getAttributeNames.call(el)));
      return names;
    },
    matches,
    closest: (el, selector) => {
      if (!shadowed) return own.closest.call(el, selector); // no shadow root to cross
      for (let up: Element | null = el; up; up = parent(up)) if (matches(up, selector)) return up;
      return null;
    },
    select: (selector) => {
      let found = selected.get(selector);
      if (!found) selected.set(selector, (found = select(selector)));
      return [...found];
    },
  };
}
