import type { Entrance, EntranceKind } from '../../model/page-kit.ts';
import type { Naming } from './naming.ts';
import type { Seeing } from './seeing.ts';
import type { Tree } from './tree.ts';

/** Page-side: the entrances to a tool for accessible browsing and to a version for older people. */
export type Entrances = { entrances(kind: EntranceKind): Entrance[] };

/**
 * Self-contained (serialised). An entrance is a control whose short text, title or alternative is one of the usual names,
 * or that carries the mark of a known tool. News about accessibility, statements and the national mark are none.
 * `handlers` tells the event types that scripts listen for on an element.
 */
export function makeEntrances(
  tree: Tree,
  seeing: Seeing,
  naming: Naming,
  handlers: (el: Element) => readonly string[],
): Entrances {
  const before = '(?:进入|切换(?:到|至|为)?|打开|开启|启用|使用|转到)?(?:本站|网站|网页|页面|信息)?';
  const after =
    '(?:浏览|阅读|访问|辅助)?(?:模式|通道|工具(?:条|栏)?|助手|版|入口|版本|服务|功能|专区|界面)?(?:入口)?';
  const words: Record<EntranceKind, RegExp> = {
    tool: new RegExp(`^${before}(?:无障碍|盲人|读屏|助残)${after}$`),
    elder: new RegExp(
      `^${before}(?:长者|长辈|关怀|关爱|亲情|敬老|老年人?|适老(?:化)?|大字(?:体|号)?)${after}$`,
    ),
  };
  // one of these letters is in each of them, in whatever way it is written: most texts need no closer look
  const letters: Record<EntranceKind, RegExp> = {
    tool: /[碍盲屏残]/,
    elder: /[者辈怀爱情老字\u2f7c\uf934\ufa5b\ufab2\ud83c\ud87e]/,
  };
  // names of columns that are no entrances
  const bare: Record<EntranceKind, RegExp> = {
    tool: /^(?:盲人|助残)(?:服务|专区)?$/,
    elder: /^(?:长者|长辈|关怀|关爱|亲情|敬老|老年人?|适老|大字(?:体|号)?)(?:服务|专区)?$/,
  };
  const marks: Record<EntranceKind, string> = {
    tool: '#cniil_wza, #toolbarSwitch, [onclick*="aria.start("], [href*="aria.start("], [href*="/AiWza/" i], [href*="canyou/default.html" i]',
    elder: '#toolbarElderlySwitch, [onclick*="aria.oldFixedStart("], [href*="aria.oldFixedStart("]',
  };
  const controls =
    'a, button, area, summary, input, [role="button"], [role="link"], [role="switch"], [onclick], [tabindex]';
  const holderOf = (el: Element): Element | null => {
    const control = tree.closest(el, controls);
    if (control) return control;
    for (let up: Element | null = el, n = 0; up && n < 4; up = tree.parent(up), n += 1)
      if (handlers(up).some((type) => /^(?:click|mousedown|mouseup|touchend|pointerup)$/.test(type)))
        return up;
    return null;
  };
  const own = (el: Element): string => {
    let text = '';
    for (const { actualNode: node } of tree.nodes.get(el)?.children ?? [])
      if (node?.nodeType === 3) text += node.nodeValue ?? '';
    return text;
  };
  const plain = (text: string): string =>
    text
      .normalize('NFKC')
      .replace(/[（(【[][^）)】\]]{0,16}[）)】\]]/g, '')
      .replace(/(?:快捷键|按)?\s*(?:shift|alt|ctrl)\s*\+\s*\S+$/i, '')
      .replace(/[\s“”"'·•|>》«»:：]/g, '');
  const labelOf = (el: Element, kind: EntranceKind): string | null => {
    const texts = [own(el), tree.attr(el, 'title'), tree.attr(el, 'aria-label'), tree.attr(el, 'alt')];
    if (tree.matches(el, 'input')) texts.push(tree.attr(el, 'value'));
    if (tree.matches(el, 'a, button, [role="button"], [onclick]')) texts.push(naming.visibleText(el));
    for (const text of texts) {
      if (!text || !letters[kind].test(text)) continue;
      const short = plain(text);
      if (short.length >= 2 && short.length <= 16 && words[kind].test(short) && !bare[kind].test(short))
        return naming.squash(text).slice(0, 40);
    }
    return null;
  };
  const hrefOf = (el: Element): string => {
    const written = tree.attr(el, 'href');
    if (written === null) return '';
    try {
      return new URL(written, document.baseURI).href.slice(0, 2100);
    } catch {
      return '';
    }
  };
  const inside = (inner: Element, outer: Element): boolean => {
    for (let up = tree.parent(inner); up; up = tree.parent(up)) if (up === outer) return true;
    return false;
  };
  return {
    entrances(kind) {
      const found = new Map<Element, Entrance>();
      for (const el of tree.select(
        `a, button, area, input, img, svg, span, div, li, p, i, em, b, strong, font, label, dt, dd, td, [role], ${marks[kind]}`,
      )) {
        const marked = tree.matches(el, marks[kind]);
        const label = labelOf(el, kind) ?? (marked ? '' : null);
        if (label === null) continue;
        const holder = holderOf(el) ?? (marked ? el : null);
        if (holder === null || !seeing.visible(holder) || tree.matches(holder, 'input[type="submit" i]'))
          continue;
        const href = hrefOf(holder);
        // the mark of the national scheme, and what tells of accessibility instead of giving it
        if (/^https?:\/\/[^/]*\bwza\.isc\.org\.cn\//i.test(href)) continue;
        const known = found.get(holder);
        if (known && known.label !== '') continue;
        found.set(holder, {
          el: holder,
          kind,
          label,
          name: naming.name(holder).slice(0, 80),
          role: naming.role(holder),
          tabbable: seeing.tabbable(holder),
          exposed: seeing.exposed(holder),
          marked,
          href,
        });
      }
      const list = [...found.values()];
      // a wrapper that only passes clicks on is not another entrance
      return list.filter(({ el }) => !list.some((other) => inside(other.el, el)));
    },
  };
}
