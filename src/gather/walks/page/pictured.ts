import type { KitWorld, PlaceOnly } from './kit.ts';

/** A text that stands over a picture or a gradient. */
export type Pictured = {
  readonly id: number;
  readonly place: PlaceOnly;
  readonly sample: string;
  readonly colour: readonly [red: number, green: number, blue: number, alpha: number]; // 0..255, alpha 0..1
  readonly large: boolean;
  readonly shadow: boolean;
};
export type Clip = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};
/** Contrast ratios over the pixels of a clip. */
export type Ratios = {
  readonly best: number;
  readonly typical: number;
  readonly worst: number;
  readonly below: number;
};
/** What `installPictured` adds to the isolated world. */
export type PicturedWorld = KitWorld & {
  wzaPictured: {
    find(most: number): { found: number; texts: Pictured[] };
    hide(on: boolean): void;
    clip(id: number): Clip | null;
    ratios(png: string, colour: readonly number[], needed: number): Promise<Ratios>;
  };
};

/** Installs the finding and measuring of texts over pictures. Serialised by its source: nothing from outside its own body. */
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
      (node): node is Text => node instanceof Text && node.data.replace(/\s+/g, '').length > 1,
    );
  const boxOf = (texts: readonly Text[]): DOMRect | null => {
    const boxes = texts.flatMap((text) => {
      const range = document.createRange();
      range.selectNodeContents(text);
      return [...range.getClientRects()];
    });
    // One line is enough, and the space between lines is no background of text.
    return boxes.toSorted((a, b) => b.width - a.width).find((box) => box.width > 8 && box.height > 6) ?? null;
  };
  const pictures = (): { el: Element; box: DOMRect }[] =>
    kit
      .all()
      .filter((el) => kit.is(el, 'img,video,canvas') && kit.visible(el))
      .map((el) => ({ el, box: el.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 40 && box.height > 20)
      .slice(0, 200);
  /** Whether a picture or gradient lies behind the text. Elements of one colour in between end the search. */
  const overPicture = (
    el: Element,
    box: DOMRect,
    images: readonly { el: Element; box: DOMRect }[],
  ): boolean => {
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    for (let at: Element | null = el; at !== null; at = kit.parent(at)) {
      const style = getComputedStyle(at);
      if (style.mixBlendMode !== 'normal' || style.filter !== 'none' || style.backgroundClip === 'text')
        return false;
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
  const find = (most: number): { found: number; texts: Pictured[] } => {
    const images = pictures();
    const texts: Pictured[] = [];
    let found = 0;
    const seen = new Map<string, number>();
    for (const el of kit.all()) {
      if (kit.is(el, 'script,style,noscript,title,option,textarea,svg *')) continue;
      const own = ownText(el);
      if (own.length === 0 || !kit.visible(el) || exempt(el)) continue;
      const box = boxOf(own);
      if (box === null || !overPicture(el, box, images)) continue;
      const style = getComputedStyle(el);
      const fill = colourOf(style.webkitTextFillColor) ?? colourOf(style.color);
      if (fill === null || fill[3] === 0) continue;
      let { 3: alpha } = fill;
      for (let at: Element | null = el; at !== null; at = kit.parent(at))
        alpha *= Number(getComputedStyle(at).opacity);
      found += 1;
      const up = kit.parent(el);
      const like = `${el.localName}.${kit.attr(el, 'class')} ${up === null ? '' : kit.attr(up, 'class')} ${style.color}`;
      seen.set(like, (seen.get(like) ?? 0) + 1);
      if (texts.length >= most || (seen.get(like) ?? 0) > 2) continue;
      const size = parseFloat(style.fontSize);
      texts.push({
        id: kit.id(el),
        place: kit.target(el),
        sample: own
          .map((text) => text.data)
          .join(' ')
          .replace(/\s+/g, ' ')
          .trim()
          .slice(0, 60),
        colour: [fill[0], fill[1], fill[2], alpha],
        large: size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700),
        shadow: style.textShadow !== 'none' || parseFloat(style.webkitTextStrokeWidth) > 0,
      });
    }
    return { found, texts };
  };

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '*,*::before,*::after{color:transparent!important;-webkit-text-fill-color:transparent!important;' +
      'text-shadow:none!important;-webkit-text-stroke:0!important;text-decoration-color:transparent!important;' +
      'transition:none!important}',
  );
  const hide = (on: boolean): void => {
    const others = document.adoptedStyleSheets.filter((one) => one !== sheet);
    document.adoptedStyleSheets = on ? [...others, sheet] : others;
  };
  /** Scrolls the text in and tells where its longest line stands in the document. Null: something lies over it. */
  const clip = (id: number): Clip | null => {
    const el = kit.byId(id) as Element;
    el.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = boxOf(ownText(el));
    if (box === null) return null;
    const x = Math.max(0, box.x);
    const y = Math.max(0, box.y);
    const width = Math.min(box.right, innerWidth, x + 600) - x;
    const height = Math.min(box.bottom, innerHeight, y + 120) - y;
    if (width < 6 || height < 6) return null;
    for (const share of [0.1, 0.5, 0.9]) {
      const hit = document.elementFromPoint(x + width * share, y + height / 2);
      if (hit === null || !(kit.within(hit, el) || kit.within(el, hit))) return null;
    }
    return { x: x + scrollX, y: y + scrollY, width, height };
  };
  // WCAG 2 relative luminance, of sRGB values 0..255.
  const luminance = (red: number, green: number, blue: number): number => {
    const part = (value: number): number =>
      value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
    return 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue);
  };
  const ratios = async (png: string, colour: readonly number[], needed: number): Promise<Ratios> => {
    const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    const [red = 0, green = 0, blue = 0, alpha = 1] = colour;
    const step = Math.max(1, Math.floor(data.length / 4 / 6000));
    const all: number[] = [];
    for (let at = 0; at < data.length; at += 4 * step) {
      const under = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0] as const;
      const text = [red, green, blue].map((value, n) => value * alpha + (under[n] ?? 0) * (1 - alpha));
      const one = luminance(text[0] ?? 0, text[1] ?? 0, text[2] ?? 0);
      const other = luminance(...under);
      all.push((Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05));
    }
    all.sort((a, b) => a - b);
    const at = (share: number): number =>
      Math.round((all[Math.min(all.length - 1, Math.floor(all.length * share))] ?? 1) * 100) / 100;
    const below = all.filter((ratio) => ratio < needed).length / all.length;
    return { best: at(0.98), typical: at(0.5), worst: at(0.05), below: Math.round(below * 1000) / 1000 };
  };
  world.wzaPictured = { find, hide, clip, ratios };
};
