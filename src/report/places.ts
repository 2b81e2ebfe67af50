import type { Finding, Impact } from '../model/finding.ts';
import type { ReportPage } from '../model/report.ts';
import type { Context, CriterionName } from './context.ts';
import { nameCriterion } from './context.ts';
import { anchor, pageFile, quotedLang, shotFile, webHref } from './address.ts';
import { byRule, moreOf } from './evidence.ts';
import type { Group, RuleGroups } from './groups.ts';
import { explain } from './explain.ts';
import { whole } from './figures.ts';
import { showOnOneLine, showSafely } from './safe.ts';

/** A page named in a list. */
export type PageLink = {
  readonly href: string | null;
  readonly title: string;
  readonly device: string;
  readonly lang: string | null; // of the title, when known
  readonly url: string;
};

/** One place, or many places that one repair would mend. */
export type Place = {
  readonly anchor: string | null;
  readonly says: string;
  readonly where: PageLink | null; // shown only where the page is not plain from the context
  readonly snippet: string;
  readonly selector: string;
  readonly frame: string;
  readonly lang: string | null; // of the snippet, when known
  readonly shot: { readonly src: string; readonly alt: string } | null;
  readonly repeated: string | null;
  readonly pages: readonly PageLink[];
  readonly morePages: string | null;
};

/** All places of one rule. */
export type RulePlaces = {
  readonly rule: string;
  readonly title: string;
  readonly impact: Impact;
  readonly impactName: string;
  readonly count: string;
  readonly who: string;
  readonly fix: string;
  readonly bad: string;
  readonly good: string;
  readonly criteria: readonly CriterionName[];
  readonly act: readonly { readonly id: string; readonly href: string }[];
  readonly places: readonly Place[];
  readonly more: string | null;
};

/** What a page without a title is called: that it has none, and the end of its address to tell it from others. */
export const nameUntitled = ({ t, lang }: Context, url: string): string => {
  const path = URL.canParse(url) ? new URL(url).pathname : '';
  return `${t('untitled')}${showOnOneLine(path.slice(-40), 40, lang)}`;
};

/** A page as a link; `root` leads to the report's folder. A URL that has no page of its own is text. */
export const linkPage = (context: Context, page: ReportPage | string, root: string): PageLink => {
  const { lang, t } = context;
  if (typeof page === 'string')
    return { href: null, title: '', device: '', lang: null, url: showOnOneLine(page, 300, lang) };
  const title = showOnOneLine(page.facts.title, 80, lang) || nameUntitled(context, page.url);
  return {
    href: root + pageFile(page),
    title,
    device: t(page.device),
    lang: quotedLang(page.facts.lang, page.facts.title.slice(0, 80)),
    url: showOnOneLine(page.url, 300, lang),
  };
};

/** Criteria of the plan's own standard first: they are what the grade speaks of. */
export const planFirst = (context: Context, ids: readonly string[]): readonly string[] => {
  const own = (id: string): boolean => id.startsWith(`${context.report.plan.standard}:`);
  return [...ids.filter(own), ...ids.filter((id) => !own(id))];
};

/** One finding as a place with its code, picture and sentence. */
export const placeOf = (context: Context, finding: Finding, root: string): Place => {
  const { lang, t, evidence } = context;
  const { target } = finding;
  const page = evidence.pageOf(finding);
  const frame = target?.frame.map((f) => showOnOneLine(f, 200, lang)).join(' › ') ?? '';
  const says = explain(context.catalogue, finding, lang).says;
  const shot = page?.shots.find(
    (s) => target && s.selector === target.selector && s.frame.join('\n') === target.frame.join('\n'),
  );
  const file = shot ? shotFile(shot) : null;
  return {
    anchor: evidence.anchored(finding) ? anchor('f', finding.id) : null,
    says,
    where: page || finding.page === null ? null : linkPage(context, finding.page, root),
    snippet: target ? showSafely(target.html, 600, lang) : '',
    selector: target ? showOnOneLine(target.selector, 400, lang) : '',
    frame,
    lang: quotedLang(page?.facts.lang ?? null, target?.html ?? ''),
    shot:
      file !== null && context.shots.has(file)
        ? { src: `${root}shots/${file}`, alt: t('shotAlt', { says: showOnOneLine(says, 120, lang) }) }
        : null,
    repeated: null,
    pages: [],
    morePages: null,
  };
};

