import type { Finding, RuleTally } from '../model/finding.ts';
import type { Outline } from '../model/outline-record.ts';
import type { PageFacts, Trouble } from '../model/page-artifacts.ts';
import type { ReportPage } from '../model/report.ts';
import type { Device } from '../model/site-plan.ts';
import { openCounts, openPlaces } from '../model/column.ts';
import type { Spool } from './spool.ts';

type Counts = PageFacts['counts'];
type Aside = {
  readonly meta: PageFacts['meta'];
  readonly trouble: Trouble[];
  readonly outline?: Outline | undefined;
};

/** Pages put aside on disk: of each, some two hundred bytes stay in memory. */
export type Pages = {
  /** Puts a page aside with its findings as JSON texts. */
  add(page: ReportPage, findings: readonly string[]): ReportPage;
  /** The findings of a page that was put aside here; null of any other. */
  findingsOn(page: ReportPage): readonly Finding[] | null;
};

/** What pages have in common: where their parts lie, and numbers for what repeats. */
type Store = {
  readonly counts: (place: number) => Counts;
  readonly aside: (place: number) => Aside;
  readonly tallies: (place: number) => RuleTally[];
};

/** A page of the report of which only what many places need is in memory. */
class ShelvedPage implements ReportPage {
  readonly id: string;
  readonly url: string;
  readonly device: Device;
  readonly walked: boolean;
  readonly shots: ReportPage['shots'];
  readonly reused: ReportPage['reused'];
  readonly place: number;
  readonly #title: string;
  readonly #lang: string | null;
  readonly #skeleton: string;
  readonly #store: Store;

  constructor(page: ReportPage, place: number, lang: string | null, skeleton: string, store: Store) {
    [this.id, this.url, this.device, this.walked] = [page.id, page.url, page.device, page.walked];
    this.reused = page.reused;
    [this.shots, this.place, this.#store] = [page.shots, place, store];
    [this.#title, this.#lang, this.#skeleton] = [page.facts.title, lang, skeleton];
  }

  get facts(): ReportPage['facts'] {
    const [store, place] = [this.#store, this.place];
    return {
      title: this.#title,
      lang: this.#lang,
      skeleton: this.#skeleton,
      get counts() {
        return store.counts(place);
      },
      get meta() {
        return store.aside(place).meta;
      },
    };
  }

  get tallies(): RuleTally[] {
    return this.#store.tallies(this.place);
  }

  get trouble(): Trouble[] {
    return this.#store.aside(this.place).trouble;
  }

  get outline(): Outline | undefined {
    return this.#store.aside(this.place).outline;
  }

  toJSON(): ReportPage {
    const { id, url, device, facts, walked, tallies, shots, trouble, outline, reused } = this;
    const told = outline === undefined ? {} : { outline };
    const again = reused === undefined ? {} : { reused };
    return { id, url, device, facts: { ...facts }, walked, ...told, ...again, tallies, shots, trouble };
  }
}

const countNames = [
  'elements',
  'links',
  'images',
  'forms',
  'fields',
  'tables',
  'frames',
  'media',
  'textLength',
  'scripts',
] as const satisfies readonly (keyof Counts)[];

const noShots: ReportPage['shots'] = [];

/** Gives equal texts one number and one copy. */
const openNames = () => {
  const numbers = new Map<string, number>();
  const names: string[] = [];
  return {
    numberOf: (name: string): number => {
      let number = numbers.get(name);
      if (number === undefined) numbers.set(name, (number = names.push(name) - 1));
      return number;
    },
    name: (number: number): string => names[number] as string,
  };
};

/** Opens pages on a spool; `put` appends to it and tells where. */
export const openPages = (spool: Spool, put: (text: string) => { from: number; bytes: number }): Pages => {
  const [from, bytes, counts] = [openPlaces(), openCounts(), openCounts()];
  const [rules, texts] = [openNames(), openNames()];
  const parts = 3; // of a page on disk: what is asked for seldom, tallies, findings
  const keep = (text: string): void => {
    const at = put(text);
    from.push(at.from);
    bytes.push(at.bytes);
  };
  const read = (place: number, part: number): unknown =>
    JSON.parse(spool.read(from.at(place * parts + part), bytes.at(place * parts + part)));
  const store: Store = {
    counts: (place) =>
      Object.fromEntries(
        countNames.map((name, i) => [name, counts.at(place * countNames.length + i)]),
      ) as Counts,
    aside: (place) => read(place, 0) as Aside,
    tallies: (place) => {
      const numbers = read(place, 1) as number[];
      return Array.from({ length: numbers.length / 5 }, (_, i) => {
        const [rule = 0, pass = 0, fail = 0, ask = 0, error = 0] = numbers.slice(5 * i, 5 * i + 5);
        return { rule: rules.name(rule), pass, fail, ask, error };
      });
    },
  };
  let size = 0;
  return {
    add: (page, findings) => {
      const { facts, tallies, trouble, shots, outline } = page;
      for (const name of countNames) counts.push(facts.counts[name]);
      keep(JSON.stringify({ meta: facts.meta, trouble, outline } satisfies Aside));
      keep(
        JSON.stringify(
          tallies.flatMap(({ rule, pass, fail, ask, error }) => [
            rules.numberOf(rule),
            pass,
            fail,
            ask,
            error,
          ]),
        ),
      );
      keep(`[${findings.join(',')}]`);
      const one = (text: string): string => texts.name(texts.numberOf(text));
      const lang = facts.lang === null ? null : one(facts.lang);
      const shown = shots.length === 0 ? { ...page, shots: noShots } : page;
      return new ShelvedPage(shown, size++, lang, one(facts.skeleton), store);
    },
    findingsOn: (page) => (page instanceof ShelvedPage ? (read(page.place, 2) as Finding[]) : null),
  };
};
