import type { Entry } from '../audit/journal.ts';
import type { Lang, Text } from '../model/json.ts';
import { NotReused } from '../model/page-print.ts';
import { incrementalWords } from '../words/cli-incremental.ts';
import { fill } from '../words/fill.ts';

/** How many pages of a run stand on records of an earlier one, and why others do not, in one line. */
export const reusedText = (entries: readonly Entry[]): Text => {
  let reused = 0;
  const anew = new Map<NotReused, number>();
  for (const entry of entries) {
    if (entry.t !== 'visit') continue;
    if (entry.reused) reused += 1;
    if (entry.anew) anew.set(entry.anew, (anew.get(entry.anew) ?? 0) + 1);
  }
  const say = (lang: Lang): string => {
    const reasons = NotReused.options.flatMap((why) =>
      anew.has(why) ? [fill(incrementalWords[why][lang], { n: anew.get(why)! })] : [],
    );
    const why = reasons.join(lang === 'zh' ? '，' : ', ');
    return fill(incrementalWords.reused[lang], {
      reused,
      anew: [...anew.values()].reduce((sum, n) => sum + n, 0),
      why: why === '' ? '' : lang === 'zh' ? `（${why}）` : ` (${why})`,
    });
  };
  return { zh: say('zh'), en: say('en') };
};
