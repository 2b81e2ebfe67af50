import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { Refusal } from './say.mjs';

/**
 * Runs a program in our place: same stdio, signals passed on. Resolves to its exit code (128 + n when signal n ended it).
 * Ctrl-C in a terminal reaches the whole group by itself; passing it on would make it two.
 */
export const run = (command, args, env = process.env) =>
  new Promise((done, fail) => {
    const child = spawn(command, args, { stdio: 'inherit', env });
    const terminal = process.stdin.isTTY || process.stdout.isTTY || process.stderr.isTTY;
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
      process.on(signal, () => {
        if (!(terminal && signal === 'SIGINT')) child.kill(signal);
      });
    }
    child.on('error', (error) =>
      fail(
        new Refusal(
          `无法启动 ${command}（${error.code ?? error.message}）。请删除 .runtime 文件夹后重试。`,
          `Cannot start ${command} (${error.code ?? error.message}). Delete the .runtime folder and run again.`,
        ),
      ),
    );
    child.on('exit', (code, signal) => done(code ?? 128 + (constants.signals[signal] ?? 0)));
  });
