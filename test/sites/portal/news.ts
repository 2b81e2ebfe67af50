import type { Page } from './layout.ts';

type Item = { readonly url: string; readonly title: string; readonly date: string };

export const news: readonly Item[] = [
  {
    url: '/xwzx/t20250310_1001.html',
    title: '青城区召开无障碍环境建设工作推进会，部署今年重点任务',
    date: '2025-03-10',
  },
  {
    url: '/xwzx/t20250306_1002.html',
    title: '青城区政务服务中心新增手语翻译和导盲服务，方便残疾人办事',
    date: '2025-03-06',
  },
];
export const notices: readonly Item[] = [
  {
    url: '/tzgg/t20250301_2001.html',
    title: '关于印发《青城区无障碍环境建设实施方案》的通知',
    date: '2025-03-01',
  },
  {
    url: '/tzgg/t20250225_2002.html',
    title: '2025年城乡居民养老保险待遇领取资格认证公告',
    date: '2025-02-25',
  },
];

/** A list of news. Barriers: titles cut off in the text, full only in the title attribute. */
export const newsList = (items: readonly Item[], repaired: boolean): string => {
  const rows = items.map(({ url, title, date }) =>
    repaired
      ? `<li><a href="${url}">${title}</a><span class="date">${date}</span></li>`
      : `<li><span class="date">${date}</span><a href="${url}" title="${title}" target="_blank">${title.slice(0, 14)}...</a></li>`,
  );
  return `<ul class="news">${rows.join('')}</ul>`;
};

const heading = (text: string, repaired: boolean): string =>
  repaired ? `<h1>${text}</h1>` : `<div class="bt">${text}</div>`;

const list = (path: string, column: string, items: readonly Item[], next: string): Page => ({
  path,
  title: column,
  column,
  body: (repaired) =>
    `${heading(column, repaired)}${newsList(items, repaired)}${
      next === ''
        ? ''
        : repaired
          ? `<p><a href="${next}">下一页</a></p>`
          : `<p><a class="next" href="${next}">&gt;&gt;</a></p>`
    }`,
});

const article = (item: Item, column: string, text: (repaired: boolean) => string): Page => ({
  path: item.url,
  title: item.title,
  column,
  meta: {
    ArticleTitle: item.title,
    PubDate: `${item.date} 09:00`,
    ContentSource: '青城区人民政府办公室（示例）',
  },
  body: (repaired) =>
    repaired
      ? `<article><h1>${item.title}</h1><p>发布时间：${item.date} 来源：青城区人民政府办公室（示例）</p>${text(repaired)}</article>`
      : `<div class="bt">${item.title}</div><p>发布时间：${item.date} 字号：<span class="big" onclick="document.body.style.fontSize='22px'">大</span> <span class="small" onclick="document.body.style.fontSize='16px'">小</span></p>${text(repaired)}`,
});

const [meeting, service] = news as readonly [Item, Item];
const [plan, pension] = notices as readonly [Item, Item];

/** Lists and articles of 新闻中心 and 通知公告. */
export const newsPages: readonly Page[] = [
  list('/xwzx/', '新闻中心', news, '/xwzx/index_1.html'),
  { ...list('/xwzx/index_1.html', '新闻中心', notices, ''), title: '新闻中心第2页' },
  list('/tzgg/', '通知公告', notices, ''),
  article(
    meeting,
    '新闻中心',
    (
      repaired,
    ) => `<p>三月十日，青城区召开无障碍环境建设工作推进会。会议要求，各部门网站要让每一位居民都能用。</p>
${
  repaired
    ? '<figure><img src="/img/DSC_0042.png" width="480" height="270" alt="会场主席台和参会人员"><figcaption>推进会现场</figcaption></figure><h2>下一步工作</h2>'
    : '<p><img class="photo" src="/img/DSC_0042.png" width="480" height="270" alt="DSC_0042.png"></p><p><b>下一步工作</b></p>'
}
<p>一是补齐网页替代文本，二是保证全部功能可以用键盘操作，三是公开的文件提供文字版。</p>
${repaired ? '<p><a href="/tzgg/t20250301_2001.html">查看实施方案全文</a></p>' : '<p>查看实施方案全文请<a class="here" href="/tzgg/t20250301_2001.html">点击这里</a></p>'}`,
  ),
  article(
    service,
    '新闻中心',
    () =>
      '<p>区政务服务中心在综合窗口配备手语翻译设备，并为视力残疾人提供导盲服务，可提前一个工作日电话预约。</p>',
  ),
  article(
    plan,
    '通知公告',
    (
      repaired,
    ) => `<p>各街道办事处、区直各部门：现将《青城区无障碍环境建设实施方案》印发给你们，请认真落实。</p>
${
  repaired
    ? '<h2>主要任务</h2><p>网站、办事大厅和公共建筑的无障碍改造，今年底前完成六成，明年全部完成。</p><p><a href="/files/P020250301.pdf">实施方案全文（PDF，带文字和标签）</a></p>'
    : '<p>附件：<a class="file" href="/files/P020250301.pdf">下载</a></p>'
}`,
  ),
  article(
    pension,
    '通知公告',
    (repaired) => `<p>领取城乡居民养老保险待遇的人员，请在六月三十日前完成资格认证。</p>
${
  repaired
    ? '<p>认证办法：到社区服务站，或在<a href="/bsdt/apply.html">网上办理</a>。</p><ol><li>申请</li><li>审核</li><li>办结</li></ol>'
    : '<p>认证办法见下图：</p><p><img class="flow" src="/img/flow.png" width="480" height="120" alt=""></p><p><a class="gone" href="/tzgg/missing.html">旧版说明</a></p>'
}`,
  ),
];
