import { existsSync } from 'node:fs';
import type { Text } from '../model/json.ts';
import { runQuietly } from './run-quietly.ts';

/** How an attempt to install ended: null is success, a text is the reason it failed. */
export type Outcome = Text | null;

const minutes = 60_000;
const apt = (args: readonly string[], limit: number) =>
  runQuietly('apt-get', ['-q', '-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=2', ...args], limit, {
    DEBIAN_FRONTEND: 'noninteractive',
    LC_ALL: 'C',
  });

/** May this process install Debian packages? It needs apt-get and root; a text says what lacks. */
export const aptForbidden = (): Outcome => {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) {
    return { zh: '本机没有 apt-get', en: 'this machine has no apt-get' };
  }
  return process.getuid?.() === 0 ? null : { zh: '需要 root 权限', en: 'needs root' };
};

let updated: Promise<Outcome> | null = null; // the package lists are fetched once a run
const update = (): Promise<Outcome> =>
  (updated ??= apt(['update'], 5 * minutes).then(({ code, output }) =>
    code === 0 ? null : aptReason(output),
  ));

/** Reads apt's last words: why did it fail? */
export const aptReason = (output: string): Text => {
  if (/No space left|don't have enough free space/.test(output))
    return { zh: '磁盘空间不足', en: 'the disk is full' };
  if (/Temporary failure resolving|Could not (connect|resolve)|Failed to fetch|timed out/i.test(output)) {
    return { zh: '无法连接软件源', en: 'cannot reach the package sources' };
  }
  if (/Could not get lock/.test(output)) {
    return { zh: '另一个程序正在安装软件包', en: 'another program is installing packages' };
  }
  const line =
    output.split('\n').findLast((l) => l.startsWith('E: ')) ?? output.trim().split('\n').at(-1) ?? '';
  return { zh: `安装失败（${line.slice(0, 160)}）`, en: `failed (${line.slice(0, 160)})` };
};

/**
 * Installs the first of these packages that truly exists, without recommended ones. Ubuntu's chromium packages are
 * stubs that need snapd: they count as not existing. Returns null on success, else the reason.
 */
export const aptInstall = async (packages: readonly string[]): Promise<Outcome> => {
  const forbidden = aptForbidden() ?? (await update());
  if (forbidden) return forbidden;
  for (const name of packages) {
    const { code, output } = await runQuietly('apt-cache', ['show', '--no-all-versions', name], minutes);
    if (code !== 0 || !output.includes('Package:') || /snap/i.test(output)) continue;
    const install = await apt(['install', '-y', '--no-install-recommends', name], 10 * minutes);
    return install.code === 0 ? null : aptReason(install.output);
  }
  return {
    zh: `软件源里没有 ${packages.join('、')}（或只是 snap 的占位包）`,
    en: `the package sources have no ${packages.join(' or ')} (or only a stub for snap)`,
  };
};
