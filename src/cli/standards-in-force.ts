import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { catalogueOf, ownStandards } from '../audit/catalogue.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { Lang } from '../model/json.ts';
import { showOnOneLine } from '../report/safe.ts';
import { type Amended, amend } from '../standards/amend.ts';
import { headings } from '../standards/columns.ts';
import { type PlacedFault, readTable } from '../standards/read-table.ts';
import type { Standard } from '../model/criterion.ts';
import { standardsWords } from '../words/cli-standards.ts';
import { fill } from '../words/fill.ts';
import { Mistake, type MistakeCode } from '../words/mistake.ts';
import { faults as faultWords } from '../words/standards-table.ts';

const LISTED = 50; // mistakes told at once

/** Where imported corrections are kept: $WZA_HOME, else the user's place for settings. */
export const correctionsFile = (env: NodeJS.ProcessEnv = process.env): string => {
  const home = env['WZA_HOME'];
  if (home) return join(home, 'standards.csv');
  const windows = process.platform === 'win32' ? env['APPDATA'] : undefined;
  return join(env['XDG_CONFIG_HOME'] || windows || join(homedir(), '.config'), 'wza', 'standards.csv');
};

const sayFault = ({ line, column, code, args }: PlacedFault, lang: Lang): string => {
  const shown = Object.entries(args).map(([key, value]) => [key, showOnOneLine(String(value), 200, lang)]);
  const says = fill(faultWords[code][lang], Object.fromEntries(shown));
  if (column === null) return fill(standardsWords.faultOfRow[lang], { line, says });
  const named = lang === 'zh' ? `${column}（${headings[column]}）` : column;
  return fill(standardsWords.fault[lang], { line, column: named, says });
};

const sayFaults = (faults: readonly PlacedFault[], lang: Lang): string => {
  const lines = faults.slice(0, LISTED).map((fault) => sayFault(fault, lang));
  if (faults.length > LISTED) lines.push(fill(standardsWords.more[lang], { n: faults.length - LISTED }));
  return lines.map((line) => `\n  ${line}`).join('');
};

/** Lays a file over standards. Throws Mistake when it cannot be read, and one that lists all that is wrong with it. */
export const amendBy = (
  file: string,
  standards: readonly Standard[],
  lang: Lang,
  { fresh, code }: { readonly fresh: boolean; readonly code: MistakeCode },
): Amended => {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    throw new Mistake('file-unreadable', { file, detail: (error as NodeJS.ErrnoException).code ?? '' });
  }
  const { rows, faults } = readTable(bytes);
  const amended = amend(standards, rows, { fresh });
  const all = [...faults, ...amended.faults].sort((a, b) => a.line - b.line);
  if (all.length > 0) throw new Mistake(code, { file, count: all.length, list: sayFaults(all, lang) });
  return amended;
};

/** The standards as corrected by what was imported before; those of this version when nothing was. Throws Mistake. */
export const standardsInForce = (lang: Lang, file = correctionsFile()): Amended => {
  const none: Amended = { standards: ownStandards, corrections: [], unchanged: 0, faults: [] };
  try {
    return amendBy(file, ownStandards, lang, { fresh: false, code: 'stored-standards-faults' });
  } catch (error) {
    if (error instanceof Mistake && error.args['detail'] === 'ENOENT') return none;
    throw error;
  }
};

/**
 * The catalogue that commands work by: the data of this version with the corrections of `file`, or else with those that
 * were imported. Throws Mistake.
 */
export const catalogueInForce = (flags: { readonly lang: Lang; readonly standards?: string }): Catalogue => {
  const { lang, standards: file } = flags;
  return catalogueOf(
    file === undefined
      ? standardsInForce(lang)
      : amendBy(file, ownStandards, lang, { fresh: true, code: 'standards-faults' }),
  );
};
