import type { Finding } from '../model/finding.ts';
import type { Context } from './context.ts';
import { whole } from './figures.ts';
import { frame } from './frame.ts';
import { placesByRule } from './places.ts';

/** What site.html shows: findings of the site as a whole and of documents, which belong to no audited page. */
export const siteView = (context: Context) => {
  const { t, evidence } = context;
  const only = (outcome: Finding['outcome']) => evidence.elsewhere.filter((f) => f.outcome === outcome);
  return {
    frame: frame(context, 'site', t('nav:site')),
    counts: {
      fail: whole(only('fail').length),
      ask: whole(only('ask').length),
      error: whole(only('error').length),
    },
    fails: placesByRule(context, only('fail'), ''),
    asks: placesByRule(context, only('ask'), ''),
    errors: placesByRule(context, only('error'), ''),
  };
};
