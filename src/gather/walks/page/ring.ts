import type { LightWorld } from './light.ts';

/**
 * How strongly two pictures of an element with 8 px around it differ: of every pixel that changed, its colour before against its
 * colour after, by WCAG 2; the ratio that four fifths of them do not exceed. 1 = the same drawing, at most moved by a pixel, as when a
 * border became an outline of the same look. Null: fewer than 12 pixels differ. Serialised by its source, for worlds where
 * `installLight` ran.
 */
export const ringContrast = async (before: string, after: string): Promise<number | null> => {
  const { luminance, ratio, pixels } = (globalThis as unknown as LightWorld).wzaLight;
  const [a, b] = await Promise.all([pixels(before), pixels(after)]);
  const { width, height } = a;
  if (b.width !== width || b.height !== height) return null;
  const change = (one: number, other: number): number =>
    [0, 1, 2].reduce((sum, n) => sum + Math.abs((a.data[one + n] ?? 0) - (b.data[other + n] ?? 0)), 0);
  const lightOf = ({ data }: ImageData, at: number): number =>
    luminance(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0);
  const changed: number[] = [];
  for (let at = 0; at < a.data.length; at += 4)
    if (change(at, at) >= 12) changed.push(ratio(lightOf(a, at), lightOf(b, at)));
  if (changed.length < 12) return null;

  /**
   * Pixels that differ in the element and 2 px around it, or in what lies outside of that but for the right, where the line may have
   * moved along with it; b being moved by (dx, dy).
   */
  const count = (inside: boolean, dx: number, dy: number): number => {
    let sum = 0;
    for (let y = 1; y < height - 1; y++)
      for (let x = 1; x < width - 6; x++) {
        if ((x >= 6 && y >= 6 && y < height - 6) !== inside) continue;
        if (change((y * width + x) * 4, ((y + dy) * width + x + dx) * 4) >= 24) sum++;
      }
    return sum;
  };
  const ways = [[-1, 0], [1, 0], [0, -1], [0, 1], [-1, -1], [1, 1]] as const; // prettier-ignore
  const moved = (inside: boolean): boolean => ways.some(([dx, dy]) => count(inside, dx, dy) <= 4);
  const isOther = width < 24 || height < 24 || count(true, 0, 0) === 0 || !moved(true);
  if (!isOther && (count(false, 0, 0) <= 4 || moved(false))) return 1; // the line around it may move as well
  changed.sort((one, other) => one - other);
  return Math.round((changed[Math.floor(changed.length * 0.8)] ?? 1) * 100) / 100;
};
