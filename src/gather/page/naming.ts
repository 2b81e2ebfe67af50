import type { PageKit } from '../../model/page-kit.ts';
import type { AxeInPage, VirtualNode } from './axe-in-page.ts';
import type { Seeing } from './seeing.ts';
import type { Tree } from './tree.ts';

/** Page-side: what an element is called and what it says. */
export type Naming = Pick<PageKit, 'name' | 'nameFrom' | 'role' | 'text' | 'visibleText' | 'squash'> & {
  block(el: Element): boolean; // laid out as a block, not within a line
};

/** Self-contained (serialised): names, roles and texts by axe's computation. */
export function makeNaming(axe: AxeInPage, tree: Tree, seeing: Seeing): Naming {
  const { aria, text } = axe.commons;
  const native = text.nativeTextMethods;
  /** Every run of white space made one space; most spaces are one already. */
  const collapse = (s: string): string => s.replaceAll(/[\s\u200b]{2,}|[^\S ]|\u200b/g, ' ');
  const squash = (s: string): string => collapse(s).trim();
  const names = new Map<Element, string>();
  const texts = { read: new Map<Element, string>(), seen: new Map<Element, string>() };

  const name = (el: Element): string => {
    const known = names.get(el);
    if (known !== undefined) return known;
    const node = tree.nodes.get(el);
    const found = node ? squash(text.accessibleTextVirtual(node)) : '';
    names.set(el, found);
    return found;
  };
  const block = (el: Element): boolean => {
    const display = tree.nodes.get(el)?.getComputedStylePropertyValue('display') ?? 'inline';
    return !/^(inline|contents|ruby)/.test(display);
  };
  const pictured = new Set(['img', 'area', 'canvas', 'svg', 'input', 'object']);
  const unsaid = new Set(['script', 'style', 'noscript', 'template']);
  const alternative = (el: Element): string | null => {
    const replaced = pictured.has(tree.tag(el)) || tree.attr(el, 'role') === 'img';
    return replaced || tree.attr(el, 'aria-label') ? name(el) : null;
  };
  // of every element that was walked through: containers are asked for their text one within the other
  const walked = { read: new Map<VirtualNode, string>(), seen: new Map<VirtualNode, string>() };
  const walk = (node: VirtualNode, way: 'read' | 'seen'): string => {
    const known = walked[way].get(node);
    if (known !== undefined) return known;
    const pieces: string[] = [];
    let spaced = false; // the last piece ends with a space
    const add = (collapsed: string): void => {
      const piece = spaced && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed;
      if (piece === '') return;
      pieces.push(piece);
      spaced = piece.endsWith(' ');
    };
    for (const child of node.children) {
      const inner = child.actualNode;
      if (inner instanceof Text) add(collapse(inner.data));
      if (!(inner instanceof Element)) continue;
      const tag = tree.tag(inner);
      if (tag === 'br' || tag === 'hr') add(' ');
      else if (tag !== 'wbr' && (way === 'read' ? seeing.exposed(inner) : seeing.visible(inner))) {
        const instead = way === 'read' ? alternative(inner) : null;
        const said = instead ?? (unsaid.has(tag) ? '' : walk(child, way));
        const apart = instead !== null || block(inner);
        if (apart) add(' ');
        add(said);
        if (apart) add(' ');
      }
    }
    const out = pieces.join('');
    walked[way].set(node, out);
    return out;
  };
  const whole = (el: Element, way: 'read' | 'seen'): string => {
    const known = texts[way].get(el);
    if (known !== undefined) return known;
    const node = tree.nodes.get(el);
    const shown = node !== undefined && (way === 'read' ? seeing.exposed(el) : seeing.visible(el));
    const found = shown ? ((way === 'read' ? alternative(el) : null) ?? walk(node, way)).trim() : '';
    texts[way].set(el, found);
    return found;
  };

  return {
    squash,
    block,
    name,
    nameFrom: (el) => {
      const node = tree.nodes.get(el);
      if (!node || name(el) === '') return 'none';
      const says = (of: (node: VirtualNode) => string): boolean => squash(of(node) || '') !== '';
      const tag = tree.tag(el);
      const control = /^(input|select|textarea|meter|output|progress|button)$/.test(tag);
      if (says(aria.arialabelledbyText)) return 'aria-labelledby';
      if (says(aria.arialabelText)) return 'aria-label';
      if (control && says(native.labelText)) return 'label';
      if (tag === 'fieldset' && says(native.fieldsetLegendText)) return 'label';
      if (tag === 'table' && says(native.tableCaptionText)) return 'label';
      if (tag === 'figure' && says(native.figureText)) return 'label';
      if (/^(img|area)$/.test(tag) || tree.matches(el, 'input[type=image i]')) {
        if (squash(tree.attr(el, 'alt') ?? '') !== '') return 'alt';
      } else if (tree.matches(el, 'input[type=submit i], input[type=button i], input[type=reset i]')) {
        if (squash(tree.attr(el, 'value') ?? '') !== '') return 'value';
      } else if (!control || tag === 'button') {
        if (says(tag === 'button' || tag === 'summary' ? native.subtreeText : text.subtreeText))
          return 'content';
      }
      const title = squash(tree.attr(el, 'title') ?? '');
      if (title !== '' && title === name(el)) return 'title';
      const hint = squash(tree.attr(el, 'placeholder') ?? tree.attr(el, 'aria-placeholder') ?? '');
      if (hint !== '' && hint === name(el)) return 'placeholder';
      return 'other';
    },
    role: (el) => {
      const node = tree.nodes.get(el);
      const role = node ? aria.getRole(node) : null;
      return role === null || role === 'none' || role === 'presentation' || role === 'generic' ? null : role;
    },
    text: (el) => whole(el, 'read'),
    visibleText: (el) => whole(el, 'seen'),
  };
}
