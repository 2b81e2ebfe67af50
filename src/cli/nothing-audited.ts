import type { Lang } from '../model/json.ts';
import type { PageVisit } from '../model/page-visit.ts';
import { showSafely } from '../report/safe.ts';
import { Mistake, remedies } from '../words/mistake.ts';
import { reachedText } from '../words/reached.ts';

/** Why nothing could be audited: what became of the first start page, and what to do. `visits` in the order of the crawl. */
export const nothingAudited = (visits: readonly PageVisit[], silentRobots: boolean, lang: Lang): Mistake => {
  const first = visits[0];
  const url = showSafely(first?.url ?? '', 300, lang);
  const reached = first?.reached ?? { state: 'skipped', reason: 'budget-time', args: {} };
  const reason = 'reason' in reached ? reached.reason : 'other';
  if (reason === 'robots' && silentRobots) return new Mistake('robots-silent', { url });
  const remedy = (remedies[reason] ?? remedies['other'])![lang];
  return new Mistake('nothing-audited', {
    url,
    why: showSafely(reachedText(reached, lang), 300, lang),
    remedy,
  });
};
