import { openRows } from './rows.ts';

/** Places of one rule on one page, all devices together. */
export type Counts = { pass: number; fail: number; ask: number; error: number };

/** Tallies of one rule, page by page, packed: mostly two bytes a page. */
export type TallyRows = {
  push(page: number, counts: Readonly<Counts>): void;
  read(each: (page: number, counts: Counts) => void): void;
};

const outcomes = ['pass', 'fail', 'ask', 'error'] as const;

/** Opens rows that hold how far the page's number lies from the last one, which counts are not zero, and those. */
export const openTallyRows = (): TallyRows => {
  const rows = openRows();
  let last = 0;
  return {
    push: (page, counts) => {
      const step = page >= last ? 2 * (page - last) : 2 * (last - page) - 1; // forward even, back odd
      last = page;
      const some = outcomes.reduce((bits, outcome, bit) => bits + (counts[outcome] > 0 ? 2 ** bit : 0), 0);
      rows.push(step * 16 + some, ...outcomes.map((outcome) => counts[outcome]).filter((count) => count > 0));
    },
    read: (each) => {
      let page = 0;
      rows.read((next) => {
        const head = next();
        const [step, some] = [Math.floor(head / 16), head % 16];
        page += step % 2 === 0 ? step / 2 : -(step + 1) / 2;
        const counts = { pass: 0, fail: 0, ask: 0, error: 0 };
        for (const [bit, outcome] of outcomes.entries()) if (some & (1 << bit)) counts[outcome] = next();
        each(page, counts);
      });
    },
  };
};
