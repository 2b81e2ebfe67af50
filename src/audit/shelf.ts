import { sortFindings } from '../judge/report.ts';
import { rankBy } from '../judge/rank.ts';
import type { Finding, PageJudgement, RuleTally } from '../model/finding.ts';
import type { Findings } from '../model/findings.ts';
import type { Outline } from '../model/outline-record.ts';
import type { PageFacts, Trouble } from '../model/page-artifacts.ts';
import type { PageVisit } from '../model/page-visit.ts';
import type { ReportPage } from '../model/report.ts';
import type { Device } from '../model/site-plan.ts';
import { openSpool, type Spool } from './spool.ts';

/** Lists of findings kept in memory after they were read. */
const cached = 64;

/** What of a page is read from disk when it is asked for. */
type Aside = {
  readonly tallies: RuleTally[];
  readonly meta: PageFacts['meta'];
  readonly trouble: Trouble[];
  readonly outline?: Outline;
};

/** What findings are about: an audited page on a device, a document, a page the site's rules name, or the site. */
type Seat = {
  readonly rank: number; // of the page in the crawl
  readonly page: string | null;
  readonly device: Device | null;
  readonly judged: boolean; // an audited page
};

/** A page of the report of which only what many places need is in memory. */
class ShelvedPage implements ReportPage {
  readonly id: string;
  readonly url: string;
  readonly device: Device;
  readonly facts: ReportPage['facts'];
  readonly walked: boolean;
  readonly shots: ReportPage['shots'];
  readonly #aside: () => Aside;
  readonly findings: () => readonly Finding[];

  constructor(page: ReportPage, aside: () => Aside, findings: () => readonly Finding[]) {
    const { title, lang, counts, skeleton } = page.facts;
    [this.id, this.url, this.device] = [page.id, page.url, page.device];
    [this.walked, this.shots] = [page.walked, page.shots];
    this.#aside = aside;
    this.findings = findings;
    this.facts = Object.defineProperty({ title, lang, counts, skeleton } as ReportPage['facts'], 'meta', {
      get: () => this.#aside().meta,
      enumerable: true,
    });
  }

  get tallies(): RuleTally[] {
    return this.#aside().tallies;
  }

  get trouble(): Trouble[] {
    return this.#aside().trouble;
  }

  get outline(): Outline | undefined {
    return this.#aside().outline;
  }

  toJSON(): ReportPage {
    const { id, url, device, facts, walked, shots } = this;
    const { tallies, trouble, outline } = this.#aside();
    const told = outline === undefined ? {} : { outline };
    return { id, url, device, facts: { ...facts }, walked, ...told, tallies, shots, trouble };
  }
}

/** Judgements put aside on disk: of each page an index stays in memory, a few hundred bytes. */
export type Shelf = {
  /** Puts an audited page aside with its judgement; the page that is returned reads what it needs. */
  keepPage(page: ReportPage, judgement: PageJudgement): ReportPage;
  /** Puts the judgement of the site or a document aside. */
  keep(judgement: PageJudgement): void;
  /** All findings in the report's order, when everything was put aside. */
  findings(): Findings;
};

const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);

/** Numbers of chunks, a chunk being the findings of one rule in one seat; packed, for there are dozens a page. */
const openColumn = <A extends Uint32Array | Float64Array>(empty: (length: number) => A) => {
  let numbers = empty(256);
  let length = 0;
  return {
    push: (number: number): void => {
      if (length === numbers.length) {
        const larger = empty(Math.ceil(length * 1.5));
        larger.set(numbers);
        numbers = larger;
      }
      numbers[length++] = number;
    },
    at: (index: number): number => numbers[index] as number,
    size: (): number => length,
  };
};

