import type { Check } from './check.ts';
import type { Correction } from './correction.ts';
import type { Standard } from './criterion.ts';
import type { Duty } from './duty.ts';
import type { Impact } from './finding.ts';
import type { Args, Lang } from './json.ts';
import type { AxePlace } from './page-artifacts.ts';
import type { Rubric } from './rubric.ts';
import type { Rule } from './rule.ts';

/** One axe-core rule as we use it: criteria, words, and what its verdicts count for. */
export type AxeRule = {
  readonly id: string; // axe's id, without prefix; findings carry 'axe/' + id
  readonly criteria: readonly string[];
  readonly act: readonly string[];
  readonly impact: Impact;
  /** What a violation becomes. 'off' = the rule is not run. An axe "incomplete" is always at most `ask`. */
  readonly violation: 'fail' | 'ask' | 'off';
  readonly incomplete: 'ask' | 'off';
  /** Places where a violation is only a question. */
  readonly doubtful?: (place: AxePlace) => boolean;
  readonly text: Readonly<
    Record<
      Lang,
      {
        readonly title: string;
        readonly who: string;
        readonly fix: string;
        readonly example: { readonly bad: string; readonly good: string };
      }
    >
  >;
};

/** Everything the rooms are handed of the catalogue. Only `audit` and `cli` import rules/ themselves. */
export type Catalogue = {
  readonly rules: readonly Rule[];
  readonly axe: readonly AxeRule[];
  /** Sentence for an axe check; code = check id, or check id + '/' + message key. null = no words known. */
  readonly axeSays: (code: string, outcome: 'fail' | 'ask', args: Args, lang: Lang) => string | null;
  readonly standards: readonly Standard[];
  readonly rubrics: readonly Rubric[];
  readonly duties: readonly Duty[]; // one a class of site
  readonly corrections: readonly Correction[]; // what the user brought in over the data of this version
  readonly checks: readonly Check[]; // how a person tests what machines cannot settle
  readonly version: string; // hash of rules, their versions and the standards' data
};
