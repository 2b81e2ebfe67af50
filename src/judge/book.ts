import type { Finding, PageJudgement } from '../model/finding.ts';
import type { ScoreRubric } from '../model/rubric.ts';
import { Device } from '../model/site-plan.ts';
import { ByPage, type PageNumbers } from './by-page.ts';
import { type Faults, openFaults } from './faults.ts';
import { openMerging } from './merged.ts';
import { PageBits } from './page-bits.ts';
import { type Counts, openTallyRows, type TallyRows } from './tally-rows.ts';

type Veto = ScoreRubric['vetoes'][number];

/** What was counted for one veto. */
export type VetoCounts = {
  readonly findings: () => Map<string, number>; // failures that count for it, by page
  readonly passed: () => PageBits; // pages where one of its rules passed a place
  readonly looked: () => PageBits; // pages where one of its rules ran
  readonly ids: readonly string[]; // the first of those findings, sorted
  readonly places: number; // how many findings there are in all
};

/**
 * Everything that grading needs of judgements, without the judgements: counts by rule and page, groups of failures, and what
 * vetoes ask. Grows with pages by a few bytes a rule, else with distinct faults.
 */
export type Book = {
  readonly ran: ReadonlySet<string>; // rules with a tally, also an empty one
  readonly judged: ReadonlySet<string>; // pages with a judgement
  readonly walked: ReadonlySet<string>; // pages where a rule of `walks` ran
  readonly walkedBy: ReadonlyMap<string, ReadonlySet<string>>; // those, by the name of the walk
  readonly devices: ReadonlySet<Device>;
  readonly asks: number; // open questions
  readonly broken: number; // rules that broke, counted by page and rule
  readonly groups: Faults['groups'];
  readonly vetoes: ReadonlyMap<string, VetoCounts>; // by id
  readonly byDevice: ReadonlyMap<Device, Book>; // each with documents and the site; empty unless asked for
  readonly placesOf: (rule: string) => ByPage<Counts>; // made anew each time
  readonly eachPlace: (rule: string, each: (page: number, counts: Counts) => void) => void; // the same, keeping nothing
  readonly pages: PageNumbers; // of all that was entered
};

/** A book that judgements are entered into, in whatever order they come. */
export type OpenBook = Book & { enter(judgement: PageJudgement): void };

/** What is counted beside tallies and groups. */
export type BookPlan = {
  readonly vetoes: readonly Veto[];
  readonly walks: ReadonlyMap<string, string>; // behaviour rules: names of walks by id
  readonly rankOf: (page: string | null) => number; // place of a page in the crawl
  readonly byDevice?: boolean;
};

const outcomes = ['pass', 'fail', 'ask', 'error'] as const;

const NAMED = 100; // findings named for a veto; all are counted

/** Whether a failing finding counts for a veto. An empty list of codes stands for all codes of the rule. */
export const countsFor = (veto: Veto, finding: Pick<Finding, 'rule' | 'code' | 'outcome'>): boolean =>
  finding.outcome === 'fail' &&
  veto.rules.some(
    ({ rule, codes }) => rule === finding.rule && (codes.length === 0 || codes.includes(finding.code)),
  );

/** Devices of one page count together; the site as a whole is one more "page". */
export const pageKey = (judgement: Pick<PageJudgement, 'page'>): string => judgement.page ?? '';

/** Numbers for addresses, so that lists of pages are lists of small numbers. */
const numbering = () => {
  const numbers = new Map<string, number>();
  const names: string[] = [];
  return {
    of: (name: string): number => {
      let number = numbers.get(name);
      if (number === undefined) numbers.set(name, (number = names.push(name) - 1));
      return number;
    },
    counted: (...lists: readonly (readonly number[])[]): Map<string, number> => {
      const counts = new Map<string, number>();
      for (const list of lists)
        for (const number of list) {
          const name = names[number] as string;
          counts.set(name, (counts.get(name) ?? 0) + 1);
        }
      return counts;
    },
    find: (name: string): number => numbers.get(name) ?? -1,
    name: (number: number): string => names[number] as string,
    size: (): number => names.length,
  };
};

