/** What differs between the pages of a pair; the rest is the frame of a plain government page. */
export type Parts = {
  readonly lang?: string | null; // of the page; null = no lang
  readonly title?: string;
  readonly head?: string;
  readonly header?: string;
  readonly main?: string; // below the heading of the page
  readonly footer?: string;
  readonly end?: string; // after the footer
};

/** A small page of a made-up county government, sound as it stands. */
export const pageOf = ({
  lang = 'zh-CN',
  title = '关于调整办公时间的公告_云岭县人民政府',
  head = '',
  header = '',
  main = '',
  footer = '',
  end = '',
}: Parts): string => `<!doctype html>
<html${lang === null ? '' : ` lang="${lang}"`}>
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>body{margin:0;font:16px/1.8 sans-serif;color:#222;background:#fff}header,main,footer{max-width:960px;margin:0 auto;padding:16px}a{color:#0645ad;text-decoration:underline}a:focus,button:focus,input:focus,[tabindex]:focus{outline:3px solid #c60;outline-offset:2px}nav ul{display:flex;flex-wrap:wrap;gap:24px;list-style:none;padding:0}nav a{display:inline-block;padding:6px 0}.hide{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}</style>
${head}</head>
<body>
<a href="#main">跳到主要内容</a>
<header><p>云岭县人民政府</p>${header}
<nav aria-label="主导航"><ul><li><a href="/">首页</a></li><li><a href="/zwgk/">政务公开</a></li><li><a href="/bsfw/">办事服务</a></li><li><a href="/hdjl/">互动交流</a></li></ul></nav></header>
<main id="main" tabindex="-1"><h1>关于调整办公时间的公告</h1>
<p>为方便群众办事，自下月起，县政务服务大厅的办公时间调整为上午八点三十分至十二点，下午两点至五点三十分。</p>
${main}</main>
<footer><p>主办：云岭县人民政府办公室 电话：0471-0000000</p>${footer}</footer>
${end}</body></html>`;
