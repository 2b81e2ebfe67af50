import type { Catalogue } from '../model/catalogue.ts';
import type { PageJudgement } from '../model/finding.ts';
import type { DocumentFacts } from '../model/page-artifacts.ts';
import type { SiteFacts } from '../model/rule.ts';
import { decideInto, openRecord } from './record.ts';

/**
 * Judges the site as a whole, rule by rule, for one of them may list every page: page and device are null, a finding names
 * the page it is about, if one.
 */
export function* judgeSite(site: SiteFacts, catalogue: Catalogue): Generator<PageJudgement> {
  for (const rule of catalogue.rules) {
    if (rule.reads !== 'site') continue;
    const record = openRecord(null, null);
    decideInto(record, rule, [site], rule.decide);
    yield record.close();
  }
}

/** Judges one document by the rules for its kind. One that was not read is not judged: it has no tallies. */
export const judgeDocument = (document: DocumentFacts, catalogue: Catalogue): PageJudgement => {
  const record = openRecord(document.url, null);
  if (document.read)
    for (const rule of catalogue.rules)
      if (rule.reads === 'document' && rule.kinds.includes(document.kind))
        decideInto(record, rule, [document], rule.decide);
  return record.close();
};