type Numbering = ReturnType<typeof numbering>;

const openVeto = (pages: Numbering, veto: Veto) => {
  const rules = new Set(veto.rules.map(({ rule }) => rule));
  const findings: number[] = [];
  const passed: number[] = [];
  const looked: number[] = [];
  let ids: string[] = [];
  const counts: VetoCounts = {
    findings: () => pages.counted(findings),
    passed: () => new PageBits(pages, passed),
    looked: () => new PageBits(pages, looked),
    get ids() {
      return ids.sort().slice(0, NAMED);
    },
    get places() {
      return findings.length;
    },
  };
  const enter = (judgement: PageJudgement): void => {
    const own = judgement.tallies.filter(({ rule }) => rules.has(rule));
    if (own.length > 0) looked.push(pages.of(pageKey(judgement)));
    if (own.some(({ pass }) => pass > 0)) passed.push(pages.of(pageKey(judgement)));
    for (const finding of judgement.findings) {
      if (!rules.has(finding.rule) || !countsFor(veto, finding)) continue;
      findings.push(pages.of(judgement.page ?? finding.page ?? ''));
      ids.push(finding.id);
      if (ids.length > 10 * NAMED) ids = ids.sort().slice(0, NAMED);
    }
  };
  return { counts, enter };
};

/** Opens an empty book. */
export const openBook = ({ vetoes, walks, rankOf, byDevice = false }: BookPlan): OpenBook => {
  const pages = numbering();
  const rows = new Map<string, TallyRows>();
  const judged = new Set<string>();
  const walked = new Set<string>();
  const walkedBy = new Map<string, Set<string>>();
  const devices = new Set<Device>();
  const faults = openFaults(pages);
  const vetoed = vetoes.map((veto) => ({ id: veto.id, ...openVeto(pages, veto) }));
  const parts = new Map(
    byDevice ? Device.options.map((device) => [device, openBook({ vetoes, walks, rankOf })] as const) : [],
  );
  const merging = openMerging();
  let [asks, broken] = [0, 0];
  return {
    ran: { has: (rule) => rows.has(rule) } as ReadonlySet<string>,
    judged,
    walked,
    walkedBy,
    devices,
    get asks() {
      return asks;
    },
    get broken() {
      return broken;
    },
    groups: faults.groups,
    vetoes: new Map(vetoed.map(({ id, counts }) => [id, counts])),
    byDevice: parts,
    placesOf: (rule) => {
      const places = new ByPage<Counts>(pages, outcomes);
      rows.get(rule)?.read((number, counts) => places.add(number, counts));
      return places;
    },
    eachPlace: (rule, each) => {
      const row = rows.get(rule);
      if (row) merging(row, pages.size(), each);
    },
    pages,
    enter: (judgement) => {
      const { page, device, tallies } = judgement;
      if (device !== null) {
        devices.add(device);
        judged.add(pageKey(judgement));
        for (const { rule } of tallies) {
          const walk = walks.get(rule);
          if (walk === undefined) continue;
          walked.add(pageKey(judgement));
          let pages = walkedBy.get(walk);
          if (!pages) walkedBy.set(walk, (pages = new Set()));
          pages.add(pageKey(judgement));
        }
      }
      for (const { rule, pass, fail, ask, error } of tallies) {
        let row = rows.get(rule);
        if (!row) rows.set(rule, (row = openTallyRows()));
        if (pass + fail + ask + error === 0) continue;
        row.push(pages.of(page ?? ''), { pass, fail, ask, error });
        asks += ask;
        if (error > 0) broken += 1;
      }
      for (const finding of judgement.findings) {
        if (finding.outcome === 'fail') faults.enter(judgement, finding, rankOf(finding.page));
      }
      for (const veto of vetoed) veto.enter(judgement);
      for (const [of, part] of parts) if (device === null || device === of) part.enter(judgement);
    },
  };
};
