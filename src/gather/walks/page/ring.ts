import type { LightWorld } from './light.ts';

/**
 * Contrast of what changed between two pictures of the same place: of every pixel that differs, its colour before against
 * its colour after, by WCAG 2; the ratio that four fifths of them do not exceed. Null: fewer than 12 pixels differ.
 * Serialised by its source, for worlds where `installLight` ran.
 */
export const changeContrast = async (before: string, after: string): Promise<number | null> => {
  const { luminance, ratio, decode } = (globalThis as unknown as LightWorld).wzaLight;
  const pixels = async (png: string): Promise<Uint8ClampedArray> => {
    const context = await decode(png);
    return context.getImageData(0, 0, context.canvas.width, context.canvas.height).data;
  };
  const [a, b] = await Promise.all([pixels(before), pixels(after)]);
  if (a.length !== b.length) return null;
  const all: number[] = [];
  for (let at = 0; at < a.length; at += 4) {
    const change = [0, 1, 2].reduce((sum, n) => sum + Math.abs((a[at + n] ?? 0) - (b[at + n] ?? 0)), 0);
    if (change < 12) continue;
    const one = luminance(a[at] ?? 0, a[at + 1] ?? 0, a[at + 2] ?? 0);
    const other = luminance(b[at] ?? 0, b[at + 1] ?? 0, b[at + 2] ?? 0);
    all.push(ratio(one, other));
  }
  if (all.length < 12) return null;
  all.sort((one, other) => one - other);
  return Math.round((all[Math.floor(all.length * 0.8)] ?? 1) * 100) / 100;
};

/**
 * Whether two pictures of an element with 8 px around it show the same drawing, moved by one pixel: a border that became an
 * outline of the same look. To the right of the element the line may have moved along with it, so it is left out there.
 * Serialised by its source, for worlds where `installLight` ran.
 */
export const sameButMoved = async (before: string, after: string): Promise<boolean> => {
  const { decode } = (globalThis as unknown as LightWorld).wzaLight;
  const pixels = async (png: string): Promise<ImageData> => {
    const context = await decode(png);
    return context.getImageData(0, 0, context.canvas.width, context.canvas.height);
  };
  const [a, b] = await Promise.all([pixels(before), pixels(after)]);
  const { width, height } = a;
  if (b.width !== width || b.height !== height || width < 24 || height < 24) return false;
  const differs = (x: number, y: number, dx: number, dy: number): boolean => {
    const [one, other] = [(y * width + x) * 4, ((y + dy) * width + x + dx) * 4];
    return (
      [0, 1, 2].reduce((sum, n) => sum + Math.abs((a.data[one + n] ?? 0) - (b.data[other + n] ?? 0)), 0) >= 24
    );
  };
  /** Pixels that differ in the element and 2 px around it, or in what lies outside of that but for the right. */
  const count = (inside: boolean, dx: number, dy: number): number => {
    let sum = 0;
    for (let y = 1; y < height - 1; y++)
      for (let x = 1; x < width - 6; x++)
        if ((x >= 6 && y >= 6 && y < height - 6) === inside && differs(x, y, dx, dy)) sum++;
    return sum;
  };
  if (count(true, 0, 0) === 0) return false;
  const ways = [[-1, 0], [1, 0], [0, -1], [0, 1], [-1, -1], [1, 1]] as const; // prettier-ignore
  const moved = (inside: boolean): boolean => ways.some(([dx, dy]) => count(inside, dx, dy) <= 4);
  return moved(true) && (count(false, 0, 0) <= 4 || moved(false)); // the line around it may move as well
};
