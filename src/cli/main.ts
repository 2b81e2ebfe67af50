import { cliWords } from '../words/cli.ts';
import { fill } from '../words/fill.ts';
import { commandLine, internalError, langOf } from './command-line.ts';
import { exits } from './exits.ts';
import { bearLoss } from './output.ts';

const words = process.argv.slice(2);

// set by the front door for this process alone: the browser's memory is its own affair
for (const name of ['MALLOC_ARENA_MAX', 'MALLOC_MMAP_THRESHOLD_']) delete process.env[name];

bearLoss(process.stderr, () => undefined); // nowhere left to say it
bearLoss(process.stdout, (code) => {
  process.stderr.write(`wza: ${fill(cliWords.outputLost[langOf(words)], { code })}\n`);
  process.on('exit', () => (process.exitCode = exits.failed)); // whatever the command itself came to
});

// Node would end with 1, which means findings.
process.on('uncaughtException', (error) => {
  process.stderr.write(internalError(error, words));
  process.exit(exits.failed);
});

process.exitCode = await commandLine(words);
