import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Text } from '../model/json.ts';
import { aptInstall, type Outcome } from './apt.ts';
import type { Candidate } from './candidate.ts';
import { tryCandidate, type Found, type Look } from './find.ts';
import { BrowserMissing, type Tried } from './missing.ts';
import { runQuietly } from './run-quietly.ts';

/** Tells the user what is going on; the command line decides where and in which language. */
export type Say = (text: Text) => void;

/** One way to bring a browser, and the candidates it would make work. */
export type Way = {
  readonly what: Text;
  readonly bring: () => Promise<Outcome>;
  readonly brings: readonly Candidate[];
};

/** Reads why Playwright's download failed. */
export const downloadReason = (output: string): Text => {
  if (/ENOSPC|no space left/i.test(output)) return { zh: '磁盘空间不足', en: 'the disk is full' };
  if (/EACCES|EROFS/.test(output)) return { zh: '没有写入权限', en: 'no permission to write' };
  if (/Unsupported|does not support/i.test(output))
    return { zh: '不支持本系统', en: 'this system is not supported' };
  return { zh: '无法下载', en: 'the download failed' };
};

/** Playwright downloads its own headless shell, from PLAYWRIGHT_DOWNLOAD_HOST where that is set. */
const playwrightInstall = async (): Promise<Outcome> => {
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright/package.json')), 'cli.js');
  const { code, output } = await runQuietly(
    process.execPath,
    [cli, 'install', '--only-shell', 'chromium'],
    10 * 60_000,
    {
      PLAYWRIGHT_DOWNLOAD_NO_PROGRESS: '1',
      PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT:
        process.env['PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT'] ?? '15000',
    },
  );
  return code === 0 ? null : downloadReason(output);
};

const ways: readonly Way[] = [
  {
    what: { zh: '下载 Playwright 的 Chromium', en: "download Playwright's Chromium" },
    bring: playwrightInstall,
    brings: [{ kind: 'own' }],
  },
  {
    what: { zh: '用 apt 安装 Chromium', en: 'install Chromium with apt' },
    bring: () => aptInstall(['chromium-headless-shell', 'chromium']),
    // The libraries that apt brings along may be all that Playwright's own lacked.
    brings: [
      { kind: 'path', path: '/usr/bin/chromium-headless-shell' },
      { kind: 'path', path: '/usr/bin/chromium' },
    ],
  },
];

/** Brings a browser by the first way that ends in one which renders a page. Throws BrowserMissing naming all ways. */
export const bringBrowser = async (
  say: Say,
  missing: BrowserMissing,
  look: Look,
  all: readonly Way[] = ways,
): Promise<Found> => {
  const tried: Tried[] = [];
  const attempts = [...missing.attempts];
  for (const { what, bring, brings } of all) {
    say({ zh: `没有可用的浏览器，正在${what.zh}…`, en: `No usable browser; trying to ${what.en}…` });
    const reason = await bring();
    if (reason) {
      tried.push({ what, reason });
      continue;
    }
    for (const candidate of brings) {
      const { attempt, proof } = await tryCandidate(candidate, look);
      attempts.push(attempt);
      if (proof) return { ...proof, candidate, attempts };
      if (attempt.state === 'failed') tried.push({ what, reason: attempt.reason });
    }
  }
  throw new BrowserMissing(missing.attempts, tried);
};
