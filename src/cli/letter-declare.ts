import { cliWords } from '../words/cli.ts';
import { letterWords as words } from '../words/letter.ts';
import type { LetterFlags } from './letter-command.ts';
import type { Declare } from './declare.ts';

/** Declares `wza letter [url|folder...]`. */
export const declareLetter: Declare = ({ lang, ended, command }) => {
  const word = (key: keyof typeof cliWords) => cliWords[key][lang];
  const many = (value: string, all: readonly string[] = []): readonly string[] => [...all, value];
  command('letter', words.about)
    .argument('[url|folder...]', words.urls[lang])
    .option('--from <ip>', words.from[lang], many)
    .option('--office <name>', words.office[lang])
    .option('--contact <address>', word('contact'))
    .option('--hours <from-to>', word('hours'))
    .option('--rate <n>', word('rate'))
    .option('--workers <n>', word('workers'))
    .option('--max-pages <n>', word('maxPages'))
    .option('--max-minutes <n>', word('maxMinutes'))
    .option('--walk-pages <n>', word('walkPages'))
    .option('--host <host>', word('host'), many)
    .option('--sample <all|auto|n>', word('samplePages'))
    .option('--config <file>', word('config'))
    .action(async (names: string[], flags: Omit<LetterFlags, 'lang'>) => {
      const { letterCommand } = await import('./letter-command.ts');
      ended(letterCommand(names, { ...flags, lang }));
    });
};
