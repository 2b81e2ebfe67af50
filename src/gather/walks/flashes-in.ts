/** A moment of something that may flash: its time in ms, and light and redness of its cells (`page/cells.ts`). */
export type Moment = { readonly t: number; readonly cells: string };

/** Flashes of the worst second, and the share (0..1) of cells with more than three in it. */
export type Flashes = { readonly perSecond: number; readonly share: number };

const lightStep = 25.5; // a tenth of the luminance of white
const darkest = 204; // of the two the darker is below 0.8
const redStep = 20;
const most = 6; // opposing changes in a second: three flashes

/** Times at which a value turned back by at least `step`, and the darker end of the turn was below `below`. */
const turnsOf = (
  times: readonly number[],
  values: readonly number[],
  step: number,
  below: number,
): number[] => {
  const turns: number[] = [];
  let [low, high] = [values[0]!, values[0]!];
  let way = 0; // which way the last change that counts went; 0 = none yet
  for (const [n, value] of values.entries()) {
    if (way <= 0 && value - low >= step) {
      if (low < below) turns.push(times[n]!);
      [way, high] = [1, value];
    } else if (way >= 0 && high - value >= step) {
      if (value < below) turns.push(times[n]!);
      [way, low] = [-1, value];
    }
    if (way >= 0) high = Math.max(high, value);
    if (way <= 0) low = Math.min(low, value);
  }
  return turns;
};

/**
 * Counts flashes by WCAG 2.2's definitions (2.3.1): a general flash is a pair of opposing changes of relative luminance by a tenth or
 * more, the darker of them below 0.8; a red flash one of more than 20 in redness, to or from saturated red. Takes moments in order of
 * time; of each cell the worse of the two kinds counts.
 */
export const flashesIn = (moments: readonly Moment[]): Flashes => {
  const bytes = moments.map(({ cells }) => Buffer.from(cells, 'base64'));
  const times = moments.map(({ t }) => t);
  const cells = (bytes[0]?.length ?? 0) / 2;
  const turns: number[][] = [];
  for (let cell = 0; cell < cells; cell++) {
    const series = (offset: number): number[] => bytes.map((one) => one[cell * 2 + offset]!);
    const general = turnsOf(times, series(0), lightStep, darkest);
    const red = turnsOf(times, series(1), redStep, Infinity);
    turns.push(general.length >= red.length ? general : red);
  }
  let worst: Flashes = { perSecond: 0, share: 0 };
  for (const from of new Set(turns.flat())) {
    const counts = turns.map((one) => one.filter((t) => t >= from && t < from + 1000).length);
    const share = counts.filter((count) => count > most).length / cells;
    const perSecond = Math.max(...counts) / 2;
    if (share > worst.share || (share === worst.share && perSecond > worst.perSecond))
      worst = { perSecond, share };
  }
  return worst;
};
