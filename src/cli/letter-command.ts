import { existsSync } from 'node:fs';
import { BlockList, isIP } from 'node:net';
import { join } from 'node:path';
import { readStart } from '../audit/folder.ts';
import type { Lang } from '../model/json.ts';
import type { SitePlan } from '../model/site-plan.ts';
import { letterText } from '../report/letter.ts';
import { Mistake } from '../words/mistake.ts';
import { exits } from './exits.ts';
import { type AuditOptions, noContact, planOf } from './plan-options.ts';
import { catalogueInForce } from './standards-in-force.ts';
import { versions } from './versions.ts';

/** Options of `wza letter`: those of a plan, and what the notice says beside it. */
export type LetterFlags = AuditOptions & {
  readonly lang: Lang;
  readonly from?: readonly string[];
  readonly office?: string;
};

/** An address, or a network such as 203.0.113.0/24. Throws Mistake. */
const addressOf = (text: string): string => {
  const [ip = '', bits] = text.split('/');
  const family = isIP(ip);
  try {
    if (family === 0) throw new Error('no address');
    if (bits !== undefined) new BlockList().addSubnet(ip, Number(bits), family === 4 ? 'ipv4' : 'ipv6');
    return text;
  } catch {
    throw new Mistake('bad-value', {
      option: '--from',
      value: text.slice(0, 80),
      allowed: '203.0.113.7, 203.0.113.0/24, 2001:db8::/32',
    });
  }
};

const planFor = (names: readonly string[], flags: LetterFlags): SitePlan => {
  const [first] = names;
  if (names.length === 1 && first !== undefined && existsSync(join(first, 'plan.json')))
    return readStart(first).plan;
  return planOf(names, flags, versions().wza, catalogueInForce(flags));
};

/** `wza letter`: prints the notice for a site's owner, in the language asked for and then in the other. Throws Mistake. */
export const letterCommand = (names: readonly string[], flags: LetterFlags): number => {
  const plan = planFor(names, flags);
  const addresses = (flags.from ?? []).map(addressOf);
  const contact = /\(\+([^)]*)\)/.exec(plan.pace.agent)?.[1] ?? null;
  const standard = catalogueInForce(flags).standards.find(({ id }) => id === plan.standard);
  const letter = (lang: Lang): string =>
    letterText(
      {
        plan,
        standard: standard?.name[lang] ?? plan.standard,
        contact: contact === noContact ? null : contact,
        office: flags.office ?? null,
        addresses,
      },
      lang,
    );
  const other: Lang = flags.lang === 'zh' ? 'en' : 'zh';
  process.stdout.write(`${letter(flags.lang)}\n${'-'.repeat(72)}\n\n${letter(other)}`);
  return exits.passed;
};
