import { Command, CommanderError, Option } from 'commander';
import { mask } from '../crawl/mask.ts';
import type { Lang } from '../model/json.ts';
import { cliWords } from '../words/cli.ts';
import { incrementalWords } from '../words/cli-incremental.ts';
import { standardsWords } from '../words/cli-standards.ts';
import { fill } from '../words/fill.ts';
import { Mistake } from '../words/mistake.ts';
import { moreCommands } from './more-commands.ts';
import { exits } from './exits.ts';
import { versions } from './versions.ts';

const bandsHint = 'fail | band:excellent|good|pass|fail | never';
const many = (value: string, list: string[] = []): string[] => [...list, value];

/** The language is needed before anything is parsed, for the messages of parsing itself. */
export const langOf = (argv: readonly string[]): Lang => {
  const at = argv.indexOf('--lang');
  const word = at >= 0 ? argv[at + 1] : argv.find((arg) => arg.startsWith('--lang='))?.slice(7);
  return word === 'en' ? 'en' : 'zh';
};

/** Builds the command line. `ended` takes the exit code of the command that ran. */
const program = (lang: Lang, ended: (code: number) => void): Command => {
  const word = (key: keyof typeof cliWords) => cliWords[key][lang];
  const langOption = () => new Option('--lang <zh|en>', word('lang')).choices(['zh', 'en']).default('zh');
  const browser = () => new Option('--browser <path>', word('browser'));
  const titles: Record<string, string> = {
    'Usage:': word('usage'),
    'Options:': word('options'),
    'Commands:': word('commands'),
    'Arguments:': word('arguments'),
  };

  const root = new Command('wza')
    .description(word('about'))
    .version(versions().wza, '-V, --version', word('version'))
    .helpOption('-h, --help', word('help'))
    .helpCommand(false)
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      optionDescription: (option) => {
        const extra =
          option.defaultValue === undefined || option.negate
            ? ''
            : `（${word('default')}: ${String(option.defaultValue)}）`;
        return option.description + (lang === 'en' ? extra.replace('（', ' (').replace('）', ')') : extra);
      },
    })
    .addHelpText('after', `\n${word('exits')}`)
    .addOption(langOption())
    .exitOverride()
    .configureOutput({ writeErr: () => undefined });

  const command = (name: string, about: keyof typeof cliWords) =>
    root
      .command(name)
      .description(word(about))
      .helpOption('-h, --help', word('help'))
      .addOption(langOption())
      .copyInheritedSettings(root);

  const auditOptions = (audit: Command) =>
    audit
      .option('--out <folder>', word('out'))
      .option('--max-pages <n>', word('maxPages'))
      .option('--max-minutes <n>', word('maxMinutes'))
      .option('--workers <n>', word('workers'))
      .option('--rate <n>', word('rate'))
      .option('--device <device>', word('device'))
      .option('--include <pattern>', word('include'), many)
      .option('--exclude <pattern>', word('exclude'), many)
      .option('--host <host>', word('host'), many)
      .option('--walk-pages <n>', word('walkPages'))
      .option('--sample <all|auto|n>', word('samplePages'))
      .option('--survey-pages <n>', word('surveyPages'))
      .option('--class <class>', word('siteClass'))
      .option('--seed <seed>', word('seed'))
      .option('--rubric <id|file>', word('rubric'))
      .option('--hours <from-to>', word('hours'))
      .option('--contact <address>', word('contact'))
      .addOption(new Option(`--fail-on <when>`, `${word('failOn')} [${bandsHint}]`).default('never'))
      .option('--config <file>', word('config'))
      .option('--standards <file>', standardsWords.option[lang])
      .option('--resume <folder>', word('resume'))
      .option('--incremental <folder>', incrementalWords.option[lang])
      .option('--json', word('json'))
      .option('--quiet', word('quiet'))
      .addOption(browser());

  auditOptions(command('audit', 'audit').argument('[url...]', word('urls'))).action(
    async (urls: string[], flags) => {
      const { auditCommand } = await import('./audit-command.ts');
      ended(await auditCommand(urls, { ...flags, lang }));
    },
  );
  command('check', 'check')
    .argument('<url|file...>', word('pages'))
    .addOption(new Option('--format <format>', word('format')).default('text'))
    .option('--device <device>', word('device'))
    .option('--workers <n>', word('workers'))
    .option('--no-walks', word('noWalks'))
    .option('--tool', word('tool'))
    .addOption(new Option('--fail-on <fail|never>', word('failOn')).default('fail'))
    .addOption(browser())
    .action(async (names: string[], flags) => {
      const { checkCommand } = await import('./check-command.ts');
      ended(await checkCommand(names, { ...flags, lang }));
    });
  command('report', 'report')
    .argument('<folder>', word('folder'))
    .option('--standards <file>', standardsWords.option[lang])
    .option('--quiet', word('quiet'))
    .action(async (folder: string, flags) => {
      const { reportCommand } = await import('./audit-command.ts');
      ended(await reportCommand(folder, { ...flags, lang }));
    });
  command('rules', 'rules')
    .argument('[id]', word('ruleId'))
    .option('--standards <file>', standardsWords.option[lang])
    .option('--json', word('json'))
    .action(async (id: string | undefined, flags) => {
      const { rulesCommand } = await import('./rules-command.ts');
      process.stdout.write(rulesCommand(id, { ...flags, lang }));
    });
  command('doctor', 'doctor')
    .option('--json', word('json'))
    .addOption(browser())
    .action(async (flags: { json?: boolean; browser?: string }) => {
      const { doctor, renderDiagnosis } = await import('./doctor.ts');
      const diagnosis = await doctor(flags.browser === undefined ? {} : { browser: flags.browser });
      process.stdout.write(
        flags.json ? `${JSON.stringify(diagnosis, null, 2)}\n` : renderDiagnosis(diagnosis, lang),
      );
      ended(diagnosis.ok ? exits.passed : exits.failed);
    });
  for (const declare of moreCommands)
    declare({
      lang,
      ended,
      browser,
      command: (name, about, under = root) =>
        under
          .command(name)
          .description(about[lang])
          .helpCommand(false)
          .helpOption('-h, --help', word('help'))
          .addOption(langOption())
          .copyInheritedSettings(root),
    });
  auditOptions(command('sample', 'sample')).action(async (flags) => {
    const { sampleCommand } = await import('./sample-command.ts');
    ended(await sampleCommand({ ...flags, lang }));
  });
  return root;
};

