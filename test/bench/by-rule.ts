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

const least = 0.98; // precision that a failure needs

/** Words on the table: rules whose failures are right too seldom, and rules that no page of the corpora speaks to. */
export const ruleNotes = (scores: readonly RuleScore[], all: readonly string[]): string[] => {
  const sums = new Map<string, { right: number; wrong: number }>();
  for (const { rule, fail } of scores) {
    const sum = sums.get(rule) ?? { right: 0, wrong: 0 };
    sums.set(rule, { right: sum.right + fail.right, wrong: sum.wrong + fail.wrong });
  }
  const low = [...sums].filter(([, { right, wrong }]) => wrong > 0 && right / (right + wrong) < least);
  const silent = all.filter((rule) => !sums.has(rule)).sort();
  return [
    `不通过的精确率低于 98 % 的规则 · Rules under 98 % as failures: ${low.map(([rule, { right, wrong }]) => `\`${rule}\` ${right}/${wrong}`).join(', ') || '–'}`,
    '',
    `没有样本的规则 · Rules without cases (${silent.length}): ${silent.map((rule) => `\`${rule}\``).join(', ') || '–'}`,
  ];
};

const [from, to] = ['<!-- by rule and corpus -->', '<!-- end -->'];

/** A document with the lines put between its two marks. Throws where it lacks them. */
export const putBetweenMarks = (document: string, lines: readonly string[]): string => {
  const [start, end] = [document.indexOf(from), document.indexOf(to)];
  if (start < 0 || end < start) throw new Error(`the document has no ${from} … ${to}`);
  return `${document.slice(0, start + from.length)}\n\n${lines.join('\n')}\n\n${document.slice(end)}`;
};
