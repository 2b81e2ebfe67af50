import type { Catalogue } from '../model/catalogue.ts';
import type { Finding } from '../model/finding.ts';
import type { Args, Lang } from '../model/json.ts';
import { stepText } from '../words/grade.ts';
import { describe, type Description } from '../words/describe.ts';
import { reportText } from '../words/report.ts';
import { showOnOneLine } from './safe.ts';

/** Arguments of a text come from pages: each is shown safely, on one line, at most 200 characters. */
export const safeArgs = (args: Args, lang: Lang): Args =>
  Object.fromEntries(
    Object.entries(args).map(([key, value]) => [
      key,
      typeof value === 'string' ? showOnOneLine(value, 200, lang) : value,
    ]),
  );

/** Whether the catalogue at hand knows the rule. */
const knows = (catalogue: Catalogue, rule: string): boolean =>
  rule.startsWith('axe/')
    ? catalogue.axe.some((r) => r.id === rule.slice(4))
    : catalogue.rules.some((r) => r.id === rule);

/** As describe, with arguments made safe; a rule of another version's report gets words that say so. */
export const explain = (
  catalogue: Catalogue,
  finding: Pick<Finding, 'rule' | 'code' | 'args' | 'outcome'>,
  lang: Lang,
): Description => {
  const rule = showOnOneLine(finding.rule, 80, lang);
  if (!knows(catalogue, finding.rule)) {
    const says = reportText('unknownRule', lang, { rule, code: showOnOneLine(finding.code, 80, lang) });
    return { title: rule, says, who: '', fix: '', example: { bad: '', good: '' } };
  }
  const words = describe(catalogue, { ...finding, args: safeArgs(finding.args, lang) }, lang);
  if (finding.outcome !== 'error') return words;
  return { ...words, says: stepText({ code: finding.code, args: safeArgs(finding.args, lang) }, lang) };
};
