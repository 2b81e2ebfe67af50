import type { Page } from './layout.ts';

const field = (id: string, name: string, kind: string, extra: string, repaired: boolean): string =>
  repaired
    ? `<p><label for="${id}">${name}（必填）</label><br><input id="${id}" name="${id}" type="${kind}" required ${extra}></p>`
    : `<tr><td><span class="red">*</span>${name}</td><td><input name="${id}" type="text"></td></tr>`;

const form = (repaired: boolean): string => {
  const rows = [
    field('name', '姓名', 'text', 'autocomplete="name"', repaired),
    field('tel', '手机号码', 'tel', 'autocomplete="tel"', repaired),
  ].join('');
  return repaired
    ? `<h1>养老保险待遇领取资格认证</h1><form action="/bsdt/done.html" method="get">${rows}
<fieldset><legend>认证方式</legend><label><input type="radio" name="way" value="web" checked> 网上认证</label> <label><input type="radio" name="way" value="door"> 上门认证</label></fieldset>
<p><button>提交</button></p></form>`
    : `<div class="bt">养老保险待遇领取资格认证</div><form action="/bsdt/done.html" method="get" onsubmit="if(!this.name.value){alert('请填写');return false}">
<table>${rows}<tr><td>认证方式</td><td><input type="radio" name="way" value="web" checked>网上认证 <input type="radio" name="way" value="door">上门认证</td></tr></table>
<p class="hint red">红色为必填项</p><div class="submit fakebtn" onclick="this.parentNode.submit()">提交</div></form>`;
};

/** Pages of 办事大厅, login and dialogue. */
export const servicePages: readonly Page[] = [
  {
    path: '/bsdt/',
    title: '办事大厅',
    column: '办事大厅',
    body: (repaired) => `${repaired ? '<h1>办事大厅</h1>' : '<div class="bt">办事大厅</div>'}
<ul class="plain"><li><a href="/bsdt/apply.html">养老保险待遇领取资格认证</a></li><li><a href="/user/center.html">${repaired ? '我的办件（需要登录）' : '我的办件'}</a></li></ul>
<iframe src="/embed/weather.html" width="320" height="120"${repaired ? ' title="今日天气"' : ''}></iframe>`,
  },
  { path: '/bsdt/apply.html', title: '养老保险待遇领取资格认证', column: '办事大厅', body: form },
  {
    path: '/bsdt/done.html',
    title: '提交成功',
    column: '办事大厅',
    body: (repaired) =>
      `${repaired ? '<h1>提交成功</h1>' : '<div class="bt">提交成功</div>'}<p>这是示例网站，没有保存任何信息。</p>`,
  },
  {
    path: '/login.html',
    title: '用户登录',
    column: '办事大厅',
    body: (repaired) =>
      repaired
        ? `<h1>用户登录</h1><form action="/login.html"><p><label for="user">手机号码</label><br><input id="user" name="user" type="tel" autocomplete="username"></p>
<p><label for="code">短信验证码</label><br><input id="code" name="code" inputmode="numeric" autocomplete="one-time-code"> <button type="button">获取短信验证码</button> <button type="button">改用语音电话验证码</button></p>
<p><button>登录</button></p></form>`
        : `<div class="bt">用户登录</div><form action="/login.html"><p><input name="user" placeholder="手机号码"></p>
<p><input name="pwd" type="password" placeholder="密码" onpaste="return false"></p>
<p><input name="captcha" placeholder="验证码" tabindex="5"> <img id="captcha" src="/img/captcha.svg" width="90" height="36" onclick="this.src='/img/captcha.svg?'+Math.random()"></p>
<p><input class="login" type="submit" value="登录"></p></form>`,
  },
  {
    path: '/hdjl/',
    title: '互动交流',
    column: '互动交流',
    body: (repaired) =>
      repaired
        ? `<h1>互动交流</h1><form action="/bsdt/done.html"><p><label for="msg">留言内容</label><br><textarea id="msg" name="msg" rows="4" cols="40"></textarea></p><p><button>提交留言</button></p></form><p>电话：0000-0000000，短信：000000000</p>`
        : `<div class="bt">互动交流</div><form action="/bsdt/done.html"><p>留言内容</p><textarea class="msg" name="msg" rows="4" cols="40"></textarea><p><button></button></p></form>`,
  },
  {
    path: '/embed/weather.html',
    title: '今日天气',
    column: '首页',
    bare: true,
    body: (repaired) =>
      repaired
        ? '<h1>今日天气</h1><p>青城区：晴，5℃（示例数据）</p>'
        : '<p style="color:#aaa">青城区：晴，5℃（示例数据）</p>',
  },
];
