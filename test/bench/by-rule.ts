/** One rule's word on one page of a corpus: right where the page has what the rule speaks of. */
export type Word = { readonly rule: string; readonly outcome: 'fail' | 'ask'; readonly right: boolean };

/** How a rule did in one corpus. */
export type RuleScore = {
  readonly corpus: string;
  readonly rule: string;
  readonly fail: { readonly right: number; readonly wrong: number };
  readonly ask: { readonly right: number; readonly wrong: number };
  readonly about: number | null; // faulty pages of the corpus that the rule is about; null = not told apart
};

/** Tallies words by rule, rules in order of their ids. `about` counts the faulty pages a rule is about. */
export const tallyRules = (
  corpus: string,
  words: readonly Word[],
  about: (rule: string) => number | null = () => null,
): RuleScore[] =>
  [...new Set(words.map(({ rule }) => rule))].sort().map((rule) => {
    const count = (outcome: Word['outcome'], right: boolean): number =>
      words.filter((word) => word.rule === rule && word.outcome === outcome && word.right === right).length;
    return {
      corpus,
      rule,
      fail: { right: count('fail', true), wrong: count('fail', false) },
      ask: { right: count('ask', true), wrong: count('ask', false) },
      about: about(rule),
    };
  });

const share = (part: number, of: number): string => (of === 0 ? '–' : `${((100 * part) / of).toFixed(1)} %`);

/** The table of all rules and corpora as Markdown. Precision: right words of all; recall: right words of what the rule is about. */
export const ruleTable = (scores: readonly RuleScore[]): string[] => [
  '| 规则 Rule | 测试集 Set | 不通过 对/错 Fail right/wrong | 精确率 Precision | 召回率 Recall | 疑问 对/错 Asked right/wrong | 精确率 Precision |',
  '| --- | --- | --: | --: | --: | --: | --: |',
  ...scores
    .toSorted((a, b) => (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : a.corpus < b.corpus ? -1 : 1))
    .map(({ rule, corpus, fail, ask, about }) => {
      const cells = [
        rule,
        corpus,
        `${fail.right}/${fail.wrong}`,
        share(fail.right, fail.right + fail.wrong),
        about === null ? '–' : share(fail.right, about),
        `${ask.right}/${ask.wrong}`,
        share(ask.right, ask.right + ask.wrong),
      ];
      return `| ${cells.join(' | ')} |`;
    }),
];
