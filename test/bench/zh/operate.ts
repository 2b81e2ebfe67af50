import type { Pair } from './pair.ts';

const photo = (colour: string): string =>
  `data:image/svg+xml;utf8,<svg xmlns='http://www.w3.org/2000/svg' width='240' height='160'><rect width='240' height='160' fill='${colour}'/></svg>`;

/** Keyboard, motion, links and forms. */
export const operatePairs: readonly Pair[] = [
  {
    id: 'div-onclick',
    barrier: '<div onclick> 当按钮，键盘到不了',
    bad: { main: `<div onclick="location='/tzgg/'" style="cursor:pointer">查看通知公告</div>` },
    good: { main: `<p><a href="/tzgg/">查看通知公告</a></p>` },
    rules: ['click-not-focusable'],
  },
  {
    id: 'anchor-without-href',
    barrier: '<a onclick> 没有 href',
    bad: { main: `<p><a onclick="window.print()">打印本页</a></p>` },
    good: { main: `<p><button type="button" onclick="window.print()">打印本页</button></p>` },
    rules: ['click-not-focusable'],
  },
  {
    id: 'javascript-link',
    barrier: 'javascript: 链接',
    bad: { main: `<p><a href="javascript:void(0)" onclick="window.print()">打印本页</a></p>` },
    good: { main: `<p><button type="button" onclick="window.print()">打印本页</button></p>` },
    rules: ['link-pseudo'],
  },
  {
    id: 'floating-window',
    barrier: '飘窗在内容上移动，关不掉',
    bad: {
      end: `<div id="piaochuang" style="position:fixed;left:10px;top:100px;width:200px;height:120px;background:#fff;border:1px solid #666"><a href="/zt/">优化营商环境专题</a> <span onclick="this.parentNode.remove()">×</span></div><script>let x=10;setInterval(()=>{x=(x+3)%600;document.getElementById('piaochuang')&&(document.getElementById('piaochuang').style.left=x+'px')},40)</script>`,
    },
    good: { main: `<p><a href="/zt/">优化营商环境专题</a></p>` },
    rules: ['floating-window', 'motion-no-pause', 'click-not-focusable'],
  },
  {
    id: 'marquee',
    barrier: '<marquee> 滚动公告',
    bad: { main: `<marquee>关于国庆假期办公安排的通知，请广大群众周知。</marquee>` },
    good: { main: `<p>关于国庆假期办公安排的通知，请广大群众周知。</p>` },
    rules: ['axe/marquee', 'motion-no-pause'],
  },
  {
    id: 'script-scroll',
    barrier: '脚本滚动公告，停不下来',
    bad: {
      main: `<div id="gd" style="height:60px;overflow:hidden"><ul>${['一', '二', '三', '四', '五', '六'].map((n) => `<li><a href="/t${n}">第${n}号通知公告已经发布</a></li>`).join('')}</ul></div><script>setInterval(()=>{const g=document.getElementById('gd');g.scrollTop=(g.scrollTop+1)%120},50)</script>`,
    },
    good: {
      main: `<ul>${['一', '二', '三', '四', '五', '六'].map((n) => `<li><a href="/t${n}">第${n}号通知公告已经发布</a></li>`).join('')}</ul>`,
    },
    rules: ['motion-no-pause', 'text-clipped'],
  },
  {
    id: 'carousel-no-pause',
    barrier: '图片轮播自动切换，没有暂停',
    bad: {
      main: `<div id="lb" style="width:240px;height:160px;overflow:hidden"><a href="/1"><img width="240" height="160" src="${photo('teal')}" alt="县长调研乡村"></a></div><script>let n=0;setInterval(()=>{const i=document.querySelector('#lb img');i.src=n++%2?"${photo('teal')}":"${photo('maroon')}"},1500)</script>`,
    },
    good: {
      main: `<div><a href="/1"><img width="240" height="160" src="${photo('teal')}" alt="县长调研乡村"></a></div>`,
    },
    rules: ['motion-no-pause'],
  },
  {
    id: 'autoplay-sound',
    barrier: '背景音乐自动播放',
    bad: { main: `<audio src="/bg.mp3" autoplay loop></audio>` },
    good: { main: `<p>本页不播放背景音乐。</p>` },
    rules: ['autoplay-media', 'axe/no-autoplay-audio'],
  },
  {
    id: 'autoplay-bgsound',
    barrier: '<bgsound> 背景音乐',
    bad: { main: `<bgsound src="/bg.mp3" loop="-1">` },
    good: {},
    rules: ['autoplay-media'],
  },
  {
    id: 'video-without-captions',
    barrier: '视频没有字幕',
    bad: {
      main: `<video src="/xwfbh.mp4" controls width="320" height="180" aria-label="新闻发布会"></video>`,
    },
    good: {
      main: `<video src="/xwfbh.mp4" controls width="320" height="180" aria-label="新闻发布会"><track kind="captions" src="/xwfbh.vtt" srclang="zh" label="中文字幕" default></video>`,
    },
    rules: ['media-alternative', 'axe/video-caption'],
  },
  {
    id: 'flash',
    barrier: 'Flash 播放器',
    bad: {
      main: `<object classid="clsid:D27CDB6E-AE6D-11cf-96B8-444553540000" width="300" height="200" title="宣传片"><embed src="/player.swf" type="application/x-shockwave-flash" title="宣传片"></object>`,
    },
    good: { main: `<p><a href="/xcp/">宣传片文字稿</a></p>` },
    rules: ['flash-plugin'],
  },
  {
    id: 'outline-none',
    barrier: '去掉焦点框',
    bad: { head: '<style>a:focus,button:focus,input:focus{outline:none!important}</style>' },
    good: {},
    rules: ['focus-not-visible'],
  },
  {
    id: 'positive-tabindex',
    barrier: 'tabindex 为正，顺序错乱',
    bad: {
      main: `<form><p><label>姓名 <input name="xm" autocomplete="name" tabindex="3"></label></p><p><label>事项 <input name="sx" tabindex="1"></label></p><p><label>备注 <input name="bz" tabindex="2"></label></p><button>提交</button></form>`,
    },
    good: {
      main: `<form><p><label>姓名 <input name="xm" autocomplete="name"></label></p><p><label>事项 <input name="sx"></label></p><p><label>备注 <input name="bz"></label></p><button>提交</button></form>`,
    },
    rules: ['axe/tabindex', 'focus-order-jumps'],
  },
  {
    id: 'more-links',
    barrier: '几个“更多>>”说不清去处',
    bad: {
      main: `<div><p>通知公告</p><p><a href="/tzgg/">更多&gt;&gt;</a></p></div><div><p>政策文件</p><p><a href="/zcwj/">更多&gt;&gt;</a></p></div>`,
    },
    good: {
      main: `<div><p>通知公告</p><p><a href="/tzgg/">更多通知公告</a></p></div><div><p>政策文件</p><p><a href="/zcwj/">更多政策文件</a></p></div>`,
    },
    rules: ['link-vague-text', 'link-purpose-alone', 'links-same-name'],
  },
  {
    id: 'click-here',
    barrier: '“点击这里”链接',
    bad: { main: `<p>下载申请表，<a href="/sqb.html">点击这里</a>。</p>` },
    good: { main: `<p><a href="/sqb.html">下载申请表</a></p>` },
    rules: ['link-vague-text', 'link-purpose-alone'],
  },
  {
    id: 'truncated-links',
    barrier: '列表标题截断，全文只在 title',
    bad: {
      main: `<ul><li><a href="/1" title="关于印发云岭县优化营商环境三年行动方案的通知">关于印发云岭县优化营商…</a></li><li><a href="/2" title="关于公布云岭县行政许可事项清单的通知">关于公布云岭县行政许可…</a></li></ul>`,
    },
    good: {
      main: `<ul><li><a href="/1">关于印发云岭县优化营商环境三年行动方案的通知</a></li><li><a href="/2">关于公布云岭县行政许可事项清单的通知</a></li></ul>`,
    },
    rules: ['truncated-link-text'],
  },
  {
    id: 'new-window',
    barrier: '新窗口打开而不告知',
    bad: { main: `<p><a href="/wj/" target="_blank">查看文件全文</a></p>` },
    good: { main: `<p><a href="/wj/" target="_blank">查看文件全文（新窗口打开）</a></p>` },
    rules: ['new-window-unannounced'],
  },
  {
    id: 'document-link',
    barrier: '附件链接不说明格式和大小',
    bad: { main: `<p><a href="/fj.pdf">云岭县年度预算</a></p>` },
    good: { main: `<p><a href="/fj.pdf">云岭县年度预算（PDF，1.2 MB）</a></p>` },
    rules: ['document-link-info'],
  },
  {
    id: 'duplicate-news-links',
    barrier: '同一条新闻的图和标题是两个相邻链接',
    bad: {
      main: `<div><a href="/n1"><img width="120" height="80" src="${photo('teal')}" alt="县长调研乡村振兴工作"></a><a href="/n1">县长调研乡村振兴工作</a></div>`,
    },
    good: {
      main: `<div><a href="/n1"><img width="120" height="80" src="${photo('teal')}" alt="">县长调研乡村振兴工作</a></div>`,
    },
    rules: ['adjacent-duplicate-links', 'img-alt-quality'],
  },
  {
    id: 'select-jump',
    barrier: '友情链接下拉框一选就跳转',
    bad: {
      footer: `<p><label>友情链接 <select onchange="if(this.value)window.open(this.value)"><option value="">请选择</option><option value="/a">上级政府网站</option><option value="/b">部门网站</option></select></label></p>`,
    },
    good: {
      footer: `<form><p><label>友情链接 <select name="u"><option value="/a">上级政府网站</option><option value="/b">部门网站</option></select></label> <button>前往所选网站</button></p></form>`,
    },
    rules: ['select-jump-menu'],
  },
  {
    id: 'hover-menu',
    barrier: '下拉菜单只能用鼠标悬停打开',
    bad: {
      head: '<style>.sub{display:none}.top:hover .sub{display:block}</style>',
      main: `<div class="top"><span>领导之窗</span><ul class="sub"><li><a href="/xz">县长</a></li><li><a href="/fxz">副县长</a></li></ul></div>`,
    },
    good: {
      main: `<div class="top"><span>领导之窗</span><ul><li><a href="/xz">县长</a></li><li><a href="/fxz">副县长</a></li></ul></div>`,
    },
    rules: ['hover-only-content'],
  },
  {
    id: 'paste-blocked',
    barrier: '密码框禁止粘贴',
    bad: {
      main: `<form><p><label>密码 <input type="password" name="p" autocomplete="current-password" onpaste="return false"></label></p><button>登录</button></form>`,
    },
    good: {
      main: `<form><p><label>密码 <input type="password" name="p" autocomplete="current-password"></label></p><button>登录</button></form>`,
    },
    rules: ['paste-blocked'],
  },
  {
    id: 'copy-blocked',
    barrier: '禁止右键和选择复制',
    bad: {
      end: `<script>document.oncontextmenu=()=>false;document.body.setAttribute('onselectstart','return false');document.body.setAttribute('oncopy','return false')</script>`,
    },
    good: {},
    rules: ['copy-blocked', 'paste-blocked'],
  },
  {
    id: 'qr-login',
    barrier: '只能扫码登录',
    bad: {
      title: '用户登录_云岭县政务服务网',
      main: `<h2>用户登录</h2><p>请使用手机扫码登录。</p><p><img width="160" height="160" src="${photo('black')}" alt="登录二维码"></p>`,
    },
    good: {
      title: '用户登录_云岭县政务服务网',
      main: `<h2>用户登录</h2><form><p><label>账号 <input name="u" autocomplete="username"></label></p><p><label>密码 <input type="password" name="p" autocomplete="current-password"></label></p><button>登录</button></form>`,
    },
    rules: ['login-phone-only'],
  },
  {
    id: 'slider-captcha',
    barrier: '滑块验证码',
    bad: {
      main: `<form><p><label>账号 <input name="u" autocomplete="username"></label></p><div id="slider-captcha" class="slideVerify"><span>请按住滑块，拖动到最右边</span><div class="slider-btn" style="width:40px;height:40px;background:#069"></div></div><button>登录</button></form>`,
    },
    good: {
      main: `<form><p><label>账号 <input name="u" autocomplete="username"></label></p><p><label>短信验证码 <input name="c" autocomplete="one-time-code"></label> <button type="button">获取短信验证码</button></p><button>登录</button></form>`,
    },
    rules: ['captcha-alternative'],
  },
  {
    id: 'time-limit',
    barrier: '限时自动跳转',
    bad: { head: '<meta http-equiv="refresh" content="8;url=/index.html">' },
    good: {},
    rules: ['axe/meta-refresh', 'time-limit-told'],
  },
  {
    id: 'couplet-ads',
    barrier: '两侧对联广告盖住内容，关闭按钮不能用键盘',
    bad: {
      end: `<div class="duilian" style="position:fixed;left:0;top:120px;width:120px;height:240px;background:#fde"><a href="/zt1">专题一</a><span onclick="this.parentNode.style.display='none'">关闭</span></div>`,
    },
    good: { main: `<p><a href="/zt1">专题一</a></p>` },
    rules: ['floating-window', 'click-not-focusable'],
  },
];
