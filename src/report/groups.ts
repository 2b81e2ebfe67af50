import type { Finding, Impact, Outcome } from '../model/finding.ts';
import type { Findings } from '../model/findings.ts';
import type { Addresses } from './addresses.ts';

/** Pages of a group that are kept: a list of 30 addresses may need each on two devices. */
const kept = 60;

/** Groups of one rule and outcome that are kept, the largest; the others are counted. */
const listed = 60;

/** From so many pages on, a fault of a template is told in full on a few pages only, on the others in one line. */
const sharedFrom = 20;

/** Pages on which a shared fault is told in full, the first in the report's order. */
const toldOn = 3;

/** Key of a group: failures and questions of one place are told apart. */
export const groupKey = ({ outcome, group }: Pick<Finding, 'outcome' | 'group'>): string =>
  `${outcome} ${group}`;

/** Findings that differ in nothing a reader needs, counted; of them only where some stand in the report is kept. */
export type Group = {
  readonly outcome: Outcome;
  readonly group: string;
  readonly findings: number;
  readonly pages: number; // pages on devices
  readonly addresses: number; // distinct pages
  readonly first: readonly number[]; // places in the report of the first finding on each of the first pages
};

/** All findings of one rule, outcome and list of criteria. */
export type RuleGroups = {
  readonly rule: string;
  readonly outcome: Outcome;
  readonly impact: Impact;
  readonly criteria: readonly string[];
  readonly findings: number;
  readonly first: number; // place in the report of the first finding
  readonly groups: readonly Group[]; // the largest 60, of equal ones the first in the report's order
};

/** Findings of one page by outcome, and rules with failures. */
export type OnPage = Record<Outcome | 'rules', number>;

/** Everything counted of a report's findings in one pass. */
export type Groups = {
  readonly rules: readonly RuleGroups[]; // in the report's order
  readonly counts: Readonly<Record<Outcome, number>>;
  readonly places: ReadonlyMap<string, number>; // where the first finding of a wanted id or group stands
  /** What stands on one audited page: findings by outcome, and rules that failed. */
  countsOn(page: Pick<Finding, 'device' | 'page'>): OnPage;
  /** Whether a finding is told in one line on its page: its group is shared, and others tell it in full. */
  brief(finding: Finding): boolean;
};

type Growing = {
  -readonly [K in keyof Group]: Group[K];
} & { first: number[]; last: number; lastAddress: number; told: number[] };

/** The groups of one rule while its findings pass by. */
type Open = Omit<RuleGroups, 'groups' | 'findings'> & { findings: number; groups: Map<string, Growing> };

/** Rows of four small numbers, one an audited page. */
const openRows = () => {
  let numbers = new Uint32Array(1024);
  return {
    add: (row: number, column: number): void => {
      const at = row * 4 + column;
      if (at >= numbers.length) {
        const larger = new Uint32Array(Math.ceil(at * 1.5));
        larger.set(numbers);
        numbers = larger;
      }
      numbers[at] = (numbers[at] as number) + 1;
    },
    at: (row: number, column: number): number => numbers[row * 4 + column] ?? 0,
  };
};

const columns: readonly (keyof OnPage)[] = ['fail', 'ask', 'error', 'rules'];

/**
 * Counts findings by group and page, in one pass. Relies on the report's order (by rule, then page): the groups of one rule
 * are in memory at a time, of which the largest and those that many pages share stay.
 * @param wanted ids of findings, and groups, that will be asked for
 */
export const groupsOf = (
  findings: Findings,
  addresses: Addresses,
  wanted: ReadonlySet<string> = new Set(),
): Groups => {
  const rules: RuleGroups[] = [];
  const places = new Map<string, number>();
  const counts = { fail: 0, ask: 0, error: 0 };
  const shared = new Map<string, readonly number[]>();
  const rows = openRows();
  let open = new Map<string, Open>(); // of the rule that passes by
  let [of, at, failedOn] = ['', -1, -1];
  const sharedKey = (finding: Pick<Finding, 'rule' | 'outcome' | 'group'>): string =>
    `${finding.rule} ${groupKey(finding)}`;

  const close = (): void => {
    for (const { groups, ...one } of open.values()) {
      const all = [...groups.values()];
      for (const { group, pages, told } of all)
        if (pages >= sharedFrom) shared.set(sharedKey({ ...one, group }), told);
      const largest = all.sort((a, b) => b.findings - a.findings).slice(0, listed);
      rules.push({
        ...one,
        groups: largest.map(({ outcome, group, findings: n, pages, addresses: distinct, first }) => ({
          outcome,
          group,
          findings: n,
          pages,
          addresses: distinct,
          first,
        })),
      });
    }
    open = new Map();
  };
  for (const finding of findings) {
    at += 1;
    const { outcome, rule, impact } = finding;
    if (rule !== of) {
      close();
      [of, failedOn] = [rule, -1];
    }
    counts[outcome] += 1;
    for (const name of [finding.id, finding.group])
      if (wanted.has(name) && !places.has(name)) places.set(name, at);
    const page = addresses.placeOf(finding);
    if (page >= 0) {
      rows.add(page, columns.indexOf(outcome));
      if (outcome === 'fail' && failedOn !== page) {
        rows.add(page, 3);
        failedOn = page;
      }
    }
    const list = `${outcome} ${finding.criteria.join('\n')}`;
    let one = open.get(list);
    if (!one) {
      one = { rule, outcome, impact, criteria: finding.criteria, findings: 0, first: at, groups: new Map() };
      open.set(list, one);
    }
    one.findings += 1;
    const seat = addresses.seatOf(finding);
    let group = one.groups.get(finding.group);
    if (!group) {
      group = {
        outcome,
        group: finding.group,
        findings: 0,
        pages: 0,
        addresses: 0,
        first: [at], // not empty at first: an empty list makes room for seventeen
        last: -1,
        lastAddress: -1,
        told: [seat],
      };
      one.groups.set(finding.group, group);
    }
    group.findings += 1;
    if (group.last === seat) continue;
    if (group.pages > 0 && group.told.length < toldOn) group.told.push(seat);
    group.last = seat;
    group.pages += 1;
    if (group.pages > 1 && group.first.length < kept) group.first.push(at);
    const address = addresses.numberOf(finding.page);
    if (group.lastAddress !== address) group.addresses += 1;
    group.lastAddress = address;
  }
  close();
  return {
    rules,
    counts,
    places,
    countsOn: (page) => {
      const row = addresses.placeOf(page);
      return Object.fromEntries(
        columns.map((name, column) => [name, row < 0 ? 0 : rows.at(row, column)]),
      ) as OnPage;
    },
    brief: (finding) => {
      const told = finding.device === null ? undefined : shared.get(sharedKey(finding));
      return told !== undefined && !told.includes(addresses.seatOf(finding));
    },
  };
};
