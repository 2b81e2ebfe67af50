import type { Pair } from './pair.ts';
import { portalOf } from './portal-page.ts';

const drawn = (colour: string, w: number, h: number): string =>
  `data:image/svg+xml;utf8,<svg xmlns='http://www.w3.org/2000/svg' width='${w}' height='${h}'><rect width='${w}' height='${h}' fill='${colour}'/></svg>`;
const bars = `<script>(function(){var c=document.querySelector('#tb canvas')||document.querySelector('canvas'),x=c.getContext('2d');[['#5470c6',60],['#91cc75',110],['#fac858',40]].forEach(function(b,i){x.fillStyle=b[0];x.fillRect(30+i*90,150-b[1],50,b[1])})})()</script>`;

/** Columns and dashboards as portals built with Vue, React, ECharts and old ASP leave them. */
export const portalPairs: readonly Pair[] = (
  [
    {
      id: 'root-takes-clicks',
      barrier: '事项卡片的点击由 #app 统一代收，卡片是 div',
      bad: {
        main: `<div id="app" data-v-app><div class="card" data-v-3c1 data-href="/sx/1" style="border:1px solid #999;padding:12px;margin:8px 0"><b>加装电梯补助</b><p>每部最高补助二十万元</p></div><div class="card" data-v-3c1 data-href="/sx/2" style="border:1px solid #999;padding:12px;margin:8px 0"><b>外墙保温改造</b><p>由街道统一组织实施</p></div></div><script>document.getElementById('app').addEventListener('click',function(e){var c=e.target.closest('.card');if(c)location.href=c.dataset.href})</script>`,
      },
      good: {
        main: `<div id="app" data-v-app><div class="card" data-v-3c1 style="border:1px solid #999;padding:12px;margin:8px 0"><h2><a href="/sx/1">加装电梯补助</a></h2><p>每部最高补助二十万元</p></div><div class="card" data-v-3c1 style="border:1px solid #999;padding:12px;margin:8px 0"><h2><a href="/sx/2">外墙保温改造</a></h2><p>由街道统一组织实施</p></div></div>`,
      },
      rules: ['click-not-focusable', 'mouse-only-control'],
    },
    {
      id: 'service-frame-field',
      barrier: '嵌入的办件查询框架里，输入框没有标签',
      bad: {
        main: `<iframe title="办件进度查询" width="460" height="120" srcdoc="<!doctype html><html lang='zh-CN'><title>办件进度查询</title><body><form action='/cx'>受理编号<input name='bh'><button>查询</button></form></body></html>"></iframe>`,
      },
      good: {
        main: `<iframe title="办件进度查询" width="460" height="120" srcdoc="<!doctype html><html lang='zh-CN'><title>办件进度查询</title><body><form action='/cx'><label>受理编号<input name='bh'></label><button>查询</button></form></body></html>"></iframe>`,
      },
      rules: ['axe/label', 'label-far'],
    },
    {
      id: 'charts-on-canvas',
      barrier: 'ECharts 图表画在 canvas 里，图例只有颜色，没有数据表',
      bad: {
        main: `<div id="tb" _echarts_instance_="ec_1" style="width:320px;height:160px"><canvas width="320" height="160"></canvas></div>${bars}`,
      },
      good: {
        main: `<div id="tb" style="width:320px;height:160px"><canvas width="320" height="160" role="img" aria-label="各季度改造小区数柱形图，数据见下表"></canvas></div>${bars}<table><caption>各季度改造小区数</caption><tr><th scope="col">季度</th><th scope="col">小区（个）</th></tr><tr><th scope="row">一季度</th><td>60</td></tr><tr><th scope="row">二季度</th><td>110</td></tr><tr><th scope="row">三季度</th><td>40</td></tr></table>`,
      },
      rules: ['graphic-no-text'],
    },
    {
      id: 'numbers-roll',
      barrier: '数据大屏的数字每秒滚动更新，不能暂停',
      bad: {
        main: `<p>今日办件 <b id="sz" style="font-size:36px">10234</b> 件</p><script>setInterval(function(){var s=document.getElementById('sz');s.textContent=Number(s.textContent)+Math.ceil(Math.random()*9)},700)</script>`,
      },
      good: { main: `<p>今日办件（截至十二时） <b style="font-size:36px">10234</b> 件</p>` },
      rules: ['motion-no-pause', 'status-unannounced', 'blinking'],
    },
    {
      id: 'new-mark-blinks',
      barrier: '“最新”字样由脚本不停闪烁',
      bad: {
        main: `<p><span id="xin" style="color:#c00">最新</span> <a href="/tz/9">改造计划申报的通知</a></p><script>setInterval(function(){var s=document.getElementById('xin').style;s.visibility=s.visibility==='hidden'?'visible':'hidden'},500)</script>`,
      },
      good: {
        main: `<p><span style="color:#c00">最新</span> <a href="/tz/9">改造计划申报的通知</a></p>`,
      },
      rules: ['blinking', 'motion-no-pause'],
    },
    {
      id: 'page-reloads',
      barrier: '公示页每 30 秒整页自动刷新',
      bad: { head: '<meta http-equiv="refresh" content="30">', main: '<p>当前排队 12 人。</p>' },
      good: { main: '<p>当前排队 12 人。</p><p><a href="/pd/">刷新排队人数</a></p>' },
      rules: ['axe/meta-refresh', 'time-limit-told'],
    },
    {
      id: 'tree-roles-half',
      barrier: '公开目录写了 role="treeitem"，外面没有 tree',
      bad: {
        main: `<div class="gkml"><div role="treeitem" tabindex="0">机构概况</div><div role="treeitem" tabindex="-1">政策文件</div></div>`,
      },
      good: {
        main: `<ul class="gkml"><li><a href="/jg/">机构概况</a></li><li><a href="/zc/">政策文件</a></li></ul>`,
      },
      rules: ['axe/aria-required-parent', 'mouse-only-control', 'tabindex-static'],
    },
    {
      id: 'player-buttons-bare',
      barrier: '视频新闻播放器的控制按钮只有图标，没有名称',
      bad: {
        main: `<div class="vjs"><video id="v" width="320" height="180" src="/v/1.mp4"><track kind="captions" srclang="zh" src="/v/1.vtt" label="中文字幕"></video><div><button type="button" class="vjs-play" onclick="document.getElementById('v').play()"><span style="display:inline-block;border:8px solid transparent;border-left-color:#000"></span></button></div></div><p>视频文字稿：市领导到雨花街道调研改造进展。</p>`,
      },
      good: {
        main: `<div class="vjs"><video id="v" width="320" height="180" src="/v/1.mp4" controls><track kind="captions" srclang="zh" src="/v/1.vtt" label="中文字幕"></video></div><p>视频文字稿：市领导到雨花街道调研改造进展。</p>`,
      },
      rules: ['axe/button-name'],
    },
    {
      id: 'budget-headers-lost',
      barrier: '预算表单元格的 headers 指向不存在的 id',
      bad: {
        main: `<table border="1"><caption>改造资金预算</caption><tr><th id="xm">项目</th><th id="je">金额（万元）</th></tr><tr><td headers="xm1">电梯</td><td headers="je1">600</td></tr><tr><td headers="xm1">管网</td><td headers="je1">800</td></tr></table>`,
      },
      good: {
        main: `<table border="1"><caption>改造资金预算</caption><tr><th scope="col">项目</th><th scope="col">金额（万元）</th></tr><tr><td>电梯</td><td>600</td></tr><tr><td>管网</td><td>800</td></tr></table>`,
      },
      rules: ['axe/td-headers-attr', 'table-header-idle'],
    },
    {
      id: 'table-by-spaces',
      barrier: '收费标准用空格对齐成表，放在 pre 里',
      bad: {
        main: `<pre>项目        单位      收费标准
测绘        元/户     300
检测        元/栋     5000
监理        元/平米   12</pre>`,
      },
      good: {
        main: `<table border="1"><caption>收费标准</caption><tr><th scope="col">项目</th><th scope="col">单位</th><th scope="col">收费标准</th></tr><tr><td>测绘</td><td>元/户</td><td>300</td></tr><tr><td>检测</td><td>元/栋</td><td>5000</td></tr><tr><td>监理</td><td>元/平米</td><td>12</td></tr></table>`,
      },
      rules: ['table-fake', 'spaced-letters', 'table-layout'],
    },
    {
      id: 'table-by-divs',
      barrier: '公示名单用 div 拼成表格，没有表格角色',
      bad: {
        head: '<style>.tr{display:flex}.td{flex:1;border:1px solid #999;padding:4px}.thd{background:#dde6f3;font-weight:bold}</style>',
        main: `<div class="tb"><div class="tr thd"><div class="td">小区</div><div class="td">街道</div><div class="td">年度</div></div>${[
          ['梧桐苑', '雨花街道', '2026'],
          ['桂花园', '清溪街道', '2026'],
          ['松涛里', '雨花街道', '2027'],
        ]
          .map((r) => `<div class="tr">${r.map((c) => `<div class="td">${c}</div>`).join('')}</div>`)
          .join('')}</div>`,
      },
      good: {
        main: `<table border="1"><caption>改造小区名单</caption><tr><th scope="col">小区</th><th scope="col">街道</th><th scope="col">年度</th></tr><tr><td>梧桐苑</td><td>雨花街道</td><td>2026</td></tr><tr><td>桂花园</td><td>清溪街道</td><td>2026</td></tr><tr><td>松涛里</td><td>雨花街道</td><td>2027</td></tr></table>`,
      },
      rules: ['table-fake', 'table-no-headers'],
    },
    {
      id: 'words-by-css',
      barrier: '“已截止”三个字由 CSS 写在链接前',
      bad: {
        head: `<style>.end::before{content:"申报已经截止：";color:#a00}</style>`,
        main: `<ul><li class="end"><a href="/sb/1">第一批改造申报</a></li><li><a href="/sb/2">第二批改造申报</a></li></ul>`,
      },
      good: {
        main: `<ul><li>申报已经截止：<a href="/sb/1">第一批改造申报</a></li><li><a href="/sb/2">第二批改造申报</a></li></ul>`,
      },
      rules: ['css-content-text'],
    },
    {
      id: 'cyrillic-unmarked',
      barrier: '俄文（西里尔蒙文）简介没有标明语言',
      bad: {
        main: '<p>Энэ хороолол нь хотын төвд байрладаг бөгөөд таван мянган оршин суугчтай. Засварын ажил ирэх хавар эхэлнэ.</p>',
      },
      good: {
        main: '<p lang="mn-Cyrl">Энэ хороолол нь хотын төвд байрладаг бөгөөд таван мянган оршин суугчтай. Засварын ажил ирэх хавар эхэлнэ.</p>',
      },
      rules: ['part-lang', 'mongolian-lang'],
    },
    {
      id: 'title-of-scaffold',
      barrier: '标题还是脚手架的 Vite App',
      bad: { title: 'Vite App' },
      good: {},
      rules: ['page-title-quality', 'title-not-distinct'],
    },
    {
      id: 'shows-other-way-round',
      barrier: '三步说明用 CSS order 倒着排，源代码顺序与显示相反',
      bad: {
        head: '<style>.st{display:flex;gap:12px}.st li{flex:1;list-style:none}</style>',
        main: `<ul class="st"><li style="order:3"><a href="/b3">第三步 公示改造方案</a></li><li style="order:2"><a href="/b2">第二步 街道初审</a></li><li style="order:1"><a href="/b1">第一步 业主申请</a></li></ul>`,
      },
      good: {
        head: '<style>.st{display:flex;gap:12px}.st li{flex:1;list-style:none}</style>',
        main: `<ul class="st"><li><a href="/b1">第一步 业主申请</a></li><li><a href="/b2">第二步 街道初审</a></li><li><a href="/b3">第三步 公示改造方案</a></li></ul>`,
      },
      rules: ['reading-order-visual', 'focus-order-jumps'],
    },
    {
      id: 'window-at-start',
      barrier: '一打开页面就弹出新窗口',
      bad: { end: `<script>window.open('/tongzhi/','tz','width=400,height=300')</script>` },
      good: { main: `<p><a href="/tongzhi/">停水检修通知</a></p>` },
      rules: ['window-opens-itself', 'change-of-context', 'new-window-unannounced'],
    },
    {
      id: 'same-access-key',
      barrier: '两个链接用同一个快捷键',
      bad: {
        main: `<p><a href="/sq/" accesskey="s">我要申请</a> <a href="/cx/" accesskey="s">进度查询</a></p>`,
      },
      good: {
        main: `<p><a href="/sq/" accesskey="1">我要申请</a> <a href="/cx/" accesskey="2">进度查询</a></p>`,
      },
      rules: ['axe/accesskeys'],
    },
    {
      id: 'rule-with-alt',
      barrier: '装饰用的分隔线图片带着“line.gif”一类替代文本',
      bad: {
        main: `<p>申请条件：建成满二十年。</p><img src="${drawn('silver', 400, 4)}" width="400" height="4" alt="line.gif"><p>补助标准：以年度文件为准。</p>`,
      },
      good: {
        main: `<p>申请条件：建成满二十年。</p><img src="${drawn('silver', 400, 4)}" width="400" height="4" alt=""><p>补助标准：以年度文件为准。</p>`,
      },
      rules: ['img-alt-quality', 'spacer-image'],
    },
  ] satisfies Pair[]
).map((pair) => ({ ...pair, frame: portalOf }));
