import type { Catalogue } from '../model/catalogue.ts';
import type { Criterion } from '../model/criterion.ts';
import type { CriterionState, CriterionVerdict } from '../model/finding.ts';
import type { LevelGauge, LevelState } from '../model/grade.ts';

// Levels of a standard, lowest first: facts of the standards themselves.
const ladders: readonly (readonly string[])[] = [
  ['一级', '二级', '三级'],
  ['A', 'AA', 'AAA'],
];

/** The levels that the criteria of a standard have, lowest first; empty when it knows none. */
export const levelsOf = (criteria: readonly Pick<Criterion, 'level'>[]): readonly string[] => {
  const used = new Set(criteria.map(({ level }) => level));
  const ladder = ladders.find((levels) => levels.some((level) => used.has(level))) ?? [];
  return ladder.filter((level) => used.has(level));
};

/** The criteria of a standard that concern websites: items for apps alone never count. */
const ofWebsites = (catalogue: Catalogue, standard: string): Criterion[] =>
  catalogue.standards
    .flatMap(({ criteria }) => criteria)
    .filter((criterion) => criterion.standard === standard && criterion.scope !== 'app');

/**
 * The level attained under one standard. A level is met when every item of it and of those below is met or not applicable;
 * one that is not met makes it not-met, whatever else is open; else it is open. An item without a verdict is open. Nobody
 * knows to which level an item of unknown level belongs, so unless it is met it keeps the lowest level open.
 * @param levels lowest first
 * @param criteria those that apply to the site
 */
export const gaugeOf = (
  standard: string,
  levels: readonly string[],
  verdicts: readonly Pick<CriterionVerdict, 'criterion' | 'state'>[],
  criteria: readonly Criterion[],
): LevelGauge => {
  const states = new Map<string, CriterionState>(verdicts.map(({ criterion, state }) => [criterion, state]));
  const stateOf = (id: string): CriterionState => states.get(id) ?? 'not-tested';
  const isMet = (id: string): boolean => stateOf(id) === 'met' || stateOf(id) === 'not-applicable';
  const mine = criteria.filter((criterion) => criterion.standard === standard);
  const unplaced = mine.filter(({ level, id }) => level === null && !isMet(id)).map(({ id }) => id);
  const rows: LevelState[] = [];
  for (const [at, level] of levels.entries()) {
    const items = mine.filter((criterion) => criterion.level === level).map(({ id }) => id);
    const notMet = items.filter((id) => stateOf(id) === 'not-met');
    const open = items.filter((id) => !isMet(id) && stateOf(id) !== 'not-met');
    if (at === 0) open.push(...unplaced);
    const below = rows.at(-1)?.state ?? 'met';
    const own = notMet.length > 0 ? 'not-met' : open.length > 0 ? 'open' : 'met';
    const state = [below, own].includes('not-met') ? 'not-met' : own === 'open' ? 'open' : below;
    rows.push({ level, items: items.length, met: items.filter(isMet).length, notMet, open, state });
  }
  return { standard, attained: rows.findLast(({ state }) => state === 'met')?.level ?? null, levels: rows };
};

/** The same gauge where too few pages were audited to attain anything: what is not met stays so, nothing is met. */
export const withheld = (gauge: LevelGauge): LevelGauge => ({
  ...gauge,
  attained: null,
  levels: gauge.levels.map((row) => (row.state === 'met' ? { ...row, state: 'open' } : row)),
});

const familyOf = (standard: string): string => standard.split('@')[0] ?? standard;

/** The gauge of one standard of the catalogue over the websites' criteria of it. */
export const gaugeBy = (
  catalogue: Catalogue,
  standard: string,
  verdicts: readonly CriterionVerdict[],
): LevelGauge => {
  const criteria = ofWebsites(catalogue, standard);
  return gaugeOf(standard, levelsOf(criteria), verdicts, criteria);
};

/**
 * One gauge for every standard that knows levels, side by side: none implies another. Of several editions of one standard
 * that of the plan is taken, else the first listed.
 */
export const gaugesOf = (
  catalogue: Catalogue,
  planned: string,
  verdicts: readonly CriterionVerdict[],
): LevelGauge[] => {
  const editions = new Map<string, string>();
  for (const { id, criteria } of catalogue.standards)
    if (levelsOf(criteria).length > 0 && (!editions.has(familyOf(id)) || id === planned))
      editions.set(familyOf(id), id);
  return [...editions.values()].map((standard) => gaugeBy(catalogue, standard, verdicts));
};
