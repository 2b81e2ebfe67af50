import type { Catalogue } from '../model/catalogue.ts';
import type { Source } from '../model/criterion.ts';
import type { Lang } from '../model/json.ts';
import { dutyOf } from '../model/duty.ts';
import { rulesWords } from '../words/cli-rules.ts';
import { fill } from '../words/fill.ts';
import { principleName } from '../words/grade.ts';
import { levelName } from '../words/level.ts';
import type { CriterionRow, RuleRow } from './rules-found.ts';

type Key = keyof typeof rulesWords;

const sourceText = ({ source, confidence }: Source, lang: Lang): string =>
  fill(rulesWords.source[lang], { source, confidence: rulesWords[confidence ?? 'unknown'][lang] });

/** A fact with where it was read, or why there is none. */
const factText = (fact: string | null, source: Source | null, none: string, lang: Lang): string =>
  fact === null
    ? none
    : source === null
      ? fact
      : fill(rulesWords.fact[lang], { fact, source: sourceText(source, lang) });

const appliesText = (catalogue: Catalogue, { criterion }: CriterionRow, lang: Lang): string => {
  const { scope, classes, devices } = criterion;
  const comma = lang === 'zh' ? '、' : ', ';
  const named = classes?.map((one) => dutyOf(catalogue.duties, one)?.name[lang] ?? one).join(comma);
  const parts = [
    rulesWords[scope][lang],
    ...(scope === 'app' ? [] : [named ?? rulesWords.allClasses[lang]]),
    devices.map((device) => rulesWords[device][lang]).join(comma),
  ];
  return parts.join(lang === 'zh' ? '；' : '; ');
};

/** The level as people read it; says so when it is unknown, or when the standard has none. */
const levelText = ({ criterion, standard }: CriterionRow, lang: Lang): string =>
  criterion.level === null
    ? rulesWords[standard.levels.length > 0 ? 'unknown' : 'noLevels'][lang]
    : levelName(criterion.level, lang);

const block = (head: string, facts: readonly (readonly [Key, string])[], lang: Lang): string =>
  [
    head,
    ...facts.map(([key, text]) => `  ${rulesWords[key][lang]}:${text.startsWith('\n') ? '' : ' '}${text}`),
  ].join('\n');

/** Explains a criterion: what it asks of whom, what every fact rests on, which rules bear on it. */
export const criterionText = (
  row: CriterionRow,
  rules: readonly RuleRow[],
  catalogue: Catalogue,
  lang: Lang,
): string => {
  const { criterion, standard } = row;
  const { id, name, asks, clause, provenance, seeAlso, sameAs, replaces } = criterion;
  const w = (key: Key): string => rulesWords[key][lang];
  const apart = standard.kind === 'indicator';
  const correction = catalogue.corrections.find((one) => one.id === id);
  const changes =
    correction?.how === 'added'
      ? [w('added')]
      : (correction?.facts ?? []).map(({ fact, from, to, source }) =>
          fill(w('change'), { fact, from: from || '–', to: to || '–', source: source.source }),
        );
  const bearing = rules.filter((rule) => rule.criteria.includes(id));
  const list = (key: Key, ids: readonly string[]): [Key, string][] =>
    ids.length > 0 ? [[key, ids.join(', ')]] : [];
  return block(
    `${id}  ${name[lang]}`,
    [
      ['standard', standard.name[lang]],
      ['clause', factText(clause, provenance.clause, w(apart ? 'noClause' : 'unknown'), lang)],
      [
        'level',
        criterion.level === null
          ? levelText(row, lang)
          : factText(levelText(row, lang), provenance.level, w('unknown'), lang),
      ],
      ['principle', principleName(criterion.principle, lang)],
      ['asks', asks[lang]],
      ['content', sourceText(provenance.asks, lang)],
      ['judged', w(criterion.judged)],
      ['applies', appliesText(catalogue, row, lang)],
      [
        'bears',
        bearing.length === 0
          ? w('noRules')
          : bearing.map((rule) => `\n    ${rule.id}  ${rule.title}`).join(''),
      ],
      ...list('seeAlso', seeAlso),
      ...list('sameAs', sameAs),
      ...list('replaces', replaces),
      ...changes.map((change): [Key, string] => ['corrected', change]),
    ],
    lang,
  );
};

/** One line on a criterion. */
export const criterionLine = (row: CriterionRow, lang: Lang): string =>
  fill(rulesWords.line[lang], {
    id: row.criterion.id,
    name: row.criterion.name[lang],
    level: levelText(row, lang),
  });

/** Explains a rule: its criteria by name and level, what it says, whom it concerns, how to repair. */
export const ruleText = (row: RuleRow, criteria: readonly CriterionRow[], lang: Lang): string => {
  const its = row.criteria.flatMap((id) => criteria.find((one) => one.criterion.id === id) ?? []);
  const act = row.act.length > 0 ? [`  ACT: ${row.act.join(', ')}`] : [];
  return [
    `${row.id}  ${row.title}`,
    `  ${rulesWords.criteria[lang]}:${its.length === 0 ? ' –' : ''}`,
    ...its.map((one) => `    ${criterionLine(one, lang)}`),
    ...act,
    ...row.lines.map((line) => `  ${line.replaceAll('\n', '\n    ')}`),
  ].join('\n');
};
