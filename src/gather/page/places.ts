import type { Target } from '../../model/target.ts';
import type { Tree } from './tree.ts';

/** Self-contained (serialised): says where an element is. */
export function makePlaces(tree: Tree, framePath: readonly string[]): (el: Element) => Target {
  const targets = new Map<Element, Target>();
  const parentNode = Object.getOwnPropertyDescriptor(Node.prototype, 'parentNode')?.get;
  const parentOf = (node: Node): Node | null => parentNode?.call(node) ?? null;

  // in quirks mode selectors take ids of other cases as well
  const quirks = document.compatMode === 'BackCompat';
  const asMatched = (id: string): string =>
    quirks ? id.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase()) : id;
  const idsOf = new Map<Node, Map<string, number>>(); // how often each stands in a root
  const countIds = (root: Node): Map<string, number> => {
    const query = root instanceof Document ? Document.prototype : DocumentFragment.prototype;
    const ids = new Map<string, number>();
    for (const el of query.querySelectorAll.call(root, '[id]')) {
      const id = asMatched(tree.attr(el, 'id') ?? '');
      ids.set(id, (ids.get(id) ?? 0) + 1);
    }
    return ids;
  };
  const unique = (root: Node, id: string): boolean => {
    let ids = idsOf.get(root);
    if (!ids) idsOf.set(root, (ids = countIds(root)));
    return ids.get(asMatched(id)) === 1;
  };
  // a paragraph of a thousand links is counted once, not once a link
  const counted = new Map<Node, Map<Element, string>>();
  const stepsIn = (above: Node): Map<Element, string> => {
    const groups = new Map<string, Element[]>();
    for (const child of above.childNodes) {
      if (!(child instanceof Element)) continue;
      const tag = tree.tag(child);
      const group = groups.get(tag);
      if (group) group.push(child);
      else groups.set(tag, [child]);
    }
    const steps = new Map<Element, string>();
    for (const [tag, alike] of groups)
      for (const [at, child] of alike.entries())
        steps.set(child, CSS.escape(tag) + (alike.length > 1 ? `:nth-of-type(${at + 1})` : ''));
    return steps;
  };
  const step = (el: Element): string => {
    const above = parentOf(el);
    if (!above) return CSS.escape(tree.tag(el));
    let steps = counted.get(above);
    if (!steps) counted.set(above, (steps = stepsIn(above)));
    return steps.get(el) ?? CSS.escape(tree.tag(el));
  };
  const selectors = new Map<Element, string>(); // within their root; neighbours share their way down
  const withinRoot = (el: Element, root: Node): string => {
    const below: Element[] = [];
    let path = '';
    for (let at: Node | null = el; at instanceof Element; at = parentOf(at)) {
      const known = selectors.get(at);
      const id = known === undefined ? tree.attr(at, 'id') : null;
      if (known === undefined && !(id && unique(root, id))) {
        below.push(at);
        continue;
      }
      path = known ?? `#${CSS.escape(id ?? '')}`;
      selectors.set(at, path);
      break;
    }
    for (const at of below.toReversed()) {
      path += `${path === '' ? '' : ' > '}${step(at)}`;
      selectors.set(at, path);
    }
    return path;
  };
  const selector = (el: Element): string => {
    const root = Node.prototype.getRootNode.call(el);
    const here = withinRoot(el, root);
    return root instanceof ShadowRoot ? `${selector(root.host)} >>> ${here}` : here;
  };

  // outerHTML of a big element is slow, and only its opening is wanted
  const opening = (el: Element): string => {
    if (el.childElementCount < 5 && (el.textContent ?? '').length < 600 && !(el instanceof HTMLFormElement))
      return el.outerHTML.slice(0, 300);
    let html = `<${tree.tag(el)}`;
    for (const name of tree.attributes(el))
      html += ` ${name}="${(tree.attr(el, name) ?? '').replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
    return `${html}>…`.slice(0, 300);
  };
  const tenth = (n: number): number => Math.round(n * 10) / 10;

  return (el) => {
    const known = targets.get(el);
    if (known) return known;
    const rendered = Element.prototype.getClientRects.call(el).length > 0;
    const rect = Element.prototype.getBoundingClientRect.call(el);
    const target: Target = {
      frame: [...framePath],
      selector: selector(el),
      html: opening(el),
      box: rendered
        ? {
            x: tenth(rect.x + scrollX),
            y: tenth(rect.y + scrollY),
            width: tenth(rect.width),
            height: tenth(rect.height),
          }
        : null,
    };
    targets.set(el, target);
    return target;
  };
}
