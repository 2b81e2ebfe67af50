import type { Catalogue } from '../model/catalogue.ts';
import type { Criterion, Standard } from '../model/criterion.ts';
import type { Args, Lang } from '../model/json.ts';
import type { PageVisit } from '../model/page-visit.ts';
import type { LargeReport } from '../model/findings.ts';
import type { Rubric } from '../model/rubric.ts';
import { levelName } from '../words/level.ts';
import { reportText, type ReportKey } from '../words/report.ts';
import { criterionFile } from './address.ts';
import { openAddresses } from './addresses.ts';
import { componentsOf, type Component } from './components.ts';
import { gatherEvidence, type Evidence } from './evidence.ts';
import { listedRepairs, repairAddresses } from './repair-address.ts';

/** Audited pages from which a report is large: 5,000 of them have to fit into 60 MB. */
const largeFrom = 500;

/** Places of repair with the most findings that the chart of the repair list shows. */
const frequentKept = 6;

/** What every page of one report is made from. */
export type Context = {
  readonly report: LargeReport;
  readonly catalogue: Catalogue;
  readonly lang: Lang;
  readonly evidence: Evidence;
  readonly criteria: ReadonlyMap<string, { readonly criterion: Criterion; readonly standard: Standard }>;
  readonly rubric: Rubric | null; // null when this version does not know the rubric
  readonly shots: ReadonlySet<string>; // pictures that are there to be shown
  readonly visits: ReadonlyMap<string, PageVisit>; // by id
  readonly large: boolean; // so many pages that what criteria and repairs tell is not told again on each
  readonly failures: number; // findings that failed
  readonly components: readonly Component[]; // those findings by place of repair: the most valuable that are listed
  readonly componentCount: number; // of all
  readonly frequent: readonly Component[]; // of all, those with the most findings
  readonly repairHref: ReadonlyMap<string, string>; // where the repair list tells a group of findings
  readonly templateOf: ReadonlyMap<string, string>; // by address, where the survey knows it
  t(key: ReportKey, args?: Args): string;
};

// without lists of pairs, which would be as large as the maps themselves
const templatesOf = ({ visits }: LargeReport): Map<string, string> => {
  const templates = new Map<string, string>();
  for (const { url, template } of visits) if (template !== null) templates.set(url, template);
  return templates;
};

const visitsOf = ({ visits }: LargeReport): Map<string, PageVisit> => {
  const byId = new Map<string, PageVisit>();
  for (const visit of visits) byId.set(visit.id, visit);
  return byId;
};

/** Prepares what all pages share. Pure. */
export const prepare = (
  report: LargeReport,
  catalogue: Catalogue,
  lang: Lang,
  shots: ReadonlySet<string>,
): Context => {
  const addresses = openAddresses(report.pages);
  const most = { listed: listedRepairs, frequent: frequentKept };
  const { listed: components, frequent, count, failures } = componentsOf(report, addresses, most);
  const { ownRubric } = report.plan;
  return {
    report,
    components,
    componentCount: count,
    frequent,
    large: report.pages.length > largeFrom,
    failures,
    repairHref: repairAddresses(components),
    templateOf: templatesOf(report),
    catalogue,
    lang,
    shots,
    evidence: gatherEvidence(report, addresses),
    criteria: new Map(
      catalogue.standards.flatMap((standard) =>
        standard.criteria.map((criterion) => [criterion.id, { criterion, standard }] as const),
      ),
    ),
    visits: visitsOf(report),
    rubric:
      [...catalogue.rubrics, ...(ownRubric ? [ownRubric] : [])].find((r) => r.id === report.grade.rubric) ??
      null,
    t: (key, args) => reportText(key, lang, args),
  };
};

/** How a criterion is named wherever it is mentioned. `href` is null when it has no page of its own. */
export type CriterionName = {
  readonly id: string;
  readonly standard: string;
  readonly clause: string; // 待核定 when not known, a dash when there is none
  readonly level: string; // likewise
  readonly name: string;
  readonly href: string | null; // relative to the report's folder
};

/** Names a criterion; one that the catalogue does not know is named by its id. */
export const nameCriterion = (context: Context, id: string): CriterionName => {
  const { lang, t, evidence } = context;
  const href = evidence.byCriterion.has(id) ? criterionFile(id) : null;
  const known = context.criteria.get(id);
  if (!known)
    return { id, standard: '', clause: id, level: t('toBeSettled'), name: t('unknownCriterion'), href };
  const { standard, criterion } = known;
  const { clause, level } = criterion;
  return {
    id,
    standard: standard.name[lang],
    clause: clause ?? t(standard.kind === 'indicator' ? 'none' : 'toBeSettled'),
    level: level === null ? t(standard.levels.length === 0 ? 'none' : 'toBeSettled') : levelName(level, lang),
    name: criterion.name[lang],
    href,
  };
};
