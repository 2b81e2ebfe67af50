import { spawn } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { Refusal, diskRefusal } from './say.mjs';

/** Where npm's own script is: beside the running Node, or named by the npm that started us. Null: only PATH is left. */
const npmScript = () => {
  const named = process.env.npm_execpath ?? '';
  const home = dirname(realpathSync(process.execPath));
  return (
    [
      ...(/npm-cli\.[cm]?js$/.test(named) ? [named] : []),
      join(home, '../lib/node_modules/npm/bin/npm-cli.js'),
      join(home, 'node_modules/npm/bin/npm-cli.js'),
    ].find((path) => existsSync(path)) ?? null
  );
};

/** npm's own words on stderr -> what went wrong and what to do. Pure; `folder` is where npm was writing. */
export const npmRefusal = (stderr, folder) => {
  const says = (pattern) => pattern.test(stderr);
  const code = /\b(ENOSPC|EDQUOT|EROFS|EACCES|EPERM)\b/.exec(stderr)?.[1];
  if (code) return diskRefusal(code, folder);
  if (says(/CERT|SELF_SIGNED|UNABLE_TO_GET_ISSUER|unable to verify/)) {
    return new Refusal(
      'npm 仓库的证书不被信任。若所在网络有代理证书，请设置 NODE_EXTRA_CA_CERTS=证书文件 后重试。',
      "The npm registry's certificate is not trusted. Behind an inspecting proxy, set NODE_EXTRA_CA_CERTS=<file> and run again.",
    );
  }
  if (
    says(
      /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET|EPROXY|FETCH_ERROR|EIDLETIMEOUT|ENOTCACHED|network/i,
    )
  ) {
    return new Refusal(
      '无法连接 npm 仓库。请检查网络或代理，或换用镜像：npm config set registry https://registry.npmmirror.com',
      'Cannot reach the npm registry. Check the network or proxy, or use a mirror: npm config set registry https://registry.npmmirror.com',
    );
  }
  const line = stderr.split('\n').find((l) => /^npm (error|ERR!)/.test(l) && !/A complete log/.test(l));
  const cause = (line ?? stderr.trim().split('\n').pop() ?? '')
    .replace(/^npm (error|ERR!) ?/, '')
    .slice(0, 200);
  return new Refusal(
    `npm 安装失败（${cause || '没有说明原因'}）。请在 ${folder} 运行 npm ci 查看详情。`,
    `npm failed (${cause || 'it gave no reason'}). Run npm ci in ${folder} for details.`,
  );
};

/**
 * Runs npm quietly in a folder with the given Node, whose version then decides what npm thinks of "engines".
 * Tells `started` its pid. Resolves to { code, stderr }; throws a Refusal when there is no npm.
 */
export const npm = (node, folder, args, started) =>
  new Promise((done, fail) => {
    const script = npmScript();
    const env = { ...process.env, PATH: dirname(node) + delimiter + (process.env.PATH ?? '') };
    delete env.NODE_ENV; // production would leave out what the tests need
    const all = [
      ...args,
      '--prefix',
      folder,
      '--loglevel=error',
      '--no-audit',
      '--no-fund',
      '--ignore-scripts',
      '--include=dev',
      '--no-update-notifier',
      '--fetch-retry-mintimeout=1000',
      '--fetch-retry-maxtimeout=5000',
    ];
    const options = { cwd: folder, env, stdio: ['ignore', 'ignore', 'pipe'] };
    const child = script
      ? spawn(node, [script, ...all], options)
      : process.platform === 'win32'
        ? spawn(`npm.cmd ${all.map((a) => `"${a}"`).join(' ')}`, { ...options, shell: true })
        : spawn('npm', all, options);
    if (child.pid) started(child.pid);
    const stop = (signal) => {
      child.once('close', () => process.exit(128 + constants.signals[signal]));
      child.kill(signal); // or it would go on installing without the lock
    };
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const signal of signals) process.once(signal, stop);
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text) => {
      stderr = (stderr + text).slice(-20_000);
    });
    child.on('error', () =>
      fail(
        new Refusal(
          '找不到 npm。请从 https://nodejs.org 安装 Node.js（自带 npm）后重试。',
          'npm was not found. Install Node.js, which brings npm, from https://nodejs.org and run again.',
        ),
      ),
    );
    child.on('close', (code) => {
      for (const signal of signals) process.removeListener(signal, stop);
      done({ code: code ?? 1, stderr });
    });
  });
