import type { Naming } from './naming.ts';
import type { Seeing } from './seeing.ts';
import type { Tree } from './tree.ts';

/** Page-side: what an element can be understood from. */
export type Surroundings = { headingOf(el: Element): string; contextOf(el: Element): string };

/** Self-contained (serialised): headings and programmatic context (WCAG 2.2, "programmatically determined link context"). */
export function makeSurroundings(tree: Tree, seeing: Seeing, naming: Naming): Surroundings {
  const sections =
    'section, article, aside, nav, main, header, footer, dialog, form, fieldset, li, td, th, [role=region], [role=dialog], [role=tabpanel]';
  const own =
    'p, li, td, th, dd, dt, h1, h2, h3, h4, h5, h6, figcaption, caption, blockquote, label, summary, legend';
  let headings: { el: Element; at: number; section: Element | null }[] | undefined;

  const contains = (outer: Element, inner: Element): boolean => {
    for (let up: Element | null = inner; up; up = tree.parent(up)) if (up === outer) return true;
    return false;
  };
  const allHeadings = () =>
    (headings ??= tree
      .select('h1, h2, h3, h4, h5, h6, [role=heading]')
      .filter((el) => seeing.exposed(el) && naming.role(el) === 'heading')
      .map((el) => {
        const above = tree.parent(el);
        return { el, at: tree.order(el), section: above && tree.closest(above, sections) };
      }));
  /** The first list inside an element that is exposed, nearest in tree order. */
  const listIn = (el: Element): Element | null => {
    for (const { actualNode: node } of tree.nodes.get(el)?.children ?? []) {
      if (!(node instanceof Element)) continue;
      if (tree.matches(node, 'ul, ol') && seeing.exposed(node)) return node;
      const inner = listIn(node);
      if (inner) return inner;
    }
    return null;
  };
  const withoutNested = new Map<Element, string>();
  const textWithoutNested = (el: Element): string => {
    if (tree.tag(el) !== 'li') return naming.text(el);
    const known = withoutNested.get(el);
    if (known !== undefined) return known;
    const own = naming.text(el);
    const nested = listIn(el);
    const text = nested ? naming.squash(own.replace(naming.text(nested), ' ')) : own;
    withoutNested.set(el, text);
    return text;
  };

  // a block of a thousand links is cut into its lines once, not once a link
  const linesOf = new Map<Element, Map<Element, string>>();
  /** What stands in one line of text with `branch`, a child of `block`. */
  const line = (block: Element, branch: Element): string => {
    let lines = linesOf.get(block);
    if (!lines) {
      linesOf.set(block, (lines = new Map()));
      let run: string[] = [];
      let held: Element[] = [];
      const end = (): void => {
        const text = naming.squash(run.join(''));
        for (const el of held) lines?.set(el, text);
        run = [];
        held = [];
      };
      for (const { actualNode: node } of tree.nodes.get(block)?.children ?? []) {
        if (node instanceof Text) run.push(node.data);
        if (!(node instanceof Element)) continue;
        if (naming.block(node) || tree.tag(node) === 'br') end();
        else {
          run.push(naming.text(node));
          held.push(node);
        }
      }
      end();
    }
    return lines.get(branch) ?? naming.text(branch);
  };

  return {
    headingOf: (el) => {
      const at = tree.order(el);
      const list = allHeadings();
      let low = 0;
      let high = list.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((list[middle]?.at ?? 0) < at) low = middle + 1;
        else high = middle;
      }
      for (let i = low - 1; i >= 0; i -= 1) {
        const heading = list[i];
        if (!heading || contains(heading.el, el)) continue;
        // a heading inside a section that was closed again says nothing of what follows
        if (!heading.section || contains(heading.section, el)) return naming.text(heading.el);
      }
      return '';
    },
    contextOf: (el) => {
      let branch = el;
      for (let up = tree.parent(el); up; up = tree.parent(up)) {
        if (tree.matches(up, own)) return textWithoutNested(up);
        if (naming.block(up)) return naming.block(branch) ? naming.text(el) : line(up, branch);
        branch = up;
      }
      return naming.text(el);
    },
  };
}
