import { commandLine, internalError } from './command-line.ts';

const argv = process.argv.slice(2);

// A reader that has seen enough (`wza rules | head`) is no fault of ours.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(process.exitCode ?? 0);
  });

// Node would end with 1, which means findings.
process.on('uncaughtException', (error) => {
  process.stderr.write(internalError(error, argv));
  process.exit(2);
});

process.exitCode = await commandLine(argv);
