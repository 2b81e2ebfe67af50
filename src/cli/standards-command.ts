import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { ownStandards } from '../audit/catalogue.ts';
import type { Correction } from '../model/correction.ts';
import type { Criterion, Standard } from '../model/criterion.ts';
import type { Args, Lang } from '../model/json.ts';
import { type Column, headings } from '../standards/columns.ts';
import { correctionsCsv, standardsCsv } from '../standards/write-table.ts';
import { standardsWords } from '../words/cli-standards.ts';
import { fill } from '../words/fill.ts';
import { levelName } from '../words/level.ts';
import { Mistake, type MistakeCode } from '../words/mistake.ts';
import { amendBy, correctionsFile, standardsInForce } from './standards-in-force.ts';

const say = (key: keyof typeof standardsWords, lang: Lang, args: Args = {}): string =>
  fill(standardsWords[key][lang], args);

const write = (file: string, text: string, code: MistakeCode): void => {
  const part = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(part, text);
    renameSync(part, file);
  } catch (error) {
    rmSync(part, { force: true });
    throw new Mistake(code, { file, detail: (error as NodeJS.ErrnoException).code ?? '' });
  }
};

const levelsOf = ({ levels }: Standard, web: readonly Criterion[], lang: Lang): string =>
  levels
    .map((level) => `${levelName(level, lang)} ${web.filter((one) => one.level === level).length}`)
    .join(say('comma', lang));

const listText = (standard: Standard, lang: Lang): string => {
  const { id, name, edition, supersedes, kind, status, criteria } = standard;
  const web = criteria.filter(({ scope }) => scope !== 'app');
  const unknown = kind === 'indicator' ? 0 : criteria.filter(({ clause }) => clause === null).length;
  const facts = [
    supersedes === null
      ? say('editionOnly', lang, { edition })
      : say('edition', lang, { edition, before: supersedes }),
    say(`purpose:${kind}`, lang),
    say('criteria', lang, { n: criteria.length }),
    ...(web.length < criteria.length ? [say('web', lang, { n: web.length })] : []),
    levelsOf(standard, web, lang),
    ...(unknown > 0 ? [say('unknownClauses', lang, { n: unknown })] : []),
  ].filter((fact) => fact !== '');
  return `${id}  ${name[lang]}\n  ${facts.join(lang === 'zh' ? '；' : '; ')}\n  ${status[lang]}`;
};

/** `wza standards list`: the standards in force and how many corrections there are. */
export const listStandards = (flags: { lang: Lang; json?: boolean }): string => {
  const { lang } = flags;
  const { standards, corrections } = standardsInForce(lang);
  if (flags.json)
    return `${JSON.stringify({ standards: standards.map(({ criteria, ...rest }) => ({ ...rest, criteria: criteria.length })), corrections }, null, 2)}\n`;
  const n = corrections.length;
  const end = n > 0 ? say('corrections', lang, { n, file: correctionsFile() }) : say('noCorrections', lang);
  return `${[...standards.map((standard) => listText(standard, lang)), end].join('\n\n')}\n`;
};

/** `wza standards export`: the table as CSV; `note` says where it went. Throws Mistake. */
export const exportStandards = (flags: {
  lang: Lang;
  out?: string;
  standard?: string;
  force?: boolean;
}): { readonly csv: string; readonly note: string } => {
  const { lang, out, standard: id } = flags;
  const all = standardsInForce(lang).standards;
  const chosen = id === undefined ? all : all.filter((standard) => standard.id === id);
  if (chosen.length === 0)
    throw new Mistake('bad-value', {
      option: '--standard',
      value: id ?? '',
      allowed: all.map((one) => one.id).join(', '),
    });
  const csv = standardsCsv(chosen);
  if (out === undefined) return { csv, note: '' };
  if (existsSync(out) && !flags.force) throw new Mistake('file-taken', { file: out });
  write(out, csv, 'file-unwritable');
  const criteria = chosen.reduce((sum, standard) => sum + standard.criteria.length, 0);
  return { csv: '', note: `${say('exported', lang, { file: out, n: chosen.length, criteria })}\n` };
};

const sayCorrection = ({ id, how, facts, source }: Correction, lang: Lang): string[] => {
  const known = (value: string): string => value || say('nothing', lang);
  if (how === 'added') return [say('isAdded', lang, { id, source: source.source })];
  return facts.map(({ fact, from, to, source: its }) => {
    const named = lang === 'zh' ? `${fact}（${headings[fact as Column]}）` : fact;
    return say('fact', lang, { id, fact: named, from: known(from), to: known(to), source: its.source });
  });
};

/** `wza standards import`: brings a table in, or with `dryRun` only tells what it would change. Throws Mistake. */
export const importStandards = (file: string, flags: { lang: Lang; dryRun?: boolean }): string => {
  const { lang } = flags;
  const before = standardsInForce(lang).standards;
  const { standards, corrections, unchanged } = amendBy(file, before, lang, {
    fresh: true,
    code: 'standards-faults',
  });
  const count = (how: Correction['how']) => corrections.filter((one) => one.how === how).length;
  const sums = [
    say('added', lang, { n: count('added') }),
    say('corrected', lang, { n: count('corrected') }),
    say('unchanged', lang, { n: unchanged }),
  ];
  const lines = [...corrections.flatMap((one) => sayCorrection(one, lang)), sums.join(say('comma', lang))];
  if (flags.dryRun) return `${[...lines, say('dry', lang)].join('\n')}\n`;
  const target = correctionsFile();
  const csv = correctionsCsv(ownStandards, standards);
  if (csv === correctionsCsv([], [])) {
    rmSync(target, { force: true });
    return `${[...lines, say('none', lang)].join('\n')}\n`;
  }
  if (corrections.length > 0) write(target, csv, 'corrections-unwritable');
  return `${[...lines, say('stored', lang, { file: target })].join('\n')}\n`;
};

/** `wza standards reset`: forgets all that was imported. */
export const resetStandards = ({ lang }: { lang: Lang }): string => {
  const file = correctionsFile();
  const there = existsSync(file);
  rmSync(file, { force: true });
  return `${say(there ? 'wasReset' : 'nothingToReset', lang)}\n`;
};
