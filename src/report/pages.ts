import type { ReportPage } from '../model/report.ts';
import { pagesFile } from './address.ts';
import type { Context } from './context.ts';
import { whole } from './figures.ts';
import { frame } from './frame.ts';
import { linkPage } from './places.ts';

/** Pages in one part of the list: enough to leaf through, few enough to open at once. */
export const pagesPerPart = 250;

/** How many files the list of pages takes; at least one. */
export const pageParts = (context: Context): number =>
  Math.max(1, Math.ceil(context.report.pages.length / pagesPerPart));

const row = (context: Context, page: ReportPage) => {
  const { evidence, t } = context;
  const n = evidence.countsOn(page);
  return {
    ...linkPage(context, page, ''),
    fail: whole(n.fail),
    rules: whole(n.rules),
    ask: whole(n.ask),
    error: whole(n.error),
    walked: page.walked ? t('yes') : t('no'),
  };
};

/** What the part-th (from 1) file of the list of audited pages shows. */
export const pagesView = (context: Context, part: number) => {
  const { t, report } = context;
  const parts = pageParts(context);
  const from = (part - 1) * pagesPerPart;
  const shown = report.pages.slice(from, from + pagesPerPart);
  const partName = t('part', { part, parts });
  return {
    frame: frame(
      context,
      'pages',
      part === 1 ? t('nav:pages') : `${t('nav:pages')} ${partName}`,
      part === 1 ? [] : [{ href: null, label: partName }],
    ),
    total: t('pagesTotal', { n: whole(report.pages.length) }),
    caption: t('pagesCaption', { from: whole(from + 1), to: whole(from + shown.length) }),
    rows: shown.map((page) => row(context, page)),
    parts:
      parts === 1
        ? []
        : Array.from({ length: parts }, (_, i) => ({
            href: pagesFile(i + 1),
            label: t('part', { part: i + 1, parts }),
            current: i + 1 === part,
          })),
  };
};
