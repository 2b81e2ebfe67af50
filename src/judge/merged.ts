import type { Counts, TallyRows } from './tally-rows.ts';

/** Reads the tallies of a rule page by page, those of a page's devices together, in the order in which pages first come. */
export type Merging = (rows: TallyRows, pages: number, each: (page: number, counts: Counts) => void) => void;

/** Opens the room that rows are put together in: one for all rules, as it is a number for each page. */
export const openMerging = (): Merging => {
  let sums = new Uint32Array(0); // four a page
  let there = new Uint8Array(0);
  return (rows, pages, each) => {
    if (there.length < pages) [sums, there] = [new Uint32Array(pages * 4), new Uint8Array(pages)];
    const touched: number[] = [];
    rows.read((page, { pass, fail, ask, error }) => {
      if (there[page] === 0) touched.push(page);
      there[page] = 1;
      sums[4 * page]! += pass;
      sums[4 * page + 1]! += fail;
      sums[4 * page + 2]! += ask;
      sums[4 * page + 3]! += error;
    });
    for (const page of touched) {
      const at = (i: number): number => sums[4 * page + i]!;
      each(page, { pass: at(0), fail: at(1), ask: at(2), error: at(3) });
      sums.fill(0, 4 * page, 4 * page + 4);
      there[page] = 0;
    }
  };
};
