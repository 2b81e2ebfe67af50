import { audited, failed, html, send, type Trap } from './trap.ts';

const bare = (title: string, body: string, head = ''): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;

/** The cookie kind of challenge: a script sets a cookie and asks again. */
const cookieScript = (name: string): string =>
  `<script>document.cookie='${name}=1;path=/';setTimeout(function(){location.reload()},50)</script>`;

const login = bare(
  '统一身份认证平台',
  '<h1>用户登录</h1><form action="/login"><p><label>用户名 <input name="username"></label></p><p><label>密码 <input name="password" type="password"></label></p><p><button>登录</button> <a href="/forgot">忘记密码</a></p></form>',
);

/** Pages that stand in front of the page that was asked for. */
export const wallTraps: readonly Trap[] = [
  {
    path: '/waf-200',
    expected: [failed('challenge')],
    answer: (response) =>
      send(
        response,
        bare(
          '安全验证',
          '<h1>正在进行安全验证</h1><p>请稍候，正在检查您的浏览器……</p><noscript>请启用 JavaScript</noscript>',
          '<script>window.__waf_challenge=1</script>',
        ),
      ),
  },
  {
    path: '/waf-403',
    expected: [failed('blocked'), failed('challenge')],
    answer: (response) =>
      send(
        response,
        bare('访问被拦截', '<h1>您的请求可能存在威胁，已被拦截</h1><p>事件编号：20250301-0001</p>'),
        403,
      ),
  },
  {
    path: '/waf-412',
    expected: [failed('challenge'), failed('blocked')],
    answer: (response) =>
      send(
        response,
        bare('', '', '<meta id="9DhefwqGPrzGxEp9hPaoag" content="x"><script>$_ts={};$_ts.nsd=1;</script>'),
        412,
      ),
  },
  {
    path: '/waf-521-passes',
    expected: [audited],
    answer: (response, { cookie }) =>
      cookie.includes('__jsl_clearance_s=1')
        ? send(response, html('验证之后的页面', ''))
        : send(response, cookieScript('__jsl_clearance_s'), 521),
  },
  {
    path: '/waf-521-stuck',
    expected: [failed('challenge'), failed('blocked')],
    answer: (response) =>
      send(response, '<script>document.cookie="__jsl_clearance_s=0;path=/waf-521-stuck"</script>', 521),
  },
  { path: '/login-wall', expected: [failed('login-wall')], answer: (response) => send(response, login) },
  {
    path: '/captcha-wall',
    expected: [failed('captcha-wall'), failed('challenge')],
    answer: (response) =>
      send(
        response,
        bare(
          '访问验证',
          '<h1>访问过于频繁，请输入验证码后继续访问</h1><form><img src="/captcha.png" alt="验证码"><input name="captcha"><button>提交</button></form>',
        ),
      ),
  },
  {
    path: '/soft-404',
    expected: [failed('soft-404')],
    answer: (response) =>
      send(
        response,
        bare(
          '404 页面不存在',
          '<h1>404</h1><p>抱歉，您访问的页面不存在或已被删除。</p><a href="/">返回首页</a>',
        ),
      ),
  },
  {
    path: '/maintenance',
    expected: [failed('maintenance')],
    answer: (response) =>
      send(
        response,
        bare('系统维护', '<h1>网站升级维护中</h1><p>系统正在升级改造，暂停服务，给您带来不便敬请谅解。</p>'),
      ),
  },
  { path: '/empty', expected: [failed('empty')], answer: (response) => send(response, '') },
  {
    path: '/blank-body',
    expected: [failed('empty')],
    answer: (response) =>
      send(response, '<!DOCTYPE html><html><head><title></title></head><body>  \n</body></html>'),
  },
  {
    path: '/about-login', // an article about logging in is no wall
    expected: [audited],
    answer: (response) =>
      send(
        response,
        html(
          '关于统一登录入口调整的公告',
          `<p>${'自三月起，办事大厅的登录入口调整到首页右上角，原账号密码继续有效，验证码发送规则不变。'.repeat(12)}</p>`,
        ),
      ),
  },
];
