import type { Catalogue } from '../model/catalogue.ts';
import type { Args } from '../model/json.ts';
import { Band } from '../model/band.ts';
import { Principle } from '../model/grade.ts';
import type { CompositeRubric, LevelRubric, RateRubric, Rubric, ScoreRubric } from '../model/rubric.ts';
import type { RubricFaultCode } from '../words/rubric-faults.ts';

/** What is wrong with a rubric of the right shape, and where in it. */
export type RubricFault = {
  readonly path: readonly (string | number)[];
  readonly code: RubricFaultCode;
  readonly args: Args;
};

const fault = (path: RubricFault['path'], code: RubricFaultCode, args: Args = {}): RubricFault => ({
  path,
  code,
  args,
});

/** Indices of entries whose key an earlier entry has. */
const repeated = (keys: readonly string[]): number[] =>
  keys.flatMap((key, at) => (keys.indexOf(key) < at ? [at] : []));

const sumOf = (numbers: readonly number[]): number =>
  Math.round(numbers.reduce((sum, n) => sum + n, 0) * 1e6) / 1e6;

const bandFaults = (bands: ScoreRubric['bands']): RubricFault[] => {
  const ranked = bands.map(({ band, from }, at) => ({ rank: Band.options.indexOf(band), from, band, at }));
  const faults = repeated(bands.map(({ band }) => band)).map((at) =>
    fault(['bands', at], 'band-twice', { band: bands[at]!.band }),
  );
  for (const one of ranked)
    for (const other of ranked)
      if (
        other.at < one.at &&
        other.band !== one.band &&
        (other.rank - one.rank) * (one.from - other.from) <= 0
      )
        faults.push(
          fault(['bands', one.at], 'bands-overlap', { band: one.band, other: other.band, from: one.from }),
        );
  const least = Math.min(...bands.map(({ from }) => from));
  if (least !== 0) faults.push(fault(['bands'], 'bands-from-0', { from: least }));
  return faults;
};

const vetoFaults = (vetoes: ScoreRubric['vetoes'], catalogue: Catalogue): RubricFault[] => {
  const own = new Map(catalogue.rules.map((rule) => [rule.id, rule]));
  const axe = new Map(catalogue.axe.map((rule) => [`axe/${rule.id}`, rule]));
  const faults = repeated(vetoes.map(({ id }) => id)).map((at) =>
    fault(['vetoes', at, 'id'], 'id-twice', { id: vetoes[at]!.id }),
  );
  for (const [at, veto] of vetoes.entries())
    for (const [n, { rule, codes }] of veto.rules.entries()) {
      const path = ['vetoes', at, 'rules', n];
      const known = own.get(rule);
      if (!known && !axe.has(rule)) faults.push(fault([...path, 'rule'], 'unknown-rule', { rule }));
      const policy = axe.get(rule)?.violation;
      if (policy !== undefined && policy !== 'fail')
        faults.push(fault([...path, 'rule'], 'rule-never-fails', { rule }));
      for (const [c, code] of codes.entries())
        if (known && !Object.hasOwn(known.text.zh.says, code))
          faults.push(
            fault([...path, 'codes', c], 'unknown-code', {
              rule,
              code,
              known: Object.keys(known.text.zh.says).join(', '),
            }),
          );
    }
  return faults;
};

const scoreFaults = (rubric: ScoreRubric, catalogue: Catalogue): RubricFault[] => {
  const known = new Map(catalogue.standards.flatMap(({ criteria }) => criteria.map((one) => [one.id, one])));
  const faults: RubricFault[] = [];
  const sum = sumOf(Object.values(rubric.principles));
  if (sum !== 100) faults.push(fault(['principles'], 'principles-sum', { sum }));
  const weighed = new Set<Principle>();
  for (const [at, { id, weight }] of rubric.criteria.entries()) {
    const criterion = known.get(id);
    if (!criterion) faults.push(fault(['criteria', at, 'id'], 'unknown-criterion', { id }));
    else if (criterion.scope === 'app')
      faults.push(fault(['criteria', at, 'id'], 'criterion-of-apps', { id }));
    else if (weight > 0) weighed.add(criterion.principle);
  }
  for (const at of repeated(rubric.criteria.map(({ id }) => id)))
    faults.push(fault(['criteria', at, 'id'], 'id-twice', { id: rubric.criteria[at]!.id }));
  for (const principle of Principle.options)
    if (rubric.principles[principle] > 0 && !weighed.has(principle))
      faults.push(fault(['principles', principle], 'principle-empty', { principle }));
  for (const at of repeated(rubric.ceilings.map(({ id }) => id)))
    faults.push(fault(['ceilings', at, 'id'], 'id-twice', { id: rubric.ceilings[at]!.id }));
  return [...faults, ...vetoFaults(rubric.vetoes, catalogue), ...bandFaults(rubric.bands)];
};

const standardFaults = (rubric: LevelRubric | RateRubric, { standards }: Catalogue): RubricFault[] => {
  const withLevels = standards.filter(({ levels }) => levels.length > 0);
  const standard = withLevels.find(({ id }) => id === rubric.standard);
  if (!standard) {
    const known = withLevels.map(({ id }) => id).join(', ');
    return [fault(['standard'], 'unknown-standard', { id: rubric.standard, known })];
  }
  if (rubric.kind === 'level') return [];
  return rubric.levels.flatMap((level, at) =>
    standard.levels.includes(level)
      ? []
      : [fault(['levels', at], 'unknown-level', { level, known: standard.levels.join(', ') })],
  );
};

const compositeFaults = (rubric: CompositeRubric, catalogue: Catalogue): RubricFault[] => {
  const sum = sumOf(Object.values(rubric.weights));
  return [
    ...(sum === 100 ? [] : [fault(['weights'], 'weights-sum', { sum })]),
    ...scoreFaults(rubric.technical, catalogue).map((one) => ({ ...one, path: ['technical', ...one.path] })),
    ...bandFaults(rubric.bands),
  ];
};

/** All that is wrong with a rubric beside its shape: what it names must exist, and its numbers must fit together. */
export const rubricFaults = (rubric: Rubric, catalogue: Catalogue): RubricFault[] => {
  switch (rubric.kind) {
    case 'score':
      return scoreFaults(rubric, catalogue);
    case 'composite':
      return compositeFaults(rubric, catalogue);
    default:
      return standardFaults(rubric, catalogue);
  }
};
