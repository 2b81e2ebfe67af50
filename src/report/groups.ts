import type { Finding, Impact, Outcome } from '../model/finding.ts';
import type { Findings } from '../model/findings.ts';

/** Pages of a group that are kept: a list of 30 addresses may need each on two devices. */
const kept = 60;

/** From so many pages on, a fault of a template is told in full on a few pages only, on the others in one line. */
const sharedFrom = 20;

/** Pages on which a shared fault is told in full, the first in the report's order. */
const toldOn = 3;

/** Key of a group: failures and questions of one place are told apart. */
export const groupKey = ({ outcome, group }: Pick<Finding, 'outcome' | 'group'>): string =>
  `${outcome} ${group}`;

/** Key of a page on a device. */
export const pageOn = ({ device, page }: Pick<Finding, 'device' | 'page'>): string => `${device} ${page}`;

/** Findings that differ in nothing a reader needs, counted; of them only where some stand in the report is kept. */
export type Group = {
  readonly outcome: Outcome;
  readonly group: string;
  readonly rule: string;
  readonly impact: Impact;
  readonly criteria: readonly string[];
  readonly findings: number;
  readonly pages: number; // pages on devices
  readonly addresses: number; // distinct pages
  readonly first: readonly number[]; // places in the report of the first finding on each of the first pages
};

/** Everything counted of a report's findings in one pass. */
export type Groups = {
  readonly all: ReadonlyMap<string, Group>; // by groupKey, in the report's order
  readonly counts: Readonly<Record<Outcome, number>>;
  readonly places: ReadonlyMap<string, number>; // where the first finding of a wanted id stands
  /** What stands on one page: findings by outcome, and rules that failed. */
  countsOn(page: { readonly device: string; readonly url: string }): OnPage;
  /** Whether a finding is told in one line on its page: its group is shared, and others tell it in full. */
  brief(finding: Finding): boolean;
};

/** Findings of one page by outcome, and rules with failures. */
export type OnPage = Record<Outcome | 'rules', number>;

const nothing: OnPage = { fail: 0, ask: 0, error: 0, rules: 0 };

type Growing = {
  -readonly [K in keyof Group]: Group[K];
} & { first: number[]; last: number; lastAddress: number; told: number[] };

/** Gives equal texts one number, and the number back. */
const numbering = () => {
  const numbers = new Map<string, number>();
  return (text: string): number => {
    let number = numbers.get(text);
    if (number === undefined) numbers.set(text, (number = numbers.size));
    return number;
  };
};

/**
 * Counts findings by group and page, in one pass. Relies on the report's order (by rule, then page). Grows with distinct
 * faults, and by a row of numbers a page.
 * @param wanted ids of findings that will be asked for
 */
export const groupsOf = (findings: Findings, wanted: ReadonlySet<string>): Groups => {
  const all = new Map<string, Growing>();
  const places = new Map<string, number>();
  const counts = { fail: 0, ask: 0, error: 0 };
  const lists = new Map<string, readonly string[]>();
  const [numberOf, addressOf] = [numbering(), numbering()];
  const pages: (OnPage & { last: string })[] = [];
  let at = -1;
  for (const finding of findings) {
    at += 1;
    const { outcome, rule } = finding;
    counts[outcome] += 1;
    if (wanted.has(finding.id) && !places.has(finding.id)) places.set(finding.id, at);
    const page = numberOf(pageOn(finding));
    const row = (pages[page] ??= { ...nothing, last: '' });
    row[outcome] += 1;
    if (outcome === 'fail' && row.last !== rule) {
      row.rules += 1;
      row.last = rule;
    }
    const key = groupKey(finding);
    let group = all.get(key);
    if (!group) {
      const list = finding.criteria.join('\n');
      const criteria = lists.get(list) ?? finding.criteria;
      lists.set(list, criteria);
      const { impact } = finding;
      group = {
        outcome,
        group: finding.group,
        rule,
        impact,
        criteria,
        findings: 0,
        pages: 0,
        addresses: 0,
        first: [at], // not empty at first: an empty list makes room for seventeen
        last: -1,
        lastAddress: -1,
        told: [page],
      };
      all.set(key, group);
    }
    group.findings += 1;
    if (group.last === page) continue;
    if (group.pages > 0 && group.told.length < toldOn) group.told.push(page);
    group.last = page;
    group.pages += 1;
    if (group.pages > 1 && group.first.length < kept) group.first.push(at);
    const address = addressOf(finding.page ?? '');
    if (group.lastAddress !== address) group.addresses += 1;
    group.lastAddress = address;
  }
  return {
    all,
    counts,
    places,
    countsOn: ({ device, url }) => pages[numberOf(pageOn({ device: device as never, page: url }))] ?? nothing,
    brief: (finding) => {
      const group = finding.device === null ? undefined : all.get(groupKey(finding));
      return (
        group !== undefined && group.pages >= sharedFrom && !group.told.includes(numberOf(pageOn(finding)))
      );
    },
  };
};
