import type { PageKit } from '../../model/page-kit.ts';
import type { Seeing } from './seeing.ts';
import type { Tree } from './tree.ts';

/**
 * Self-contained (serialised): the text that elements hold themselves. Read once for all rules that look for rare letters: where
 * the page holds none of them, no element is asked.
 */
export function makeOwnText(tree: Tree, seeing: Seeing): Pick<PageKit, 'own' | 'writing'> {
  const texts = new Map<Element, string>();
  const own = (el: Element): string => {
    let text = texts.get(el);
    if (text !== undefined) return text;
    text = '';
    for (let node = el.firstChild; node; node = node.nextSibling)
      if (node.nodeType === 3) text += node.nodeValue ?? '';
    texts.set(el, text);
    return text;
  };
  let written: readonly Element[] | undefined;
  let whole = '';
  return {
    own,
    writing: (letters) => {
      if (!written) {
        written = tree.select('body, body *').filter((el) => own(el) !== '');
        whole = written.map(own).join('\n');
      }
      if (!letters.test(whole)) return [];
      return written.filter((el) => letters.test(own(el)) && seeing.visible(el));
    },
  };
}
