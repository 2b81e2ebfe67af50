import type { Finding } from '../model/finding.ts';

/** From so many pages on, a fault of a template is told in full on a few pages only, on the others in one line. */
const sharedFrom = 20;

/** Pages on which a shared fault is told in full, the first in the report's order. */
const toldOn = 3;

/** Groups of findings that many pages share. Equal findings of one group differ in nothing a reader needs. */
export type Shared = {
  /** Whether a finding is told in one line on its page: its group is shared, and others tell it in full. */
  brief(finding: Finding): boolean;
};

/** Key of a group: failures and questions of one place are told apart. */
export const groupKey = ({ outcome, group }: Pick<Finding, 'outcome' | 'group'>): string =>
  `${outcome} ${group}`;

/** Counts in how many pages each group stands. Relies on the report's order of findings (by rule, then page). */
export const sharedOf = (findings: readonly Finding[]): Shared => {
  const groups = new Map<string, { pages: number; last: string | null; first: string[] }>();
  for (const finding of findings) {
    if (finding.device === null) continue;
    const page = `${finding.device} ${finding.page}`;
    const key = groupKey(finding);
    const group = groups.get(key) ?? { pages: 0, last: null, first: [] };
    if (group.last !== page) {
      group.pages += 1;
      group.last = page;
      if (group.first.length < toldOn) group.first.push(page);
    }
    groups.set(key, group);
  }
  return {
    brief: (finding) => {
      const group = groups.get(groupKey(finding));
      if (!group || group.pages < sharedFrom) return false;
      return !group.first.includes(`${finding.device} ${finding.page}`);
    },
  };
};
