import type { KitWorld, PlaceOnly } from './kit.ts';

type Raw = { value: number; characters: number; place: PlaceOnly };

/** What `measureElder` sends back: as ElderMeasures, with places that do not know their frame. */
export type RawMeasures = {
  sizes: Raw[];
  spacing: Raw[];
  controls: { place: PlaceOnly; name: string; width: number; height: number }[];
  all: number;
  floating: {
    place: PlaceOnly;
    text: string;
    width: number;
    height: number;
    moves: boolean;
    closable: boolean;
    advertising: boolean;
  }[];
};

/**
 * Measures text, controls and floating windows of the page. Serialised by its source. Needs the walks' kit.
 * Resolves after one second, for what moves is seen by looking twice.
 */
export const measureElder = async (): Promise<RawMeasures> => {
  const kit = (globalThis as unknown as KitWorld).wzaKit;
  const squash = (text: string): string => text.replace(/\s+/g, ' ').trim();
  const els = kit.all().filter((el) => kit.visible(el));
  const sizes = new Map<number, { characters: number; el: Element; most: number }>();
  const spacing = new Map<number, { characters: number; el: Element; most: number }>();
  const add = (map: typeof sizes, value: number, characters: number, el: Element): void => {
    const known = map.get(value);
    if (!known) map.set(value, { characters, el, most: characters });
    else {
      known.characters += characters;
      if (characters > known.most) Object.assign(known, { el, most: characters });
    }
  };
  for (const el of els) {
    if (kit.is(el, 'script, style, noscript, option')) continue;
    let characters = 0;
    let first: Node | null = null;
    for (const node of el.childNodes)
      if (node.nodeType === 3 && squash(node.nodeValue ?? '') !== '') {
        characters += squash(node.nodeValue ?? '').length;
        first ??= node;
      }
    if (characters === 0 || first === null) continue;
    const style = getComputedStyle(el);
    const px = Math.round(Number.parseFloat(style.fontSize) * 10) / 10;
    add(sizes, px, characters, el);
    const range = document.createRange();
    range.selectNodeContents(el);
    const tops = new Set(
      [...range.getClientRects()].filter((r) => r.width > 1).map((r) => Math.round(r.top / 4)),
    );
    const line = style.lineHeight === 'normal' ? null : Number.parseFloat(style.lineHeight) / px;
    // "normal" depends on the font: nothing was set that one could hold against the page
    if (tops.size >= 2 && characters >= 40 && line !== null && Number.isFinite(line))
      add(spacing, Math.round(line * 100) / 100, characters, el);
  }
  const list = (map: typeof sizes): Raw[] =>
    [...map]
      .sort(([a], [b]) => a - b)
      .slice(0, 40)
      .map(([value, { characters, el }]) => ({ value, characters, place: kit.target(el) }));

  const inText = (el: Element): boolean => {
    const block = el.closest('p, li, td, dd, figcaption');
    return (
      kit.is(el, 'a') &&
      block !== null &&
      squash(block.textContent ?? '').length > squash(el.textContent ?? '').length + 8
    );
  };
  const controls = els
    .filter(
      (el) =>
        kit.is(
          el,
          'a[href], button, select, textarea, input:not([type="hidden" i]), [role="button"], [role="tab"]',
        ) && !inText(el),
    )
    .map((el) => {
      const { width, height } = el.getBoundingClientRect();
      return { el, width: Math.round(width), height: Math.round(height) };
    })
    .filter(({ width, height }) => width > 2 && height > 2);
  const smallest = controls
    .toSorted((a, b) => Math.min(a.width, a.height) - Math.min(b.width, b.height))
    .slice(0, 100)
    .map(({ el, width, height }) => ({
      place: kit.target(el),
      name: kit.name(el).slice(0, 60),
      width,
      height,
    }));

  const drifting =
    /piaochuang|piaofu|float-?(?:ad|ing|win|box|pic|div)|adfloat|xuanfu|couplet|duilian|advert|guanggao/i;
  const floats = els
    .filter((el) => {
      const { position } = getComputedStyle(el);
      if (position !== 'fixed' && position !== 'absolute') return false;
      const { width, height } = el.getBoundingClientRect();
      if (width < 40 || height < 40) return false;
      const mark = drifting.test(`${kit.attr(el, 'id')} ${kit.attr(el, 'class')}`);
      // headers and toolbars are as wide as the window
      return mark || (position === 'fixed' && width < innerWidth * 0.6 && height < innerHeight * 0.8);
    })
    .slice(0, 30);
  const where = (el: Element): string => {
    const { left, top } = el.getBoundingClientRect();
    return `${Math.round(left)},${Math.round(top)}`;
  };
  const before = floats.map(where);
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const floating = floats
    .map((el, n) => {
      const { width, height } = el.getBoundingClientRect();
      const closers = [...el.querySelectorAll('a, button, span, i, img, [onclick], [role="button"]')];
      const marks = [el, ...el.querySelectorAll('a, img, iframe')]
        .map(
          (one) =>
            `${kit.attr(one, 'id')} ${kit.attr(one, 'class')} ${kit.attr(one, 'src')} ${kit.attr(one, 'href')}`,
        )
        .join(' ');
      return {
        place: kit.target(el),
        text: squash(el.textContent ?? '').slice(0, 60),
        width: Math.round(width),
        height: Math.round(height),
        moves: where(el) !== before[n],
        closable: closers.some((one) =>
          /^(?:关闭|关|×|x|✕|✖|close)/i.test(
            squash(
              `${kit.attr(one, 'aria-label') || kit.attr(one, 'title') || kit.attr(one, 'alt') || one.textContent}`,
            ),
          ),
        ),
        advertising: /advert|\bads?[-_/]|[-_/]ads?\b|guanggao|doubleclick|\/ggw?\//i.test(marks),
      };
    })
    .filter(({ moves, advertising, place }) => moves || advertising || drifting.test(place.html))
    .slice(0, 10);
  return { sizes: list(sizes), spacing: list(spacing), controls: smallest, all: controls.length, floating };
};
