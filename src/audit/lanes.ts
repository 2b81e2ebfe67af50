import type { Finding } from '../model/finding.ts';
import type { Listed } from '../model/findings.ts';
import type { Device } from '../model/site-plan.ts';
import { type Column, openCounts, openPlaces } from '../model/column.ts';
import type { Spool } from './spool.ts';

/** Characters of findings that are put aside, and read again, together. */
const block = 8192;

/** Blocks kept in memory after they were read. */
const cached = 48;

/** What findings are about: a page's place in the crawl, its address, and the device. */
export type Seat = { readonly rank: number; readonly page: string | null; readonly device: Device | null };

/** Findings put aside on disk by rule, in the order of seats; some ten bytes of memory a page say where. */
export type Lanes = {
  /** Adds the findings of one rule in one seat, as JSON texts, in their order. */
  add(rule: string, seat: Seat, findings: readonly string[]): void;
  /** All of them in the report's order: by rule, then seat, then as they came. Nothing may be added afterwards. */
  close(): Listed;
};

const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);

const bySeat = (a: Seat, b: Seat): number =>
  a.rank - b.rank || compare(a.page ?? '', b.page ?? '') || compare(a.device ?? '', b.device ?? '');

/** Findings of one rule that came in the order of their seats. */
type Run = { readonly blocks: Column; pending: string[]; characters: number; last: Seat };

/** Opens lanes on a spool; `put` appends to it and tells where. */
export const openLanes = (
  spool: Spool,
  put: (text: string) => { readonly from: number; readonly bytes: number },
  rankOf: (page: string | null) => number,
): Lanes => {
  const lanes = new Map<string, Run[]>();
  const [from, bytes, count] = [openPlaces(), openCounts(), openCounts()];
  const known = new Map<number, readonly Finding[]>();

  const flush = (run: Run): void => {
    if (run.pending.length === 0) return;
    const at = put(`[${run.pending.join(',')}]`);
    run.blocks.push(from.size());
    from.push(at.from);
    bytes.push(at.bytes);
    count.push(run.pending.length);
    [run.pending, run.characters] = [[], 0];
  };
  const push = (run: Run, texts: readonly string[]): void => {
    for (const text of texts) {
      if (run.characters + text.length > block) flush(run);
      run.pending.push(text);
      run.characters += text.length;
    }
  };
  const openRun = (seat: Seat): Run => ({ blocks: openCounts(), pending: [], characters: 0, last: seat });
  const parsed = (one: number): readonly Finding[] =>
    JSON.parse(spool.read(from.at(one), bytes.at(one))) as Finding[];
  const read = (one: number): readonly Finding[] => {
    const there = known.get(one);
    if (there) return there;
    const list = parsed(one);
    if (known.size >= cached) known.delete(known.keys().next().value as number);
    known.set(one, list);
    return list;
  };
  function* findingsOf({ blocks }: Run): Generator<Finding> {
    for (let i = 0; i < blocks.size(); i++) yield* parsed(blocks.at(i));
  }
  /** Several runs as one: of equal seats the earlier run's findings first. */
  const merged = (runs: readonly Run[]): Run => {
    const seatOf = ({ page, device }: Finding): Seat => ({ rank: rankOf(page), page, device });
    const heads = runs.map((run) => {
      const rest = findingsOf(run);
      return { rest, next: rest.next() };
    });
    const all = openRun(runs[0]!.last);
    for (;;) {
      const open = heads.filter(({ next }) => !next.done);
      if (open.length === 0) break;
      const first = open.reduce((least, head) =>
        bySeat(seatOf(head.next.value as Finding), seatOf(least.next.value as Finding)) < 0 ? head : least,
      );
      push(all, [JSON.stringify(first.next.value)]);
      first.next = first.rest.next();
    }
    flush(all);
    return all;
  };
  return {
    add: (rule, seat, texts) => {
      let runs = lanes.get(rule);
      if (!runs) lanes.set(rule, (runs = [openRun(seat)]));
      let run = runs.at(-1) as Run;
      if (bySeat(seat, run.last) < 0) {
        flush(run);
        runs.push((run = openRun(seat)));
      }
      run.last = seat;
      push(run, texts);
    },
    close: () => {
      const order = openCounts();
      const starts = openCounts();
      let length = 0;
      for (const [, runs] of [...lanes].sort(([a], [b]) => compare(a, b))) {
        for (const run of runs) flush(run);
        const { blocks } = runs.length === 1 ? (runs[0] as Run) : merged(runs);
        for (let i = 0; i < blocks.size(); i++) {
          order.push(blocks.at(i));
          starts.push(length);
          length += count.at(blocks.at(i));
        }
      }
      lanes.clear();
      const placeOf = (index: number): number => {
        let [low, high] = [0, order.size() - 1];
        while (low < high) {
          const middle = Math.ceil((low + high) / 2);
          if (starts.at(middle) <= index) low = middle;
          else high = middle - 1;
        }
        return low;
      };
      return {
        length,
        at: (index) => {
          if (index < 0 || index >= length) return undefined;
          const place = placeOf(index);
          return read(order.at(place))[index - starts.at(place)];
        },
        *[Symbol.iterator]() {
          for (let place = 0; place < order.size(); place++) yield* parsed(order.at(place));
        },
      };
    },
  };
};
