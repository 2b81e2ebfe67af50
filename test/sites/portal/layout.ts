/** One page of the sample site. `body` is the middle part; `repaired` chooses the version without barriers. */
export type Page = {
  readonly path: string;
  readonly title: string; // what the page is about
  readonly column: string; // '' for the home page
  readonly meta?: Readonly<Record<string, string>>; // tags of the rules for government sites
  readonly script?: string;
  readonly bare?: boolean; // without frame: the page inside an iframe
  readonly body: (repaired: boolean) => string;
};

export const siteTitle = '青城区人民政府';

const columns: readonly (readonly [string, string])[] = [
  ['首页', '/'],
  ['新闻中心', '/xwzx/'],
  ['通知公告', '/tzgg/'],
  ['政务公开', '/zwgk/'],
  ['办事大厅', '/bsdt/'],
  ['互动交流', '/hdjl/'],
  ['走进青城', '/zjqc/'],
];
const disclosure =
  '<li><a href="/zwgk/jgzn.html">机构职能</a></li><li><a href="/zwgk/tongji.html">统计数据</a></li>';

/** The barriers version moves the columns of 办事大厅 and below to another order. */
const navigation = (page: Page, repaired: boolean): string => {
  const moved = !repaired && page.column === '办事大厅';
  const order = moved
    ? [columns[0], columns[4], columns[6], columns[3], columns[1], columns[2], columns[5]]
    : columns;
  const item = (column: (typeof columns)[number] | undefined): string => {
    const [name, path] = column ?? ['', ''];
    const here = repaired && page.column === name ? ' aria-current="true"' : '';
    const sub = !repaired && name === '政务公开' ? `<ul class="sub">${disclosure}</ul>` : '';
    return `<li><a href="${path}"${here}>${name}</a>${sub}</li>`;
  };
  const list = `<ul>${order.map(item).join('')}</ul>`;
  return repaired
    ? `<nav class="nav" aria-label="主导航"><div class="wrap">${list}</div></nav>
<nav class="sub wrap" aria-label="政务公开栏目"><ul>${disclosure}</ul></nav>`
    : `<div class="nav"><div class="wrap">${list}</div></div>`;
};

const header = (page: Page, repaired: boolean): string =>
  repaired
    ? `<a class="skip" href="#main">跳到正文</a>
<header><p class="sample">示例网站：内容均为虚构，仅用于测试。</p>
<div class="wrap top"><a href="/"><img src="/img/logo.svg" width="320" height="56" alt="青城区人民政府首页"></a>
<form role="search" action="/search.html"><label for="q">站内搜索</label> <input id="q" name="q" type="search"> <button>搜索</button></form></div>
${navigation(page, repaired)}</header>`
    : `<div class="sample">示例网站：内容均为虚构，仅用于测试。</div>
<div class="wrap top"><a class="logo" href="/"><img src="/img/logo.svg" width="320" height="56"></a>
<form action="/search.html"><input name="q" type="text" placeholder="请输入关键字"> <input class="go" type="image" src="/img/btn_search.svg"></form></div>
${navigation(page, repaired)}`;

const friends = [
  ['示例市人民政府', 'https://www.example.com/'],
  ['示例区政务服务网', 'https://www.example.org/'],
] as const;

const footer = (repaired: boolean): string =>
  repaired
    ? `<footer class="footer"><div class="wrap">
<nav class="links" aria-label="友情链接"><ul>${friends.map(([name, url]) => `<li><a href="${url}">${name}</a></li>`).join('')}</ul></nav>
<p><a href="/map.html">网站地图</a> <a href="/login.html">登录</a> 主办：青城区人民政府办公室（示例） 电话：0000-0000000 网站标识码：0000000000</p>
<p><a href="/zjqc/"><img src="/img/dzjg.svg" width="48" height="56" alt="党政机关网站标识"></a>
<a href="/hdjl/"><img src="/img/jiucuo.svg" width="96" height="40" alt="政府网站找错"></a></p></div></footer>`
    : `<div class="footer"><div class="wrap">
<select id="links" onchange="if(this.value)location.href=this.value"><option value="">友情链接</option>${friends.map(([name, url]) => `<option value="${url}">${name}</option>`).join('')}</select>
<p><a href="/map.html">网站地图</a> <a href="/login.html">登录</a> 主办：青城区人民政府办公室（示例） 电话：0000-0000000 网站标识码：0000000000</p>
<p><a class="icon" href="/zjqc/" target="_blank"><img src="/img/dzjg.svg" width="48" height="56"></a>
<a class="icon" href="/hdjl/" target="_blank"><img src="/img/jiucuo.svg" width="96" height="40"></a></p></div></div>`;

/** 当前位置 of inner pages. */
const breadcrumb = (page: Page, repaired: boolean): string => {
  const path = columns.find(([name]) => name === page.column)?.[1] ?? '/';
  const middle = page.column === page.title ? '' : `<a href="${path}">${page.column}</a> &gt; `;
  const inner = `当前位置：<a href="/">首页</a> &gt; ${middle}${page.title}`;
  if (page.column === '' || page.column === '首页') return '';
  return repaired
    ? `<nav class="crumb" aria-label="当前位置">${inner}</nav>`
    : `<div class="crumb">${inner}</div>`;
};

/** The whole document. Inner pages of the barriers version all carry the site's name as their title. */
export const render = (page: Page, repaired: boolean, charset = 'utf-8'): string => {
  const inner = page.column === '' ? siteTitle : `${page.title}_${siteTitle}`;
  const title = repaired || page.column === '' ? inner : siteTitle;
  const tags = { SiteName: siteTitle, SiteIDCode: '0000000000', ColumnName: page.column, ...page.meta };
  const meta = Object.entries(tags)
    .filter(([, content]) => content !== '')
    .map(([name, content]) => `<meta name="${name}" content="${content}">`)
    .join('\n');
  const viewport = repaired ? 'width=device-width, initial-scale=1' : 'width=1100, user-scalable=no';
  const body = page.body(repaired);
  const framed = page.bare
    ? repaired
      ? `<main>${body}</main>`
      : body
    : `${header(page, repaired)}
${repaired ? `<main id="main" class="wrap">${breadcrumb(page, repaired)}${body}</main>` : `<div class="wrap">${breadcrumb(page, repaired)}${body}</div>`}
${footer(repaired)}`;
  return `<!DOCTYPE html>
<html${repaired ? ' lang="zh-CN"' : ''}>
<head>
<meta charset="${charset}">
<meta name="viewport" content="${viewport}">
${meta}
<title>${title}</title>
<link rel="stylesheet" href="/css/style.css">
</head>
<body>
${framed}
${page.script === undefined ? '' : `<script src="${page.script}"></script>`}
</body>
</html>
`;
};