/** A mistake of parsing in our words. */
const parseMistake = (error: CommanderError, lang: Lang): string => {
  const what = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const like = /Did you mean (?:one of )?([^?]*)\?/.exec(error.message)?.[1];
  const meant = /^https?:/i.test(what) ? `wza audit ${what}` : like;
  const hint = meant === undefined ? '' : fill(cliWords.didYouMean[lang], { what: meant });
  const say = (key: keyof typeof cliWords) => fill(cliWords[key][lang], { what, hint });
  switch (error.code) {
    case 'commander.unknownOption':
      return say('unknownOption');
    case 'commander.unknownCommand':
      return say('unknownCommand');
    case 'commander.missingArgument':
      return say('missingArgument');
    case 'commander.optionMissingArgument':
      return say('missingValue');
    case 'commander.excessArguments':
      return say('excessArguments');
    case 'commander.invalidArgument': {
      const value = /argument '([^']*)' is invalid/.exec(error.message)?.[1] ?? what;
      const allowed = /Allowed choices are ([^.]*)/.exec(error.message)?.[1] ?? '';
      return new Mistake('bad-value', {
        option: /option '([^' ]*)/.exec(error.message)?.[1] ?? '',
        value,
        allowed,
      }).say(lang);
    }
    default:
      return error.message;
  }
};

/** Without a command the sample is audited: options may stand alone, but help and version stay what they are. */
const withCommand = (root: Command, argv: readonly string[]): string[] => {
  const commands = new Set(root.commands.map((command) => command.name()));
  const named = argv.some((arg) => commands.has(arg));
  const asks = argv.some((arg) => /^(-h|--help|-V|--version)$/.test(arg));
  const alone = argv[0]?.startsWith('-') ?? true;
  return alone && !named && !asks ? ['sample', ...argv] : [...argv];
};

/** What is said of an error that is a fault of the program. */
export const internalError = (error: unknown, argv: readonly string[]): string => {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `wza: ${fill(cliWords.internal[langOf(argv)], { detail: mask(detail) })}\n`;
};

/** Runs the command line. Resolves to the exit code; every mistake has become one sentence on standard error. */
export const commandLine = async (argv: readonly string[]): Promise<number> => {
  const lang = langOf(argv);
  let code: number = exits.passed;
  try {
    const root = program(lang, (ended) => (code = ended));
    await root.parseAsync(withCommand(root, argv), { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return exits.passed; // help and version
    if (!(error instanceof Mistake || error instanceof CommanderError)) {
      process.stderr.write(internalError(error, argv));
      return exits.failed;
    }
    const sentence = error instanceof Mistake ? error.say(lang) : parseMistake(error, lang);
    process.stderr.write(`wza: ${mask(sentence)}\n`);
    return exits.failed;
  }
};
