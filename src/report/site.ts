import type { Finding } from '../model/finding.ts';
import type { Context } from './context.ts';
import { whole } from './figures.ts';
import { frame } from './frame.ts';
import { placesByRule } from './places.ts';

/** What site.html shows: findings of the site as a whole and of documents, which belong to no audited page. */
export const siteView = (context: Context) => {
  const { t, evidence } = context;
  const { findings, more } = evidence.ofSite;
  const only = (outcome: Finding['outcome']) => findings.filter((f) => f.outcome === outcome);
  const count = (outcome: Finding['outcome']): string => {
    const left = [...more].filter(([key]) => key.endsWith(` ${outcome}`));
    return whole(left.reduce((sum, [, n]) => sum + n, only(outcome).length));
  };
  return {
    frame: frame(context, 'site', t('nav:site')),
    counts: { fail: count('fail'), ask: count('ask'), error: count('error') },
    fails: placesByRule(context, only('fail'), '', more),
    asks: placesByRule(context, only('ask'), '', more),
    errors: placesByRule(context, only('error'), '', more),
  };
};
