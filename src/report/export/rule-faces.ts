import type { Catalogue } from '../../model/catalogue.ts';
import type { Criterion, Standard } from '../../model/criterion.ts';
import type { Impact } from '../../model/finding.ts';
import type { Lang } from '../../model/json.ts';
import { levelName } from '../../words/level.ts';
import { exportText } from '../../words/report-export.ts';

/** A rule as it is told of outside: own or axe's, in one language. */
export type RuleFace = {
  readonly id: string;
  readonly title: string;
  readonly who: string;
  readonly fix: string;
  readonly bad: string;
  readonly good: string;
  readonly impact: Impact;
  readonly criteria: readonly string[];
  readonly act: readonly string[];
};

/** All rules of a catalogue by the id that findings carry. */
export const ruleFaces = (catalogue: Catalogue, lang: Lang): ReadonlyMap<string, RuleFace> =>
  new Map(
    [...catalogue.rules, ...catalogue.axe.map((rule) => ({ ...rule, id: `axe/${rule.id}` }))].map((rule) => {
      const { title, who, fix, example } = rule.text[lang];
      const { id, impact, criteria, act } = rule;
      return [id, { id, title, who, fix, bad: example.bad, good: example.good, impact, criteria, act }];
    }),
  );

/** A criterion with the standard it belongs to. */
export type Clause = { readonly criterion: Criterion; readonly standard: Standard };

/** All criteria of a catalogue by id. */
export const clauses = (catalogue: Catalogue): ReadonlyMap<string, Clause> =>
  new Map(
    catalogue.standards.flatMap((standard) =>
      standard.criteria.map((criterion) => [criterion.id, { criterion, standard }] as const),
    ),
  );

/** "GB/T 37668—2019 3.2.1.4"; what is not known is 待核定, never left out. */
export const clauseName = (id: string, clause: Clause | undefined, lang: Lang): string =>
  clause === undefined
    ? id
    : `${clause.standard.name[lang]} ${clause.criterion.clause ?? exportText('toBeSettled', lang)}`;

/** The level of a criterion: 待核定 when not known, empty when its standard has no levels. */
export const clauseLevel = (clause: Clause | undefined, lang: Lang): string => {
  if (clause === undefined) return exportText('toBeSettled', lang);
  const { criterion, standard } = clause;
  if (criterion.level !== null) return levelName(criterion.level, lang);
  return standard.levels.length === 0 ? '' : exportText('toBeSettled', lang);
};

/** Criteria of the given standard first, then as the catalogue lists them, those it does not know last. */
export const inOrder = (
  ids: readonly string[],
  known: ReadonlyMap<string, Clause>,
  standard: string | null,
): readonly string[] => {
  const order = [...known.keys()];
  const rank = (id: string): number => {
    const at = order.indexOf(id);
    return (known.get(id)?.standard.id === standard ? -1e6 : 0) + (at < 0 ? 1e6 : at);
  };
  return [...new Set(ids)].sort((a, b) => rank(a) - rank(b));
};
