import type { AxeInPage } from './axe-in-page.ts';
import type { Tree } from './tree.ts';

/** Page-side: who can see or reach an element. */
export type Seeing = {
  visible(el: Element): boolean;
  exposed(el: Element): boolean;
  focusable(el: Element): boolean;
  tabbable(el: Element): boolean;
};

/** Self-contained (serialised): visibility and focus by axe's rules, with the gaps closed. */
export function makeSeeing(axe: AxeInPage, tree: Tree): Seeing {
  const { dom } = axe.commons;
  const sized = (el: Element): boolean => {
    for (const rect of Element.prototype.getClientRects.call(el))
      if (rect.width > 0 && rect.height > 0) return true;
    // a box of no size still shows what floats or is positioned inside it
    for (const child of tree.nodes.get(el)?.children ?? [])
      if (child.actualNode instanceof Element && sized(child.actualNode)) return true;
    return false;
  };
  const remember = (test: (el: Element) => boolean): ((el: Element) => boolean) => {
    const known = new Map<Element, boolean>();
    return (el) => {
      let answer = known.get(el);
      if (answer === undefined) known.set(el, (answer = test(el)));
      return answer;
    };
  };
  const exposed = remember((el) => {
    const node = tree.nodes.get(el);
    return node !== undefined && dom.isVisibleToScreenReaders(node);
  });
  // no other element can take focus without a tabindex, as axe sees it: most of a page needs no closer look
  const controls = new Set(['a', 'area', 'input', 'textarea', 'select', 'summary', 'details', 'button']);
  const mayFocus = (el: Element): boolean =>
    controls.has(tree.tag(el).toLowerCase()) || tree.attr(el, 'tabindex') !== null;
  const embedding = new Set(['audio', 'video', 'iframe', 'frame', 'embed']);
  // axe takes neither editable nor media controls for focusable
  const byItself = (el: Element): boolean => {
    const editable = tree.attr(el, 'contenteditable');
    if (editable !== null && editable !== 'false') return true;
    return (
      embedding.has(tree.tag(el)) &&
      tree.matches(el, 'audio[controls], video[controls], iframe, frame, embed')
    );
  };
  const rendered = (el: Element): boolean =>
    Element.prototype.checkVisibility.call(el, { visibilityProperty: true });
  const focusable = remember((el) => {
    const node = tree.nodes.get(el);
    if (node === undefined) return false;
    return (mayFocus(el) && dom.isFocusable(node)) || (byItself(el) && rendered(el));
  });
  return {
    visible: remember((el) => {
      const node = tree.nodes.get(el);
      return node !== undefined && dom.isVisibleOnScreen(node) && sized(el);
    }),
    exposed,
    focusable,
    tabbable: (el) => {
      return focusable(el) && !(Number.parseInt(tree.attr(el, 'tabindex') ?? '0', 10) < 0);
    },
  };
}
