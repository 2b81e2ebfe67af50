import type { AxeRule } from '../../src/model/catalogue.ts';
import { aria } from './aria.ts';
import { axeMeta, axeVersion } from './axe-core.ts';
import { criteriaOfTags } from './criteria-of-tags.ts';
import { doubts } from './doubts.ts';
import { images } from './images.ts';
import { landmarks } from './landmarks.ts';
import { names } from './names.ts';
import { operation } from './operation.ts';
import { actBeside, policies } from './policy.ts';
import { seeing } from './seeing.ts';
import { structure } from './structure.ts';
import type { AxeWords, AxeWordTable } from './words.ts';

export { axeSays } from './says.ts';

const topics: readonly AxeWordTable[] = [names, images, aria, structure, landmarks, operation, seeing];
const words = new Map(topics.flatMap((topic) => Object.entries(topic)));

/** The Chinese or English side of `[中文|English]`. */
const side = (html: string, which: 1 | 2): string =>
  html.replace(/\[([^[\]|]*)\|([^[\]|]*)\]/g, (_all, zh: string, en: string) => (which === 1 ? zh : en));

const textOf = ({ zh, en, bad, good }: AxeWords): AxeRule['text'] => {
  const one = ([title, who, fix]: AxeWords['zh'], which: 1 | 2) => ({
    title,
    who,
    fix,
    example: { bad: side(bad, which), good: side(good, which) },
  });
  return { zh: one(zh, 1), en: one(en, 2) };
};

const ruleOf = (id: string): AxeRule => {
  const [meta, policy, text] = [axeMeta.get(id), policies[id], words.get(id)];
  if (!meta || !policy || !text)
    throw new Error(
      `axe rule ${id}: ${meta ? (policy ? 'words' : 'policy') : `rule in axe-core ${axeVersion}`} missing`,
    );
  const { impact, violation, incomplete, also } = policy;
  const criteria = [...new Set([...criteriaOfTags(meta.tags), ...also])];
  return {
    id,
    criteria,
    act: [...meta.act, ...(actBeside[id] ?? [])],
    impact,
    violation,
    incomplete,
    ...(doubts[id] === undefined ? {} : { doubtful: doubts[id] }),
    text: textOf(text),
  };
};

/** Every rule of the installed axe-core as we use it, sorted by id. */
export const axeRules: readonly AxeRule[] = [...new Set([...axeMeta.keys(), ...Object.keys(policies)])]
  .toSorted()
  .map(ruleOf);

/** Options for `axe.run`: every rule switched on or off by name, so that no default or tag of axe decides. */
export const axeRunOptions: { readonly rules: Readonly<Record<string, { readonly enabled: boolean }>> } = {
  rules: Object.fromEntries(axeRules.map(({ id, violation }) => [id, { enabled: violation !== 'off' }])),
};
