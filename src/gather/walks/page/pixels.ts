import type { LightWorld } from './light.ts';
import type { WindowPart } from '../window-shot.ts';
import type { PicturedWorld } from './pictured.ts';

/** Contrast ratios over the pixels that a text's letters stand on. */
export type Ratios = {
  readonly best: number;
  readonly typical: number;
  readonly worst: number;
  readonly below: number; // share under what is needed
};
/** A text to measure: kit id, its colour, the ratio it needs. */
export type Wanted = { readonly id: number; readonly colour: readonly number[]; readonly needed: number };
/** What `installPixels` adds to the isolated world, where `installLight` and `installPictured` ran. */
export type PixelsWorld = PicturedWorld &
  LightWorld & {
    wzaPixels: {
      /** Scrolls the first of the texts in and tells which of them stand free in the window then. */
      frame(ids: readonly number[]): number[];
      /** The part of the window, in whole px, in which those of the texts stand that are free. Null: none is. */
      area(ids: readonly number[]): WindowPart | null;
      hide(on: boolean): void;
      /** Compares two pictures of that part of the window, with the letters and without. Null: no letters to be told apart. */
      measure(
        withText: string,
        without: string,
        part: WindowPart,
        wanted: readonly Wanted[],
      ): Promise<(Ratios | null)[]>;
    };
  };

/** Installs the measuring of contrast by pixels. Serialised by its source: nothing from outside its own body. */
export const installPixels = (): void => {
  const world = globalThis as unknown as PixelsWorld;
  if (world.wzaPixels !== undefined) return;
  const kit = world.wzaKit;
  const { luminance, ratio, decode, show } = world.wzaLight;

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '*,*::before,*::after,*::placeholder{color:transparent!important;-webkit-text-fill-color:transparent!important;' +
      '-webkit-text-stroke:0!important;text-decoration-color:transparent!important;' +
      'transition:none!important}',
  );
  const hide = (on: boolean): void => {
    const others = document.adoptedStyleSheets.filter((one) => one !== sheet);
    document.adoptedStyleSheets = on ? [...others, sheet] : others;
  };

  const inWindow = (box: DOMRect): boolean =>
    box.left >= 0 && box.top >= 0 && box.right <= innerWidth && box.bottom <= innerHeight;
  const free = (el: Element, box: DOMRect): boolean =>
    [0.1, 0.5, 0.9].every((share) => {
      let hit = document.elementFromPoint(box.x + box.width * share, box.y + box.height / 2);
      for (let root = hit?.shadowRoot; root; root = hit?.shadowRoot) {
        const deeper = root.elementFromPoint(box.x + box.width * share, box.y + box.height / 2);
        if (deeper === null || deeper === hit) break;
        hit = deeper;
      }
      return hit !== null && (kit.within(hit, el) || kit.within(el, hit));
    });
  /** The lines of a text that stand free in the window, three at most. */
  const linesOf = (id: number): DOMRect[] => {
    const el = kit.byId(id) as Element;
    return world.wzaPictured
      .lines(id)
      .filter((box) => inWindow(box) && free(el, box))
      .slice(0, 3);
  };
  const frame = (ids: readonly number[]): number[] => {
    show(ids[0] as number);
    return ids.filter((id) => linesOf(id).length > 0);
  };

  const area = (ids: readonly number[]): WindowPart | null => {
    const boxes = ids.flatMap(linesOf);
    if (boxes.length === 0) return null;
    const x = Math.max(0, Math.floor(Math.min(...boxes.map(({ left }) => left))) - 1);
    const y = Math.max(0, Math.floor(Math.min(...boxes.map(({ top }) => top))) - 1);
    const right = Math.min(innerWidth, Math.ceil(Math.max(...boxes.map((box) => box.right))) + 1);
    const bottom = Math.min(innerHeight, Math.ceil(Math.max(...boxes.map((box) => box.bottom))) + 1);
    return { x, y, width: right - x, height: bottom - y };
  };
  const inside = (box: DOMRect, part: WindowPart): boolean =>
    box.left >= part.x &&
    box.top >= part.y &&
    box.right <= part.x + part.width &&
    box.bottom <= part.y + part.height;

  const measure: PixelsWorld['wzaPixels']['measure'] = async (withText, without, part, wanted) => {
    const [drawn, bare] = await Promise.all([decode(withText), decode(without)]);
    const scale = drawn.canvas.width / part.width;
    return wanted.map(({ id, colour, needed }) => {
      const [red = 0, green = 0, blue = 0, alpha = 1] = colour;
      const all: number[] = [];
      let pixels = 0;
      let strongest = 1; // contrast that was really painted
      for (const box of linesOf(id)) {
        if (!inside(box, part)) continue; // it moved meanwhile
        const [x, y] = [Math.round((box.x - part.x) * scale), Math.round((box.y - part.y) * scale)];
        const [width, height] = [Math.round(box.width * scale), Math.round(box.height * scale)];
        if (width < 4 || height < 4) continue;
        const a = drawn.getImageData(x, y, width, height).data;
        const b = bare.getImageData(x, y, width, height).data;
        pixels += width * height;
        for (let at = 0; at < a.length; at += 4) {
          const under = [b[at] ?? 0, b[at + 1] ?? 0, b[at + 2] ?? 0] as const;
          const over = [a[at] ?? 0, a[at + 1] ?? 0, a[at + 2] ?? 0] as const;
          const change =
            Math.abs(under[0] - over[0]) + Math.abs(under[1] - over[1]) + Math.abs(under[2] - over[2]);
          if (change < 12) continue;
          const ground = luminance(...under);
          const ink = [red, green, blue].map((value, n) => value * alpha + (under[n] ?? 0) * (1 - alpha));
          all.push(ratio(luminance(ink[0] ?? 0, ink[1] ?? 0, ink[2] ?? 0), ground));
          strongest = Math.max(strongest, ratio(luminance(...over), ground));
        }
      }
      // No letters, or so much changed that the page itself moved on between the pictures.
      if (all.length < 12 || all.length > pixels * 0.7) return null;
      all.sort((one, other) => one - other);
      const at = (share: number): number =>
        Math.round((all[Math.min(all.length - 1, Math.floor(all.length * share))] ?? 1) * 100) / 100;
      const below = Math.round((all.filter((one) => one < needed).length / all.length) * 1000) / 1000;
      // What the styles promise was not painted: something else is at work.
      if (below < 0.5 && strongest < needed / 2) return null;
      return { best: at(0.98), typical: at(0.5), worst: at(0.05), below };
    });
  };
  world.wzaPixels = { frame, area, hide, measure };
};
