import type { Args, Lang } from '../model/json.ts';
import { reportText } from '../words/report.ts';
import type { Comparison } from './compare-reports.ts';
import { points, whole } from './figures.ts';
import { showOnOneLine } from './safe.ts';

/** How failures changed, in the order of telling. */
export const changeKinds = ['new', 'fixed', 'persisting', 'unseen', 'unseen-before', 'unsure'] as const;

const signed = (n: number): string => `${n > 0 ? '+' : ''}${points(n)}`;

/** What may be said of the two scores: never that one is better where rules differ or the intervals meet. */
export const scoreSentence = ({ score }: Comparison, lang: Lang): string => {
  const { before, after, change, beyondIntervals } = score;
  if (before === null || after === null) return reportText('scoreMissing', lang);
  if (change === null) return reportText('scoreNotComparable', lang);
  const args = { before: points(before), after: points(after), change: signed(change) };
  if (beyondIntervals === null) return reportText('scoreNoInterval', lang, args);
  return reportText(beyondIntervals ? 'scoreUp' : 'scoreWithin', lang, args);
};

/** Warnings that come before any number: another site, other rules. */
export const warnings = ({ rules, differs }: Comparison, lang: Lang): readonly string[] => {
  const of = (what: string): Args | null => {
    const found = differs.find((difference) => difference.what === what);
    const safe = (text: string): string => showOnOneLine(text, 80, lang);
    return found ? { before: safe(found.before), after: safe(found.after) } : null;
  };
  const site = of('site');
  const changed =
    rules.changed === null
      ? reportText('rulesUnknown', lang, of('rules') ?? of('axe') ?? {})
      : rules.changed.length > 0
        ? reportText('rulesChanged', lang, { n: whole(rules.changed.length) })
        : null;
  return [...(site ? [reportText('otherSite', lang, site)] : []), ...(changed === null ? [] : [changed])];
};
