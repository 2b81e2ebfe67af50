import type { Context } from './context.ts';
import { moment } from './figures.ts';
import { showOnOneLine } from './safe.ts';

/** The rooms of the report, in the order of the navigation. */
export type Section =
  | 'index'
  | 'repairs'
  | 'criteria'
  | 'checklist'
  | 'pages'
  | 'site'
  | 'not-audited'
  | 'method'
  | 'attestation'
  | 'notice'
  | 'compare';

const sections: readonly Section[] = [
  'index',
  'repairs',
  'criteria',
  'checklist',
  'pages',
  'site',
  'not-audited',
  'method',
  'attestation',
  'notice',
];

/** What every page of a large report leads to beside its place in the list; the rest is one step away, on the overview. */
const nearest = 4;

/** What is the same on every page of a report: language, title, navigation, where one is. */
export type Frame = {
  readonly lang: string; // of <html>
  readonly title: string; // of <title>, unique in the report
  readonly root: string; // '' or '../'
  readonly nav: readonly { readonly href: string; readonly label: string; readonly current: boolean }[];
  readonly crumbs: readonly { readonly href: string | null; readonly label: string }[]; // the last is the page itself
  readonly site: string;
  readonly note: string; // whether the result is provisional or final
  readonly made: ReturnType<typeof moment>;
};

/** Frames one page. `trail` are the steps below the section; the last is the page itself. */
export const frame = (
  context: Context,
  section: Section,
  title: string,
  trail: readonly { readonly href: string | null; readonly label: string }[] = [],
  root = '',
): Frame => {
  const { lang, report, t } = context;
  const site = showOnOneLine(report.plan.site, 120, lang);
  const label = t(`nav:${section}`);
  const brief = context.large && section === 'pages' && root !== ''; // of these there are thousands
  const crumbs = section === 'index' ? [] : [{ href: `${root}${section}.html`, label }, ...trail];
  return {
    lang: lang === 'zh' ? 'zh-CN' : 'en',
    title: `${title}${lang === 'zh' ? ' - ' : ' – '}${t('siteReport', { site })}`,
    root,
    nav: sections.slice(0, brief ? nearest : sections.length).map((s) => ({
      href: `${root}${s}.html`,
      label: t(`nav:${s}`),
      current: s === section && trail.length === 0,
    })),
    crumbs: crumbs.map((crumb, i) => (i === crumbs.length - 1 ? { ...crumb, href: null } : crumb)),
    site,
    note: t(report.grade.status === 'final' ? 'finalNote' : 'provisionalNote'),
    made: moment(report.ended, lang),
  };
};