const ruleOf = (
  context: Context,
  rule: string,
  first: Finding,
  count: number,
  places: readonly Place[],
  left: number,
  root: string,
): RulePlaces => {
  const { lang, t } = context;
  const words = explain(context.catalogue, first, lang);
  return {
    rule: showOnOneLine(rule, 80, lang),
    title: words.title,
    impact: first.impact,
    impactName: t(first.impact),
    count: t('places', { n: whole(count) }),
    who: words.who,
    fix: words.fix,
    bad: words.example.bad,
    good: words.example.good,
    criteria: planFirst(context, first.criteria)
      .map((id) => nameCriterion(context, id))
      .map((c) => ({ ...c, href: c.href === null ? null : root + c.href })),
    act: first.act
      .filter((id) => /^[0-9a-z]{1,12}$/i.test(id))
      .map((id) => ({ id, href: `https://www.w3.org/WAI/standards-guidelines/act/rules/${id}/` })),
    places,
    more: left > 0 ? t('moreInJson', { n: whole(left) }) : null,
  };
};

/**
 * Findings of one page (or of site.html) by rule, worst first, place by place.
 * @param more how many there are beside these, by `moreOf`
 */
export const placesByRule = (
  context: Context,
  findings: readonly Finding[],
  root: string,
  more: ReadonlyMap<string, number> = new Map(),
): readonly RulePlaces[] => {
  // the overview and the criterion's page name the standard of the plan
  const ofPlan = (name: CriterionName): CriterionName =>
    name.id.startsWith(`${context.report.plan.standard}:`) ? { ...name, standard: '' } : name;
  const first = new Map(findings.toReversed().map((finding) => [finding.rule, finding]));
  const sizeOf = (finding: Finding): number =>
    1 + (first.get(finding.rule) === finding ? (more.get(moreOf(finding)) ?? 0) : 0);
  return byRule(findings, sizeOf).map(([rule, list]) => {
    const shown = list.filter((f) => context.evidence.listed(f));
    const places = shown.map((f) => placeOf(context, f, root));
    const count = list.reduce((sum, finding) => sum + sizeOf(finding), 0);
    const told = ruleOf(context, rule, list[0] as Finding, count, places, count - shown.length, root);
    return context.large && root !== ''
      ? {
          ...told,
          who: '',
          fix: '',
          bad: '',
          good: '',
          act: [],
          criteria: told.criteria.slice(0, 1).map(ofPlan),
        }
      : told;
  });
};

/** Groups of one rule and pages of one group shown on a criterion's page at most. */
const shownAtMost = { groups: 60, pages: 30 };

/** Groups of one criterion by rule, worst first, with what one repair would mend told once. */
export const groupsByRule = (
  context: Context,
  groups: readonly RuleGroups[],
  root: string,
): readonly RulePlaces[] => {
  const sizeOf = ({ findings }: { readonly findings: number }): number => findings;
  const sum = (some: readonly { readonly findings: number }[]): number =>
    some.reduce((n, one) => n + one.findings, 0);
  return byRule(groups, sizeOf).map(([rule, list]) => {
    const first = context.evidence.at(Math.min(...list.map((one) => one.first)));
    const sorted = list.flatMap((one) => one.groups).sort((a, b) => b.findings - a.findings);
    const shown = sorted.slice(0, shownAtMost.groups);
    const places = shown.map((group) => groupOf(context, group, root));
    return ruleOf(context, rule, first, sum(list), places, sum(list) - sum(shown), root);
  });
};

const groupOf = (context: Context, group: Group, root: string): Place => {
  const { t, evidence } = context;
  const [first, ...others] = group.first.slice(0, shownAtMost.pages).map((place) => evidence.at(place));
  const pages = [first as Finding, ...others].map((finding) => ({
    ...linkPage(context, evidence.pageOf(finding) ?? finding.page ?? t('wholeSite'), root),
    href: root + evidence.href(finding),
  }));
  const args = { n: whole(group.findings), pages: whole(group.pages) };
  return {
    ...placeOf(context, first as Finding, root),
    anchor: anchor('g', `${group.outcome} ${group.group}`),
    where: null,
    repeated: group.pages > 1 ? t('repeatedOn', args) : group.findings > 1 ? t('repeatedHere', args) : null,
    pages,
    morePages:
      group.pages > shownAtMost.pages ? t('morePages', { n: whole(group.pages - shownAtMost.pages) }) : null,
  };
};

/** An audited page's own address as a link out, or as text when it is not a web address. */
export const linkOut = (context: Context, url: string): { href: string | null; text: string } => ({
  href: webHref(url),
  text: showOnOneLine(url, 500, context.lang),
});
