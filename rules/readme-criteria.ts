import type { Criterion, Source, Standard } from '../src/model/criterion.ts';
import type { Duty } from '../src/model/duty.ts';

const judges = {
  machine: '机器 machine',
  'machine-and-person': '机器与人工 both',
  person: '人工 person',
} as const;
const confidences = { high: '高 high', medium: '中 medium', low: '低 low' } as const;
const scopes = { web: '网站 web', app: '应用 app', both: '网站和应用 both' } as const;
const strengths = {
  must: '必须 must',
  'must-gradually': '必须逐步 must, gradually',
  encouraged: '鼓励 encouraged',
} as const;
const UNKNOWN = '待核定 unknown';

const confidenceOf = ({ confidence }: Source): string => (confidence ? confidences[confidence] : UNKNOWN);

/** Where it applies: websites or apps, and classes or devices when not all. */
const appliesTo = ({ scope, classes, devices }: Criterion): string =>
  [
    scopes[scope],
    ...(classes === null ? [] : [classes.join(', ')]),
    ...(scope !== 'app' && devices.length === 1 ? devices : []),
  ].join('; ');

/** A table: headings and rows of plain texts, and what is said below it. */
export type ReadmeTable = {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly below: string;
};

/** The criteria of a standard; numbers in brackets refer to the sources below the table. Pure. */
export const criteriaTable = (
  standard: Standard,
  rulesOf: ReadonlyMap<string, readonly string[]>,
): ReadmeTable => {
  const sources: string[] = [];
  const mark = (source: Source): string => {
    const text = `${source.source} (${confidenceOf(source)})`;
    if (!sources.includes(text)) sources.push(text);
    return `[${sources.indexOf(text) + 1}]`;
  };
  const fact = (value: string | null, source: Source | null, none: string): string =>
    value === null ? none : source === null ? value : `${value} ${mark(source)}`;
  const rows = standard.criteria.map((criterion) => [
    criterion.id,
    fact(criterion.clause, criterion.provenance.clause, standard.kind === 'indicator' ? '–' : UNKNOWN),
    fact(criterion.level, criterion.provenance.level, standard.levels.length === 0 ? '–' : UNKNOWN),
    `${criterion.name.zh} · ${criterion.name.en} ${mark(criterion.provenance.asks)}`,
    appliesTo(criterion),
    judges[criterion.judged],
    (rulesOf.get(criterion.id) ?? []).join(', ') || '–',
  ]);
  return {
    head: [
      '编号 id',
      '条款 clause',
      '级别 level',
      '名称 name',
      '适用 applies to',
      '判定 judged by',
      '规则 rules',
    ],
    rows,
    below: `来源 · Sources: ${sources.map((text, i) => `[${i + 1}] ${text}`).join('; ')}`,
  };
};

/** What is asked of each class of site. Pure. */
export const dutiesTable = (duties: readonly Duty[]): ReadmeTable => ({
  head: [
    '网站类别 class',
    '程度 strength',
    '要求 what is asked',
    '怎样看结果 how to read results',
    '出处 sources',
  ],
  rows: duties.map((duty) => [
    `${duty.siteClass} ${duty.name.zh} · ${duty.name.en}`,
    strengths[duty.strength],
    `${duty.sentence.zh} ${duty.sentence.en}`,
    `${duty.speaks.zh} ${duty.speaks.en}`,
    duty.sources.map((source) => `${source.source} (${confidenceOf(source)})`).join('; '),
  ]),
  below:
    '报告只说明状况和趋势，义务是否落实由主管部门认定。Reports tell status and trend; whether a duty is met is for the competent department to decide.',
});
