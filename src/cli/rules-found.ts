import type { Catalogue } from '../model/catalogue.ts';
import type { Criterion, Standard } from '../model/criterion.ts';
import type { Lang } from '../model/json.ts';
import { rulesWords } from '../words/cli-rules.ts';

/** A rule of ours or of axe-core, ready to be listed or explained in one language. */
export type RuleRow = {
  readonly id: string;
  readonly criteria: readonly string[];
  readonly title: string;
  readonly act: readonly string[];
  readonly lines: readonly string[];
  readonly words: string; // all that can be searched, in both languages, lower case
};

/** A criterion with its standard. */
export type CriterionRow = { readonly criterion: Criterion; readonly standard: Standard };

type Said = {
  readonly title: string;
  readonly who: string;
  readonly fix: string;
  readonly example: { readonly bad: string; readonly good: string };
};

const linesOf = ({ who, fix, example }: Said, lang: Lang): string[] => {
  const told = { who, fix, bad: example.bad, good: example.good };
  return Object.entries(told).map(([key, text]) => `${rulesWords[key as keyof typeof told][lang]}: ${text}`);
};

const searchable = (id: string, text: Readonly<Record<Lang, Said>>): string =>
  [id, text.zh.title, text.en.title, text.zh.who, text.en.who].join('\n').toLowerCase();

/** All rules that run, sorted by id. */
export const ruleRows = (catalogue: Catalogue, lang: Lang): RuleRow[] => {
  const own = catalogue.rules.map(({ id, criteria, act, text }): RuleRow => {
    const says = Object.entries<string>(text[lang].says);
    return {
      id,
      criteria,
      act,
      title: text[lang].title,
      lines: [
        ...says.map(([code, sentence]) => `${rulesWords.says[lang]} ${code}: ${sentence}`),
        ...linesOf(text[lang], lang),
      ],
      words: searchable(id, text),
    };
  });
  const axe = catalogue.axe
    .filter(({ violation, incomplete }) => violation !== 'off' || incomplete !== 'off')
    .map(({ id, criteria, act, text }): RuleRow => {
      const named = `axe/${id}`;
      const lines = linesOf(text[lang], lang);
      return { id: named, criteria, act, title: text[lang].title, lines, words: searchable(named, text) };
    });
  return [...own, ...axe].sort((a, b) => (a.id < b.id ? -1 : 1));
};

/** What a search found; `standard` when it named one, whose criteria are then to be listed. */
export type Found = {
  readonly rules: readonly RuleRow[];
  readonly criteria: readonly CriterionRow[];
  readonly standard: Standard | null;
};

/**
 * Rules and criteria by what somebody typed: id of a rule, criterion or standard, clause, WCAG number, ACT rule; if it is
 * none of these, by words in either language. Every word must occur.
 */
export const findRules = (catalogue: Catalogue, what: string, lang: Lang): Found => {
  const rules = ruleRows(catalogue, lang);
  const criteria = catalogue.standards.flatMap((standard) =>
    standard.criteria.map((criterion) => ({ criterion, standard })),
  );
  const asked = what.trim().toLowerCase();
  const standard = catalogue.standards.find(({ id }) => id.toLowerCase() === asked) ?? null;
  if (standard) return { rules: [], criteria: criteria.filter((row) => row.standard === standard), standard };
  const number = asked.replace(/^(wcag|sc|第)\s*/, ''); // as people say it: "WCAG 1.1.1"
  const exact = {
    rules: rules.filter((row) => row.id === asked || row.id === `axe/${asked}` || row.act.includes(asked)),
    criteria: criteria.filter(({ criterion: { id, clause } }) => {
      const own = id.toLowerCase();
      const named = own === asked || clause?.toLowerCase() === asked;
      return named || own.endsWith(`:${asked}`) || (number !== asked && own === `wcag22:${number}`);
    }),
  };
  if (exact.rules.length + exact.criteria.length > 0) return { ...exact, standard: null };
  const words = asked.split(/\s+/).filter((word) => word !== '');
  const holds = (text: string): boolean => words.length > 0 && words.every((word) => text.includes(word));
  return {
    rules: rules.filter((row) => holds(row.words)),
    criteria: criteria.filter(({ criterion: { id, name, asks } }) =>
      holds([id, name.zh, name.en, asks.zh, asks.en].join('\n').toLowerCase()),
    ),
    standard: null,
  };
};
