import type { KitWorld } from './kit.ts';

/** What `installLight` adds to the isolated world: what every measuring by pixels needs. */
export type LightWorld = KitWorld & {
  wzaLight: {
    /** WCAG 2 relative luminance (0..1) of sRGB values 0..255. */
    luminance(red: number, green: number, blue: number): number;
    /** WCAG 2 contrast ratio (1..21) of two luminances, in either order. */
    ratio(one: number, other: number): number;
    /** A PNG in base64, drawn on a canvas of its own size. */
    decode(png: string): Promise<OffscreenCanvasRenderingContext2D>;
    /** The pixels of a PNG in base64. */
    pixels(png: string): Promise<ImageData>;
    /** Scrolls an element (kit id) into the window, below bars that are pinned to the top. */
    show(id: number): void;
    /** Scrolls back to where the page stood when this was installed. */
    restore(): void;
  };
};

/** Installs luminance, contrast, pictures and scrolling. Serialised by its source: nothing from outside its own body. */
export const installLight = (): void => {
  const world = globalThis as unknown as LightWorld;
  if (world.wzaLight !== undefined) return;
  const kit = world.wzaKit;
  const began = { left: scrollX, top: scrollY };
  const decode = async (png: string): Promise<OffscreenCanvasRenderingContext2D> => {
    const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d', {
      willReadFrequently: true,
    });
    if (context === null) throw new Error('no canvas');
    context.drawImage(image, 0, 0);
    return context;
  };
  world.wzaLight = {
    luminance: (red, green, blue) => {
      const part = (value: number): number =>
        value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
      return 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue);
    },
    ratio: (one, other) => (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05),
    decode,
    pixels: async (png) => {
      const context = await decode(png);
      return context.getImageData(0, 0, context.canvas.width, context.canvas.height);
    },
    show: (id) => {
      (kit.byId(id) as Element).scrollIntoView({ block: 'start', behavior: 'instant' });
      scrollBy({ top: -innerHeight / 4, behavior: 'instant' });
    },
    restore: () => scrollTo({ ...began, behavior: 'instant' }),
  };
};
