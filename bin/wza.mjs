#!/usr/bin/env node
// The front door: needs nothing but the Node and npm of the machine, and makes the rest ready on first use.
import { join } from 'node:path';
import { run } from './run.mjs';
import { enter, isSource, lean, leanMemory, root, setUp, typeScript } from './set-up.mjs';

/** `npm start` moves to the project's folder; paths given by the user are meant from where the user stands. */
const standWhereCalled = () => {
  const { INIT_CWD, npm_lifecycle_event, npm_package_json } = process.env;
  if (INIT_CWD && npm_lifecycle_event === 'start' && npm_package_json === join(root, 'package.json')) {
    process.chdir(INIT_CWD);
  }
  delete process.env.INIT_CWD; // ours alone: what we start must not move again
};

await enter(async () => {
  standWhereCalled();
  const words = process.argv.slice(2);
  const env = { ...leanMemory, ...process.env };
  if (!isSource()) return run(process.execPath, [...lean, join(root, 'dist/src/cli/main.js'), ...words], env);
  return run(await setUp(), [...lean, ...typeScript, join(root, 'src/cli/main.ts'), ...words], env);
});
