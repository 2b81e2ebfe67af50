import type { Pair } from './pair.ts';

const block = (colour: string, w: number, h: number): string =>
  `data:image/svg+xml;utf8,<svg xmlns='http://www.w3.org/2000/svg' width='${w}' height='${h}'><rect width='${w}' height='${h}' fill='${colour}'/></svg>`;

/** Markup as older content systems, jQuery plug-ins and page editors left it. */
export const legacyPairs: readonly Pair[] = [
  {
    id: 'dotted-news',
    barrier: '新闻列表用“·”和换行排成，不是列表',
    bad: {
      main: '<div class="lmlb">·<a href="/a1.html">关于公布行政事业性收费目录的通知</a> [2024-03-01]<br>·<a href="/a2.html">关于开展安全生产检查的通知</a> [2024-02-20]<br>·<a href="/a3.html">关于做好春季防火工作的通知</a> [2024-02-11]<br>·<a href="/a4.html">关于招聘社区工作者的公告</a> [2024-02-03]</div>',
    },
    good: {
      main: '<ul class="lmlb"><li><a href="/a1.html">关于公布行政事业性收费目录的通知</a> [2024-03-01]</li><li><a href="/a2.html">关于开展安全生产检查的通知</a> [2024-02-20]</li><li><a href="/a3.html">关于做好春季防火工作的通知</a> [2024-02-11]</li><li><a href="/a4.html">关于招聘社区工作者的公告</a> [2024-02-03]</li></ul>',
    },
    rules: ['list-fake'],
  },
  {
    id: 'index-number-table',
    barrier: '公开信息的索引号表格，项目名只是普通单元格',
    bad: {
      main: '<table border="1" class="bd1"><tr><td>索引号：</td><td>000014349/2024-00012</td><td>主题分类：</td><td>综合政务</td></tr><tr><td>发文机关：</td><td>云岭县人民政府</td><td>成文日期：</td><td>2024年03月01日</td></tr><tr><td>标题：</td><td>关于调整办公时间的公告</td><td>发文字号：</td><td>云政发〔2024〕3号</td></tr></table>',
    },
    good: {
      main: '<table border="1" class="bd1"><tr><th scope="row">索引号：</th><td>000014349/2024-00012</td><th scope="row">主题分类：</th><td>综合政务</td></tr><tr><th scope="row">发文机关：</th><td>云岭县人民政府</td><th scope="row">成文日期：</th><td>2024年03月01日</td></tr><tr><th scope="row">标题：</th><td>关于调整办公时间的公告</td><th scope="row">发文字号：</th><td>云政发〔2024〕3号</td></tr></table>',
    },
    rules: ['table-no-headers', 'axe/td-has-header', 'table-layout'],
  },
  {
    id: 'mm-jump-menu',
    barrier: 'Dreamweaver 的 MM_jumpMenu 跳转菜单，一选就走',
    bad: {
      main: `<p><label for="mj">上级部门网站</label> <select id="mj" onchange="MM_jumpMenu('parent',this,0)"><option value="">请选择</option><option value="/s1/">省发展改革委</option><option value="/s2/">省教育厅</option></select></p><script>function MM_jumpMenu(t,s,r){location.href=s.options[s.selectedIndex].value}</script>`,
    },
    good: {
      main: '<form action="/go"><label for="mj">上级部门网站</label> <select id="mj" name="to"><option value="/s1/">省发展改革委</option><option value="/s2/">省教育厅</option></select> <button>前往</button></form>',
    },
    rules: ['select-jump-menu', 'change-of-context'],
  },
  {
    id: 'visit-counter',
    barrier: '访问量由数字图片拼成，没有替代文本',
    bad: {
      footer: `<p>访问量：<img src="${block('navy', 15, 20)}" width="15" height="20"><img src="${block('navy', 15, 20)}" width="15" height="20"><img src="${block('navy', 15, 20)}" width="15" height="20"></p>`,
    },
    good: { footer: '<p>访问量：128</p>' },
    rules: ['axe/image-alt'],
  },
  {
    id: 'kxbd-marquee',
    barrier: 'jQuery 插件左右滚动图片，只有鼠标移上才停',
    bad: {
      main: `<div id="sc" style="width:400px;height:90px;overflow:hidden;white-space:nowrap"><span style="display:inline-block;width:300px;height:80px;background:#def">美丽乡村风采</span><span style="display:inline-block;width:300px;height:80px;background:#fed">云岭湿地公园</span><span style="display:inline-block;width:300px;height:80px;background:#dfe">民俗文化节</span></div><script>(function(){var s=document.getElementById('sc'),on=true;s.onmouseover=function(){on=false};s.onmouseout=function(){on=true};setInterval(function(){if(on)s.scrollLeft=s.scrollLeft>480?0:s.scrollLeft+2},30)})()</script>`,
    },
    good: {
      main: '<ul><li>美丽乡村风采</li><li>云岭湿地公园</li><li>民俗文化节</li></ul>',
    },
    rules: ['motion-no-pause'],
  },
  {
    id: 'table-tabs',
    barrier: '表格单元格当选项卡，onclick 切换',
    bad: {
      main: `<table role="presentation"><tr><td onclick="sw(0)" style="cursor:pointer">最新政策</td><td onclick="sw(1)" style="cursor:pointer">政策解读</td></tr></table><div class="tc">关于促进就业的若干措施</div><div class="tc" style="display:none">一图读懂就业补贴</div><script>function sw(i){document.querySelectorAll('.tc').forEach(function(d,n){d.style.display=n===i?'block':'none'})}</script>`,
    },
    good: {
      main: '<h2>最新政策</h2><p>关于促进就业的若干措施</p><h2>政策解读</h2><p>读懂就业补贴的五个要点</p>',
    },
    rules: ['click-not-focusable', 'mouse-only-control'],
  },
  {
    id: 'lang-en-us',
    barrier: '模板自带 lang="en-US"，正文全是中文',
    bad: { lang: 'en-US' },
    good: {},
    rules: ['page-lang-mismatch'],
  },
  {
    id: 'maximum-scale',
    barrier: 'viewport 写 maximum-scale=1.0，放不大',
    bad: { head: '<meta name="viewport" content="width=device-width,initial-scale=1.0,maximum-scale=1.0">' },
    good: {},
    rules: ['axe/meta-viewport'],
  },
  {
    id: 'topic-background',
    barrier: '专题入口是带背景图的空 div 套在链接里',
    bad: {
      main: `<p><a href="/zt/dsxx/"><span class="zt1" style="display:block;width:600px;height:90px;background:url(&quot;${block('firebrick', 600, 90)}&quot;)"></span></a></p>`,
    },
    good: {
      main: `<p><a href="/zt/dsxx/"><span class="zt1" style="display:block;width:600px;height:90px;color:#fff;background:#a00">党史学习教育专题</span></a></p>`,
    },
    rules: ['axe/link-name', 'background-image-text'],
  },
  {
    id: 'conac-script',
    barrier: '党政机关标识由脚本写入，图片链接没有替代文本',
    bad: {
      footer: `<span id="_ideConac"></span><script>document.getElementById('_ideConac').innerHTML='<a href="https://bszs.conac.cn/sitename?method=show" target="_blank"><img src="${block('crimson', 60, 80).replaceAll("'", '&apos;')}" width="60" height="80"></a>'</script>`,
    },
    good: {
      footer: `<span id="_ideConac"></span><script>document.getElementById('_ideConac').innerHTML='<a href="https://bszs.conac.cn/sitename?method=show"><img alt="党政机关标识" src="${block('crimson', 60, 80).replaceAll("'", '&apos;')}" width="60" height="80"></a>'</script>`,
    },
    rules: ['axe/link-name', 'axe/image-alt'],
  },
  {
    id: 'select-start-blocked',
    barrier: '脚本禁止选中文字和右键菜单',
    bad: {
      end: '<script>document.onselectstart=function(){return false};document.oncontextmenu=function(){return false};document.oncopy=function(){return false}</script>',
    },
    good: {},
    rules: ['copy-blocked', 'browser-demanded'],
  },
  {
    id: 'robot-float',
    barrier: '右下角的政务机器人是带 onclick 的图片，没有名称，键盘到不了',
    bad: {
      end: `<div id="znkf" style="position:fixed;right:10px;bottom:10px;cursor:pointer" onclick="window.open('/robot/')"><img src="${block('teal', 60, 60)}" width="60" height="60" alt=""></div>`,
    },
    good: {
      end: `<div style="position:fixed;right:10px;bottom:10px"><a href="/robot/"><img src="${block('teal', 60, 60)}" width="60" height="60" alt="智能问答"></a></div>`,
    },
    rules: ['click-not-focusable', 'mouse-only-control'],
  },
  {
    id: 'embed-music',
    barrier: 'embed 背景音乐自动开始',
    bad: { end: '<embed src="bg.mp3" autostart="true" loop="true" width="0" height="0">' },
    good: {},
    rules: ['autoplay-media', 'flash-plugin'],
  },
  {
    id: 'gradient-words',
    barrier: '白字压在浅色渐变上看不清',
    bad: {
      main: '<div style="background:linear-gradient(90deg,#9cc9f5,#cfe6fb);color:#fff;padding:16px;font-size:16px">云岭县 2024 年十件民生实事进展情况通报</div>',
    },
    good: {
      main: '<div style="background:linear-gradient(90deg,#0b3c6f,#14548f);color:#fff;padding:16px;font-size:16px">云岭县 2024 年十件民生实事进展情况通报</div>',
    },
    rules: ['contrast-over-picture', 'axe/color-contrast'],
  },
  {
    id: 'orange-button',
    barrier: '橙色按钮上的白字对比不足',
    bad: {
      main: '<p><button type="button" style="background:#ff9900;color:#fff;border:0;padding:10px 20px;font-size:16px">在线预约</button></p>',
    },
    good: {
      main: '<p><button type="button" style="background:#8a4b00;color:#fff;border:0;padding:10px 20px;font-size:16px">在线预约</button></p>',
    },
    rules: ['axe/color-contrast'],
  },
  {
    id: 'bottom-banner',
    barrier: '底部固定的宣传条盖住得到焦点的链接',
    bad: {
      main: `<ul>${Array.from({ length: 40 }, (_, n) => `<li><a href="/n${n}.html">第${n + 1}号征收公告</a></li>`).join('')}</ul>`,
      end: '<div style="position:fixed;left:0;right:0;bottom:0;height:320px;background:#a00;color:#fff"><p>迎接全国文明城市复检</p></div>',
    },
    good: {
      main: `<ul>${Array.from({ length: 40 }, (_, n) => `<li><a href="/n${n}.html">第${n + 1}号征收公告</a></li>`).join('')}</ul><div style="background:#a00;color:#fff"><p>迎接全国文明城市复检</p></div>`,
    },
    rules: ['focus-covered'],
  },
  {
    id: 'annex-icon-only',
    barrier: '附件只有一个 Word 图标，没有文字也没有替代文本',
    bad: {
      main: `<p>附件：<a href="P020240301.docx"><img src="${block('royalblue', 32, 32)}" width="32" height="32"></a></p>`,
    },
    good: {
      main: `<p>附件：<a href="P020240301.docx"><img src="${block('royalblue', 32, 32)}" width="32" height="32" alt=""> 企业名单（Word，20KB）</a></p>`,
    },
    rules: ['axe/link-name', 'axe/image-alt'],
  },
  {
    id: 'steps-reversed',
    barrier: '办理步骤用 row-reverse 排列，源代码里从最后一步开始',
    bad: {
      main: '<div style="display:flex;flex-direction:row-reverse"><div style="width:33%">第三步 领取证照</div><div style="width:33%">第二步 提交材料</div><div style="width:33%">第一步 网上申请</div></div>',
    },
    good: {
      main: '<div style="display:flex"><div style="width:33%">第一步 网上申请</div><div style="width:33%">第二步 提交材料</div><div style="width:33%">第三步 领取证照</div></div>',
    },
    rules: ['reading-order-visual'],
  },
  {
    id: 'hidden-label-after-zoom',
    barrier: '栏目标题框固定 24 像素高，放大或加行距后文字被裁',
    bad: {
      main: '<div style="width:180px;height:24px;line-height:1.5;overflow:hidden;font-size:16px">行政许可和行政处罚公示专栏公告</div><p>各部门应当在七个工作日内公示。</p>',
    },
    good: {
      main: '<div style="width:180px;min-height:24px;line-height:1.5;font-size:16px">行政许可和行政处罚公示专栏公告</div><p>各部门应当在七个工作日内公示。</p>',
    },
    rules: ['zoomed-text-clipped', 'spaced-text-clipped', 'text-clipped'],
  },
  {
    id: 'policy-picture-only',
    barrier: '政策解读只有一张长图，alt 只重复栏目名',
    bad: {
      main: `<p style="text-align:center"><img src="${block('mistyrose', 600, 1600)}" width="600" height="1600" alt="政策解读"></p>`,
    },
    good: {
      main: '<h2>就业补贴怎么领</h2><p>符合条件的毕业生可在户籍地社区申请，审核通过后十日内发放。</p>',
    },
    rules: ['image-of-text', 'img-alt-quality'],
  },
];
