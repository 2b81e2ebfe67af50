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
