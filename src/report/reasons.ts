import type { DocumentFacts } from '../model/page-artifacts.ts';
import { FailReason, SkipReason } from '../model/page-visit.ts';
import { documentReasons, failNames, notJudged, skipNames } from '../words/report-reasons.ts';
import type { Context } from './context.ts';
import { whole } from './figures.ts';
import { showOnOneLine } from './safe.ts';

/** Short name of a reason; one we do not know is shown as its code. */
export const reasonName = (context: Context, reason: string): string => {
  if (reason === 'not-judged') return notJudged[context.lang];
  const fail = FailReason.safeParse(reason);
  if (fail.success) return failNames[fail.data][context.lang];
  const skip = SkipReason.safeParse(reason);
  return skip.success ? skipNames[skip.data][context.lang] : showOnOneLine(reason, 60, context.lang);
};

/** Counts by reason, the most frequent first, zeros left out. */
export const reasonCounts = (context: Context, counts: Readonly<Record<string, number>>) =>
  Object.entries(counts)
    .filter(([, n]) => n > 0)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([reason, n]) => ({ reason: reasonName(context, reason), count: whole(n) }));

/** Why a document was not read, in words. */
export const documentReason = (context: Context, document: DocumentFacts): string => {
  if (document.read) return context.t('documentRead');
  const known = Object.entries(documentReasons).find(([reason]) => reason === document.reason);
  return known
    ? known[1][context.lang]
    : showOnOneLine(document.reason ?? context.t('none'), 60, context.lang);
};
