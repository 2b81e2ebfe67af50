import type { Lang } from '../model/json.ts';
import { reportText } from '../words/report.ts';
import type { Comparison, Unseen } from './compare-reports.ts';
import { changeKinds, scoreSentence, warnings } from './compare-words.ts';
import { whole } from './figures.ts';

/** The comparison in a few lines for a terminal. Ends with a newline. */
export const compareText = (comparison: Comparison, lang: Lang): string => {
  const colon = reportText('colon', lang);
  const line = (name: string, n: number): string => `  ${name}${colon}${whole(n)}`;
  const reasons = Object.entries(comparison.unseen).map(
    ([why, n]) => `  ${line(reportText(`unseen:${why as Unseen}`, lang), n)}`,
  );
  return `${[
    ...warnings(comparison, lang),
    scoreSentence(comparison, lang),
    ...changeKinds.flatMap((kind) => [
      line(reportText(`compare:${kind}`, lang), comparison.counts[kind]),
      ...(kind === 'unseen' ? reasons : []),
    ]),
  ].join('\n')}\n`;
};
