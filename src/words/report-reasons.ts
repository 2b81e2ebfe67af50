import type { Text } from '../model/json.ts';
import type { FailReason, SkipReason } from '../model/page-visit.ts';

/** Short names of the reasons why pages were not audited, for counts. Sentences with details are in reached.ts. */
export const failNames: Record<FailReason, Text> = {
  dns: { zh: '域名解析失败', en: 'host name not found' },
  refused: { zh: '服务器拒绝连接', en: 'connection refused' },
  connection: { zh: '连接中断', en: 'connection broken' },
  certificate: { zh: '证书无效', en: 'certificate not valid' },
  timeout: { zh: '打开超时', en: 'timed out' },
  'http-error': { zh: '服务器返回错误', en: 'server error' },
  blocked: { zh: '访问被拦截', en: 'access blocked' },
  challenge: { zh: '安全验证页面', en: 'security challenge' },
  'login-wall': { zh: '需要登录', en: 'login needed' },
  'captcha-wall': { zh: '需要验证码', en: 'CAPTCHA needed' },
  'soft-404': { zh: '“页面不存在”提示页', en: '“not found” page' },
  maintenance: { zh: '维护提示页', en: 'maintenance page' },
  empty: { zh: '空白页面', en: 'empty page' },
  'redirect-loop': { zh: '无限重定向', en: 'endless redirects' },
  'redirect-out': { zh: '跳转到范围之外', en: 'redirected out of scope' },
  'not-html': { zh: '不是网页', en: 'not a web page' },
  download: { zh: '变成下载文件', en: 'became a download' },
  'too-large': { zh: '页面太大', en: 'page too large' },
  crashed: { zh: '浏览器进程崩溃', en: 'browser process crashed' },
  hung: { zh: '页面没有响应', en: 'page did not respond' },
  'browser-lost': { zh: '浏览器意外退出', en: 'browser ended' },
  error: { zh: '检测出错', en: 'error while auditing' },
};

/** Opened, but not judged: the run ended before its record was judged. */
export const notJudged: Text = { zh: '已打开，但没有得出结果', en: 'opened, but without a result' };

/** Short names of the reasons why known URLs were not tried. */
export const skipNames: Record<SkipReason, Text> = {
  'out-of-scope': { zh: '不在审查范围内', en: 'out of scope' },
  excluded: { zh: '按设置排除', en: 'excluded by the plan' },
  robots: { zh: 'robots.txt 不允许', en: 'forbidden by robots.txt' },
  'budget-pages': { zh: '超出页面数上限', en: 'beyond the page budget' },
  'not-sampled': {
    zh: '没有抽中',
    en: 'Not drawn for the sample',
  },
  'budget-time': { zh: '超出时间上限', en: 'beyond the time budget' },
  document: { zh: '文档（另行统计）', en: 'documents (counted apart)' },
  unsupported: { zh: '图片、音视频等非网页', en: 'images, media and other files' },
  scheme: { zh: '不是网址（邮件、电话、脚本等）', en: 'not web addresses (mail, phone, script)' },
  trap: { zh: '疑似无穷链接', en: 'likely endless links' },
};

/** Why a document was not read. */
export const documentReasons: Readonly<Record<string, Text>> = {
  budget: { zh: '超出文档数上限', en: 'beyond the document budget' },
  'too-large': { zh: '文件太大', en: 'file too large' },
  'http-error': { zh: '下载失败', en: 'could not be downloaded' },
  'web-page': { zh: '打开的是网页，不是文档', en: 'a web page came instead of a document' },
  broken: { zh: '文件损坏', en: 'file broken' },
  encrypted: { zh: '文件已加密', en: 'file encrypted' },
  legacy: {
    zh: '旧版二进制格式（doc、xls、ppt、wps 等），无法读取',
    en: 'old binary format (doc, xls, ppt, wps), not readable',
  },
  archive: { zh: '压缩包，没有打开', en: 'an archive that was not opened' },
  nested: { zh: '压缩包里的压缩包，没有打开', en: 'an archive within an archive, not opened' },
  unsupported: { zh: '暂不能读取这种格式', en: 'format cannot be read yet' },
};
