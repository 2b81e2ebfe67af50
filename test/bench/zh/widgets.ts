import type { Pair } from './pair.ts';

const dot =
  "data:image/svg+xml;utf8,<svg xmlns='http://www.w3.org/2000/svg' width='64' height='64'><circle cx='32' cy='32' r='24' fill='teal'/></svg>";
const slides = (extra: string, controls: string): string =>
  `<div class="swiper" style="width:600px;height:160px;overflow:hidden;position:relative"><div class="swiper-wrapper" style="display:flex;transition:transform .3s"><div class="swiper-slide" style="flex:none;width:600px;background:#def">全县春耕备耕工作会议召开</div><div class="swiper-slide" style="flex:none;width:600px;background:#edf">政务服务进社区活动启动</div><div class="swiper-slide" style="flex:none;width:600px;background:#fed">防汛演练圆满结束</div></div>${controls}</div><script>var n=0,w=document.querySelector('.swiper-wrapper');function go(i){n=(i+3)%3;w.style.transform='translateX(-'+n*600+'px)'}${extra}</script>`;

/** Widgets as Vue with Element UI, layui and Swiper leave them on government sites. */
export const widgetPairs: readonly Pair[] = [
  {
    id: 'el-dialog',
    barrier: 'Element 风格的弹窗打开着，没有对话框角色，关闭的叉是只认点击的 i',
    bad: {
      end: `<div class="v-modal" style="position:fixed;inset:0;background:rgba(0,0,0,.5)"></div><div class="el-dialog__wrapper" style="position:fixed;inset:0"><div class="el-dialog" style="width:420px;margin:120px auto;background:#fff;padding:16px"><div class="el-dialog__header"><span class="el-dialog__title">系统升级公告</span><i class="el-dialog__close" style="cursor:pointer;float:right">×</i></div><div class="el-dialog__body">本网站定于本周六凌晨升级，届时网上申报暂停服务。<a href="/gg/">详细安排</a></div></div></div><script>document.querySelector('.el-dialog__close').addEventListener('click',function(){document.querySelector('.v-modal').remove();document.querySelector('.el-dialog__wrapper').remove()})</script>`,
    },
    good: {
      end: `<dialog id="dg" aria-labelledby="dgt"><h2 id="dgt">系统升级公告</h2><p>本网站定于本周六凌晨升级，届时网上申报暂停服务。<a href="/gg/">升级的详细安排</a></p><button type="button" onclick="document.getElementById('dg').close()">关闭</button></dialog><script>document.getElementById('dg').showModal()</script>`,
    },
    rules: ['overlay-unmarked', 'click-not-focusable', 'dialog-keyboard'],
  },
  {
    id: 'el-select',
    barrier: 'Element 风格的下拉框是只读输入框加 li，只认鼠标',
    bad: {
      main: `<div class="el-form-item"><span>办理区域</span><div class="el-select" style="cursor:pointer"><input type="text" readonly placeholder="请选择" class="el-input__inner" tabindex="-1"></div><ul class="el-select-dropdown__list" style="display:none"><li class="el-select-dropdown__item">云岭镇</li><li class="el-select-dropdown__item">青山乡</li></ul></div><script>(function(){var s=document.querySelector('.el-select'),l=document.querySelector('.el-select-dropdown__list');s.addEventListener('click',function(){l.style.display=l.style.display==='none'?'block':'none'});l.querySelectorAll('li').forEach(function(li){li.addEventListener('click',function(){s.firstChild.value=li.textContent;l.style.display='none'})})})()</script>`,
    },
    good: {
      main: '<p><label for="qy">办理区域</label> <select id="qy"><option>云岭镇</option><option>青山乡</option></select></p>',
    },
    rules: [
      'click-not-focusable',
      'axe/label',
      'label-placeholder-only',
      'readonly-picker',
      'mouse-only-control',
    ],
  },
  {
    id: 'el-tabs',
    barrier: 'Element 风格的选项卡没有角色，也不能用键盘切换',
    bad: {
      main: `<div class="el-tabs"><div class="el-tabs__nav"><div class="el-tabs__item is-active" style="display:inline-block;padding:8px;cursor:pointer">个人办事</div><div class="el-tabs__item" style="display:inline-block;padding:8px;cursor:pointer">法人办事</div></div><div class="el-tab-pane">社保、医保、户籍业务。</div><div class="el-tab-pane" style="display:none">企业开办、纳税业务。</div></div><script>document.querySelectorAll('.el-tabs__item').forEach(function(t,i){t.addEventListener('click',function(){document.querySelectorAll('.el-tab-pane').forEach(function(p,n){p.style.display=n===i?'':'none'})})})</script>`,
    },
    good: {
      main: `<div role="tablist" aria-label="办事分类"><button type="button" role="tab" id="ta" aria-selected="true" aria-controls="pa">个人办事</button><button type="button" role="tab" id="tb" aria-selected="false" aria-controls="pb">法人办事</button></div><div role="tabpanel" id="pa" aria-labelledby="ta">社保、医保、户籍业务。</div><div role="tabpanel" id="pb" aria-labelledby="tb" hidden>企业开办、纳税业务。</div><script>document.querySelectorAll('[role=tab]').forEach(function(t,i,all){t.addEventListener('click',function(){all.forEach(function(o,n){o.setAttribute('aria-selected',String(n===i));document.getElementById(o.getAttribute('aria-controls')).hidden=n!==i})})})</script>`,
    },
    rules: ['click-not-focusable', 'state-not-told', 'mouse-only-control'],
  },
  {
    id: 'el-switch',
    barrier: '开关是只认点击的 div，读屏不知道是开是关',
    bad: {
      main: `<p>接收短信通知 <span class="el-switch" style="display:inline-block;cursor:pointer"><span class="el-switch__core" style="display:inline-block;width:40px;height:20px;border-radius:10px;background:#666"></span></span></p><script>document.querySelector('.el-switch').addEventListener('click',function(){this.firstChild.style.background='#080'})</script>`,
    },
    good: { main: '<p><label><input type="checkbox" role="switch"> 接收短信通知</label></p>' },
    rules: ['click-not-focusable', 'mouse-only-control'],
  },
  {
    id: 'el-checkbox',
    barrier: '自制复选框把真正的复选框设成 display:none，键盘到不了',
    bad: {
      main: `<style>.el-checkbox__inner{display:inline-block;width:16px;height:16px;border:2px solid #333}.el-checkbox input:checked+.el-checkbox__inner{background:#06c}</style><p><label class="el-checkbox"><input type="checkbox" class="el-checkbox__original" style="display:none"><span class="el-checkbox__inner"></span> 我已阅读并同意办事承诺书</label></p>`,
    },
    good: { main: '<p><label><input type="checkbox"> 我已阅读并同意办事承诺书</label></p>' },
    rules: ['click-not-focusable', 'keyboard-unreached', 'mouse-only-control'],
  },
  {
    id: 'el-collapse',
    barrier: '常见问题的折叠标题是只认点击的 div',
    bad: {
      main: `<div class="el-collapse-item"><div class="el-collapse-item__header" style="cursor:pointer">社保卡丢失怎么办？</div><div class="el-collapse-item__wrap" style="display:none">请带身份证到窗口挂失补办。</div></div><script>document.querySelector('.el-collapse-item__header').addEventListener('click',function(){var w=this.nextElementSibling;w.style.display=w.style.display==='none'?'block':'none'})</script>`,
    },
    good: {
      main: '<details><summary>社保卡丢失怎么办？</summary><p>请带身份证到窗口挂失补办。</p></details>',
    },
    rules: ['click-not-focusable', 'mouse-only-control'],
  },
  {
    id: 'el-form-label',
    barrier: 'Element 表单的 label 没有 for，输入框没有名称',
    bad: {
      main: '<form action="/xx"><div class="el-form-item"><label class="el-form-item__label">法人姓名</label><div class="el-form-item__content"><div class="el-input"><input type="text" autocomplete="off" class="el-input__inner"></div></div></div><button>下一步</button></form>',
    },
    good: {
      main: '<form action="/xx"><div class="el-form-item"><label class="el-form-item__label" for="fr">法人姓名</label><div class="el-form-item__content"><div class="el-input"><input type="text" id="fr" autocomplete="off" class="el-input__inner"></div></div></div><button>下一步</button></form>',
    },
    rules: ['axe/label'],
  },
  {
    id: 'el-form-error',
    barrier: '出错文字只放在输入框下方，没有与输入框关联',
    bad: {
      main: '<form action="/xx"><div class="el-form-item is-error"><label for="sfz">身份证号</label><div class="el-form-item__content"><input id="sfz" class="el-input__inner" value="1521"><div class="el-form-item__error" style="color:#b00">身份证号应为 18 位</div></div></div><button>下一步</button></form>',
    },
    good: {
      main: '<form action="/xx"><div class="el-form-item is-error"><label for="sfz">身份证号</label><div class="el-form-item__content"><input id="sfz" class="el-input__inner" value="1521" aria-invalid="true" aria-describedby="sfze"><div class="el-form-item__error" id="sfze" style="color:#b00">身份证号应为 18 位</div></div></div><button>下一步</button></form>',
    },
    rules: ['hint-not-tied'],
  },
  {
    id: 'error-red-border',
    barrier: '填错的输入框只变红边框，没有文字',
    bad: {
      main: '<style>.err{border:2px solid #e00;background:#fee}</style><form action="/xx"><p><label for="a1">企业名称</label> <input id="a1" value="云岭商贸"></p><p><label for="a2">信用代码</label> <input id="a2" class="err" value="9115"></p><p><label for="a3">联系电话</label> <input id="a3" class="err" value="139"></p><button>下一步</button></form>',
    },
    good: {
      main: '<style>.err{border:2px solid #e00;background:#fee}</style><form action="/xx"><p><label for="a1">企业名称</label> <input id="a1" value="云岭商贸"></p><p><label for="a2">信用代码</label> <input id="a2" class="err" value="9115" aria-invalid="true" aria-describedby="e2"> <span id="e2">信用代码应为 18 位</span></p><p><label for="a3">联系电话</label> <input id="a3" class="err" value="139" aria-invalid="true" aria-describedby="e3"> <span id="e3">电话应为 11 位</span></p><button>下一步</button></form>',
    },
    rules: ['hint-not-tied', 'required-colour-only'],
  },
  {
    id: 'layui-nav',
    barrier: 'layui 导航的下级栏目由脚本在鼠标移入时展开',
    bad: {
      main: `<ul class="layui-nav" style="list-style:none;padding:0"><li class="layui-nav-item"><a href="javascript:;">专题专栏</a><dl class="layui-nav-child" style="display:none;margin:0"><dd><a href="/zt/a/">优化营商环境</a></dd><dd><a href="/zt/b/">乡村振兴</a></dd></dl></li></ul><script>var it=document.querySelector('.layui-nav-item'),ch=it.querySelector('dl');it.addEventListener('mouseenter',function(){ch.style.display='block'});it.addEventListener('mouseleave',function(){ch.style.display='none'})</script>`,
    },
    good: {
      main: `<ul style="list-style:none;padding:0"><li><button type="button" aria-expanded="false" aria-controls="zt" onclick="var c=document.getElementById('zt');c.hidden=!c.hidden;this.setAttribute('aria-expanded',String(!c.hidden))">专题专栏</button><ul id="zt" hidden><li><a href="/zt/a/">优化营商环境</a></li><li><a href="/zt/b/">乡村振兴</a></li></ul></li></ul>`,
    },
    rules: ['hover-keyboard', 'hover-only-content', 'link-pseudo'],
  },
  {
    id: 'layui-toast',
    barrier: '操作结果以 layer.msg 浮层闪现，读屏听不到',
    bad: {
      main: `<p>文号：云政发〔2024〕3 号 <button type="button" id="cp">复制文号</button></p><script>document.getElementById('cp').addEventListener('click',function(){var d=document.createElement('div');d.className='layui-layer layui-layer-msg';d.style.cssText='position:fixed;top:40%;left:40%;background:#333;color:#fff;padding:12px';d.textContent='文号已复制到剪贴板';document.body.appendChild(d)})</script>`,
    },
    good: {
      main: `<p>文号：云政发〔2024〕3 号 <button type="button" id="cp">复制文号</button> <span role="status" id="st"></span></p><script>document.getElementById('cp').addEventListener('click',function(){document.getElementById('st').textContent='文号已复制到剪贴板'})</script>`,
    },
    rules: ['status-unannounced'],
  },
  {
    id: 'layui-page-icons',
    barrier: '分页的上一页、下一页只有图标字体',
    bad: {
      main: '<style>.layui-icon::before{content:"\\e603"}</style><div class="layui-box layui-laypage"><a href="?p=1" class="layui-laypage-prev"><i class="layui-icon"></i></a> <a href="?p=3" class="layui-laypage-next"><i class="layui-icon"></i></a></div>',
    },
    good: {
      main: '<div class="layui-box layui-laypage"><a href="?p=1" class="layui-laypage-prev">上一页</a> <a href="?p=3" class="layui-laypage-next">下一页</a></div>',
    },
    rules: ['axe/link-name', 'name-unspeakable'],
  },
  {
    id: 'swiper-bullets',
    barrier: '轮播的圆点是 span，点击由上级代收，键盘到不了',
    bad: {
      main: slides(
        "document.querySelector('.swiper-pagination').addEventListener('click',function(e){var i=[].indexOf.call(this.children,e.target);if(i>=0)go(i)})",
        '<div class="swiper-pagination" style="position:absolute;bottom:6px;left:20px"><span class="swiper-pagination-bullet" style="display:inline-block;width:26px;height:26px;border-radius:50%;background:#06c;margin:4px;cursor:pointer"></span><span class="swiper-pagination-bullet" style="display:inline-block;width:26px;height:26px;border-radius:50%;background:#06c;margin:4px;cursor:pointer"></span><span class="swiper-pagination-bullet" style="display:inline-block;width:26px;height:26px;border-radius:50%;background:#06c;margin:4px;cursor:pointer"></span></div>',
      ),
    },
    good: {
      main: slides(
        "document.querySelectorAll('.swiper-pagination button').forEach(function(b,i){b.addEventListener('click',function(){go(i)})})",
        '<div class="swiper-pagination" style="position:absolute;bottom:6px;left:20px"><button type="button" style="width:32px;height:32px" aria-label="第一条">1</button> <button type="button" style="width:32px;height:32px" aria-label="第二条">2</button> <button type="button" style="width:32px;height:32px" aria-label="第三条">3</button></div>',
      ),
    },
    rules: ['click-not-focusable', 'mouse-only-control'],
  },
  {
    id: 'swiper-autoplay',
    barrier: 'Swiper 轮播每两秒平移一张，不能暂停',
    bad: { main: slides('setInterval(function(){go(n+1)},2000)', '') },
    good: {
      main: slides(
        "var t=setInterval(function(){go(n+1)},2000);document.querySelector('.pause').addEventListener('click',function(){if(t){clearInterval(t);t=0;this.textContent='继续播放'}else{t=setInterval(function(){go(n+1)},2000);this.textContent='暂停播放'}})",
        '<button type="button" class="pause" style="position:absolute;right:8px;bottom:8px">暂停播放</button>',
      ),
    },
    rules: ['motion-no-pause'],
  },
  {
    id: 'swiper-arrows',
    barrier: '轮播的前后箭头是只认点击的 div，没有名称',
    bad: {
      main: slides(
        "document.querySelector('.swiper-button-prev').addEventListener('click',function(){go(n-1)});document.querySelector('.swiper-button-next').addEventListener('click',function(){go(n+1)})",
        '<div class="swiper-button-prev" style="position:absolute;left:0;top:60px;width:40px;height:40px;background:#06c;cursor:pointer"></div><div class="swiper-button-next" style="position:absolute;right:0;top:60px;width:40px;height:40px;background:#06c;cursor:pointer"></div>',
      ),
    },
    good: {
      main: slides(
        "document.querySelector('.swiper-button-prev').addEventListener('click',function(){go(n-1)});document.querySelector('.swiper-button-next').addEventListener('click',function(){go(n+1)})",
        '<button type="button" class="swiper-button-prev" style="position:absolute;left:0;top:60px">上一张</button><button type="button" class="swiper-button-next" style="position:absolute;right:0;top:60px">下一张</button>',
      ),
    },
    rules: ['click-not-focusable', 'mouse-only-control'],
  },
  {
    id: 'slide-verify',
    barrier: '登录要拖动滑块完成拼图，没有别的办法',
    bad: {
      main: '<form action="/dl"><p><label for="u">账号</label> <input id="u" autocomplete="username"></p><p><label for="p">密码</label> <input id="p" type="password" autocomplete="current-password"></p><div class="slide-verify"><canvas width="310" height="155"></canvas><div class="slide-verify-slider" style="width:310px;height:40px;background:#eee;color:#222"><div class="slide-verify-slider-mask-item" style="width:40px;height:40px;background:#06c;cursor:grab"></div><span>向右滑动完成拼图</span></div></div><button>登录</button></form>',
    },
    good: {
      main: '<form action="/dl"><p><label for="u">账号</label> <input id="u" autocomplete="username"></p><p><label for="p">密码</label> <input id="p" type="password" autocomplete="current-password"></p><button>登录</button></form>',
    },
    rules: ['captcha-alternative', 'login-puzzle', 'drag-only'],
  },
  {
    id: 'click-verify',
    barrier: '登录要在图中依次点击文字，没有别的办法',
    bad: {
      main: `<form action="/dl"><p><label for="u">账号</label> <input id="u" autocomplete="username"></p><p><label for="p">密码</label> <input id="p" type="password" autocomplete="current-password"></p><div class="verify-img-panel"><img src="${dot}" width="310" height="155" alt="点选验证图"></div><div class="verify-msg">请依次点击【政】【务】【服】</div><button>登录</button></form>`,
    },
    good: {
      main: '<form action="/dl"><p><label for="u">账号</label> <input id="u" autocomplete="username"></p><p><label for="p">密码</label> <input id="p" type="password" autocomplete="current-password"></p><button>登录</button></form>',
    },
    rules: ['captcha-alternative', 'login-puzzle', 'img-alt-quality'],
  },
  {
    id: 'news-item-click',
    barrier: '资讯卡片整块用监听器打开，里面没有链接',
    bad: {
      main: `<ul class="news" style="list-style:none;padding:0"><li class="news-item" data-id="101" style="cursor:pointer">我县召开优化营商环境推进会</li><li class="news-item" data-id="102" style="cursor:pointer">夏粮收购工作全面展开</li></ul><script>document.querySelectorAll('.news-item').forEach(function(li){li.addEventListener('click',function(){location.href='/detail?id='+li.dataset.id})})</script>`,
    },
    good: {
      main: '<ul><li><a href="/detail?id=101">我县召开优化营商环境推进会</a></li><li><a href="/detail?id=102">夏粮收购工作全面展开</a></li></ul>',
    },
    rules: ['click-not-focusable', 'mouse-only-control'],
  },
  {
    id: 'image-enlarge',
    barrier: '点图放大，图片不能用键盘操作',
    bad: {
      main: `<p><img src="${dot}" width="160" height="160" alt="办事大厅楼层分布" style="cursor:zoom-in" onclick="this.width=this.width>200?160:480"></p>`,
    },
    good: {
      main: `<p><button type="button" onclick="var i=this.firstElementChild;i.width=i.width>200?160:480"><img src="${dot}" width="160" height="160" alt="放大办事大厅楼层分布图"></button></p>`,
    },
    rules: ['click-not-focusable', 'mouse-only-control'],
  },
  {
    id: 'notice-bar',
    barrier: '通知条用 CSS 动画一直横向滚动',
    bad: {
      main: '<style>@keyframes nb{from{transform:translateX(0)}to{transform:translateX(-400px)}}.bar{overflow:hidden;width:400px}.bar p{white-space:nowrap;animation:nb 8s linear infinite}</style><div class="bar"><p>关于开展城乡居民养老保险参保登记的通知，请符合条件的居民携带身份证办理。</p></div>',
    },
    good: {
      main: '<div><p>关于开展城乡居民养老保险参保登记的通知，请符合条件的居民携带身份证办理。</p></div>',
    },
    rules: ['motion-no-pause'],
  },
  {
    id: 'menu-burger',
    barrier: '手机版菜单按钮是三条横线的 div，只认点击，没有名称',
    bad: {
      main: `<div class="menu-btn" style="width:40px;cursor:pointer"><i style="display:block;height:4px;background:#222;margin:6px"></i><i style="display:block;height:4px;background:#222;margin:6px"></i><i style="display:block;height:4px;background:#222;margin:6px"></i></div><div class="m-nav" style="display:none"><a href="/ms/">民生实事</a></div><script>document.querySelector('.menu-btn').addEventListener('click',function(){var m=document.querySelector('.m-nav');m.style.display=m.style.display==='none'?'block':'none'})</script>`,
    },
    good: {
      main: `<button type="button" aria-expanded="false" aria-controls="mn" onclick="var m=document.getElementById('mn');m.hidden=!m.hidden;this.setAttribute('aria-expanded',String(!m.hidden))">菜单</button><div id="mn" hidden><a href="/ms/">民生实事</a></div>`,
    },
    rules: ['click-not-focusable', 'mouse-only-control'],
  },
  {
    id: 'leave-site-layer',
    barrier: '点外链弹出自制遮罩层，焦点不进去，读屏不知道',
    bad: {
      main: `<p><button type="button" id="wb">省人民政府网站</button></p><div id="mk" style="display:none;position:fixed;inset:0;background:rgba(0,0,0,.6)"></div><div id="tp" style="display:none;position:fixed;top:30%;left:30%;width:480px;height:220px;background:#fff;padding:20px"><p>您访问的链接即将离开“云岭县人民政府”门户网站，是否继续？</p><a href="https://www.example.com/">继续访问</a> <a href="#" onclick="document.getElementById('mk').style.display=document.getElementById('tp').style.display='none';return false">放弃</a></div><script>document.getElementById('wb').addEventListener('click',function(){document.getElementById('mk').style.display=document.getElementById('tp').style.display='block'})</script>`,
    },
    good: {
      main: `<p><button type="button" onclick="document.getElementById('dd').showModal()">省人民政府网站</button></p><dialog id="dd" aria-labelledby="ddt"><h2 id="ddt">离开本站</h2><p>您访问的链接即将离开“云岭县人民政府”门户网站，是否继续？</p><a href="https://www.example.com/">继续访问省人民政府网站</a> <button type="button" onclick="document.getElementById('dd').close()">取消</button></dialog>`,
    },
    rules: ['dialog-keyboard', 'overlay-unmarked'],
  },
];
