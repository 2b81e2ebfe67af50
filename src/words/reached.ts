import type { Lang, Text } from '../model/json.ts';
import type { FailReason, Reached, SkipReason } from '../model/page-visit.ts';
import { fill } from './fill.ts';
import { explainCode } from './network-codes.ts';

/** Why a page was not audited, for reports and the command line. */
export const failReasons: Record<FailReason, Text> = {
  dns: { zh: '域名解析失败：{host}', en: 'the host name could not be resolved: {host}' },
  refused: { zh: '服务器拒绝连接：{host}', en: 'the server refused the connection: {host}' },
  connection: { zh: '连接中断（{detail}）', en: 'the connection broke ({detail})' },
  certificate: { zh: '证书无效（{detail}）', en: 'the certificate is not valid ({detail})' },
  timeout: { zh: '{limit} 秒内没有打开', en: 'did not open within {limit} s' },
  'http-error': { zh: '服务器返回错误 {status}', en: 'the server answered with error {status}' },
  blocked: { zh: '访问被拦截（状态码 {status}）', en: 'access was blocked (status {status})' },
  challenge: {
    zh: '看到的是安全验证页面，不是网页本身（{sign}）',
    en: 'a security challenge was shown instead of the page ({sign})',
  },
  'login-wall': { zh: '需要登录才能看到', en: 'needs a login' },
  'captcha-wall': { zh: '需要先输入验证码', en: 'needs a CAPTCHA first' },
  'soft-404': {
    zh: '“页面不存在”提示页（状态码却是 {status}）',
    en: 'a “not found” page (though with status {status})',
  },
  maintenance: { zh: '网站维护或升级提示页', en: 'a “under maintenance” page' },
  empty: { zh: '页面是空白的', en: 'the page is empty' },
  'redirect-loop': { zh: '无限重定向', en: 'redirects for ever' },
  'redirect-out': { zh: '跳转到审查范围之外：{to}', en: 'redirects out of scope: {to}' },
  'not-html': { zh: '不是网页（{type}）', en: 'not a web page ({type})' },
  download: { zh: '打开后变成下载文件', en: 'turned into a download' },
  'too-large': { zh: '页面太大，超过 {limit} MB', en: 'the page is too large, more than {limit} MB' },
  crashed: { zh: '页面使浏览器进程崩溃', en: 'the page crashed its browser process' },
  hung: { zh: '页面在 {limit} 秒内没有响应', en: 'the page did not respond within {limit} s' },
  'browser-lost': { zh: '浏览器意外退出', en: 'the browser ended unexpectedly' },
  error: { zh: '检测时出错（{detail}）', en: 'an error happened while auditing ({detail})' },
};

/** Why a known URL was not tried. */
export const skipReasons: Record<SkipReason, Text> = {
  'out-of-scope': { zh: '不在审查范围内', en: 'out of scope' },
  excluded: { zh: '被排除规则 {pattern} 排除', en: 'excluded by the pattern {pattern}' },
  robots: { zh: 'robots.txt 不允许访问', en: 'forbidden by robots.txt' },
  'budget-pages': { zh: '已达到页面数上限', en: 'the page budget was used up' },
  'not-sampled': {
    zh: '已知，但没有抽中',
    en: 'known, but not drawn for the sample',
  },
  'budget-time': { zh: '已达到时间上限', en: 'the time budget was used up' },
  document: { zh: '是文档，按文档统计', en: 'a document, counted as such' },
  unsupported: { zh: '不是网页（{type}）', en: 'not a web page ({type})' },
  scheme: { zh: '不是网址（{scheme}）', en: 'not a web address ({scheme})' },
  trap: { zh: '疑似无穷链接（{sign}）', en: 'looks like an endless chain of links ({sign})' },
};

/** Statuses by which a server, or one between us and it, asks the browser itself for a name and a password. */
const asksBrowser = new Set<unknown>([401, 407]);
const httpAuthentication: Text = { zh: '需要登录（HTTP 认证）', en: 'needs a login (HTTP authentication)' };

/** Why a page was not audited, what network codes mean put before them. */
const failText = ({ reason, args }: Extract<Reached, { state: 'not-audited' }>, lang: Lang): string => {
  if (reason === 'login-wall' && asksBrowser.has(args['status'])) return httpAuthentication[lang];
  const { detail } = args;
  return fill(failReasons[reason][lang], {
    ...args,
    ...(typeof detail === 'string' && { detail: explainCode(detail, lang) }),
  });
};

/** One sentence on how an attempt ended. */
export const reachedText = (reached: Reached, lang: Lang): string => {
  switch (reached.state) {
    case 'audited':
      return { zh: '已检测', en: 'audited' }[lang];
    case 'duplicate':
      return fill({ zh: '与 {of} 是同一页面', en: 'the same page as {of}' }[lang], { of: reached.of });
    case 'skipped':
      return fill(skipReasons[reached.reason][lang], reached.args);
    case 'not-audited':
      return failText(reached, lang);
  }
};
