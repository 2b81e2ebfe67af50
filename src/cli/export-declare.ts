import { Option } from 'commander';
import { exportWords } from '../words/cli-export.ts';
import type { ExportFlags } from './export-command.ts';
import type { Declare } from './declare.ts';

/** Declares `wza export`. */
export const declareExport: Declare = ({ lang, ended, command }) => {
  const word = (key: keyof typeof exportWords): string => exportWords[key][lang];
  command('export', exportWords.about)
    .argument('<folder>', word('folder'))
    .addOption(new Option('--format <formats>', word('format')).default('xlsx,csv'))
    .option('--out <file|folder|->', `${word('out')} [${word('outDefault')}]`)
    .action(async (folder: string, flags: Omit<ExportFlags, 'lang'>) => {
      const { exportCommand } = await import('./export-command.ts');
      ended(await exportCommand(folder, { ...flags, lang }));
    });
};
