/** A moment of something that may flash: its time in ms, and light and redness of its cells (`page/cells.ts`). */
export type Moment = { readonly t: number; readonly cells: string };

/** Flashes of the worst second, and the largest share (0..1) of cells that flash together more than three times in it. */
export type Flashes = { readonly perSecond: number; readonly share: number };

const lightStep = 25.5; // a tenth of the luminance of white
const darkest = 204; // of the two the darker is below 0.8
const redStep = 20;
const most = 6; // opposing changes in a second: three flashes

/** Which way a value turned at each moment, by at least `step` since it last turned: 1, -1, or 0 where the darker end is not below `below`. */
const turnsOf = (values: readonly number[], step: number, below: number): number[] => {
  let [low, high] = [values[0]!, values[0]!];
  let way = 0; // which way the last change that counts went; 0 = none yet
  return values.map((value) => {
    let turn = 0;
    if (way <= 0 && value - low >= step) {
      if (low < below) turn = 1;
      [way, high] = [1, value];
    } else if (way >= 0 && high - value >= step) {
      if (value < below) turn = -1;
      [way, low] = [-1, value];
    }
    if (way >= 0) high = Math.max(high, value);
    if (way <= 0) low = Math.min(low, value);
    return turn;
  });
};

/** The most opposing changes within a second in which at least `least` cells take part at once. */
const mostChanges = (
  times: readonly number[],
  ups: Uint32Array,
  downs: Uint32Array,
  least: number,
): number => {
  const at: number[] = [];
  let way = 0;
  for (const [n, t] of times.entries()) {
    const now = ups[n]! >= least ? 1 : downs[n]! >= least ? -1 : 0;
    if (now === 0 || now === way) continue;
    at.push(t);
    way = now;
  }
  return Math.max(0, ...at.map((from) => at.filter((t) => t >= from && t < from + 1000).length));
};

/**
 * Counts flashes by WCAG 2.2's definitions (2.3.1): a general flash is a pair of opposing changes of relative luminance by a tenth or
 * more, the darker of them below 0.8; a red flash one of more than 20 in redness, to or from saturated red. Cells count together
 * only where they change at one moment and in one direction: what merely moves lights one cell up while it darkens another.
 * Takes moments in order of time; the worse of the two kinds is returned.
 */
export const flashesIn = (moments: readonly Moment[]): Flashes => {
  const bytes = moments.map(({ cells }) => Buffer.from(cells, 'base64'));
  const times = moments.map(({ t }) => t);
  const cells = (bytes[0]?.length ?? 0) / 2;
  const kind = (offset: number, step: number, below: number): Flashes => {
    const [ups, downs] = [new Uint32Array(times.length), new Uint32Array(times.length)];
    for (let cell = 0; cell < cells; cell++)
      for (const [n, turn] of turnsOf(
        bytes.map((one) => one[cell * 2 + offset]!),
        step,
        below,
      ).entries())
        if (turn > 0) ups[n]! += 1;
        else if (turn < 0) downs[n]! += 1;
    const sizes = [...new Set([...ups, ...downs])].filter((size) => size > 0).sort((a, b) => b - a);
    for (const size of sizes) {
      const changes = mostChanges(times, ups, downs, size);
      if (changes > most) return { perSecond: changes / 2, share: size / cells };
    }
    return { perSecond: mostChanges(times, ups, downs, 1) / 2, share: 0 };
  };
  const [general, red] = [kind(0, lightStep, darkest), kind(1, redStep, Infinity)];
  if (red.share > general.share) return red;
  return red.share === general.share && red.perSecond > general.perSecond ? red : general;
};
