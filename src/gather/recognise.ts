import type { Args } from '../model/json.ts';
import type { FailReason } from '../model/page-visit.ts';
import type { CollectedFacts } from './page/facts.ts';

/** What of a page is looked at to recognise it; read in the browser, or from the markup alone. */
export type Face = {
  readonly facts: {
    readonly title: string;
    readonly headings: readonly { readonly text: string }[];
    readonly counts: Readonly<
      Record<'textLength' | 'links' | 'images' | 'media' | 'fields' | 'frames', number>
    >;
  };
  readonly signs: Pick<CollectedFacts['signs'], 'text' | 'passwords' | 'canvases' | 'scriptText'>;
};

/** A page that is not the page asked for. */
export type Impostor = { readonly reason: FailReason; readonly args: Args };

// Scripts and cookies of the challenge products met on Chinese government sites.
const challengeScript =
  /\$_ts\s*=|_\$jsl|__jsl_clearance|__jsluid|acw_sc__v2|wzws_sessionid|wzwschallenge|HMF_CI|HMY_JC|yd_cookie|safeline|cf_chl_|challenge-platform|_waf_|anti-?bot|arg1\s*=\s*['"][0-9A-F]{20,}/i;
const challengeText =
  /just a moment|checking your browser|attention required|(安全|访问|人机|滑块|滑动|身份)验证|正在(验证|检测|进行安全)|请完成.{0,8}验证|浏览器安全检查|访问(受限|过于频繁|被拦截|被阻断|被拒绝)|(请求|操作)(过于|太)频繁|云防护|网站防火墙|创宇盾|安全狗|网防G01|D盾|waf/i;
const blockedText =
  /拦截提示|您的(请求|访问|操作).{0,12}(拦截|拒绝|禁止|异常)|access denied|forbidden|request blocked/i;
const loginText =
  /请(您?先)?登[录陆]|登[录陆]后(查看|访问|继续)|统一身份认证|单点登录|用户登[录陆]|账号登[录陆]|扫码登录|sign in|log ?in/i;
const missingText =
  /(^|\D)404(\D|$)|(页面|网页|内容|文章|信息|资源|文件|栏目).{0,6}(不存在|未找到|找不到|已删除|已被删除|已失效|走丢)|找不到.{0,6}(页面|网页|内容)|(page|file|article).{0,8}not found|not found|does not exist/i;
const maintenanceText =
  /(网站|系统|平台|本站|服务器?).{0,10}(维护|升级|改版|建设|调试)(中|改造|期间|暂停|，|。|,|$)|(正在|暂停).{0,8}(维护|升级|改版|服务|建设中)|敬请(谅解|期待)|under (maintenance|construction)|temporarily (unavailable|down)/i;
const captchaText = /请输入.{0,6}验证码|验证码.{0,10}(继续|访问|查看)/;

const blockedStatus = new Set([403, 405, 406, 412, 418, 421, 423, 428, 429, 430, 444, 456, 493, 521, 567]);

/** True when the address of the page is that of a login, by words that stand between separators. */
const loginAddress = (url: string): boolean =>
  /(^|[/.?&=_-])(login|signin|sign-in|sso|cas|oauth2?|passport|uc|auth|tologin|userlogin)([/.?&=_-]|$)/i.test(
    url.replace(/^https?:\/\//, ''),
  );

/** True when an address asks for a login: its host or a whole segment of its path is called that. */
const asksLogin = (url: string): boolean => {
  const { hostname, pathname } = URL.parse(url) ?? { hostname: '', pathname: '' };
  return (
    /^(login|sso|cas|passport|auth|uc|uias|tyrz)\./i.test(hostname) ||
    pathname
      .split('/')
      .some((part) =>
        /^(\w*(login|logon|signin|denglu|passport)\w*|sso|cas|oauth2?|uc|auth|account|register)(\.\w+)?$/i.test(
          part,
        ),
      )
  );
};

/** By status alone. Null for a page worth looking at. `status` 0 stands for local files. */
export const byStatus = (status: number, page: Face): Impostor | null => {
  const said = `${page.facts.title} ${page.signs.text}`.slice(0, 1500);
  if (status === 0 || (status >= 200 && status < 400)) return null;
  if (status === 401 || status === 407) return { reason: 'login-wall', args: { status } };
  if (challengeScript.test(page.signs.scriptText))
    return { reason: 'challenge', args: { sign: `HTTP ${status}` } };
  if (blockedStatus.has(status)) {
    if (challengeText.test(said)) return { reason: 'challenge', args: { sign: `HTTP ${status}` } };
    return { reason: 'blocked', args: { status } };
  }
  if (status === 503 && challengeText.test(said)) return { reason: 'challenge', args: { sign: 'HTTP 503' } };
  if (status >= 500 && maintenanceText.test(said)) return { reason: 'maintenance', args: { status } };
  return { reason: 'http-error', args: { status } };
};

/**
 * By content, for pages that came with a good status: a challenge, a login, a "not found" or "under maintenance" page
 * shown instead of the page asked for. Only small pages are suspected; a page with real content is never one of them.
 * `asked` and `final` are addresses before and after redirects.
 */
export const byContent = (page: Face, asked: string, final: string, status: number): Impostor | null => {
  const { facts, signs } = page;
  const { counts, title } = facts;
  const head = `${title} ${facts.headings
    .slice(0, 2)
    .map((h) => h.text)
    .join(' ')}`;
  const small = counts.textLength < 500 && counts.links < 15;
  const tiny = counts.textLength < 150 && counts.links < 5;
  const nothing =
    counts.textLength === 0 &&
    counts.images + counts.media + counts.fields + counts.frames + signs.canvases === 0;

  if (tiny && challengeScript.test(signs.scriptText))
    return { reason: 'challenge', args: { sign: title || 'script' } };
  if (nothing) return { reason: 'empty', args: {} };
  if (small && challengeText.test(head)) return { reason: 'challenge', args: { sign: title } };
  if (tiny && (challengeText.test(signs.text) || blockedText.test(`${head} ${signs.text}`)))
    return { reason: 'challenge', args: { sign: title || signs.text.slice(0, 40) } };
  if (tiny && counts.fields <= 2 && counts.fields > 0 && captchaText.test(signs.text))
    return { reason: 'captcha-wall', args: {} };
  const login = signs.passwords > 0 && small && loginText.test(head);
  const sent = asked !== final && loginAddress(final) && (signs.passwords > 0 || small);
  if ((login || sent) && !asksLogin(asked)) return { reason: 'login-wall', args: {} };
  if (
    tiny &&
    signs.passwords === 0 &&
    counts.fields === 0 &&
    /请(您?先)?登[录陆]|登[录陆]后(查看|访问|继续)/.test(signs.text)
  )
    return { reason: 'login-wall', args: {} };
  if (small && missingText.test(head)) return { reason: 'soft-404', args: { status } };
  if (tiny && counts.fields === 0 && missingText.test(signs.text))
    return { reason: 'soft-404', args: { status } };
  if (
    small &&
    counts.fields === 0 &&
    (maintenanceText.test(head) || (tiny && maintenanceText.test(signs.text)))
  )
    return { reason: 'maintenance', args: { status } };
  return null;
};
