// Makes a browser and a Chinese font ready before the tests start, so that no test waits for an install.
import { findOrBring } from '../src/browser/ready.ts';

try {
  await findOrBring({}, ({ zh, en }) => process.stderr.write(`${zh} / ${en}\n`));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
