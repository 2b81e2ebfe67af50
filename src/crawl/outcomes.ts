import type { Reached } from '../model/page-visit.ts';

/** Outcomes of visits, numbered; those that say the same are held once. */
export type Outcomes = {
  /** The number of what became of an address. */
  put(url: string, reached: Reached): number;
  at(number: number, url: string): Reached;
};

/** Most pages of a site lie where they were asked for and differ in nothing but that: their own address is left out. */
export const openOutcomes = (): Outcomes => {
  const numbers = new Map<string, number>();
  const known: { readonly reached: Reached; readonly own: boolean }[] = [];
  return {
    put: (url, reached) => {
      const own = 'finalUrl' in reached && reached.finalUrl === url;
      const kept: Reached = own ? { ...reached, finalUrl: '' } : reached;
      const key = `${own} ${JSON.stringify(kept)}`;
      let number = numbers.get(key);
      if (number === undefined) numbers.set(key, (number = known.push({ reached: kept, own }) - 1));
      return number;
    },
    at: (number, url) => {
      const { reached, own } = known[number] as (typeof known)[number];
      return own && 'finalUrl' in reached ? { ...reached, finalUrl: url } : reached;
    },
  };
};
