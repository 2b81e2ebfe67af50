import { shotFile, type Picture } from '../gather/shots.ts';
import type { PageJudgement } from '../model/finding.ts';
import type { Target } from '../model/target.ts';
import { openChoice, placesOfPage } from './choose-places.ts';

/** One visit's turn in the choice of places. Ends once, whatever became of the page. */
export type Turn = {
  /** Places to picture while the page is open, as far as can be told yet. `judge` is asked only while more will be chosen. */
  places(url: string, judge: () => PageJudgement): readonly Target[];
  end(id: string, pictures: readonly Picture[]): void;
};

/**
 * Pictures taken while pages are open for the first time, so that few are opened again for them. What will be chosen in the end
 * depends on the pages before in the order of the crawl; those that are still open are left out of account, so a few pictures
 * too many are taken. They are held in memory, some 160 at most, as it is not known yet which are wanted.
 */
export type EarlyPictures = {
  begin(): Turn;
  /** What was tried of a place; undefined if it was not. */
  of(id: string, place: Target): Picture | undefined;
};

type Row = { url: string; judgement: PageJudgement | null; ended: boolean };

/** Opens an empty collection; in one that is not `wanted` nothing is ever taken. */
export const openEarlyPictures = (wanted: boolean): EarlyPictures => {
  const choice = openChoice();
  const rows: Row[] = []; // visits that the choice has not seen yet, in the order in which they began
  const held = new Map<string, Map<string, Picture>>();

  const settle = (): void => {
    while (rows[0]?.ended) {
      const { url, judgement } = rows.shift()!;
      if (judgement && !choice.full()) choice.offer(url, judgement);
    }
  };

  return {
    begin() {
      const row: Row = { url: '', judgement: null, ended: false };
      rows.push(row);
      return {
        places(url, judge) {
          if (!wanted || choice.full()) return [];
          Object.assign(row, { url, judgement: judge() });
          const taken = new Set(choice.taken);
          for (const before of rows.slice(0, rows.indexOf(row)))
            for (const { group } of before.judgement?.findings ?? []) taken.add(group);
          return placesOfPage(row.judgement!, taken);
        },
        end(id, pictures) {
          row.ended = true;
          if (pictures.length > 0)
            held.set(id, new Map(pictures.map((picture) => [shotFile(id, picture.target), picture])));
          settle();
        },
      };
    },
    of: (id, place) => held.get(id)?.get(shotFile(id, place)),
  };
};
