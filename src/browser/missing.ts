import type { Text } from '../model/json.ts';
import { whereOf, type Attempt } from './candidate.ts';

/** A way to bring a browser that was tried in vain. */
export type Tried = { readonly what: Text; readonly reason: Text };

const remedies: Text = {
  zh: [
    '任选一种办法：',
    '  Debian：apt-get install chromium-headless-shell fonts-wqy-microhei',
    '  Ubuntu 等：npx playwright install --with-deps --only-shell chromium（国内可先设 PLAYWRIGHT_DOWNLOAD_HOST=https://cdn.npmmirror.com/binaries/playwright）',
    '  Windows、macOS：安装 Chrome 或 Edge',
    '  已有 Chromium 内核浏览器：设 WZA_BROWSER=浏览器程序的路径',
  ].join('\n'),
  en: [
    'Any one of these helps:',
    '  Debian: apt-get install chromium-headless-shell fonts-wqy-microhei',
    '  Ubuntu and others: npx playwright install --with-deps --only-shell chromium (PLAYWRIGHT_DOWNLOAD_HOST names a mirror)',
    '  Windows, macOS: install Chrome or Edge',
    '  A Chromium-based browser is somewhere else: set WZA_BROWSER=<path of its program>',
  ].join('\n'),
};

const describe = (attempts: readonly Attempt[], tried: readonly Tried[], lang: 'zh' | 'en'): string => {
  const absent = attempts.filter((a) => a.state === 'absent').map((a) => whereOf(a.candidate));
  const failed = attempts.filter((a) => a.state === 'failed');
  const words = {
    zh: { head: '没有可用的浏览器。', absent: '没有安装：' },
    en: { head: 'No usable browser.', absent: 'not installed: ' },
  }[lang];
  return [
    words.head,
    ...(absent.length > 0 ? [`  ${words.absent}${absent.join(', ')}`] : []),
    ...failed.map((a) => `  ${whereOf(a.candidate)}: ${a.reason[lang]}`),
    ...tried.map((t) => `  ${t.what[lang]}: ${t.reason[lang]}`),
    remedies[lang],
  ].join('\n');
};

/** No browser works here. `text` names in both languages all that was tried, why it failed, and what helps. */
export class BrowserMissing extends Error {
  readonly attempts: readonly Attempt[];
  readonly tried: readonly Tried[];
  readonly text: Text;
  readonly remedy = remedies;

  constructor(attempts: readonly Attempt[], tried: readonly Tried[] = []) {
    const text = { zh: describe(attempts, tried, 'zh'), en: describe(attempts, tried, 'en') };
    super(`${text.zh}\n\n${text.en}`);
    this.name = 'BrowserMissing';
    this.attempts = attempts;
    this.tried = tried;
    this.text = text;
  }
}
