import type { Findings } from '../model/findings.ts';

/** One group of failures: where its first stands in the report, how many there are, on how many distinct pages. */
export type FailureGroup = { readonly first: number; readonly findings: number; readonly addresses: number };

/** Three numbers a group, packed. */
const openRows = () => {
  let numbers = new Uint32Array(384);
  let size = 0;
  return {
    push: (row: FailureGroup): number => {
      if (3 * size + 3 > numbers.length) {
        const larger = new Uint32Array(numbers.length * 2);
        larger.set(numbers);
        numbers = larger;
      }
      numbers.set([row.first, row.findings, row.addresses], 3 * size);
      return size++;
    },
    at: (row: number): FailureGroup => {
      const [first = 0, findings = 0, addresses = 0] = numbers.subarray(3 * row, 3 * row + 3);
      return { first, findings, addresses };
    },
  };
};

/**
 * The failures of a report by group, those of a lower rank first, of equal ones the most frequent, then in the report's
 * order. Twelve bytes a group, for there may be very many; relies on the report's order (by rule, then page).
 */
export const failuresByGroup = (
  findings: Findings,
  rank: (group: string) => number,
): { readonly groups: (place: number) => FailureGroup; readonly sorted: Uint32Array } => {
  const rows = openRows();
  const ranks = new Map<number, number>(); // by place: few have one
  let open = new Map<string, { first: number; findings: number; addresses: number; last: string | null }>();
  let [rule, at, size] = ['', -1, 0];
  const none = rank('');
  const close = (): void => {
    for (const [group, { first, findings: n, addresses }] of open) {
      size = rows.push({ first, findings: n, addresses }) + 1;
      if (rank(group) !== none) ranks.set(size - 1, rank(group));
    }
    open = new Map();
  };
  for (const finding of findings) {
    at += 1;
    if (finding.outcome !== 'fail') continue;
    if (finding.rule !== rule) {
      close();
      rule = finding.rule;
    }
    const group = open.get(finding.group);
    if (!group) open.set(finding.group, { first: at, findings: 1, addresses: 1, last: finding.page });
    else {
      group.findings += 1;
      if (group.last !== finding.page) group.addresses += 1;
      group.last = finding.page;
    }
  }
  close();
  const sorted = Uint32Array.from({ length: size }, (_, place) => place).sort(
    (a, b) =>
      (ranks.get(a) ?? none) - (ranks.get(b) ?? none) || rows.at(b).findings - rows.at(a).findings || a - b,
  );
  return { groups: rows.at, sorted };
};
