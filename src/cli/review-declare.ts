import { type Command, Option } from 'commander';
import { reviewWords } from '../words/cli-review.ts';
import type { Declare } from './declare.ts';

/** `wza review export | import | status`. */
export const declareReview: Declare = ({ lang, ended, command }) => {
  const word = (key: keyof typeof reviewWords) => reviewWords[key][lang];
  const review = command('review', reviewWords.about);
  const parts = {
    export: (part: Command) =>
      part
        .addOption(
          new Option('--format <format>', word('format')).choices(['csv', 'xlsx', 'json']).default('xlsx'),
        )
        .option('--out <file>', word('out'))
        .option('--each', word('each'))
        .action(async (run: string, flags) => {
          const { reviewExport } = await import('./review-command.ts');
          ended(await reviewExport(run, { ...flags, lang }));
        }),
    import: (part: Command) =>
      part.argument('<file>', word('file')).action(async (run: string, file: string) => {
        const { reviewImport } = await import('./review-command.ts');
        ended(await reviewImport(run, file, { lang }));
      }),
    status: (part: Command) =>
      part.option('--json', word('json')).action(async (run: string, flags) => {
        const { reviewStatus } = await import('./review-command.ts');
        ended(await reviewStatus(run, { ...flags, lang }));
      }),
  };
  for (const name of Object.keys(parts) as (keyof typeof parts)[])
    parts[name](command(name, reviewWords[name], review).argument('<run>', word('run')));
};
