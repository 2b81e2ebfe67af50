import type { Handler } from './serve.ts';

const many = (count: number, make: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => make(at)).join('');

/** A number from 0 up to below `most` that depends on page and purpose alone. */
const lot = (page: number, purpose: number, most: number): number => {
  let value = Math.imul(page + 1, 0x9e3779b1) ^ Math.imul(purpose + 1, 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 15), 0xc2b2ae35);
  return ((value ^ (value >>> 13)) >>> 0) % most;
};

type Body = (page: number, link: (at: number) => string) => string;

const prose = (page: number): string =>
  many(2 + lot(page, 1, 12), (at) =>
    lot(page + at, 2, 5) === 0
      ? `<p><strong>${at + 1}、办理条件。</strong>符合规定的申请人可以向受理窗口提出申请。</p>`
      : `<p>为方便群众办事，现将第 ${page} 号事项的第 ${at + 1} 点公告如下，请相关单位遵照执行。</p>`,
  );

/** The main part of a page, by template. What differs within a template is numbers of things and running text. */
const bodies: readonly Body[] = [
  (page) =>
    `<article class="article"><h1>关于第 ${page} 号事项的通知</h1><div class="article-info"><span>来源：办公室</span></div><div class="article-body">${prose(page)}${lot(page, 3, 4) === 0 ? '<table><tr><th scope="col">项目</th></tr><tr><td>一</td></tr></table>' : ''}</div><div class="share"><a href="#share">分享</a></div></article>`,
  (page, link) =>
    `<div class="column"><h1>栏目 ${page}</h1><ul class="news-list">${many(5 + lot(page, 1, 36), (at) => `<li><a href="${link(at)}">第 ${page}-${at} 号通知</a><span class="date">2026-01-02</span></li>`)}</ul><div class="pager"><a href="${link(1)}">下一页</a></div></div>`,
  (page, link) =>
    `<section class="service-item"><h1>办事指南 ${page}</h1><dl class="guide">${many(3 + lot(page, 1, 6), (at) => `<dt>第 ${at} 项</dt><dd>材料 ${at}</dd>`)}</dl><div class="service-actions"><a href="${link(2)}">在线办理</a></div></section>`,
  (page) =>
    `<section class="gallery"><h1>图片集 ${page}</h1><div class="pictures">${many(2 + lot(page, 1, 9), (at) => `<figure class="picture"><img src="/dot.png"${lot(page + at, 4, 3) === 0 ? '' : ` alt="活动现场 ${at}"`}><figcaption>第 ${at} 张</figcaption></figure>`)}</div></section>`,
  (page) =>
    `<section class="letter"><h1>领导信箱 ${page}</h1><form class="letter-form" action="/letter"><div class="row"><label for="name">姓名</label><input id="name"></div><div class="row">${lot(page, 5, 2) === 0 ? '' : '<label for="text">内容</label>'}<textarea id="text" name="text"></textarea></div><button>提交</button></form></section>`,
  (page, link) =>
    `<section class="files"><h1>文件下载 ${page}</h1><ol class="file-list">${many(1 + lot(page, 1, 5), (at) => `<li><a href="${link(at)}">表格 ${at}</a><div class="file-size">20 KB</div></li>`)}</ol></section>`,
  (page) =>
    `<section class="figures"><h1>统计数据 ${page}</h1><div class="chart-box"><table class="data"><caption>第 ${page} 表</caption>${many(2 + lot(page, 1, 10), (at) => `<tr><th scope="row">第 ${at} 项</th><td>${at}</td></tr>`)}</table></div><aside class="chart-note">注：均为虚构。</aside></section>`,
  (page, link) =>
    `<div class="people"><h1>机构与人员 ${page}</h1><div class="person-grid">${many(3 + lot(page, 1, 12), (at) => `<div class="person-card"><div class="person-name">工作人员 ${at}</div><div class="person-duty"><a href="${link(at)}">职责</a></div></div>`)}</div></div>`,
  (page) =>
    `<section class="answers"><h1>常见问题 ${page}</h1><div class="accordion">${many(2 + lot(page, 1, 9), (at) => `<details class="question"><summary>问题 ${at}</summary><div class="answer"><p>答复 ${at}</p></div></details>`)}</div></section>`,
  (page, link) =>
    `<div class="topic"><div class="topic-banner"><h1>专题 ${page}</h1></div><div class="topic-columns">${many(2 + lot(page, 1, 4), (at) => `<section class="topic-box"><h2>板块 ${at}</h2><ul class="topic-list">${many(3, (n) => `<li><a href="${link(at * 3 + n)}">动态 ${at}-${n}</a></li>`)}</ul></section>`)}</div></div>`,
  (page) =>
    `<section class="steps"><h1>流程 ${page}</h1><ol class="step-line">${many(3 + lot(page, 1, 5), (at) => `<li class="step"><div class="step-number">${at + 1}</div><div class="step-text">办理步骤</div></li>`)}</ol><div class="step-end">办结</div></section>`,
  (page) =>
    `<section class="office"><h1>办事大厅 ${page}</h1><address class="office-address">青城区中山路 ${page} 号</address><div class="office-hours">周一至周五</div><div class="office-map"><img src="/dot.png" alt="位置示意图"></div></section>`,
  (page, link) =>
    `<div class="open"><aside class="open-tree"><ul class="tree">${many(4 + lot(page, 1, 8), (at) => `<li><a href="${link(at)}">目录 ${at}</a></li>`)}</ul></aside><div class="open-panel"><h1>信息公开 ${page}</h1><div class="open-index">索引号：${page}</div>${prose(page)}</div></div>`,
  (page) =>
    `<div class="poll"><h1>意见征集 ${page}</h1><div class="poll-state">进行中</div><form class="poll-form" action="/poll"><fieldset class="choices"><legend>您的意见</legend>${many(2 + lot(page, 1, 4), (at) => `<label class="choice"><input type="radio" name="p" value="${at}">选项 ${at}</label>`)}</fieldset><button>投票</button></form></div>`,
  (page, link) =>
    `<main class="bulletin"><div class="bulletin-head"><h1>公报 ${page}</h1></div><div class="volumes">${many(2 + lot(page, 1, 10), (at) => `<section class="volume"><div class="cover"><a href="${link(at)}">第 ${at} 期</a></div></section>`)}</div></main>`,
];

