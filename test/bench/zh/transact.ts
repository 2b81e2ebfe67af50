import type { Pair } from './pair.ts';
import { portalOf } from './portal-page.ts';

const qr = `data:image/svg+xml;utf8,<svg xmlns='http://www.w3.org/2000/svg' width='140' height='140'><path d='M0 0h50v50H0zM90 0h50v50H90zM0 90h50v50H0zM70 70h30v30H70z'/></svg>`;
const login = (user: string): string =>
  `<form action="/dl"><p><label for="u">用户名</label> <input id="u" autocomplete="username"></p><p><label for="p">密码</label> <input id="p" type="password" autocomplete="current-password"></p><button>登录</button></form>${user}`;

/** Signing in, asking, applying and phone pages: what people do on a government site. */
export const transactPairs: readonly Pair[] = (
  [
    {
      id: 'tab-bar-touch',
      barrier: '手机页底部导航是 div，只响应触摸',
      bad: {
        end: `<div class="tabbar" style="position:fixed;bottom:0;left:0;right:0;display:flex;background:#fff;border-top:1px solid #999"><div style="flex:1;text-align:center;padding:10px">首页</div><div style="flex:1;text-align:center;padding:10px">办事</div></div><div style="height:60px"></div><script>document.querySelectorAll('.tabbar div').forEach(function(d,i){d.addEventListener('touchstart',function(){location.hash='t'+i});d.addEventListener('click',function(){location.hash='t'+i})})</script>`,
      },
      good: {
        end: `<nav aria-label="底部导航" style="display:flex;background:#fff;border-top:1px solid #999"><a href="/m/" style="flex:1;text-align:center;padding:10px">首页</a><a href="/m/bs/" style="flex:1;text-align:center;padding:10px">办事</a></nav>`,
      },
      rules: ['click-not-focusable', 'mouse-only-control'],
    },
    {
      id: 'words-in-vw',
      barrier: '字号全用 vw，放大网页文字不变大',
      bad: {
        main: `<p style="font-size:1.25vw;line-height:1.6">申请材料包括业主身份证明、房屋权属证明和三分之二以上业主同意书。</p>`,
      },
      good: {
        main: `<p style="font-size:1rem;line-height:1.6">申请材料包括业主身份证明、房屋权属证明和三分之二以上业主同意书。</p>`,
      },
      rules: ['text-not-resized', 'zoomed-text-clipped', 'text-clipped'],
    },
    {
      id: 'layui-radio',
      barrier: 'layui 渲染的单选按钮：原生控件藏起，代替的 div 只认点击',
      bad: {
        main: `<form class="layui-form" action="/f"><p>是否实名</p><input type="radio" name="sm" value="1" title="实名" style="display:none"><div class="layui-form-radio" style="display:inline-block;cursor:pointer"><i>○</i><div style="display:inline">实名</div></div><input type="radio" name="sm" value="0" title="匿名" style="display:none"><div class="layui-form-radio" style="display:inline-block;cursor:pointer"><i>○</i><div style="display:inline">匿名</div></div></form><script>document.querySelectorAll('.layui-form-radio').forEach(function(d){d.addEventListener('click',function(){d.previousElementSibling.checked=true;document.querySelectorAll('.layui-form-radio i').forEach(function(i){i.textContent='○'});d.firstChild.textContent='●'})})</script>`,
      },
      good: {
        main: `<form action="/f"><fieldset><legend>是否实名</legend><label><input type="radio" name="sm" value="1"> 实名</label> <label><input type="radio" name="sm" value="0"> 匿名</label></fieldset></form>`,
      },
      rules: ['click-not-focusable', 'mouse-only-control', 'keyboard-unreached'],
    },
    {
      id: 'antd-cascader',
      barrier: 'Ant Design 的地区选择器有 combobox 角色，没有名称',
      bad: {
        main: `<div class="ant-form-item"><div class="ant-form-item-label">所在街道</div><div class="ant-select"><input type="search" role="combobox" aria-expanded="false" aria-haspopup="listbox" autocomplete="off" class="ant-select-selection-search-input"></div></div>`,
      },
      good: {
        main: `<p><label for="jd">所在街道</label> <select id="jd"><option>雨花街道</option><option>清溪街道</option></select></p>`,
      },
      rules: ['axe/label', 'axe/aria-input-field-name', 'label-far'],
    },
    {
      id: 'label-for-other',
      barrier: '两个标签的 for 都指向第一个输入框',
      bad: {
        main: `<form action="/zx"><p><label for="bt">咨询标题</label> <input id="bt" name="a"></p><p><label for="bt">咨询内容</label> <textarea name="b"></textarea></p><button>下一步</button></form>`,
      },
      good: {
        main: `<form action="/zx"><p><label for="bt">咨询标题</label> <input id="bt" name="a"></p><p><label for="nr">咨询内容</label> <textarea id="nr" name="b"></textarea></p><button>下一步</button></form>`,
      },
      rules: ['axe/label', 'label-far', 'label-broken', 'axe/form-field-multiple-labels'],
    },
    {
      id: 'words-left',
      barrier: '“还可以输入几个字”随输入变化，读屏听不到',
      bad: {
        main: `<form action="/zx"><p><label for="ly">留言</label><br><textarea id="ly" maxlength="200"></textarea></p><p id="sy">还可以输入 200 字</p><button>下一步</button></form><script>document.getElementById('ly').addEventListener('input',function(){document.getElementById('sy').textContent='还可以输入 '+(200-this.value.length)+' 字'})</script>`,
      },
      good: {
        main: `<form action="/zx"><p><label for="ly">留言</label><br><textarea id="ly" maxlength="200" aria-describedby="sy"></textarea></p><p id="sy" role="status">还可以输入 200 字</p><button>下一步</button></form><script>document.getElementById('ly').addEventListener('input',function(){document.getElementById('sy').textContent='还可以输入 '+(200-this.value.length)+' 字'})</script>`,
      },
      rules: ['status-unannounced', 'hint-not-tied'],
    },
    {
      id: 'more-materials',
      barrier: '“展开全部材料”是脚本链接，听不出展开没有',
      bad: {
        main: `<ul><li>身份证明</li><li>房屋权属证明</li></ul><ul id="cl" style="display:none"><li>业主同意书</li><li>改造方案</li></ul><p><a href="javascript:;" onclick="var c=document.getElementById('cl');c.style.display=c.style.display==='none'?'':'none'">展开全部材料</a></p>`,
      },
      good: {
        main: `<ul><li>身份证明</li><li>房屋权属证明</li></ul><p><button type="button" aria-expanded="false" aria-controls="cl" onclick="var c=document.getElementById('cl');c.hidden=!c.hidden;this.setAttribute('aria-expanded',String(!c.hidden))">全部材料</button></p><ul id="cl" hidden><li>业主同意书</li><li>改造方案</li></ul>`,
      },
      rules: ['link-pseudo', 'state-not-told'],
    },
    {
      id: 'corner-switch',
      barrier: '登录框默认扫码，切换到账号登录要点右上角的图，键盘到不了',
      bad: {
        main: `<div class="login" style="position:relative;width:320px"><div class="corner" style="position:absolute;right:0;top:0;width:48px;height:48px;background:#06c;cursor:pointer"></div><div id="sao"><p>请使用“青岚通”扫码登录</p><img src="${qr}" width="140" height="140" alt="登录二维码"></div><div id="zh" style="display:none">${login('')}</div></div><script>document.querySelector('.corner').addEventListener('click',function(){document.getElementById('sao').style.display='none';document.getElementById('zh').style.display=''})</script>`,
      },
      good: {
        main: `<div class="login" style="width:320px"><h2>账号登录</h2>${login('')}<h2>扫码登录</h2><p>也可以使用“青岚通”扫码登录</p><img src="${qr}" width="140" height="140" alt="登录二维码"></div>`,
      },
      rules: ['click-not-focusable', 'mouse-only-control', 'login-phone-only'],
    },
    {
      id: 'six-boxes',
      barrier: '短信验证码分成六个输入框，都没有名称，写一格自动跳一格',
      bad: {
        main: `<form action="/dx"><p>请输入短信验证码</p><p class="mm">${'<input maxlength="1" size="1" autocomplete="off">'.repeat(6)}</p><button>登录</button></form><script>document.querySelectorAll('.mm input').forEach(function(i){i.addEventListener('input',function(){if(i.nextElementSibling)i.nextElementSibling.focus()})})</script>`,
      },
      good: {
        main: `<form action="/dx"><p><label for="yz">短信验证码（六位数字）</label> <input id="yz" inputmode="numeric" maxlength="6" autocomplete="one-time-code"></p><button>登录</button></form>`,
      },
      rules: ['axe/label', 'change-of-context'],
    },
    {
      id: 'robot-keeps-tab',
      barrier: '智能客服输入框把 Tab 键拦下，焦点出不去',
      bad: {
        end: `<div style="position:fixed;right:10px;bottom:10px;width:260px;background:#fff;border:1px solid #555;padding:8px"><label for="kf">智能客服</label> <input id="kf"></div><script>document.getElementById('kf').addEventListener('keydown',function(e){if(e.key==='Tab')e.preventDefault()})</script>`,
      },
      good: {
        end: `<div style="background:#fff;border:1px solid #555;padding:8px"><label for="kf">智能客服</label> <input id="kf"></div>`,
      },
      rules: ['keyboard-trap', 'focus-lost'],
    },
    {
      id: 'radio-submits',
      barrier: '选中单选按钮就提交表单，换了一页',
      bad: {
        main: `<form action="/lx" id="lf"><fieldset><legend>申请人类型</legend><label><input type="radio" name="t" value="1" onchange="location.href='/lx?t=1'"> 业主委员会</label> <label><input type="radio" name="t" value="2" onchange="location.href='/lx?t=2'"> 社区居委会</label></fieldset></form>`,
      },
      good: {
        main: `<form action="/lx"><fieldset><legend>申请人类型</legend><label><input type="radio" name="t" value="1"> 业主委员会</label> <label><input type="radio" name="t" value="2"> 社区居委会</label></fieldset><button>下一步</button></form>`,
      },
      rules: ['change-of-context', 'select-jump-menu'],
    },
    {
      id: 'label-not-shown',
      barrier: '标签设成 display:none，只剩占位文字',
      bad: {
        main: `<form action="/cx"><p><label for="bh" style="display:none">受理编号</label><input id="bh" placeholder="受理编号"></p><button>查询</button></form>`,
      },
      good: {
        main: `<form action="/cx"><p><label for="bh">受理编号</label> <input id="bh"></p><button>查询</button></form>`,
      },
      rules: ['axe/label', 'label-placeholder-only', 'label-broken'],
    },
    {
      id: 'names-in-english',
      barrier: '轮播按钮的名称是组件默认的英文 Next slide',
      bad: {
        main: `<div><button type="button" aria-label="Previous slide">‹</button> <a href="/n1">改造现场会召开</a> <button type="button" aria-label="Next slide">›</button></div>`,
      },
      good: {
        main: `<div><button type="button" aria-label="上一条">‹</button> <a href="/n1">改造现场会召开</a> <button type="button" aria-label="下一条">›</button></div>`,
      },
      rules: ['part-lang', 'label-quality', 'name-foreign'],
    },
    {
      id: 'hint-too-pale',
      barrier: '输入提示浅灰色，看不清',
      bad: {
        head: '<style>.q::placeholder{color:#ccc;opacity:1}</style>',
        main: `<form action="/cx"><p><label for="sj">申请日期</label> <input id="sj" class="q" placeholder="如 20260301"></p><button>查询</button></form>`,
      },
      good: {
        head: '<style>.q::placeholder{color:#555;opacity:1}</style>',
        main: `<form action="/cx"><p><label for="sj">申请日期</label> <input id="sj" class="q" placeholder="如 20260301"></p><button>查询</button></form>`,
      },
      rules: ['axe/color-contrast', 'parts-contrast', 'contrast-over-picture', 'placeholder-contrast'],
    },
  ] satisfies Pair[]
).map((pair) => ({ ...pair, frame: portalOf }));
