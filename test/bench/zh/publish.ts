import type { Pair } from './pair.ts';

const drawn = (colour: string, w = 240, h = 160): string =>
  `data:image/svg+xml;utf8,<svg xmlns='http://www.w3.org/2000/svg' width='${w}' height='${h}'><rect width='${w}' height='${h}' fill='${colour}'/></svg>`;

/** What a government publishes: articles, annexes, explanations in pictures, films, figures, lists by page. */
export const publishPairs: readonly Pair[] = [
  {
    id: 'annex-bare',
    barrier: '链接只写“附件1”，不说是什么文件',
    bad: { main: '<p><a href="/P020261001.doc">附件1</a></p><p><a href="/P020261002.xls">附件2</a></p>' },
    good: {
      main: '<p><a href="/P020261001.doc">附件1：补贴申请表（Word，35 KB）</a></p><p><a href="/P020261002.xls">附件2：补贴标准表（Excel，20 KB）</a></p>',
    },
    rules: ['document-link-info', 'link-vague-text', 'link-purpose-alone'],
  },
  {
    id: 'annex-icon-alt',
    barrier: '附件图标的 alt 是 icon_doc.gif',
    bad: {
      main: `<p><img src="${drawn('blue', 16, 16)}" width="16" height="16" alt="icon_doc.gif"> <a href="/f.doc">补贴申请表（Word，35 KB）</a></p>`,
    },
    good: {
      main: `<p><img src="${drawn('blue', 16, 16)}" width="16" height="16" alt=""> <a href="/f.doc">补贴申请表（Word，35 KB）</a></p>`,
    },
    rules: ['img-alt-quality'],
  },
  {
    id: 'one-picture-explains',
    barrier: '“一图读懂”长图没有文字版',
    bad: {
      main: `<p style="text-align:center"><img src="${drawn('pink', 700, 2400)}" width="700" height="2400" alt="一图读懂"></p>`,
    },
    good: {
      main: `<h2>一图读懂：惠企政策</h2><ul><li>减免房租三个月。</li><li>新招员工每人补贴一千元。</li></ul>`,
    },
    rules: ['image-of-text', 'img-alt-quality'],
  },
  {
    id: 'article-scan',
    barrier: '公告正文是一张扫描图，alt 为空',
    bad: {
      main: `<div class="TRS_Editor"><p><img src="${drawn('ivory', 800, 1100)}" width="800" height="1100" alt=""></p></div>`,
    },
    good: {
      main: `<div class="TRS_Editor"><p>云政发〔2026〕8号：现将有关事项公告如下，自公布之日起施行。</p></div>`,
    },
    rules: ['image-of-text', 'img-empty-alt'],
  },
  {
    id: 'table-picture',
    barrier: '统计表是截图，alt 写“表格”',
    bad: { main: `<p><img src="/images/tongji_biao.png" width="600" height="300" alt="表格"></p>` },
    good: {
      main: '<table border="1"><caption>收入情况</caption><tr><th scope="col">年份</th><th scope="col">收入（万元）</th></tr><tr><th scope="row">2025</th><td>1300</td></tr></table>',
    },
    rules: ['image-of-text', 'img-alt-quality'],
  },
  {
    id: 'chart-canvas',
    barrier: '数据图表画在 canvas 里，没有文字',
    bad: {
      main: `<h2>近三年收入</h2><div id="ec" style="width:400px;height:260px"><canvas width="400" height="260"></canvas></div><script>const c=document.querySelector('#ec canvas').getContext('2d');c.fillStyle='#c23531';[120,180,220].forEach((h,i)=>c.fillRect(40+i*110,250-h,60,h))</script>`,
    },
    good: {
      main: `<h2>近三年收入</h2><div id="ec" style="width:400px;height:260px"><canvas width="400" height="260" role="img" aria-label="柱形图：2023 年 1200 万元，2024 年 1800 万元，2025 年 2200 万元"></canvas></div><script>const c=document.querySelector('#ec canvas').getContext('2d');c.fillStyle='#c23531';[120,180,220].forEach((h,i)=>c.fillRect(40+i*110,250-h,60,h))</script>`,
    },
    rules: ['graphic-no-text', 'axe/role-img-alt'],
  },
  {
    id: 'chart-svg',
    barrier: '数据图表是没有名称的 SVG',
    bad: {
      main: `<h2>支出结构</h2><svg width="300" height="200"><rect x="20" y="60" width="60" height="120" fill="#36c"/><rect x="110" y="20" width="60" height="160" fill="#c63"/></svg>`,
    },
    good: {
      main: `<h2>支出结构</h2><svg width="300" height="200" role="img" aria-label="柱形图：教育 3.2 亿元，卫生 4.1 亿元"><rect x="20" y="60" width="60" height="120" fill="#36c"/><rect x="110" y="20" width="60" height="160" fill="#c63"/></svg>`,
    },
    rules: ['graphic-no-text', 'axe/svg-img-alt'],
  },
  {
    id: 'news-film',
    barrier: '视频新闻没有字幕也没有文字稿',
    bad: { main: '<video src="/v/news.mp4" controls width="400" height="225" title="云岭新闻"></video>' },
    good: {
      main: '<video src="/v/news.mp4" controls width="400" height="225" title="云岭新闻"><track kind="captions" src="/v/news.vtt" srclang="zh" label="中文字幕"></video><p><a href="/v/news.html">云岭新闻文字稿</a></p>',
    },
    rules: ['media-alternative', 'axe/video-caption'],
  },
  {
    id: 'film-play-div',
    barrier: '视频的播放按钮是 div，播放器没有控件',
    bad: {
      main: `<div style="position:relative;width:400px"><video id="sp" src="/v/x.mp4" width="400" height="225" aria-label="宣传片"></video><div class="play" style="position:absolute;left:170px;top:80px;width:60px;height:60px;background:#000;border-radius:30px" onclick="document.getElementById('sp').play()"></div></div>`,
    },
    good: {
      main: `<div style="width:400px"><video id="sp" src="/v/x.mp4" controls width="400" height="225" aria-label="宣传片"><track kind="captions" src="/v/x.vtt" srclang="zh" label="中文字幕"></video></div>`,
    },
    rules: ['click-not-focusable'],
  },
  {
    id: 'disclosure-tree',
    barrier: '政务公开目录树的加号只能用鼠标点',
    bad: {
      main: `<ul class="tree"><li><span class="plus" style="cursor:pointer" onclick="const u=this.parentNode.querySelector('ul');u.style.display=u.style.display==='none'?'block':'none'">＋</span> 法定主动公开内容<ul style="display:none"><li><a href="/g1">机构职能</a></li><li><a href="/g2">规划计划</a></li></ul></li></ul>`,
    },
    good: {
      main: `<ul class="tree"><li><button type="button" aria-expanded="false" onclick="const u=this.parentNode.querySelector('ul');u.hidden=!u.hidden;this.setAttribute('aria-expanded',String(!u.hidden))">法定主动公开内容</button><ul hidden><li><a href="/g1">机构职能</a></li><li><a href="/g2">规划计划</a></li></ul></li></ul>`,
    },
    rules: ['click-not-focusable', 'mouse-only-control'],
  },
  {
    id: 'disclosure-tree-state',
    barrier: '目录树的展开状态读屏听不到',
    bad: {
      main: `<ul class="tree"><li><button type="button" onclick="const u=this.parentNode.querySelector('ul');u.hidden=!u.hidden">法定主动公开内容</button><ul hidden><li><a href="/g1">机构职能</a></li><li><a href="/g2">规划计划</a></li></ul></li></ul>`,
    },
    good: {
      main: `<ul class="tree"><li><button type="button" aria-expanded="false" onclick="const u=this.parentNode.querySelector('ul');u.hidden=!u.hidden;this.setAttribute('aria-expanded',String(!u.hidden))">法定主动公开内容</button><ul hidden><li><a href="/g1">机构职能</a></li><li><a href="/g2">规划计划</a></li></ul></li></ul>`,
    },
    rules: ['state-not-told'],
  },
  {
    id: 'pager-go-to',
    barrier: '分页“跳到第几页”的输入框没有名称',
    bad: {
      main: '<div class="fy"><a href="/l1">上一页</a> <a href="/l3">下一页</a> <input name="p" size="3"> <button>跳转</button></div>',
    },
    good: {
      main: '<nav aria-label="分页"><a href="/l1">上一页</a> <a href="/l3">下一页</a> <label>跳到第几页 <input name="p" size="3"></label> <button>跳转</button></nav>',
    },
    rules: ['axe/label'],
  },
  {
    id: 'pager-span',
    barrier: '分页的页码是 span，只认点击',
    bad: {
      main: `<div class="page">${[1, 2, 3].map((n) => `<span style="cursor:pointer;padding:8px" onclick="location='/l${n}'">${n}</span>`).join('')}</div>`,
    },
    good: {
      main: `<nav aria-label="分页">${[1, 2, 3].map((n) => `<a href="/l${n}" aria-label="第 ${n} 页" style="padding:8px">${n}</a>`).join('')}</nav>`,
    },
    rules: ['click-not-focusable'],
  },
  {
    id: 'article-font-size',
    barrier: '【大 中 小】字号切换是脚本链接',
    bad: {
      main: `<p>【字体：<a href="javascript:doZoom(18)">大</a> <a href="javascript:doZoom(16)">中</a> <a href="javascript:doZoom(14)">小</a>】</p>`,
    },
    good: {
      main: `<p>字体：<button type="button">大号字</button> <button type="button">中号字</button> <button type="button">小号字</button></p>`,
    },
    rules: ['link-pseudo', 'link-vague-text'],
  },
  {
    id: 'article-close',
    barrier: '“关闭窗口”是只认点击的文字',
    bad: {
      main: `<p style="text-align:right">【<span onclick="window.close()" style="cursor:pointer">关闭窗口</span>】</p>`,
    },
    good: {
      main: `<p style="text-align:right"><button type="button" onclick="window.close()">关闭窗口</button></p>`,
    },
    rules: ['click-not-focusable'],
  },
  {
    id: 'share-icons',
    barrier: '分享图标是空链接',
    bad: {
      head: '<style>.bd a{display:inline-block;width:24px;height:24px;background:#f60}</style>',
      main: '<div class="bd">分享到 <a href="#" class="bds_weixin"></a><a href="#" class="bds_tsina"></a></div>',
    },
    good: {
      main: '<div class="bd">分享到 <button type="button">微信</button> <button type="button">微博</button></div>',
    },
    rules: ['axe/link-name', 'link-pseudo'],
  },
  {
    id: 'pdf-frame',
    barrier: '正文是嵌入的 PDF，框架没有标题',
    bad: { main: '<iframe src="about:blank#/gw.pdf" width="700" height="500"></iframe>' },
    good: { main: '<p><a href="/gw.pdf">云政发〔2026〕8号文件（PDF，320 KB）</a></p>' },
    rules: ['axe/frame-title'],
  },
  {
    id: 'pdf-object',
    barrier: '用 object 嵌入文件，没有替代内容',
    bad: { main: '<object data="/gw.pdf" type="application/pdf" width="700" height="500"></object>' },
    good: {
      main: '<object data="/gw.pdf" type="application/pdf" width="700" height="500" aria-label="云政发〔2026〕8号文件"><p><a href="/gw.pdf">下载云政发〔2026〕8号文件（PDF，320 KB）</a></p></object>',
    },
    rules: ['axe/object-alt'],
  },
  {
    id: 'leader-photos',
    barrier: '领导之窗的照片都写“领导照片”',
    bad: {
      main: `<ul><li><a href="/ld1"><img src="${drawn('gray', 100, 140)}" width="100" height="140" alt="照片"></a></li><li><a href="/ld2"><img src="${drawn('silver', 100, 140)}" width="100" height="140" alt="照片"></a></li></ul>`,
    },
    good: {
      main: `<ul><li><a href="/ld1"><img src="${drawn('gray', 100, 140)}" width="100" height="140" alt="县长 张某"></a></li><li><a href="/ld2"><img src="${drawn('silver', 100, 140)}" width="100" height="140" alt="副县长 李某"></a></li></ul>`,
    },
    rules: ['img-alt-quality', 'links-same-name'],
  },
  {
    id: 'table-title-row',
    barrier: '数据表的标题写在合并的第一行里，没有表头',
    bad: {
      main: '<table border="1"><tr><td colspan="3" align="center"><b>补贴发放情况</b></td></tr><tr><td>乡镇</td><td>户数</td><td>金额（元）</td></tr><tr><td>东河镇</td><td>120</td><td>36000</td></tr><tr><td>西坡乡</td><td>98</td><td>29400</td></tr></table>',
    },
    good: {
      main: '<table border="1"><caption>补贴发放情况</caption><tr><th scope="col">乡镇</th><th scope="col">户数</th><th scope="col">金额（元）</th></tr><tr><th scope="row">东河镇</th><td>120</td><td>36000</td></tr><tr><th scope="row">西坡乡</th><td>98</td><td>29400</td></tr></table>',
    },
    rules: ['table-no-headers', 'axe/td-has-header', 'table-layout'],
  },
  {
    id: 'small-justified',
    barrier: '正文 12 像素，行距很小',
    bad: {
      main: `<p style="font-size:11px;line-height:1.1">${'各乡镇人民政府、县政府各部门要切实加强组织领导，明确责任分工，细化工作措施。'.repeat(6)}</p>`,
    },
    good: {
      main: `<p>${'各乡镇人民政府、县政府各部门要切实加强组织领导，明确责任分工，细化工作措施。'.repeat(6)}</p>`,
    },
    rules: ['reading-comfort'],
  },
  {
    id: 'link-colour-hover',
    barrier: '链接获得焦点时没有任何变化',
    bad: { head: '<style>*:focus{outline:0!important;box-shadow:none!important}</style>' },
    good: {},
    rules: ['focus-not-visible'],
  },
  {
    id: 'hidden-text-in-tab-order',
    barrier: '收起的菜单移出屏幕，链接仍在 Tab 顺序里',
    bad: {
      header:
        '<div style="position:absolute;left:-9999px"><a href="/h1">县情概况</a> <a href="/h2">历史沿革</a></div>',
    },
    good: { header: '<div hidden><a href="/h1">县情概况</a> <a href="/h2">历史沿革</a></div>' },
    rules: ['focus-covered', 'focus-lost', 'focus-not-visible', 'keyboard-unreached'],
  },
];