/** Number of templates there are besides the home page. */
export const mostTemplates = bodies.length;

const paths = [
  'art',
  'col',
  'bsfw',
  'pic',
  'ldxx',
  'wjxz',
  'tjsj',
  'jggk',
  'cjwt',
  'ztzl',
  'lct',
  'bsdt',
  'zfxxgk',
  'yjzj',
  'gb',
];

/** Which template a page is of: articles are the most by far, as on real sites. */
const templateOf = (page: number, templates: number): number =>
  page < templates ? page : lot(page, 9, 3) > 0 ? 0 : lot(page, 10, templates);

/** Path of a page by its number. */
export const templatedPath = (page: number, templates: number): string =>
  `/${paths[templateOf(page, templates)]}/${page}.html`;

const head = (title: string): string =>
  `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title} - 青城区人民政府</title></head><body><header class="header"><a href="#main">跳到正文</a><nav class="nav" aria-label="主导航"><ul><li><a href="/">首页</a></li><li><a href="/sitemap.html">网站地图</a></li><li><a href="/search.html">站内搜索</a></li></ul></nav></header><div id="main">`;
const foot = `</div><footer class="footer"><p><a href="/contact.html">联系我们</a> <a href="/wza.html">无障碍声明</a></p></footer></body></html>`;

const special: Readonly<Record<string, string>> = {
  '/sitemap.html': `${head('网站地图')}<div class="map"><h1>网站地图</h1></div>${foot}`,
  '/search.html': `${head('站内搜索')}<form class="search-form" action="/search.html"><label for="q">关键词</label><input id="q" name="q"><button>搜索</button></form>${foot}`,
  '/contact.html': `${head('联系我们')}<div class="contact"><h1>联系我们</h1><p>电话 000</p></div>${foot}`,
  '/wza.html': `${head('无障碍声明')}<div class="statement"><h1>无障碍声明</h1><p>本站致力于无障碍。</p></div>${foot}`,
};

/**
 * A site of `pages` numbered pages made from `templates` templates (at most 15), a home page and four pages that every
 * government site has. Each page links to some hundred others at most, so that all are found.
 */
export const templatedSite = (pages: number, templates: number = mostTemplates): Handler => {
  const numbers = new Map(Array.from({ length: pages }, (_, page) => [templatedPath(page, templates), page]));
  return (request, response) => {
    const path = (request.url ?? '/').replace(/\?.*$/, '');
    const send = (html: string) =>
      void response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
    if (path === '/')
      return send(
        `${head('首页')}<div class="home"><h1>青城区人民政府</h1><section class="home-news"><h2>要闻</h2><ul class="headlines">${many(Math.min(pages, templates * 2), (at) => `<li><a href="${templatedPath(at, templates)}">要闻 ${at}</a></li>`)}</ul></section></div>${foot}`,
      );
    if (special[path]) return send(special[path]);
    const page = numbers.get(path);
    if (page === undefined)
      return void response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
    const next = many(
      8,
      (at) => `<a href="${templatedPath((page * 8 + at) % pages, templates)}">相关 ${at}</a> `,
    );
    const link = (at: number): string => templatedPath((page * 7 + at) % pages, templates);
    return send(
      `${head(`第 ${page} 页`)}${bodies[templateOf(page, templates)]!(page, link)}<nav class="related" aria-label="相关">${next}</nav>${foot}`,
    );
  };
};
