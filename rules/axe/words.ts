/** Words of one axe rule: [requirement, who is hurt and how, repair] a language, and one example of each kind. */
export type AxeWords = {
  readonly zh: readonly [title: string, who: string, fix: string];
  readonly en: readonly [title: string, who: string, fix: string];
  /** HTML; `[中文|English]` marks words that differ by language. */
  readonly bad: string;
  readonly good: string;
};
export type AxeWordTable = Readonly<Record<string, AxeWords>>;
