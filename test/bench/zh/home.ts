import type { Pair } from './pair.ts';

const drawn = (colour: string, w = 240, h = 160): string =>
  `data:image/svg+xml;utf8,<svg xmlns='http://www.w3.org/2000/svg' width='${w}' height='${h}'><rect width='${w}' height='${h}' fill='${colour}'/></svg>`;
const news = ['全县项目建设推进会召开', '秋粮收购工作全面展开', '城乡供水一体化工程开工'];

/** The front page of a government site: windows that drift, carousels, menus, search, links to others. */
export const homePairs: readonly Pair[] = [
  {
    id: 'drift-two-ways',
    barrier: '飘窗斜着漂，碰边反弹，关闭是图片',
    bad: {
      end: `<div id="ad1" style="position:absolute;width:180px;height:100px;background:#fff;border:1px solid #900;z-index:50"><a href="/zt/12345/">12345 热线征集</a><img src="${drawn('gray', 16, 16)}" onclick="document.getElementById('ad1').style.display='none'"></div><script>var x=50,y=60,xin=1,yin=1;setInterval(function(){var o=document.getElementById('ad1');x+=xin?2:-2;y+=yin?2:-2;if(x>700)xin=0;if(x<0)xin=1;if(y>400)yin=0;if(y<0)yin=1;o.style.left=x+'px';o.style.top=y+'px'},20)</script>`,
    },
    good: {
      end: `<div style="position:fixed;right:10px;bottom:10px;width:180px;height:100px;background:#fff;border:1px solid #900"><a href="/zt/12345/">12345 热线征集</a> <button type="button" aria-label="关闭热线征集窗口" onclick="this.parentNode.remove()">×</button></div>`,
    },
    rules: ['floating-window', 'motion-no-pause', 'click-not-focusable', 'axe/image-alt'],
  },
  {
    id: 'drift-by-css',
    barrier: '飘窗用 CSS 动画来回移动，停不下来',
    bad: {
      head: '<style>@keyframes fly{from{transform:translateX(0)}to{transform:translateX(500px)}}.fly{position:fixed;top:200px;left:0;width:160px;padding:10px;background:#fff;border:1px solid #333;animation:fly 8s linear infinite alternate}</style>',
      end: '<div class="fly"><a href="/zt/">学习贯彻专题</a></div>',
    },
    good: {
      head: '<style>.fly{padding:10px;background:#fff;border:1px solid #333}</style>',
      end: '<div class="fly"><a href="/zt/">学习贯彻专题</a></div>',
    },
    rules: ['floating-window', 'motion-no-pause'],
  },
  {
    id: 'carousel-number-dots',
    barrier: '图片新闻的数字圆点只认鼠标',
    bad: {
      main: `<div class="focus"><a href="/n1"><img id="fp" width="240" height="160" src="${drawn('teal')}" alt="${news[0]}"></a><ul class="num" style="list-style:none;display:flex;gap:4px;padding:0">${[1, 2, 3].map((n) => `<li style="width:24px;height:24px;background:#ddd;cursor:pointer" onclick="document.getElementById('fp').alt='${news[n - 1]}'">${n}</li>`).join('')}</ul></div>`,
    },
    good: {
      main: `<div class="focus"><a href="/n1"><img id="fp" width="240" height="160" src="${drawn('teal')}" alt="${news[0]}"></a><ul class="num" style="list-style:none;display:flex;gap:4px;padding:0">${[1, 2, 3].map((n) => `<li><button type="button" style="width:32px;height:32px" aria-label="第 ${n} 张" onclick="document.getElementById('fp').alt='${news[n - 1]}'">${n}</button></li>`).join('')}</ul></div>`,
    },
    rules: ['click-not-focusable', 'mouse-only-control', 'keyboard-unreached'],
  },
  {
    id: 'carousel-arrows',
    barrier: '轮播左右箭头没有名称',
    bad: {
      head: `<style>.prev,.next{display:inline-block;width:40px;height:60px;background:#999}</style>`,
      main: `<div><a class="prev" href="javascript:;"></a><img width="240" height="160" src="${drawn('navy')}" alt="${news[1]}"><a class="next" href="javascript:;"></a></div>`,
    },
    good: {
      main: `<div><button type="button" aria-label="上一张">‹</button><img width="240" height="160" src="${drawn('navy')}" alt="${news[1]}"><button type="button" aria-label="下一张">›</button></div>`,
    },
    rules: ['axe/link-name', 'link-pseudo'],
  },
  {
    id: 'carousel-slides',
    barrier: '横向滑动的轮播每三秒换一张，不能暂停',
    bad: {
      main: `<div style="width:240px;height:160px;overflow:hidden"><div id="tr" style="width:720px;height:160px;display:flex;transition:transform .4s">${news.map((t, n) => `<a href="/n${n}"><img width="240" height="160" src="${drawn(['teal', 'maroon', 'navy'][n]!)}" alt="${t}"></a>`).join('')}</div></div><script>let k=0;setInterval(()=>{k=(k+1)%3;document.getElementById('tr').style.transform='translateX('+(-240*k)+'px)'},3000)</script>`,
    },
    good: {
      main: `<button type="button" id="tz">暂停轮播</button><div style="width:240px;height:160px;overflow:hidden"><div id="tr" style="width:720px;height:160px;display:flex">${news.map((t, n) => `<a href="/n${n}"><img width="240" height="160" src="${drawn(['teal', 'maroon', 'navy'][n]!)}" alt="${t}"></a>`).join('')}</div></div><script>let k=0,on=true;document.getElementById('tz').onclick=(e)=>{on=!on;e.target.textContent=on?'暂停轮播':'继续轮播'};setInterval(()=>{if(!on)return;k=(k+1)%3;document.getElementById('tr').style.transform='translateX('+(-240*k)+'px)'},3000)</script>`,
    },
    rules: ['motion-no-pause'],
  },
  {
    id: 'picture-news-alt-number',
    barrier: '图片新闻的 alt 只写序号',
    bad: {
      main: `<p><a href="/n1"><img width="240" height="160" src="${drawn('teal')}" alt="1"></a> <a href="/n2"><img width="240" height="160" src="${drawn('navy')}" alt="2"></a></p>`,
    },
    good: {
      main: `<p><a href="/n1"><img width="240" height="160" src="${drawn('teal')}" alt="${news[0]}"></a> <a href="/n2"><img width="240" height="160" src="${drawn('navy')}" alt="${news[1]}"></a></p>`,
    },
    rules: ['img-alt-quality', 'link-vague-text', 'link-purpose-alone'],
  },
  {
    id: 'station-group-hover',
    barrier: '站群导航的下级菜单只在鼠标移上时出现',
    bad: {
      head: '<style>.zq ul{display:none}.zq:hover ul{display:block}</style>',
      main: '<div class="zq"><span>乡镇网站</span><ul><li><a href="/z1">东河镇</a></li><li><a href="/z2">西坡乡</a></li></ul></div>',
    },
    good: {
      main: `<div class="zq"><button type="button" aria-expanded="false" aria-controls="zq" onclick="const u=document.getElementById('zq');u.hidden=!u.hidden;this.setAttribute('aria-expanded',String(!u.hidden))">乡镇网站</button><ul id="zq" hidden><li><a href="/z1">东河镇</a></li><li><a href="/z2">西坡乡</a></li></ul></div>`,
    },
    rules: ['hover-keyboard', 'hover-only-content', 'hover-content'],
  },
  {
    id: 'station-group-script',
    barrier: '部门导航用脚本响应 mouseenter 展开',
    bad: {
      main: `<div id="bm"><p>部门网站</p><ul style="display:none"><li><a href="/b1">教育局</a></li><li><a href="/b2">财政局</a></li></ul></div><script>const b=document.getElementById('bm');b.addEventListener('mouseenter',()=>{b.lastElementChild.style.display='block'});b.addEventListener('mouseleave',()=>{b.lastElementChild.style.display='none'})</script>`,
    },
    good: {
      main: `<p>部门网站</p><ul><li><a href="/b1">教育局</a></li><li><a href="/b2">财政局</a></li></ul>`,
    },
    rules: ['hover-keyboard', 'hover-only-content', 'hover-content', 'mouse-only-control'],
  },
  {
    id: 'friend-links-jump',
    barrier: '友情链接下拉框一选就跳走',
    bad: {
      footer: `<select aria-label="友情链接" onchange="if(this.value)window.open(this.value)"><option value="">友情链接</option><option value="/a">省政府网站</option><option value="/b">市政府网站</option></select>`,
    },
    good: {
      footer: `<form action="/go"><select name="to" aria-label="友情链接"><option value="/a">省政府网站</option><option value="/b">市政府网站</option></select> <button>前往</button></form>`,
    },
    rules: ['select-jump-menu', 'change-of-context'],
  },
  {
    id: 'friend-links-listener',
    barrier: '友情链接下拉框由监听器跳转',
    bad: {
      footer: `<label>部门网站 <select id="yq"><option value="">请选择</option><option value="/jy">教育局</option><option value="/cz">财政局</option></select></label><script>document.getElementById('yq').addEventListener('change',function(){location.href=this.value})</script>`,
    },
    good: {
      footer: `<ul><li><a href="/jy">教育局</a></li><li><a href="/cz">财政局</a></li></ul>`,
    },
    rules: ['select-jump-menu', 'change-of-context'],
  },
  {
    id: 'friend-links-unnamed',
    barrier: '友情链接下拉框没有名称',
    bad: {
      footer: `<form action="/go"><select name="to"><option>各市政府网站</option><option>甲市</option></select> <button>前往</button></form>`,
    },
    good: {
      footer: `<form action="/go"><select name="to" aria-label="各市政府网站"><option>甲市</option><option>乙市</option></select> <button>前往</button></form>`,
    },
    rules: ['axe/select-name'],
  },
  {
    id: 'qr-hover',
    barrier: '微信二维码只在鼠标移到图标时出现',
    bad: {
      head: '<style>.wx{position:relative;display:inline-block}.wx .ewm{display:none;position:absolute;bottom:30px}.wx:hover .ewm{display:block}</style>',
      footer: `<div class="wx"><img src="${drawn('green', 32, 32)}" alt="微信公众号"><div class="ewm"><img src="${drawn('black', 100, 100)}" alt="云岭发布公众号二维码">扫码关注</div></div>`,
    },
    good: {
      footer: `<div class="wx"><img src="${drawn('black', 100, 100)}" alt="云岭发布公众号二维码"><p>微信搜索“云岭发布”关注，或用微信扫码。</p></div>`,
    },
    rules: ['hover-keyboard', 'hover-only-content', 'hover-content'],
  },
  {
    id: 'traditional-switch',
    barrier: '繁简切换是没有 href 的字',
    bad: { header: `<p><a id="StranLink" onclick="document.title='繁'" style="cursor:pointer">繁体</a></p>` },
    good: {
      header: `<p><button type="button" onclick="document.title='繁体版'">切换为繁体</button></p>`,
    },
    rules: ['click-not-focusable', 'link-pseudo'],
  },
  {
    id: 'search-value-as-label',
    barrier: '搜索框用 value 里的提示代替标签',
    bad: {
      header: `<form action="/s"><input type="text" name="q" value="请输入关键字" onfocus="if(this.value=='请输入关键字')this.value=''"><input type="submit" value="搜索"></form>`,
    },
    good: {
      header: `<form action="/s" role="search"><label>站内搜索 <input type="text" name="q"></label><input type="submit" value="搜索"></form>`,
    },
    rules: ['axe/label', 'label-placeholder-only'],
  },
  {
    id: 'search-image-button',
    barrier: '搜索按钮是图片，没有 alt',
    bad: {
      header: `<form action="/s"><label>站内搜索 <input name="q"></label><input type="image" src="${drawn('navy', 40, 30)}"></form>`,
    },
    good: {
      header: `<form action="/s"><label>站内搜索 <input name="q"></label><input type="image" src="${drawn('navy', 40, 30)}" alt="搜索"></form>`,
    },
    rules: ['axe/input-image-alt'],
  },
  {
    id: 'search-div-button',
    barrier: '搜索按钮是带背景图的 div',
    bad: {
      header: `<div><label>站内搜索 <input name="q" id="q"></label><div class="ss" style="width:40px;height:30px;background:#036;cursor:pointer" onclick="location='/s?q='+document.getElementById('q').value"></div></div>`,
    },
    good: {
      header: `<form action="/s"><label>站内搜索 <input name="q" id="q"></label><button class="ss" aria-label="搜索" style="width:40px;height:30px"></button></form>`,
    },
    rules: ['click-not-focusable'],
  },
  {
    id: 'news-tabs-hover',
    barrier: '新闻选项卡靠鼠标移动切换',
    bad: {
      main: `<div class="tab"><ul style="list-style:none;display:flex;gap:24px"><li onmouseover="t(0)">云岭要闻</li><li onmouseover="t(1)">部门动态</li></ul><div class="pn"><a href="/yw">${news[0]}</a></div><div class="pn" style="display:none"><a href="/dt">${news[1]}</a></div></div><script>function t(i){document.querySelectorAll('.pn').forEach((p,n)=>{p.style.display=n===i?'block':'none'})}</script>`,
    },
    good: {
      main: `<h2>云岭要闻</h2><p><a href="/yw">${news[0]}</a></p><h2>部门动态</h2><p><a href="/dt">${news[1]}</a></p>`,
    },
    rules: [
      'mouse-only-control',
      'click-not-focusable',
      'hover-keyboard',
      'hover-only-content',
      'keyboard-unreached',
    ],
  },
  {
    id: 'image-map',
    barrier: '乡镇地图的热区没有 alt',
    bad: {
      main: `<p><img src="${drawn('olive')}" width="240" height="160" alt="云岭县各乡镇位置图" usemap="#xz"></p><map name="xz"><area shape="rect" coords="0,0,120,160" href="/donghe"><area shape="rect" coords="120,0,240,160" href="/xipo"></map>`,
    },
    good: {
      main: `<p><img src="${drawn('olive')}" width="240" height="160" alt="云岭县各乡镇位置图" usemap="#xz"></p><map name="xz"><area shape="rect" coords="0,0,120,160" href="/donghe" alt="东河镇"><area shape="rect" coords="120,0,240,160" href="/xipo" alt="西坡乡"></map>`,
    },
    rules: ['axe/area-alt'],
  },
  {
    id: 'map-frame-vague',
    barrier: '地图框架的标题只写 map',
    bad: { main: '<iframe src="about:blank" title="map" width="300" height="200"></iframe>' },
    good: {
      main: '<iframe src="about:blank" title="县政务服务大厅位置地图" width="300" height="200"></iframe>',
    },
    rules: ['frame-title-quality'],
  },
  {
    id: 'back-to-top',
    barrier: '返回顶部图标没有名称',
    bad: {
      end: `<a href="#" class="gotop" style="position:fixed;right:8px;bottom:8px"><img src="${drawn('gray', 40, 40)}"></a>`,
    },
    good: {
      end: `<a href="#" class="gotop" style="position:fixed;right:8px;bottom:8px"><img src="${drawn('gray', 40, 40)}" alt="返回顶部"></a>`,
    },
    rules: ['axe/link-name', 'axe/image-alt'],
  },
  {
    id: 'logo-heading-empty',
    barrier: '一级标题里只有没有替代文本的标志图',
    bad: { header: `<h1><img src="${drawn('firebrick', 200, 60)}" width="200" height="60" alt=""></h1>` },
    good: {
      header: `<p><img src="${drawn('firebrick', 200, 60)}" width="200" height="60" alt="云岭县人民政府"></p>`,
    },
    rules: ['axe/empty-heading', 'img-empty-alt'],
  },
  {
    id: 'notice-popup',
    barrier: '进入首页弹出公告层，不是对话框，只能点叉关闭',
    bad: {
      end: `<div class="mask" style="position:fixed;inset:0;background:rgba(0,0,0,.5);z-index:98"></div><div class="tc" style="position:fixed;left:25%;top:20%;width:50%;background:#fff;padding:20px;z-index:99"><i class="close" style="float:right;cursor:pointer" onclick="document.querySelectorAll('.mask,.tc').forEach(e=>e.remove())">×</i><p>关于征集民生实事项目的公告</p><a href="/zj">参与征集</a></div>`,
    },
    good: {
      main: `<p>关于征集民生实事项目的公告</p><p><a href="/zj">参与征集</a></p>`,
    },
    rules: ['overlay-unmarked', 'click-not-focusable', 'floating-window'],
  },
  {
    id: 'new-media-icons',
    barrier: '政务新媒体图标链接没有文字',
    bad: {
      head: '<style>.m a{display:inline-block;width:40px;height:40px;background:#c00}</style>',
      footer:
        '<div class="m"><a href="https://weibo.com/x" class="wb"></a> <a href="/wx" class="wx"></a></div>',
    },
    good: {
      head: '<style>.m a{display:inline-block;height:40px}</style>',
      footer: '<div class="m"><a href="https://weibo.com/x">政务微博</a> <a href="/wx">微信公众号</a></div>',
    },
    rules: ['axe/link-name', 'background-image-text'],
  },
  {
    id: 'site-map-blocks',
    barrier: '网站地图用空格和竖线排成，不是列表',
    bad: {
      main: `<p>${['机构职能', '领导之窗', '政策文件', '财政预决算', '人事信息', '统计数据'].map((t, n) => `<a href="/m${n}">${t}</a>`).join(' | ')}</p>`,
    },
    good: {
      main: `<ul>${['机构职能', '领导之窗', '政策文件', '财政预决算', '人事信息', '统计数据'].map((t, n) => `<li><a href="/m${n}">${t}</a></li>`).join('')}</ul>`,
    },
    rules: ['list-fake'],
  },
];
