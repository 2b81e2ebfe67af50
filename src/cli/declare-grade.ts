import { rubrics } from '../../rules/standards/rubrics/index.ts';
import { cliGradeWords } from '../words/cli-grade.ts';
import { standardsWords } from '../words/cli-standards.ts';
import { fill } from '../words/fill.ts';
import type { Declare } from './declare.ts';

/** Declares `wza grade`. */
export const declareGrade: Declare = ({ lang, ended, command }) => {
  const word = (key: keyof typeof cliGradeWords) => cliGradeWords[key][lang];
  const known = rubrics.map(({ id }) => id).join(lang === 'zh' ? '、' : ', ');
  command('grade', cliGradeWords.about)
    .argument('<folder>', word('folder'))
    .option('--rubric <id|file>', fill(word('rubric'), { known }))
    .option('--standard <id>', word('standard'))
    .option('--standards <file>', standardsWords.option[lang])
    .option('--satisfaction <file>', word('satisfaction'))
    .option('--self <file>', word('self'))
    .option('--json', word('json'))
    .option('--out <folder>', word('out'))
    .action(async (folder: string, flags) => {
      const { gradeCommand } = await import('./grade-command.ts');
      ended(await gradeCommand(folder, { ...flags, lang }));
    });
};
