import type { KitWorld, PlaceOnly } from './kit.ts';

export type Cut = {
  place: PlaceOnly;
  sample: string;
  way: 'down' | 'across';
  plain: boolean;
  relief: boolean;
};
export type Wide = { place: PlaceOnly; sample: string; right: number; running: boolean; boxed: boolean };
export type Stuck = { place: PlaceOnly; sample: string; times: number };
/** What `installZoom` adds to the isolated world. */
export type ZoomWorld = KitWorld & {
  wzaZoom: {
    remember(): void; // what is cut now will not be told later
    cut(): Cut[];
    stuck(zoom: number): Stuck[] | null; // null = no text to look at; of what was stuck at the zoom before, too
    wide(): { width: number; texts: Wide[] };
    space(on: boolean): void;
    enlarge(): void;
    shrink(): void; // takes it back
  };
};

/** Installs the zoom walk's readings. Serialised by its source: nothing from outside its own body. */
export const installZoom = (): void => {
  const world = globalThis as unknown as ZoomWorld;
  if (world.wzaZoom !== undefined) return;
  const kit = world.wzaKit;
  const most = 20;
  const known = new Set<Element>();
  const shut = new Set<Element>(); // boxes that hide whole lines from the start
  const squash = (text: string): string => text.replace(/\s+/g, ' ').trim();
  const clips = (how: string): boolean => how === 'hidden' || how === 'clip';
  const scrolls = (how: string): boolean => how === 'auto' || how === 'scroll';
  const ways =
    'a[href],button,summary,details,[role=button],[role=link],[aria-expanded],[onclick],[tabindex],[title]';

  /** Texts on view with the elements they stand in. */
  const texts = (): { el: Element; text: string; rects: DOMRect[] }[] => {
    const found: { el: Element; text: string; rects: DOMRect[] }[] = [];
    if (document.body === null) return found;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null && found.length < 4000; node = walker.nextNode()) {
      const text = squash(node.nodeValue ?? '');
      const el = node.parentElement;
      if (text.length < 2 || el === null) continue;
      if (el.closest('script,style,noscript,template,svg,marquee,[aria-hidden=true]') !== null) continue;
      if (!kit.visible(el)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const rects = [...range.getClientRects()].filter((rect) => rect.width > 1 && rect.height > 1);
      if (rects.length > 0) found.push({ el, text, rects });
    }
    return found;
  };
  const isPlain = (box: Element): boolean =>
    [box, ...[...box.querySelectorAll('*')].slice(0, 60)].every((part) => {
      const style = getComputedStyle(part);
      if (style.transform !== 'none' || style.animationName !== 'none') return false;
      return (
        part === box ||
        (style.position === 'static' &&
          style.float === 'none' &&
          /^(inline|block|contents|list-item)$/.test(style.display))
      );
    });
  // a link within a sentence of the text that is cut leads elsewhere
  const inSentence = (box: Element, way: Element): boolean => {
    if (!kit.is(way, 'a[href]') || way.parentElement !== box || !/^[\s\S]{2,}$/.test(way.textContent ?? ''))
      return false;
    const around = [...box.childNodes]
      .map((node) => (node.nodeType === Node.TEXT_NODE ? squash(node.nodeValue ?? '') : ''))
      .join('');
    return (
      around.length >= (/\p{Script=Han}/u.test(around) ? 12 : 30) &&
      !/more|read on|full|continue|expand|\ball\b|详|全|更多|展开|阅读|查看/i.test(way.textContent ?? '')
    );
  };
  const hasRelief = (box: Element, text: string): boolean => {
    if (box.closest(ways) !== null) return true;
    let near: Element | null = box;
    for (let level = 0; near !== null && near !== document.documentElement && level < 4; level++) {
      if ([...near.querySelectorAll(ways)].some((way) => !inSentence(box, way))) return true;
      near = near.parentElement;
    }
    return squash(document.body.innerText).split(text.slice(0, 60)).length > 2; // it stands elsewhere once more
  };
  type Cutter = { way: 'down' | 'across'; text: string; whole: boolean };
  const cutters = (): Map<Element, Cutter> => {
    const found = new Map<Element, Cutter>();
    for (const { el, text, rects } of texts()) {
      let block: Element = el;
      while (getComputedStyle(block).display.startsWith('inline') && block.parentElement)
        block = block.parentElement;
      const ellipsis = getComputedStyle(block).textOverflow !== 'clip';
      let [across, down] = [true, true]; // axes that nothing scrolls yet
      for (let box: Element | null = el; box !== null && box !== document.body; box = box.parentElement) {
        const style = getComputedStyle(box);
        if (style.display === 'inline' || style.display === 'contents') continue;
        if (style.position === 'fixed') break;
        if (scrolls(style.overflowX)) across = false;
        if (scrolls(style.overflowY)) down = false;
        const [cutsAcross, cutsDown] = [across && clips(style.overflowX), down && clips(style.overflowY)];
        if (!cutsAcross && !cutsDown) continue;
        const outer = box.getBoundingClientRect();
        // boxes of a few pixels, or moved off the page, hide their text from the eye on purpose
        if (outer.width < 16 || outer.height < 5 || style.clipPath !== 'none' || style.clip !== 'auto') break;
        if (parseFloat(style.textIndent) < 0) break;
        const [bottom, right] = [
          outer.bottom - parseFloat(style.borderBottomWidth),
          outer.right - parseFloat(style.borderRightWidth),
        ];
        // cut through the letters: lines that are hidden whole may be meant to be
        if (
          cutsDown &&
          rects.some((r) => bottom - r.top >= r.height * 0.25 && r.bottom - bottom >= r.height * 0.25)
        )
          found.set(box, { way: 'down', text, whole: false });
        else if (
          cutsAcross &&
          !ellipsis &&
          rects.some(
            (r) => right - r.left >= 8 && r.right - right >= 8 && r.top < bottom && r.left >= outer.left - 8,
          )
        )
          found.set(box, { way: 'across', text, whole: false });
        // whole lines: telling only where they stood in view before
        else if (
          cutsDown &&
          !ellipsis &&
          !found.has(box) &&
          rects.some((r) => r.top >= bottom - r.height * 0.25) &&
          rects.some((r) => r.bottom <= bottom + r.height * 0.25)
        )
          found.set(box, { way: 'down', text, whole: true });
        break;
      }
      if (found.size > 200) break;
    }
    return found;
  };
  const cut = (): Cut[] =>
    [...cutters()]
      .filter(([box, { whole }]) => !known.has(box) && !(whole && (shut.has(box) || !isPlain(box))))
      .slice(0, most)
      .map(([box, { way, text, whole }]) => ({
        place: kit.target(box),
        sample: text.slice(0, 60),
        way,
        plain: isPlain(box),
        relief: whole || hasRelief(box, text), // only worth asking about
      }));

  const sizes = new Map<Element, { size: number; text: string }>();
  let looked = 0; // texts whose size was remembered
  const sizeOf = (el: Element): number => parseFloat(getComputedStyle(el).fontSize);
  // the window is narrower by the same measure, so letters sized by it look the same
  const stuck = (zoom: number): Stuck[] | null => {
    if (looked === 0) return null;
    const found: Stuck[] = [];
    for (const [el, { size, text }] of sizes) {
      const times = Math.round((sizeOf(el) / size) * zoom * 10) / 10;
      if (el.isConnected && kit.visible(el) && times <= 1.3)
        found.push({ place: kit.target(el), sample: text.slice(0, 60), times });
      else sizes.delete(el);
    }
    return found.slice(0, most);
  };

  // lines that break by themselves, and not one of them fits: the eye goes to and fro for each
  const isRunning = (text: string, rects: readonly DOMRect[], block: Element): boolean => {
    const long = rects.filter((rect) => rect.width > innerWidth);
    const lines = new Set(long.map((rect) => Math.round(rect.top)));
    const enough = /\p{Script=Han}/u.test(text) ? 40 : 80;
    return lines.size >= 2 && text.length >= enough && !/pre|nowrap/.test(getComputedStyle(block).whiteSpace);
  };
  // one line already is half as wide again as the window, in a block that is set so wide: no slide, no row of cards
  const isBoxed = (text: string, rects: readonly DOMRect[], block: Element, scroller: Element): boolean => {
    const { whiteSpace, display, position, float } = getComputedStyle(block);
    const sentences = /[，。；,.;]\s*\S+.*[。.]|\p{L}+ \p{L}+ \p{L}+ \p{L}+.*[.,]/u.test(text);
    return (
      text.length >= (/\p{Script=Han}/u.test(text) ? 40 : 100) &&
      sentences &&
      rects.some((rect) => rect.width > innerWidth * 1.5) &&
      block.getBoundingClientRect().width > innerWidth * 1.5 &&
      scroller.getBoundingClientRect().width <= innerWidth + 2 &&
      scroller.clientHeight > 0 &&
      /^(?:block|list-item)$/.test(display) &&
      float === 'none' &&
      (position === 'static' || position === 'relative') &&
      !/pre|nowrap/.test(whiteSpace)
    );
  };
  const wide = (): { width: number; texts: Wide[] } => {
    const width = Math.max(document.documentElement.scrollWidth, document.body?.scrollWidth ?? 0);
    const found = new Map<Element, Wide>();
    for (const { el, text, rects } of texts()) {
      // two dimensions are what tables, code and drawings need
      if (el.closest('table,pre,code,[role=table],[role=grid],math,[role=toolbar]') !== null) continue;
      const right = Math.max(...rects.map((rect) => rect.right));
      if (right <= innerWidth + 2) continue;
      let scroller: Element | null = null;
      let held = false; // by a box that hides or stays; running text in a box that scrolls is read line by line
      for (let box: Element | null = el; box !== null && box !== document.body; box = box.parentElement) {
        const style = getComputedStyle(box);
        if (style.position === 'fixed' || !style.writingMode.startsWith('horizontal')) held = true;
        if (scrolls(style.overflowX)) {
          held ||= text.length < 60;
          scroller = box;
          break;
        }
        if (style.overflowX !== 'visible') held = true;
      }
      let block: Element = el;
      while (getComputedStyle(block).display.startsWith('inline') && block.parentElement)
        block = block.parentElement;
      if (!held && !found.has(block))
        found.set(block, {
          place: kit.target(block),
          sample: text.slice(0, 60),
          right: Math.round(right + scrollX),
          running: isRunning(text, rects, block),
          boxed: scroller !== null && isBoxed(text, rects, block, scroller),
        });
      if (found.size >= most) break;
    }
    return { width, texts: [...found.values()] };
  };

  // a constructed sheet: a content security policy has no say in it
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
      'p { margin-bottom: 2em !important }',
  );
  const styles: [HTMLElement, string | null][] = []; // of what was enlarged, as they were
  world.wzaZoom = {
    remember: () => {
      for (const [box, { whole }] of cutters()) (whole ? shut : known).add(box);
      for (const { el, text } of texts())
        if (text.length >= 8 && sizes.size < 1000) sizes.set(el, { size: sizeOf(el), text });
      looked = sizes.size;
    },
    cut,
    stuck,
    wide,
    space: (on) => {
      const others = document.adoptedStyleSheets.filter((one) => one !== sheet);
      document.adoptedStyleSheets = on ? [...others, sheet] : others;
    },
    enlarge: () => {
      const sizes = [...document.querySelectorAll('body, body *')]
        .slice(0, 8000)
        .filter((el): el is HTMLElement => el instanceof HTMLElement)
        .map((el) => [el, parseFloat(getComputedStyle(el).fontSize)] as const);
      for (const [el, size] of sizes) {
        styles.push([el, el.getAttribute('style')]);
        el.style.setProperty('font-size', `${size * 2}px`, 'important');
      }
    },
    shrink: () => {
      for (const [el, style] of styles.splice(0)) {
        el.setAttribute('style', style ?? ''); // Chromium leaves an empty one where none was ever written
        if (style === null) el.removeAttribute('style');
      }
    },
  };
};
