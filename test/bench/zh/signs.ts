import type { Pair } from './pair.ts';

const square = `data:image/svg+xml;utf8,<svg xmlns='http://www.w3.org/2000/svg' width='120' height='120'><rect width='120' height='120'/></svg>`;

/** Signs instead of words, and habits of old page code. */
export const signPairs: readonly Pair[] = [
  {
    id: 'icon-font-link',
    barrier: '链接里只有图标字体的字符',
    bad: { header: '<p><a href="/wb/"><i class="iconfont">&#xe65e;</i></a></p>' },
    good: {
      header:
        '<p><a href="/wb/" aria-label="政务微博"><i class="iconfont" aria-hidden="true">&#xe65e;</i></a></p>',
    },
    rules: ['name-unspeakable', 'axe/link-name'],
  },
  {
    id: 'icon-font-button',
    barrier: '搜索按钮只有图标字体的字符',
    bad: {
      header:
        '<form action="/s"><label>站内搜索 <input name="q"></label><button><em class="fa">&#xf002;</em></button></form>',
    },
    good: {
      header:
        '<form action="/s"><label>站内搜索 <input name="q"></label><button><em class="fa" aria-hidden="true">&#xf002;</em>搜索</button></form>',
    },
    rules: ['name-unspeakable', 'axe/button-name'],
  },
  {
    id: 'qr-alone',
    barrier: '办理进度只能扫二维码查看',
    bad: {
      main: `<div><p>扫描下方二维码查看办理进度</p><img src="${square}" width="120" height="120" alt="办理进度二维码"></div>`,
    },
    good: {
      main: `<div><p>扫描二维码，或<a href="/jd/">打开办理进度查询</a></p><img src="${square}" width="120" height="120" alt="办理进度二维码"></div>`,
    },
    rules: ['qr-without-link', 'login-phone-only'],
  },
  {
    id: 'alt-space',
    barrier: 'alt 里只有一个空格',
    bad: { main: `<p><a href="/zt/"><img src="${square}" width="120" height="120" alt=" "></a></p>` },
    good: {
      main: `<p><a href="/zt/"><img src="${square}" width="120" height="120" alt="乡村振兴专题"></a></p>`,
    },
    rules: ['axe/link-name', 'axe/image-alt', 'img-empty-alt'],
  },
  {
    id: 'row-click',
    barrier: '公示列表整行点击打开，行里没有链接',
    bad: {
      main: `<table border="1"><tr><th scope="col">标题</th><th scope="col">日期</th></tr><tr style="cursor:pointer" onclick="location='/g1'"><td>征地公示</td><td>2026-10-01</td></tr></table>`,
    },
    good: {
      main: `<table border="1"><tr><th scope="col">标题</th><th scope="col">日期</th></tr><tr><td><a href="/g1">征地公示</a></td><td>2026-10-01</td></tr></table>`,
    },
    rules: ['click-not-focusable'],
  },
  {
    id: 'focus-blurred',
    barrier: '链接一得到焦点就用脚本放掉（去虚线框）',
    bad: { main: `<p><a href="/zn/" onfocus="this.blur()">办事指南</a></p>` },
    good: { main: `<p><a href="/zn/">办事指南</a></p>` },
    rules: ['focus-lost', 'keyboard-unreached', 'focus-not-visible'],
  },
  {
    id: 'banner-film',
    barrier: '首屏背景视频循环播放，没有暂停',
    bad: {
      main: `<video autoplay muted loop playsinline width="600" height="200" src="/v/banner.mp4" aria-hidden="true"></video>`,
    },
    good: { main: `<img src="${square}" width="600" height="200" alt="">` },
    rules: ['autoplay-media', 'motion-no-pause'],
  },
  {
    id: 'main-hidden-from-readers',
    barrier: '正文被 aria-hidden 藏起来，读屏读不到',
    bad: {
      main: '<div aria-hidden="true"><h2>补贴标准</h2><p>每户每年三千元，分两次发放，每次一千五百元。</p></div>',
    },
    good: { main: '<div><h2>补贴标准</h2><p>每户每年三千元，分两次发放，每次一千五百元。</p></div>' },
    rules: ['text-unread', 'hidden-text-shown', 'axe/aria-hidden-focus'],
  },
];
