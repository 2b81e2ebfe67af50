import type { Parts } from './page.ts';

const emblem =
  "data:image/svg+xml;utf8,<svg xmlns='http://www.w3.org/2000/svg' width='64' height='64'><circle cx='32' cy='32' r='30' fill='firebrick'/></svg>";

/** A column page of a made-up city portal: top bar, emblem, search, columns beside the text, footer; sound as it stands. */
export const portalOf = ({
  lang = 'zh-CN',
  title = '老旧小区改造事项办理_青岚市人民政府门户网站',
  head = '',
  header = '',
  main = '',
  footer = '',
  end = '',
}: Parts): string => `<!doctype html>
<html${lang === null ? '' : ` lang="${lang}"`}>
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>*{box-sizing:border-box}body{margin:0;font:16px/1.75 "Microsoft YaHei",sans-serif;color:#333;background:#f5f6f8}.w{max-width:1100px;margin:0 auto;padding:0 16px}.top{background:#eef1f6;font-size:14px}.top ul,.cols ul,.nav ul{list-style:none;margin:0;padding:0}.top ul{display:flex;flex-wrap:wrap;gap:20px}.nav{background:#0b4ea2}.nav ul{display:flex;flex-wrap:wrap;gap:8px 32px;padding:10px 0}.nav a{color:#fff;display:inline-block;padding:4px 0}a{color:#0b4ea2}.cols{display:flex;flex-wrap:wrap;gap:24px;background:#fff;padding:16px}.side{flex:1 1 220px}.text{flex:3 1 480px;min-width:0}.side li{border-bottom:1px solid #ddd;padding:6px 0}.foot{background:#25324a;color:#fff;padding:16px 0;margin-top:24px}.foot a{color:#fff}a:focus-visible,button:focus-visible,input:focus-visible,select:focus-visible,textarea:focus-visible,[tabindex]:focus-visible{outline:3px solid #d35400;outline-offset:2px}h1{font-size:26px}h2{font-size:20px}.skip{position:absolute;left:-999px}.skip:focus{left:8px;top:8px;background:#fff}</style>
${head}</head>
<body>
<a class="skip" href="#zw">跳到正文</a>
<header><div class="top"><div class="w"><ul><li><a href="/login/">登录</a></li><li><a href="/reg/">注册</a></li><li><a href="/map/">网站地图</a></li></ul></div></div>
<div class="w"><p><img src="${emblem}" width="64" height="64" alt="青岚市人民政府"> 青岚市人民政府</p><form action="/search/" role="search"><label for="kw">全站搜索</label> <input id="kw" name="kw"> <button>搜索</button></form>${header}</div>
<nav class="nav" aria-label="栏目"><div class="w"><ul><li><a href="/">首页</a></li><li><a href="/xxgk/">信息公开</a></li><li><a href="/zwfw/">政务服务</a></li><li><a href="/hd/">互动交流</a></li><li><a href="/sj/">数据开放</a></li></ul></div></nav></header>
<div class="w"><nav aria-label="当前位置"><p><a href="/">首页</a> &gt; <a href="/zwfw/">政务服务</a> &gt; 老旧小区改造</p></nav>
<div class="cols"><main id="zw" class="text"><h1>老旧小区改造事项办理</h1><p>符合条件的小区，由业主委员会向街道办事处提出申请，市住房城乡建设局会同有关部门审核后列入年度改造计划。</p>
${main}</main>
<aside class="side" aria-label="相关栏目"><h2>相关栏目</h2><ul><li><a href="/zwfw/gr/">个人办事</a></li><li><a href="/zwfw/fr/">法人办事</a></li><li><a href="/zwfw/bm/">便民查询</a></li></ul></aside></div></div>
<footer class="foot"><div class="w"><p>主办：青岚市人民政府办公室 承办：青岚市大数据中心</p><p><a href="/gy/">关于我们</a> <a href="/lx/">联系我们</a></p>${footer}</div></footer>
${end}</body></html>`;
