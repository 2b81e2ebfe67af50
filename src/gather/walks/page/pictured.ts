import type { KitWorld, PlaceOnly } from './kit.ts';

/** A text whose contrast only pixels can tell. */
export type Pictured = {
  readonly id: number;
  readonly asked: number | null; // which of the places that were asked about; null = found here
  readonly place: PlaceOnly;
  readonly sample: string;
  readonly colour: readonly [red: number, green: number, blue: number, alpha: number]; // 0..255, alpha 0..1
  readonly large: boolean;
  readonly shadow: boolean;
};
/** What `installPictured` adds to the isolated world. */
export type PicturedWorld = KitWorld & {
  wzaPictured: {
    /** Texts at the given selectors, then texts over pictures and gradients; those at `known` selectors are left out. */
    find(
      asked: readonly string[],
      known: readonly string[],
      most: number,
    ): { found: number; texts: Pictured[] };
    /** Boxes of the lines of a text, in the window. */
    lines(id: number): DOMRect[];
  };
};

/** Installs the finding of texts over pictures. Serialised by its source: nothing from outside its own body. */
export const installPictured = (): void => {
  const world = globalThis as unknown as PicturedWorld;
  if (world.wzaPictured !== undefined) return;
  const kit = world.wzaKit;

  type Colour = [number, number, number, number];
  const colourOf = (css: string): Colour | null => {
    const found = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/.exec(css);
    return found === null
      ? null
      : [Number(found[1]), Number(found[2]), Number(found[3]), found[4] === undefined ? 1 : Number(found[4])];
  };
  const ownText = (el: Element): Text[] =>
    [...el.childNodes].filter(
      (node): node is Text => node instanceof Text && node.data.replace(/\s+/g, '').length > 0,
    );
  const linesOf = (el: Element): DOMRect[] => {
    const range = document.createRange();
    const boxes = ownText(el).flatMap((text) => {
      range.selectNodeContents(text);
      return [...range.getClientRects()];
    });
    const field = kit.is(el, 'input,textarea,select');
    return (field ? [el.getBoundingClientRect()] : boxes).filter((box) => box.width > 4 && box.height > 6);
  };
  const pictures = (): { el: Element; box: DOMRect }[] =>
    kit
      .all()
      .filter((el) => kit.is(el, 'img,video,canvas') && kit.visible(el))
      .map((el) => ({ el, box: el.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 40 && box.height > 20)
      .slice(0, 200);
  /** Effects that make computed colours say nothing of what is painted. */
  const altered = (el: Element): boolean => {
    for (let at: Element | null = el; at !== null; at = kit.parent(at)) {
      const style = getComputedStyle(at);
      if (style.mixBlendMode !== 'normal' || style.filter !== 'none' || style.backgroundClip === 'text')
        return true;
    }
    return false;
  };
  /** Whether a picture or gradient lies behind the text. Elements of one colour in between end the search. */
  const overPicture = (
    el: Element,
    box: DOMRect,
    images: readonly { el: Element; box: DOMRect }[],
  ): boolean => {
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    for (let at: Element | null = el; at !== null; at = kit.parent(at)) {
      const style = getComputedStyle(at);
      if (style.backgroundImage !== 'none') return true;
      if ((colourOf(style.backgroundColor)?.[3] ?? 1) > 0.98) return false;
      const scope = at;
      if (
        style.position !== 'static' &&
        images.some(
          (image) =>
            !kit.within(image.el, scope) &&
            image.box.left < middle.x &&
            image.box.right > middle.x &&
            image.box.top < middle.y &&
            image.box.bottom > middle.y,
        )
      )
        return true;
    }
    return false;
  };
  const exempt = (el: Element): boolean => {
    for (let at: Element | null = el; at !== null; at = kit.parent(at))
      if (
        kit.is(at, ':disabled,[aria-disabled=true],select,option,[aria-hidden=true]') ||
        /logo|brand/i.test(`${kit.attr(at, 'class')} ${kit.attr(at, 'id')}`)
      )
        return true;
    return kit.blocked(el);
  };
  const describe = (el: Element, asked: number | null): Pictured | null => {
    if (altered(el)) return null;
    const style = getComputedStyle(el);
    const fill = colourOf(style.webkitTextFillColor) ?? colourOf(style.color);
    if (fill === null || fill[3] === 0) return null;
    let { 3: alpha } = fill;
    for (let at: Element | null = el; at !== null; at = kit.parent(at))
      alpha *= Number(getComputedStyle(at).opacity);
    const size = parseFloat(style.fontSize);
    const words = kit.is(el, 'input,textarea') ? (el as HTMLInputElement).placeholder : '';
    return {
      id: kit.id(el),
      asked,
      place: kit.target(el),
      sample: (
        ownText(el)
          .map((text) => text.data)
          .join(' ') || words
      )
        .replace(/\s+/g, ' ')
        .trim()
        .slice(0, 60),
      colour: [fill[0], fill[1], fill[2], alpha],
      large: size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700),
      shadow: style.textShadow !== 'none' || parseFloat(style.webkitTextStrokeWidth) > 0,
    };
  };
  const resolve = (selector: string): Element | null => {
    let scope: Document | ShadowRoot = document;
    let el: Element | null = null;
    for (const step of selector.split(' >>> ')) {
      try {
        el = scope.querySelector(step);
      } catch {
        return null;
      }
      if (el === null) return null;
      scope = el.shadowRoot ?? scope;
    }
    return el;
  };
  const find: PicturedWorld['wzaPictured']['find'] = (asked, known, most) => {
    const texts: Pictured[] = [];
    const done = new Set<Element | null>(known.map(resolve));
    for (const [n, selector] of asked.entries()) {
      const el = resolve(selector);
      if (el === null || done.has(el)) continue;
      done.add(el);
      // A field's own text cannot be told from its hint: that of fields with a value is no business of ours.
      if (kit.is(el, 'select') || (kit.is(el, 'input,textarea') && (el as HTMLInputElement).value !== ''))
        continue;
      if (!kit.visible(el) || linesOf(el).length === 0) continue;
      const text = describe(el, n);
      if (text !== null && texts.length < most) texts.push(text);
    }
    const images = pictures();
    let found = texts.length;
    for (const el of kit.all()) {
      if (done.has(el) || kit.is(el, 'script,style,noscript,title,option,textarea,svg *')) continue;
      if (ownText(el).length === 0 || !kit.visible(el) || exempt(el)) continue;
      const [box] = linesOf(el);
      if (box === undefined || altered(el) || !overPicture(el, box, images)) continue;
      const text = describe(el, null);
      if (text === null || text.sample.length < 2) continue;
      found += 1;
      if (texts.length < most) texts.push(text);
    }
    return { found, texts };
  };
  world.wzaPictured = { find, lines: (id) => linesOf(kit.byId(id) as Element) };
};
