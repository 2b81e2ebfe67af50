import type { PageVisit } from '../model/page-visit.ts';
import type { Context } from './context.ts';
import { whole } from './figures.ts';
import { linkOut } from './places.ts';

const isLeft = ({ reached }: PageVisit): boolean =>
  reached.state === 'skipped' && reached.reason === 'not-sampled';

/** Pages that were not drawn, a row a template: its first page, how many it has, and how many of them were audited. */
export const notSampledRows = (context: Context) => {
  const templates = new Map<string, { example: string; pages: number; audited: number; left: number }>();
  for (const visit of context.report.visits) {
    const audited = visit.reached.state === 'audited';
    const left = isLeft(visit);
    if (!audited && !left) continue;
    const key = visit.template ?? '';
    const row = templates.get(key) ?? { example: visit.url, pages: 0, audited: 0, left: 0 };
    templates.set(key, row);
    row.pages += 1;
    if (audited) row.audited += 1;
    if (left) row.left += 1;
  }
  return [...templates.values()]
    .filter(({ left }) => left > 0)
    .sort((a, b) => b.left - a.left || (a.example < b.example ? -1 : 1))
    .map(({ example, pages, audited, left }) => ({
      ...linkOut(context, example),
      why: context.t('templateRow', { pages: whole(pages), audited: whole(audited), left: whole(left) }),
    }));
};
