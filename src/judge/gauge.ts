import type { Catalogue } from '../model/catalogue.ts';
import type { Criterion } from '../model/criterion.ts';
import type { CriterionState, CriterionVerdict } from '../model/finding.ts';
import type { LevelGauge, LevelState } from '../model/grade.ts';

/**
 * The level attained under one standard. A level is met when every item of it and of those below is met or not applicable;
 * one that is not met makes it not-met, whatever else is open; else it is open. An item without a verdict is open. Nobody
 * knows to which level an item of unknown level belongs, so unless it is met it keeps the lowest level open.
 * @param levels lowest first
 * @param criteria those that apply to the site; items for apps alone never count
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
  const mine = criteria.filter((one) => one.standard === standard && one.scope !== 'app');
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

/**
 * The gauge of one standard of the catalogue. A standard whose items are not all listed attains nothing: one that is missing
 * here might not be met.
 */
export const gaugeBy = (
  catalogue: Catalogue,
  id: string,
  verdicts: readonly CriterionVerdict[],
): LevelGauge => {
  const standard = catalogue.standards.find((one) => one.id === id);
  const gauge = gaugeOf(id, standard?.levels ?? [], verdicts, standard?.criteria ?? []);
  return standard?.complete ? gauge : withheld(gauge);
};

/**
 * One gauge for every technical standard that knows levels, side by side: none implies another. Of several editions of one
 * standard that of the plan is taken, else the first listed.
 */
export const gaugesOf = (
  catalogue: Catalogue,
  planned: string,
  verdicts: readonly CriterionVerdict[],
): LevelGauge[] => {
  const editions = new Map<string, string>();
  for (const { id, kind, levels } of catalogue.standards)
    if (kind === 'technical' && levels.length > 0 && (!editions.has(familyOf(id)) || id === planned))
      editions.set(familyOf(id), id);
  return [...editions.values()].map((standard) => gaugeBy(catalogue, standard, verdicts));
};
