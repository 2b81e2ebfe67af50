import type { Answer } from '../model/answers.ts';
import type { Cell } from './share.ts';
import { WHOLE } from './share.ts';

/** What persons said that the count of places does not hold. */
export type PersonSaid = {
  readonly criteria: ReadonlyMap<string, readonly Answer[]>; // answers in force, by criterion
  readonly waived: ReadonlyMap<string, number>; // failures and questions waived, by criterion
};

/** Nobody has said anything. */
export const nobody: PersonSaid = { criteria: new Map(), waived: new Map() };

/** How persons settled one criterion. */
export type PersonPart = {
  readonly site: 'pass' | 'fail' | 'not-applicable' | null; // said of the site as a whole
  readonly waived: number;
  readonly applied: readonly Answer[];
  readonly contradicted: readonly Answer[]; // passes over failures, not-applicable over content: they count for nothing
};

const empty: Cell = { rules: 0, shares: 0, pass: 0, fail: 0, ask: 0, error: 0 };

const plus = (cell: Cell, outcome: 'pass' | 'fail'): Cell => ({
  ...cell,
  rules: cell.rules + 1,
  shares: cell.shares + (outcome === 'pass' ? WHOLE : 0),
  [outcome]: cell[outcome] + 1,
});

/**
 * Adds to the cells of a criterion what persons said of it, as one more rule: on the page an answer names, or on the
 * site as a whole, which counts as one page. A pass where a failure stands, and a not-applicable where something was
 * judged, change nothing.
 */
export const withPerson = (
  cells: ReadonlyMap<string, Cell>,
  answers: readonly Answer[],
  waived: number,
): { readonly cells: ReadonlyMap<string, Cell>; readonly person: PersonPart } => {
  const person = { applied: [] as Answer[], contradicted: [] as Answer[] };
  let site: PersonPart['site'] = null;
  if (answers.length === 0) return { cells, person: { site, waived, ...person } };
  const after = new Map(cells);
  // Failures first, so that a pass of the site meets those of its pages, whatever the order of the answers.
  for (const word of ['fail', 'pass', 'not-applicable'] as const)
    for (const answer of answers.filter((one) => one.answer === word)) {
      const key = answer.page ?? '';
      const concerned = answer.page === null ? [...after.values()] : [after.get(key) ?? empty];
      const contrary = concerned.some(({ pass, fail }) =>
        word === 'pass' ? fail > 0 : word === 'not-applicable' ? pass + fail > 0 : false,
      );
      if (contrary) {
        person.contradicted.push(answer);
        continue;
      }
      person.applied.push(answer);
      if (answer.page === null) site = word;
      if (word !== 'not-applicable') after.set(key, plus(after.get(key) ?? empty, word));
    }
  return { cells: after, person: { site, waived, ...person } };
};