const openChunks = (spool: Spool) => {
  const [rules, seats] = [[] as string[], [] as Seat[]];
  const numbers = new Map<string, number>();
  const [rule, seat, bytes, count] = [0, 1, 2, 3].map(() => openColumn((n) => new Uint32Array(n))) as [
    ReturnType<typeof openColumn>,
    ReturnType<typeof openColumn>,
    ReturnType<typeof openColumn>,
    ReturnType<typeof openColumn>,
  ];
  const from = openColumn((n) => new Float64Array(n));
  const known = new Map<number, readonly Finding[]>();
  const seatOf = (chunk: number): Seat => seats[seat.at(chunk)] as Seat;
  return {
    size: from.size,
    seatOf,
    countOf: count.at,
    add: (
      of: string,
      sits: Seat,
      at: { readonly from: number; readonly bytes: number },
      findings: number,
    ): void => {
      let number = numbers.get(of);
      if (number === undefined) numbers.set(of, (number = rules.push(of) - 1));
      if (seats.at(-1) !== sits) seats.push(sits);
      rule.push(number);
      seat.push(seats.length - 1);
      from.push(at.from);
      bytes.push(at.bytes);
      count.push(findings);
    },
    read: (chunk: number): readonly Finding[] => {
      const there = known.get(chunk);
      if (there) return there;
      const list = JSON.parse(spool.read(from.at(chunk), bytes.at(chunk))) as Finding[];
      if (known.size >= cached) known.delete(known.keys().next().value as number);
      known.set(chunk, list);
      return list;
    },
    /** All chunks in the report's order. */
    sorted: (): Uint32Array => {
      const order = [...rules.keys()].sort((a, b) => compare(rules[a] ?? '', rules[b] ?? ''));
      const place = new Map(order.map((number, at) => [number, at]));
      const placeOf = (chunk: number): number => place.get(rule.at(chunk)) ?? 0;
      return Uint32Array.from({ length: from.size() }, (_, chunk) => chunk).sort((a, b) => {
        const [x, y] = [seatOf(a), seatOf(b)];
        return (
          placeOf(a) - placeOf(b) ||
          compare(x.rank, y.rank) ||
          compare(x.page ?? '', y.page ?? '') ||
          compare(x.device ?? '', y.device ?? '')
        );
      });
    },
  };
};

type Chunks = ReturnType<typeof openChunks>;

const inAll = (chunks: Chunks): Findings => {
  const sorted = chunks.sorted();
  const starts = new Uint32Array(sorted.length + 1);
  for (const [i, chunk] of sorted.entries()) starts[i + 1] = (starts[i] as number) + chunks.countOf(chunk);
  const length = starts[sorted.length] as number;
  const placeOf = (index: number): number => {
    let [low, high] = [0, sorted.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] as number) <= index) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return {
    length,
    at: (index) => {
      if (index < 0 || index >= length) return undefined;
      const place = placeOf(index);
      return chunks.read(sorted[place] as number)[index - (starts[place] as number)];
    },
    *[Symbol.iterator]() {
      for (const chunk of sorted) yield* chunks.read(chunk);
    },
    onPage: (page) => {
      if (page instanceof ShelvedPage) return page.findings();
      const elsewhere = [...sorted].filter((chunk) => !chunks.seatOf(chunk).judged);
      return page === null ? elsewhere.flatMap((chunk) => chunks.read(chunk)) : [];
    },
  };
};

/**
 * Opens a shelf beside a run.
 * @param visits in the order of the crawl, which is that of the report
 */
export const openShelf = (folder: string, visits: readonly PageVisit[]): Shelf => {
  const spool = openSpool(folder);
  const rankOf = rankBy(visits);
  const chunks = openChunks(spool);
  let end = 0;
  const put = (text: string): { from: number; bytes: number } => {
    const bytes = spool.append(text);
    end += bytes;
    return { from: end - bytes, bytes };
  };
  const keep = (judgement: PageJudgement, judged: boolean): { from: number; to: number } => {
    const from = chunks.size();
    // all of one page, or to be told apart by the pages they are about
    const sorted = sortFindings(judgement.findings, judgement.page === null ? visits : []);
    const seats = new Map<string | null, Seat>();
    for (let at = 0; at < sorted.length;) {
      const { rule, page, device } = sorted[at] as Finding;
      let to = at + 1;
      while (sorted[to]?.rule === rule && sorted[to]?.page === page) to += 1;
      const seat = seats.get(page) ?? { rank: rankOf(page), page, device, judged };
      seats.set(page, seat);
      chunks.add(rule, seat, put(JSON.stringify(sorted.slice(at, to))), to - at);
      at = to;
    }
    return { from, to: chunks.size() };
  };
  return {
    keepPage: (page, judgement) => {
      const { tallies, trouble, facts, outline } = page;
      const aside = put(JSON.stringify({ tallies, meta: facts.meta, trouble, outline }));
      const { from, to } = keep(judgement, true);
      const findings = (): readonly Finding[] =>
        Array.from({ length: to - from }, (_, i) => chunks.read(from + i)).flat();
      return new ShelvedPage(page, () => JSON.parse(spool.read(aside.from, aside.bytes)) as Aside, findings);
    },
    keep: (judgement) => void keep(judgement, false),
    findings: () => inAll(chunks),
  };
};
