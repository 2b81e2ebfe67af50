import type { Catalogue } from '../model/catalogue.ts';
import type { Finding } from '../model/finding.ts';
import type { Lang } from '../model/json.ts';
import { fill } from './fill.ts';
import { unnamed } from './unnamed.ts';

/** All the words about one finding, in one language. */
export type Description = {
  readonly title: string; // the requirement
  readonly says: string; // what is wrong here
  readonly who: string;
  readonly fix: string;
  readonly example: { readonly bad: string; readonly good: string };
};

/** Words of a finding from the catalogue. Throws when its rule is not in the catalogue (a report of another version). */
export const describe = (
  catalogue: Catalogue,
  finding: Pick<Finding, 'rule' | 'code' | 'args' | 'outcome'>,
  lang: Lang,
): Description => {
  if (finding.rule.startsWith('axe/')) {
    const id = finding.rule.slice(4);
    const axe = catalogue.axe.find((r) => r.id === id);
    if (!axe) throw new Error(`unknown rule ${finding.rule}`);
    const words = axe.text[lang];
    const says = catalogue.axeSays(
      finding.code,
      finding.outcome === 'fail' ? 'fail' : 'ask',
      finding.args,
      lang,
    );
    return { ...words, says: says ?? words.title };
  }
  const rule = catalogue.rules.find((r) => r.id === finding.rule);
  if (!rule) throw new Error(`unknown rule ${finding.rule}`);
  const words = rule.text[lang];
  const says = words.says[finding.code];
  return {
    ...words,
    says:
      says === undefined
        ? words.title
        : fill(finding.args['name'] === '' ? unnamed(says, lang) : says, finding.args),
  };
};
