import type { Impact } from './finding.ts';
import type { Args, Json, Lang } from './json.ts';
import type { DocumentFacts, PageFacts } from './page-artifacts.ts';
import type { PageKit } from './page-kit.ts';
import type { PageVisit } from './page-visit.ts';
import type { Device } from './site-plan.ts';
import type { Target } from './target.ts';

/** What a rule says of one place. A pass is counted; fail and ask become findings. An empty list = not applicable. */
export type Judgement<Code extends string = string> =
  | { readonly outcome: 'pass'; readonly at: Target | null }
  | {
      readonly outcome: 'fail' | 'ask';
      readonly at: Target | null;
      readonly code: Code;
      readonly args: Args;
      readonly page?: string; // site rules: the page it is about, if one
    };

export const pass = (at: Target | null): Judgement<never> => ({ outcome: 'pass', at });
/** `at` is null when the place is the whole page, document or site. `page` only for site rules. */
export const fail = <const C extends string>(
  at: Target | null,
  code: C,
  args: Args = {},
  page?: string,
): Judgement<C> => ({
  outcome: 'fail',
  at,
  code,
  args,
  ...(page === undefined ? {} : { page }),
});
/** A question for a person: never counted as failed or as passed. */
export const ask = <const C extends string>(
  at: Target | null,
  code: C,
  args: Args = {},
  page?: string,
): Judgement<C> => ({
  outcome: 'ask',
  at,
  code,
  args,
  ...(page === undefined ? {} : { page }),
});

/** Words of a rule in one language. `says` holds a sentence a code, with {placeholders} filled from args. */
export type RuleWords<Code extends string> = {
  readonly title: string; // the requirement, one line
  readonly who: string; // who is hurt and how
  readonly fix: string; // how to repair
  readonly example: { readonly bad: string; readonly good: string }; // HTML or a short description
  readonly says: Readonly<Record<Code, string>>;
};

type RuleBase<Code extends string> = {
  readonly id: string; // stable, never reused
  readonly version: number; // raised when a change can move a grade
  readonly criteria: readonly string[]; // ids of rules/standards
  readonly act: readonly string[]; // ids of W3C ACT rules this rule implements
  readonly impact: Impact;
  readonly text: Readonly<Record<Lang, RuleWords<Code>>>;
};

export type PageContext = { readonly url: string; readonly device: Device; readonly facts: PageFacts };

/** Judges one page by what its probe found; the probe runs once in every frame, `decide` gets each frame's facts alone. */
export type PageRule<Facts = Json, Code extends string = string> = RuleBase<Code> & {
  readonly reads: 'page';
  readonly probe: (wza: PageKit) => Facts;
  readonly decide: (facts: Facts, page: PageContext) => readonly Judgement<Code>[];
};

/** Judges one page by the record of a walk. */
export type BehaviourRule<Facts = Json, Code extends string = string> = RuleBase<Code> & {
  readonly reads: 'behaviour';
  readonly walk: string; // name of the walk in src/gather/walks
  readonly decide: (facts: Facts, page: PageContext) => readonly Judgement<Code>[];
};

/** A link of the site's pages: one name, one address (without fragment), and on how many pages it stands. */
export type SiteLink = {
  readonly name: string; // white space left out
  readonly url: string;
  readonly pages: number;
  readonly first: string; // earliest page with it
  readonly namesakes: boolean; // somewhere the same name stands beside it with another address
  readonly doubles: boolean; // somewhere another name for the same address stands beside it
};

/** Links that stand on three pages or more, or speak of accessibility, help or feedback. */
export type SiteLinks = {
  readonly pages: number; // pages looked at
  readonly links: readonly SiteLink[];
  /** Order of the links for help and their neighbours, by how many pages keep it. */
  readonly orders: readonly {
    readonly order: readonly string[];
    readonly pages: number;
    readonly first: string;
  }[];
};

/** What site rules read: compact facts of every audited page. */
export type SiteFacts = {
  readonly pages: readonly { readonly url: string; readonly device: Device; readonly facts: PageFacts }[];
  readonly visits: readonly PageVisit[];
  readonly sitemap: boolean; // an XML or text sitemap was found
  readonly links: SiteLinks;
};
export type SiteRule<Code extends string = string> = RuleBase<Code> & {
  readonly reads: 'site';
  readonly decide: (site: SiteFacts) => readonly Judgement<Code>[];
};

/** Judges one document by what its reader extracted; called only for documents that were read. */
export type DocumentRule<Code extends string = string> = RuleBase<Code> & {
  readonly reads: 'document';
  readonly kinds: readonly DocumentFacts['kind'][];
  readonly decide: (document: DocumentFacts) => readonly Judgement<Code>[];
};

export type Rule = PageRule | BehaviourRule | SiteRule | DocumentRule;

/** Checks nothing at run time: it ties the codes used in `decide` to the texts, so a missing sentence fails tsc. */
export const definePageRule = <Facts, const Code extends string>(
  rule: Omit<PageRule<Facts, Code>, 'reads' | 'text'> & { text: Record<Lang, RuleWords<NoInfer<Code>>> },
): PageRule => ({ reads: 'page', ...rule }) as unknown as PageRule;

/** As definePageRule, for the record of a walk. */
export const defineBehaviourRule = <Facts, const Code extends string>(
  rule: Omit<BehaviourRule<Facts, Code>, 'reads' | 'text'> & { text: Record<Lang, RuleWords<NoInfer<Code>>> },
): BehaviourRule => ({ reads: 'behaviour', ...rule }) as unknown as BehaviourRule;

/** As definePageRule, over all pages' facts. */
export const defineSiteRule = <const Code extends string>(
  rule: Omit<SiteRule<Code>, 'reads' | 'text'> & { text: Record<Lang, RuleWords<NoInfer<Code>>> },
): SiteRule => ({ reads: 'site', ...rule }) as unknown as SiteRule;

/** As definePageRule, over one document. */
export const defineDocumentRule = <const Code extends string>(
  rule: Omit<DocumentRule<Code>, 'reads' | 'text'> & { text: Record<Lang, RuleWords<NoInfer<Code>>> },
): DocumentRule => ({ reads: 'document', ...rule }) as unknown as DocumentRule;
