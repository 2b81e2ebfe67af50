import type { Target } from '../../model/target.ts';
import type { Tree } from './tree.ts';

/** Self-contained (serialised): says where an element is. */
export function makePlaces(tree: Tree, framePath: readonly string[]): (el: Element) => Target {
  const targets = new WeakMap<Element, Target>();
  const parentOf = (node: Node): Node | null =>
    Object.getOwnPropertyDescriptor(Node.prototype, 'parentNode')?.get?.call(node) ?? null;

  const unique = (root: Node, id: string): boolean => {
    const query = root instanceof Document ? Document.prototype : DocumentFragment.prototype;
    return query.querySelectorAll.call(root, `#${CSS.escape(id)}`).length === 1;
  };
  // a paragraph of a thousand links is counted once, not once a link
  const counted = new WeakMap<Node, Map<Element, string>>();
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
  const withinRoot = (el: Element, root: Node): string => {
    const steps: string[] = [];
    for (let at: Node | null = el; at instanceof Element; at = parentOf(at)) {
      const id = tree.attr(at, 'id');
      if (id && unique(root, id)) {
        steps.unshift(`#${CSS.escape(id)}`);
        break;
      }
      steps.unshift(step(at));
    }
    return steps.join(' > ');
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
    for (const name of Element.prototype.getAttributeNames.call(el))
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
