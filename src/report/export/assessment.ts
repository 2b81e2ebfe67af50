import type { Catalogue } from '../../model/catalogue.ts';
import type { Finding, RuleTally } from '../../model/finding.ts';
import type { Lang } from '../../model/json.ts';
import type { Device } from '../../model/site-plan.ts';
import { reachedText } from '../../words/reached.ts';
import type { CheckedPage } from '../check-json.ts';
import type { Context } from '../context.ts';
import type { Evidence } from '../evidence.ts';
import { safeArgs } from '../explain.ts';
import { reasonName } from '../reasons.ts';
import { showOnOneLine } from '../safe.ts';
import type { Reached } from '../../model/page-visit.ts';

/** Something that was judged: a page on a device, a document (no device), or the site as a whole (no address). */
export type Subject = {
  readonly url: string | null;
  readonly device: Device | null;
  readonly title: string;
  readonly tallies: readonly RuleTally[]; // of all rules that ran; empty where they were not kept
  readonly findings: readonly Finding[];
};

/** A page that should have been judged and was not. */
export type Missed = { readonly url: string; readonly reason: string; readonly why: string };

/** What formats for machines are made from: the audit of a site, or pages checked one by one. */
export type Assessment = {
  readonly catalogue: Catalogue;
  readonly lang: Lang;
  readonly site: string | null; // host of an audit; null for single pages
  readonly standard: string | null; // the standard of the plan, whose criteria come first
  readonly versions: Readonly<Record<'wza' | 'rules' | 'axe', string>>;
  readonly started: string | null; // ISO 8601
  readonly ended: string | null;
  readonly subjects: readonly Subject[];
  readonly missed: readonly Missed[];
  readonly completed: boolean; // all that was to be done was done, though pages may have been out of reach
};

const safeReached = (reached: Reached, lang: Lang): string =>
  reachedText(
    reached.state === 'duplicate'
      ? { ...reached, of: showOnOneLine(reached.of, 300, lang) }
      : reached.state === 'audited'
        ? reached
        : { ...reached, args: safeArgs(reached.args, lang) },
    lang,
  );

/** Findings of no audited page, by what they are about: the site first, then documents and other pages as they come. */
const elsewhere = (evidence: Evidence, siteTallies: readonly RuleTally[]): Subject[] => {
  const findings = evidence.elsewhere();
  const abouts = new Map<string | null, number>(siteTallies.length > 0 ? [[null, 0]] : []); // with how many there are
  for (const { page } of findings) abouts.set(page, (abouts.get(page) ?? 0) + 1);
  const urls = [...abouts.keys()].sort((a, b) => Number(a !== null) - Number(b !== null));
  const places = new Uint32Array(findings.length); // in the list, subject by subject
  const ends = new Map<string | null, number>();
  let end = 0;
  for (const url of urls) {
    ends.set(url, end);
    end += abouts.get(url) ?? 0;
  }
  let at = 0;
  for (const { page } of findings) {
    const place = ends.get(page) ?? 0;
    places[place] = at++;
    ends.set(page, place + 1);
  }
  return urls.map((url) => ({
    url,
    device: null,
    title: '',
    tallies: url === null ? siteTallies : [],
    get findings() {
      const to = ends.get(url) ?? 0;
      return Array.from(places.subarray(to - (abouts.get(url) ?? 0), to), (place) => findings.at(place)!);
    },
  }));
};

/** The audit of a site as machines are told of it. Pure. */
export const assessmentOf = (context: Context): Assessment => {
  const { report, lang, evidence } = context;
  const judged = new Set(report.pages.map((page) => page.url));
  return {
    catalogue: context.catalogue,
    lang,
    site: report.plan.site,
    standard: report.plan.standard,
    versions: report.versions,
    started: report.started,
    ended: report.ended,
    subjects: [
      ...report.pages.map((page) => ({
        url: page.url,
        device: page.device,
        title: page.facts.title,
        get tallies() {
          return page.tallies;
        },
        get findings() {
          return evidence.onPage(page);
        },
      })),
      ...elsewhere(evidence, report.siteTallies),
    ],
    missed: report.visits.flatMap(({ url, reached }) => {
      if (reached.state === 'not-audited')
        return [{ url, reason: reached.reason, why: safeReached(reached, lang) }];
      return reached.state === 'audited' && !judged.has(url)
        ? [{ url, reason: 'not-judged', why: reasonName(context, 'not-judged') }]
        : [];
    }),
    completed: report.pages.length > 0,
  };
};

/** Pages checked one by one as machines are told of them. Pure. */
export const assessmentOfPages = (
  pages: readonly CheckedPage[],
  catalogue: Catalogue,
  lang: Lang,
  versions: Readonly<Record<'wza' | 'axe', string>>,
): Assessment => {
  const missed = pages.flatMap(({ url, reached }) =>
    reached.state === 'audited'
      ? []
      : [
          {
            url,
            reason: reached.state === 'duplicate' ? 'duplicate' : reached.reason,
            why: safeReached(reached, lang),
          },
        ],
  );
  return {
    catalogue,
    lang,
    site: null,
    standard: null,
    versions: { ...versions, rules: catalogue.version },
    started: null,
    ended: null,
    subjects: pages
      .filter(({ reached, findings }) => reached.state === 'audited' || findings.length > 0)
      .map(({ url, device, tallies, findings }) => ({ url, device, title: '', tallies, findings })),
    missed,
    completed: missed.length === 0,
  };
};
