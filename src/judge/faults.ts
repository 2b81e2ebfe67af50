import type { Finding, PageJudgement } from '../model/finding.ts';
import { openCounts } from '../model/column.ts';
import { openHashNames } from '../model/hash-names.ts';
import { openNumberTable } from '../model/number-table.ts';
import { openRows, type Rows } from './rows.ts';

/** One repair: the failures it would remove. */
export type Group = {
  readonly rule: string;
  readonly code: string;
  readonly findings: number;
  readonly example: string; // id of the finding on the earliest page
  /** Findings by the page they are about, as vetoes count them; '' = the site as a whole. */
  about(): Map<string, number>;
  /** Findings by the page they were found on, as shares count: the site as a whole is one page. */
  pages(): Map<string, number>;
};

/** Groups of failures, packed: some forty bytes each and a few a failure, for there may be very many. */
export type Faults = {
  enter(judgement: PageJudgement, finding: Finding, rank: number): void;
  /** All groups by rule, those of one rule made at a time. */
  groups(): Generator<readonly [id: string, group: Group]>;
};

type Names = { readonly of: (name: string) => number; readonly name: (number: number) => string };

/** Ids of 16 hex digits in two numbers each, others as they are. */
const openIds = () => {
  const [high, low] = [openCounts(), openCounts()];
  const strange = new Map<number, string>();
  return {
    set: (at: number, id: string): void => {
      const hex = /^[0-9a-f]{16}$/.test(id);
      const [a, b] = hex ? [Number.parseInt(id.slice(0, 8), 16), Number.parseInt(id.slice(8), 16)] : [0, 0];
      if (at === high.size()) {
        high.push(a);
        low.push(b);
      } else {
        high.set(at, a);
        low.set(at, b);
      }
      if (hex) strange.delete(at);
      else strange.set(at, id);
    },
    at: (at: number): string =>
      strange.get(at) ?? [high.at(at), low.at(at)].map((part) => part.toString(16).padStart(8, '0')).join(''),
  };
};

/** The pages of one group's failures; those of the site are marked by the lowest bit. */
class Packed implements Group {
  readonly rule: string;
  readonly code: string;
  readonly example: string;
  readonly #on: Uint32Array;
  readonly #names: Names;

  constructor(rule: string, code: string, example: string, on: Uint32Array, names: Names) {
    [this.rule, this.code, this.example, this.#on, this.#names] = [rule, code, example, on, names];
  }

  get findings(): number {
    return this.#on.length;
  }

  about(): Map<string, number> {
    return this.#counted((page) => page);
  }

  pages(): Map<string, number> {
    return this.#counted((page, ofSite) => (ofSite ? '' : page));
  }

  #counted(key: (page: string, ofSite: boolean) => string): Map<string, number> {
    const counts = new Map<string, number>();
    for (const number of this.#on) {
      const page = key(this.#names.name(number >>> 1), (number & 1) === 1);
      counts.set(page, (counts.get(page) ?? 0) + 1);
    }
    return counts;
  }
}

/** Opens groups of failures; `names` number the pages. */
export const openFaults = (names: Names): Faults => {
  const ids = openHashNames();
  const table = openNumberTable();
  const [local, sizes, ranks, codes] = [openCounts(), openCounts(), openCounts(), openCounts()];
  const examples = openIds();
  const codeNames: string[] = [];
  const byRule = new Map<string, { readonly groups: ReturnType<typeof openCounts>; readonly rows: Rows }>();
  const ruleOf: string[] = []; // of the code's number: a code belongs to one rule
  const codeNumbers = new Map<string, number>();
  const codeOf = (rule: string, code: string): number => {
    const key = `${rule}\n${code}`;
    let number = codeNumbers.get(key);
    if (number === undefined) {
      codeNumbers.set(key, (number = codeNames.push(code) - 1));
      ruleOf.push(rule);
    }
    return number;
  };
  return {
    enter: (judgement, { id, rule, code, page, group: name }, rank) => {
      const known = table.size();
      const group = table.placeOf(ids.numberOf(name));
      const place = Math.min(rank, 2 ** 32 - 1) + 1; // the site as a whole is -1
      if (group === known) {
        let of = byRule.get(rule);
        if (!of) byRule.set(rule, (of = { groups: openCounts(), rows: openRows() }));
        codes.push(codeOf(rule, code));
        local.push(of.groups.size());
        of.groups.push(group);
        sizes.push(0);
        ranks.push(Math.min(place, 2 ** 32 - 1));
        examples.set(group, id);
      } else if (place < ranks.at(group) || (place === ranks.at(group) && id < examples.at(group))) {
        ranks.set(group, place);
        examples.set(group, id);
      }
      sizes.set(group, sizes.at(group) + 1);
      const ofSite = judgement.page === null;
      const number = 2 * names.of(ofSite ? (page ?? '') : (judgement.page ?? '')) + (ofSite ? 1 : 0);
      byRule.get(ruleOf[codes.at(group)] as string)?.rows.push(local.at(group), number);
    },
    *groups() {
      for (const [rule, { groups, rows }] of [...byRule].sort(([a], [b]) => (a < b ? -1 : 1))) {
        const starts = new Uint32Array(groups.size() + 1);
        for (let i = 0; i < groups.size(); i++)
          starts[i + 1] = (starts[i] as number) + sizes.at(groups.at(i));
        const pages = new Uint32Array(starts[groups.size()] as number);
        const ends = starts.slice();
        rows.read((next) => {
          const at = next();
          const end = ends[at] as number;
          pages[end] = next();
          ends[at] = end + 1;
        });
        for (let i = 0; i < groups.size(); i++) {
          const group = groups.at(i);
          const on = pages.subarray(starts[i], starts[i + 1]);
          yield [
            ids.name(table.at(group)),
            new Packed(rule, codeNames[codes.at(group)] as string, examples.at(group), on, names),
          ];
        }
      }
    },
  };
};
