import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../../bin', import.meta.url));

const main = `
const [word, value]: string[] = process.argv.slice(2);
if (word === 'exit') process.exitCode = Number(value);
else if (word === 'die') process.kill(process.pid, 'SIGKILL');
else if (word === 'wait') {
  process.on('SIGTERM', () => process.exit(7));
  setInterval(() => {}, 1000);
  process.stdout.write('waiting');
} else process.stdout.write(JSON.stringify({ args: process.argv.slice(2), cwd: process.cwd() }));
`;

// Stands for npm: notes each call, then does what FAKE_NPM says.
const npm = `
const { appendFileSync, mkdirSync, readFileSync, writeFileSync } = require('node:fs');
appendFileSync('../npm-calls', process.argv[2] + '\\n');
const say = process.env.FAKE_NPM;
if (say && !(process.argv[2] === 'install' && say.includes('EUSAGE'))) {
  process.stderr.write(say);
  process.exit(1);
}
setTimeout(() => {
  mkdirSync('node_modules', { recursive: true });
  writeFileSync('node_modules/.package-lock.json', readFileSync('package-lock.json'));
}, 100);
`;

/** A project of nothing but bin/, a lockfile and a main, in a folder with a space and Chinese in its name. */
export const madeUpProject = () => {
  const above = mkdtempSync(join(tmpdir(), 'wza-bin-'));
  const root = join(above, '无障碍 检测');
  const npmScript = join(above, 'npm-cli.js');
  mkdirSync(join(root, 'src/cli'), { recursive: true });
  cpSync(bin, join(root, 'bin'), { recursive: true });
  writeFileSync(join(root, 'package.json'), '{"type":"module"}');
  writeFileSync(join(root, 'src/cli/main.ts'), main);
  const packages = { '': {}, 'node_modules/leaf': { version: '1.0.0' } };
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages }));
  writeFileSync(npmScript, npm);
  const calls = () =>
    existsSync(join(above, 'npm-calls'))
      ? readFileSync(join(above, 'npm-calls'), 'utf8').trim().split('\n')
      : [];
  const open = (args: readonly string[], env: NodeJS.ProcessEnv = {}): ChildProcess =>
    spawn(process.execPath, [join(root, 'bin/wza.mjs'), ...args], {
      cwd: above,
      env: { ...process.env, npm_execpath: npmScript, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  return { above, root, calls, open, run: (args: readonly string[], env = {}) => ended(open(args, env)) };
};

/** Waits for a process; resolves to its exit code and all it said. */
export const ended = (
  child: ChildProcess,
): Promise<{ readonly code: number | null; readonly out: string; readonly err: string }> =>
  new Promise((done) => {
    let [out, err] = ['', ''];
    child.stdout?.on('data', (data: Buffer) => (out += data.toString()));
    child.stderr?.on('data', (data: Buffer) => (err += data.toString()));
    child.on('close', (code) => done({ code, out, err }));
  });
