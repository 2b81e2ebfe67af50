import type { MotionKind } from '../../model/motion-record.ts';
import type { Sample, Series } from './page/motion.ts';

/** A thing that moved: the element to name, how it moved, and by which candidates that was seen. */
export type Moved = {
  readonly id: number;
  readonly kind: MotionKind;
  readonly times: readonly number[]; // page times (ms) of the changes
  readonly distance: number;
  readonly covers: boolean;
  readonly endless: boolean;
  readonly clock: boolean;
  readonly ancestors: readonly number[];
};

type Step = {
  readonly t: number;
  readonly moved: number;
  readonly scrolled: number;
  readonly painted: boolean;
  readonly coloured: boolean;
  readonly texted: boolean;
};

const stepsOf = (samples: readonly Sample[]): Step[] =>
  samples.slice(1).map((now, n) => {
    const old = samples[n] as Sample;
    const seen = now.shown && old.shown && now.w > 1 && old.w > 1;
    const shift = Math.abs(now.x - old.x) + Math.abs(now.y - old.y);
    return {
      t: now.t,
      moved: seen && shift >= 0.5 ? shift : 0,
      scrolled: Math.abs(now.scroll - old.scroll),
      painted: now.shown !== old.shown || (now.shown && now.paint !== old.paint),
      coloured: now.shown && old.shown && now.colours !== old.colours,
      texted: now.shown && old.shown && now.text !== old.text,
    };
  });

const clockText = /\d{1,2}\s*[:：时]\s*\d{1,2}|\d+\s*(?:秒|分|小时|天)|\d{4}\s*[-年/.]\s*\d{1,2}/;

/** Bare numbers that go one at a time, or are those of a clock; figures that leap are no clock. */
const counts = (texts: readonly string[]): boolean =>
  texts.every((text, n) => text.length <= 2 || Math.abs(Number(text) - Number(texts[n - 1] ?? text)) <= 1);

/** Changes come and go between two states: A B A B. */
const alternates = (samples: readonly Sample[]): boolean => {
  const states = samples.map((one) => `${one.shown} ${one.paint} ${one.colours}`);
  const changes = states.filter((state, n) => n > 0 && state !== states[n - 1]);
  return changes.length >= 4 && new Set(changes).size <= 3;
};

const bursts = (times: readonly number[]): number[] =>
  times.filter((t, n) => n === 0 || t - (times[n - 1] as number) > 900);

const judgeOne = (one: Series): Moved | null => {
  const steps = stepsOf(one.samples);
  const base = {
    distance: 0,
    covers: one.covered > 0,
    endless: one.endless,
    clock: false,
    ancestors: one.ancestors,
  };
  const times = (pick: (step: Step) => boolean): number[] => steps.filter(pick).map((step) => step.t);
  // The change that gave it away counts as one.
  const withBirth = (list: readonly number[]): number[] =>
    list.length > 0 && one.born !== null ? [one.born, ...list] : [...list];
  if (one.tag === 'marquee')
    return { ...base, id: one.id, kind: 'marquee', times: times(() => true), endless: true };
  const moves = withBirth(times((step) => step.moved > 0));
  const scrolls = withBirth(times((step) => step.scrolled > 0));
  const distance = Math.round(steps.reduce((sum, step) => sum + step.moved + step.scrolled, 0));
  const last = one.samples.at(-1);
  const big = last !== undefined && last.w * last.h >= 900;
  const container = one.clip ?? one.ancestors[1] ?? one.id;
  const outside = (list: readonly number[]): readonly number[] =>
    one.ancestors.slice(one.ancestors.indexOf(list[0] ?? -1));
  const contained = { ...base, ancestors: outside([container]) };
  if (scrolls.length >= 2)
    return {
      ...base,
      id: one.id,
      kind: scrolls.length > steps.length * 0.5 ? 'scroll' : 'carousel',
      times: scrolls,
      distance,
    };
  if (moves.length >= 4 && one.floats && one.clip === null && big && distance >= 20 && !one.endless)
    return { ...base, id: one.id, kind: 'drift', times: moves, distance };
  if (moves.length >= 2 && one.clip !== null && !one.endless)
    return moves.length > steps.length * 0.5
      ? { ...contained, id: container, kind: 'scroll', times: moves, distance }
      : { ...contained, id: container, kind: 'carousel', times: moves, distance };
  const paints = withBirth(times((step) => step.painted));
  if (one.endless)
    return {
      ...base,
      id: one.id,
      kind: moves.length === 0 && alternates(one.samples) ? 'blink' : 'animation',
      times: [...new Set([...moves, ...paints])],
      distance,
    };
  const still = moves.length === 0;
  const flips = withBirth(times((step) => step.painted || step.coloured));
  if (still && alternates(one.samples) && bursts(flips).length < flips.length * 0.5)
    return { ...base, id: one.id, kind: 'blink', times: flips };
  const texts = times((step) => step.texted);
  if (paints.length >= 2 && last !== undefined)
    return one.tag === 'img'
      ? { ...base, id: one.id, kind: 'carousel', times: paints }
      : { ...contained, id: container, kind: 'carousel', times: paints };
  if (texts.length >= 2) {
    const shown = one.samples.filter((sample) => sample.shown).map(({ text }) => text);
    const clock =
      shown.every((text) => clockText.test(text) || /^\d*$/.test(text)) &&
      (shown.some((text) => clockText.test(text)) || counts(shown));
    return { ...base, id: one.id, kind: 'update', times: texts, clock };
  }
  return null;
};

const rank: readonly MotionKind[] = [
  'drift',
  'marquee',
  'scroll',
  'carousel',
  'blink',
  'animation',
  'update',
  'gif',
];
const near = (a: readonly number[], b: readonly number[]): boolean =>
  a.slice(0, 5).some((id) => b.slice(0, 5).includes(id));
const together = (a: readonly number[], b: readonly number[]): boolean => {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  return few.filter((t) => many.some((other) => Math.abs(other - t) <= 800)).length >= few.length * 0.7;
};

/**
 * Says what moved, from the looks at each candidate. Pieces of one thing (slides, dots and caption of a carousel; what
 * rides on a drifting box) become one: they stand near each other and change at the same times.
 */
export const movingThings = (series: readonly Series[]): Moved[] => {
  const all = series.map(judgeOne).filter((one) => one !== null);
  all.sort(
    (a, b) => rank.indexOf(a.kind) - rank.indexOf(b.kind) || b.times.length - a.times.length || a.id - b.id,
  );
  const things: Moved[] = [];
  for (const one of all) {
    const same = things.findIndex(
      (thing) =>
        thing.id === one.id ||
        one.ancestors.includes(thing.id) ||
        (thing.kind !== 'drift' && near(thing.ancestors, one.ancestors) && together(thing.times, one.times)),
    );
    const known = things[same];
    if (known === undefined) things.push(one);
    else if (known.kind === 'drift' && known.ancestors.includes(one.id) && one.kind === 'drift')
      things[same] = { ...one, covers: one.covers || known.covers };
    else
      things[same] = { ...known, covers: known.covers || one.covers, endless: known.endless || one.endless };
  }
  return things;
};
