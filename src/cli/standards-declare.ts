import { standardsWords as words } from '../words/cli-standards.ts';
import type { Declare } from './declare.ts';

const code = () => import('./standards-command.ts');
const print = (text: string): void => void process.stdout.write(text);

/** Declares `wza standards` and what hangs under it. */
export const declareStandards: Declare = ({ lang, command }) => {
  const list = async (flags: { json?: boolean }): Promise<void> =>
    print((await code()).listStandards({ ...flags, lang }));
  const root = command('standards', words.about).action(() => list({}));
  command('list', words.list, root).option('--json', words.json[lang]).action(list);
  command('export', words.export, root)
    .option('--out <file>', words.out[lang])
    .option('--standard <id>', words.only[lang])
    .option('--force', words.force[lang])
    .action(async (flags) => {
      const { csv, note } = (await code()).exportStandards({ ...flags, lang });
      print(csv + note);
    });
  command('import', words.bring, root)
    .argument('<file>', words.file[lang])
    .option('--dry-run', words.dryRun[lang])
    .action(async (file: string, flags) => print((await code()).importStandards(file, { ...flags, lang })));
  command('reset', words.reset, root).action(async () => print((await code()).resetStandards({ lang })));
};
