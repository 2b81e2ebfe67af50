import type { Pair } from './pair.ts';
import { portalOf } from './portal-page.ts';

/** Written after rules were mended with the others in view, and before they were measured: what is found on pages nobody saw. */
export const againPairs: readonly Pair[] = (
  [
    {
      id: 'sub-menu-enter',
      barrier: '左侧菜单的下级由 mouseenter 浮出，菜单项不能聚焦',
      bad: {
        main: `<ul class="el-menu" style="width:200px;list-style:none;padding:0"><li class="el-sub-menu" style="position:relative;padding:8px"><div class="el-sub-menu__title">专题服务</div><ul class="el-menu--popup" style="visibility:hidden;position:absolute;left:200px;top:0;background:#fff;border:1px solid #777"><li><a href="/z1">新生儿一件事</a></li><li><a href="/z2">退休一件事</a></li></ul></li></ul><script>(function(){var m=document.querySelector('.el-sub-menu'),p=m.querySelector('ul');m.addEventListener('mouseenter',function(){p.style.visibility='visible'});m.addEventListener('mouseleave',function(){p.style.visibility='hidden'})})()</script>`,
      },
      good: {
        main: `<h2>专题服务</h2><ul class="el-menu"><li><a href="/z1">新生儿一件事</a></li><li><a href="/z2">退休一件事</a></li></ul>`,
      },
      rules: ['hover-keyboard', 'hover-only-content', 'hover-content', 'mouse-only-control'],
    },
    {
      id: 'picker-no-typing',
      barrier: '起止日期输入框只读，只能在弹出的日历里用鼠标点',
      bad: {
        main: `<form action="/c"><p><label for="ks">开始日期</label> <input id="ks" readonly class="ant-picker-input"></p><table id="rl" hidden><tr><td>1</td><td>2</td><td>3</td></tr></table><button>查询</button></form><script>document.getElementById('ks').addEventListener('click',function(){document.getElementById('rl').hidden=false});document.querySelectorAll('#rl td').forEach(function(t){t.addEventListener('click',function(){document.getElementById('ks').value='2026-10-0'+t.textContent;document.getElementById('rl').hidden=true})})</script>`,
      },
      good: {
        main: `<form action="/c"><p><label for="ks">开始日期</label> <input id="ks" type="date"></p><button>查询</button></form>`,
      },
      rules: ['readonly-picker', 'click-not-focusable', 'mouse-only-control'],
    },
    {
      id: 'slides-fade',
      barrier: '三张图用 CSS 动画淡入淡出，循环不停',
      bad: {
        head: '<style>@keyframes fd{0%,30%{opacity:1}35%,95%{opacity:0}100%{opacity:1}}.fd{position:relative;height:160px}.fd p{position:absolute;inset:0;margin:0;background:#0b4ea2;color:#fff;padding:40px;animation:fd 9s infinite}.fd p:nth-child(2){animation-delay:3s;background:#7a1f1f}.fd p:nth-child(3){animation-delay:6s;background:#1f5c2e}</style>',
        main: '<div class="fd"><p>改造让老小区焕新</p><p>电梯装到家门口</p><p>一老一小有去处</p></div>',
      },
      good: {
        main: '<ul><li>改造让老小区焕新</li><li>电梯装到家门口</li><li>一老一小有去处</li></ul>',
      },
      rules: ['motion-no-pause', 'blinking'],
    },
    {
      id: 'notice-by-frames',
      barrier: '公告由 requestAnimationFrame 一直向上滚动',
      bad: {
        main: `<div style="height:60px;overflow:hidden;width:400px"><ul id="gd" style="margin:0">${['停水通知', '施工公告', '招聘启事', '拍卖公告', '公示名单'].map((t, n) => `<li><a href="/g${n}">${t}</a></li>`).join('')}</ul></div><script>(function(){var y=0,u=document.getElementById('gd');(function f(){y=(y+0.6)%120;u.style.transform='translateY(-'+y+'px)';requestAnimationFrame(f)})()})()</script>`,
      },
      good: {
        main: `<ul>${['停水通知', '施工公告', '招聘启事', '拍卖公告', '公示名单'].map((t, n) => `<li><a href="/g${n}">${t}</a></li>`).join('')}</ul>`,
      },
      rules: ['motion-no-pause'],
    },
    {
      id: 'download-download',
      barrier: '三份表格的链接都只写“下载”，表名在另一格里',
      bad: {
        main: `<table border="1"><tr><td>申请表</td><td><a href="/f/1.doc">下载</a></td></tr><tr><td>承诺书</td><td><a href="/f/2.doc">下载</a></td></tr><tr><td>委托书</td><td><a href="/f/3.doc">下载</a></td></tr></table>`,
      },
      good: {
        main: `<ul><li><a href="/f/1.doc">下载申请表（Word，20 KB）</a></li><li><a href="/f/2.doc">下载承诺书（Word，18 KB）</a></li><li><a href="/f/3.doc">下载委托书（Word，18 KB）</a></li></ul>`,
      },
      rules: ['link-vague-text', 'link-purpose-alone', 'links-same-name', 'table-no-headers'],
    },
    {
      id: 'add-favourite',
      barrier: '“加入收藏、设为首页”是没有地址的脚本链接，只对鼠标有反应',
      bad: {
        header: `<p><span onclick="this.style.behavior='url(#default#homepage)'" style="cursor:pointer">设为首页</span> | <span onclick="window.external&&0" style="cursor:pointer">加入收藏</span></p>`,
      },
      good: { header: `<p><a href="/help/fav.html">怎样把本站加入收藏</a></p>` },
      rules: ['click-not-focusable'],
    },
    {
      id: 'robot-frame',
      barrier: '智能问答的框架没有标题',
      bad: {
        end: `<iframe src="about:blank" style="width:220px;height:120px;border:1px solid #888"></iframe>`,
      },
      good: {
        end: `<iframe src="about:blank" title="智能问答" style="width:220px;height:120px;border:1px solid #888"></iframe>`,
      },
      rules: ['axe/frame-title'],
    },
    {
      id: 'body-no-menu',
      barrier: 'body 上写着禁止选中、复制和右键',
      bad: {
        end: `<script>document.body.oncopy=function(){return false};document.body.oncontextmenu=function(){return false};document.body.style.userSelect='none'</script>`,
      },
      good: {},
      rules: ['copy-blocked'],
    },
    {
      id: 'screen-of-fixed-height',
      barrier: '内容区固定 100vh，超出隐藏，放大后下半截看不到',
      bad: {
        main: `<div style="height:28vh;overflow:hidden"><p>受理范围：本市建成满二十年的住宅小区，未列入征收计划，业主同意率达到三分之二。</p><p>补助标准：每户最高一万二千元，加装电梯每部最高二十万元。</p><p>咨询地点：各街道办事处便民服务中心一楼大厅二号窗口，工作日受理，节假日不办理。</p></div>`,
      },
      good: {
        main: `<div style="min-height:28vh"><p>受理范围：本市建成满二十年的住宅小区，未列入征收计划，业主同意率达到三分之二。</p><p>补助标准：每户最高一万二千元，加装电梯每部最高二十万元。</p><p>咨询地点：各街道办事处便民服务中心一楼大厅二号窗口，工作日受理，节假日不办理。</p></div>`,
      },
      rules: ['zoomed-text-clipped', 'reflow-clipped', 'text-clipped', 'spaced-text-clipped'],
    },
    {
      id: 'wide-at-least',
      barrier: '正文最小宽度 1200 像素，手机上要左右拖',
      bad: {
        head: '<style>.text{min-width:1200px}</style>',
        main: '<p>各街道办事处负责辖区内申请的受理、初审和公示，市住房城乡建设局负责复核和资金拨付，市财政局负责资金监管。</p>',
      },
      good: {
        main: '<p>各街道办事处负责辖区内申请的受理、初审和公示，市住房城乡建设局负责复核和资金拨付，市财政局负责资金监管。</p>',
      },
      rules: ['reflow-sideways', 'viewport-fixed-width'],
    },
    {
      id: 'split-table',
      barrier: '表头和表体是两张表，表体没有表头',
      bad: {
        main: `<div class="el-table"><table><tr><th>小区</th><th>户数</th><th>年度</th></tr></table><table><tr><td>梧桐苑</td><td>320</td><td>2026</td></tr><tr><td>桂花园</td><td>180</td><td>2026</td></tr><tr><td>松涛里</td><td>95</td><td>2027</td></tr></table></div>`,
      },
      good: {
        main: `<table><tr><th scope="col">小区</th><th scope="col">户数</th><th scope="col">年度</th></tr><tr><td>梧桐苑</td><td>320</td><td>2026</td></tr><tr><td>桂花园</td><td>180</td><td>2026</td></tr><tr><td>松涛里</td><td>95</td><td>2027</td></tr></table>`,
      },
      rules: ['table-no-headers', 'axe/th-has-data-cells', 'table-header-idle'],
    },
    {
      id: 'read-on-span',
      barrier: '“展开全文”是 span，键盘到不了',
      bad: {
        main: `<p id="qw" style="max-height:1.8em;overflow:hidden">第一条 为了规范老旧小区改造，制定本办法。第二条 本办法所称老旧小区，是指建成满二十年、配套设施不完善的住宅小区。第三条 改造应当尊重居民意愿。第四条 资金由政府、居民、社会共同承担。第五条 本办法自公布之日起施行。</p><span class="zk" style="color:#0b4ea2">展开全文</span><script>document.querySelector('.zk').addEventListener('click',function(){document.getElementById('qw').style.maxHeight='none'})</script>`,
      },
      good: {
        main: `<p>第一条 为了规范老旧小区改造，制定本办法。第二条 本办法所称老旧小区，是指建成满二十年、配套设施不完善的住宅小区。第三条 改造应当尊重居民意愿。第四条 资金由政府、居民、社会共同承担。第五条 本办法自公布之日起施行。</p>`,
      },
      rules: ['click-not-focusable', 'text-clipped', 'mouse-only-control'],
    },
  ] satisfies Pair[]
).map((pair) => ({ ...pair, frame: portalOf }));
