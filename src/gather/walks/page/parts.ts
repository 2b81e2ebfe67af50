import type { PlaceOnly } from './kit.ts';
import type { LightWorld } from './light.ts';

/** A field or an icon to measure. */
export type Part = {
  readonly id: number;
  readonly place: PlaceOnly;
  readonly kind: 'field' | 'icon';
  readonly name: string;
  readonly native: boolean;
};
/** `best` as in MeasuredPart; `ink` = pixels that stand out from the ground. */
export type PartRatio = { readonly best: number; readonly ink: number };
/** What `installParts` adds to the isolated world, where `installLight` ran. */
export type PartsWorld = LightWorld & {
  wzaParts: {
    find(most: number): Part[];
    /** Scrolls the first of the parts in and tells which of them stand free in the window then. */
    frame(ids: readonly number[]): number[];
    measure(
      png: string,
      wanted: readonly { id: number; kind: Part['kind'] }[],
    ): Promise<(PartRatio | null)[]>;
  };
};

/** Installs the finding and measuring of fields and icons. Serialised by its source: nothing from outside its own body. */
export const installParts = (): void => {
  const world = globalThis as unknown as PartsWorld;
  if (world.wzaParts !== undefined) return;
  const kit = world.wzaKit;
  const { luminance, ratio, decode, show } = world.wzaLight;
  const around = 3; // px of surroundings looked at

  const typed =
    'input:not([type]),input[type=text],input[type=search],input[type=tel],input[type=email],input[type=url],input[type=number],input[type=password],textarea,select';
  const textIn = (el: Element): boolean => {
    const walker = document.createTreeWalker(el, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const up = node.parentElement;
      if ((node as Text).data.trim() === '' || up === null) continue;
      // Letters of icon fonts are icons; words may be there for screen readers only.
      if (/^[\uE000-\uF8FF\s]+$/.test((node as Text).data)) continue;
      if (kit.is(up, 'svg *,style,script') || !kit.visible(up)) continue;
      const style = getComputedStyle(up);
      if (parseFloat(style.fontSize) > 2 && parseFloat(style.textIndent) > -200) return true;
    }
    return false;
  };
  const isIcon = (el: Element): boolean => {
    const box = el.getBoundingClientRect();
    if (box.width < 8 || box.height < 8 || box.width > 72 || box.height > 72) return false;
    return !textIn(el);
  };
  const likeOf = (el: Element): string =>
    `${el.localName}.${kit.attr(el, 'class').replace(/\d+/g, '')} ${kit.attr(kit.parent(el) ?? el, 'class').replace(/\d+/g, '')}`;
  const off = (el: Element): boolean => {
    for (let at: Element | null = el; at !== null; at = kit.parent(at)) {
      if (kit.is(at, ':disabled,[aria-disabled=true],[aria-hidden=true]')) return true;
      if (Number(getComputedStyle(at).opacity) < 0.1) return true;
    }
    return kit.blocked(el);
  };
  const find = (most: number): Part[] => {
    const seen = new Map<string, number>();
    return kit
      .all()
      .filter((el) => kit.is(el, `${typed},a[href],button,[role=button],summary,input[type=image]`))
      .filter((el) => kit.visible(el) && !off(el))
      .flatMap((el): { el: Element; kind: Part['kind'] }[] =>
        kit.is(el, typed) ? [{ el, kind: 'field' }] : isIcon(el) ? [{ el, kind: 'icon' }] : [],
      )
      .filter(({ el }) => {
        const like = likeOf(el);
        seen.set(like, (seen.get(like) ?? 0) + 1);
        return (seen.get(like) ?? 0) <= 3;
      })
      .slice(0, most)
      .map(({ el, kind }) => ({
        id: kit.id(el),
        place: kit.target(el),
        kind,
        name: kit.name(el),
        native:
          kind === 'field' &&
          getComputedStyle(el).appearance !== 'none' &&
          /inset|rgb\(118, 118, 118\)/.test(getComputedStyle(el).border),
      }));
  };

  const inWindow = (box: DOMRect): boolean =>
    box.left >= around &&
    box.top >= around &&
    box.right <= innerWidth - around &&
    box.bottom <= innerHeight - around;
  const free = (el: Element, box: DOMRect): boolean => {
    const hit = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    return hit !== null && (kit.within(hit, el) || kit.within(el, hit));
  };
  const frame = (ids: readonly number[]): number[] => {
    show(ids[0] as number);
    return ids.filter((id) => {
      const el = kit.byId(id) as Element;
      const box = el.getBoundingClientRect();
      return inWindow(box) && free(el, box);
    });
  };

  type Canvas = OffscreenCanvasRenderingContext2D;
  const lightness = (canvas: Canvas, x: number, y: number): number => {
    const [red = 0, green = 0, blue = 0] = canvas.getImageData(Math.round(x), Math.round(y), 1, 1).data;
    return luminance(red, green, blue);
  };
  const middle = (list: number[]): number => list.sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 1;

  /** Contrast of the strongest of a box's four edges with what is outside of it. */
  const edges = (canvas: Canvas, box: DOMRect): number => {
    const shares = [0.15, 0.3, 0.5, 0.7, 0.85];
    const side = (outer: (share: number) => [number, number], inward: [number, number]): number =>
      middle(
        shares.map((share) => {
          const [x, y] = outer(share);
          const outside = lightness(canvas, x, y);
          return Math.max(
            ...[1, 2, 3, 4, 5].map((step) =>
              ratio(outside, lightness(canvas, x + inward[0] * step, y + inward[1] * step)),
            ),
          );
        }),
      );
    return Math.max(
      side((share) => [box.x + box.width * share, box.y - 2], [0, 1]),
      side((share) => [box.x + box.width * share, box.bottom + 1], [0, -1]),
      side((share) => [box.x - 2, box.y + box.height * share], [1, 0]),
      side((share) => [box.right + 1, box.y + box.height * share], [-1, 0]),
    );
  };
  const drawn = (el: Element): boolean => {
    const style = getComputedStyle(el);
    return (
      style.boxShadow !== 'none' ||
      style.backgroundImage !== 'none' ||
      !/^rgba\(.*, 0\)$/.test(style.backgroundColor) ||
      ['Top', 'Right', 'Bottom', 'Left'].some(
        (side) => parseFloat(style.getPropertyValue(`border-${side.toLowerCase()}-width`)) > 0,
      )
    );
  };
  /** A field may be drawn by the box around it. */
  const fieldRatio = (canvas: Canvas, el: Element): number => {
    const own = el.getBoundingClientRect();
    let best = edges(canvas, own);
    for (let at = kit.parent(el), up = 0; at !== null && up < 3; at = kit.parent(at), up++) {
      const box = at.getBoundingClientRect();
      if (box.height > own.height + 40 || box.width > own.width + 260) break;
      if (inWindow(box) && drawn(at)) best = Math.max(best, edges(canvas, box));
    }
    return best;
  };
  /** Contrast of an icon's strongest ink with the commonest shade in and around it. */
  const iconRatio = (canvas: Canvas, box: DOMRect): PartRatio => {
    const { data } = canvas.getImageData(
      Math.round(box.x) - around,
      Math.round(box.y) - around,
      Math.round(box.width) + 2 * around,
      Math.round(box.height) + 2 * around,
    );
    const counts = new Map<number, number>();
    let ground = 0;
    for (let at = 0; at < data.length; at += 4) {
      const shade = ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
      const count = (counts.get(shade) ?? 0) + 1;
      counts.set(shade, count);
      if (count > (counts.get(ground) ?? 0)) ground = shade;
    }
    const under = luminance(ground >> 16, (ground >> 8) & 255, ground & 255);
    const all: number[] = [];
    for (const [shade, count] of counts) {
      const one = ratio(luminance(shade >> 16, (shade >> 8) & 255, shade & 255), under);
      if (one > 1.1) for (let n = 0; n < count; n++) all.push(one);
    }
    all.sort((a, b) => a - b);
    return { best: all[Math.floor(all.length * 0.9)] ?? 1, ink: all.length };
  };
  const measure: PartsWorld['wzaParts']['measure'] = async (png, wanted) => {
    const context = await decode(png);
    if (context.canvas.width !== innerWidth) return wanted.map(() => null); // another scale, or a bar beside the page
    return wanted.map(({ id, kind }) => {
      const el = kit.byId(id) as Element;
      const box = el.getBoundingClientRect();
      if (!inWindow(box)) return null;
      const found = kind === 'field' ? { best: fieldRatio(context, el), ink: 0 } : iconRatio(context, box);
      return { ...found, best: Math.round(found.best * 100) / 100 };
    });
  };
  world.wzaParts = { find, frame, measure };
};
