import { join, resolve } from 'node:path';
import { publishedReport } from '../audit/read-report.ts';
import type { Lang } from '../model/json.ts';
import { compareReports } from '../report/compare-reports.ts';
import { compareText } from '../report/compare-text.ts';
import { writeComparison } from '../report/compare-view.ts';
import { stableJson } from '../report/report-json.ts';
import { compareCommandWords as words } from '../words/cli-compare.ts';
import { reportText } from '../words/report.ts';
import { exits } from './exits.ts';
import type { Declare } from './declare.ts';
import { catalogueInForce } from './standards-in-force.ts';
import { versions } from './versions.ts';

type Flags = { readonly lang: Lang; readonly json?: boolean; readonly quiet?: boolean };

/** `wza compare`: compares two finished runs and writes compare.html beside the newer report. Throws Mistake. */
export const compareCommand = async (older: string, newer: string, flags: Flags): Promise<number> => {
  const [from, to] = [resolve(older), resolve(newer)];
  const catalogue = catalogueInForce(flags);
  const before = await publishedReport(from, catalogue, versions());
  const after = await publishedReport(to, catalogue, versions());
  const comparison = compareReports(before, after);
  await writeComparison(before, after, comparison, catalogue, flags.lang, to);
  if (flags.json) process.stdout.write(`${stableJson(comparison, 2)}\n`);
  else if (!flags.quiet)
    process.stdout.write(
      `${compareText(comparison, flags.lang)}${reportText('compareWritten', flags.lang, { path: join(to, 'compare.html') })}\n`,
    );
  return exits.passed;
};

/** Declares `wza compare <older> <newer>`. */
export const declareCompare: Declare = ({ lang, ended, command }) => {
  command('compare', words.about)
    .argument('<older>', words.older[lang])
    .argument('<newer>', words.newer[lang])
    .option('--json', words.json[lang])
    .option('--quiet', words.quiet[lang])
    .action(async (older: string, newer: string, flags: Omit<Flags, 'lang'>) => {
      ended(await compareCommand(older, newer, { ...flags, lang }));
    });
};
