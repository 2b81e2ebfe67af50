import type { Page } from './layout.ts';

const rows = [
  ['常住人口', '48.2', '47.9'],
  ['持证残疾人', '2.1', '2.0'],
] as const;

const statistics = (repaired: boolean): string => {
  const body = rows
    .map(
      (row) =>
        `<tr>${row.map((cell, i) => (repaired && i === 0 ? `<th scope="row">${cell}</th>` : `<td>${cell}</td>`)).join('')}</tr>`,
    )
    .join('');
  return repaired
    ? `<h1>统计数据</h1><table class="data"><caption>人口情况（万人，示例数据）</caption><thead><tr><th scope="col">指标</th><th scope="col">2024年</th><th scope="col">2023年</th></tr></thead><tbody>${body}</tbody></table>`
    : `<div class="bt">统计数据</div><table class="data"><tr><td><b>指标</b></td><td><b>2024年</b></td><td><b>2023年</b></td></tr>${body}</table>`;
};

const columnLinks =
  '<li><a href="/xwzx/">新闻中心</a></li><li><a href="/tzgg/">通知公告</a></li><li><a href="/zwgk/">政务公开</a></li><li><a href="/zwgk/jgzn.html">机构职能</a></li><li><a href="/zwgk/tongji.html">统计数据</a></li><li><a href="/bsdt/">办事大厅</a></li><li><a href="/hdjl/">互动交流</a></li><li><a href="/zjqc/">走进青城</a></li>';

/** 政务公开, 走进青城, site map and search. */
export const aboutPages: readonly Page[] = [
  {
    path: '/zwgk/',
    title: '政务公开',
    column: '政务公开',
    script: '/js/list.js', // its links are only there after this script ran
    body: (repaired) =>
      `${repaired ? '<h1>政务公开</h1>' : '<div class="bt">政务公开</div>'}<ul id="zwgk-list" class="plain"><li><a href="/zwgk/jgzn.html">机构职能</a></li></ul>`,
  },
  {
    path: '/zwgk/zcjd.html',
    title: '政策解读',
    column: '政务公开',
    body: (repaired) =>
      `${repaired ? '<h1>政策解读</h1>' : '<h4>政策解读</h4><h2></h2>'}<p>《青城区无障碍环境建设实施方案》解读：改造范围、时间安排和投诉渠道。</p>`,
  },
  {
    path: '/zwgk/jgzn.html',
    title: '机构职能',
    column: '政务公开',
    body: (repaired) =>
      repaired
        ? '<h1>机构职能</h1><h2>区政府办公室</h2><p>负责区政府会议、文件和督查工作。电话：0000-0000001。</p><h2>区残疾人联合会</h2><p>负责残疾人康复、就业和维权服务。电话：0000-0000002。</p>'
        : '<table class="layout" width="100%" summary="机构"><tr><td width="20"><img src="/img/spacer.png" width="20" height="1"></td><td><table><tr><td>区政府办公室<td>负责区政府会议、文件和督查工作。电话：0000-0000001。</tr><tr><td>区残疾人联合会<td>负责残疾人康复、就业和维权服务。电话：0000-0000002。</tr></table></td></tr></table>',
  },
  { path: '/zwgk/tongji.html', title: '统计数据', column: '政务公开', body: statistics },
  {
    path: '/zjqc/',
    title: '走进青城',
    column: '走进青城',
    body: (repaired) => {
      const mongolian = 'ᠬᠥᠬᠡ ᠬᠣᠲᠠ';
      return `${repaired ? '<h1>走进青城</h1>' : '<div class="bt">走进青城</div>'}<p>青城区（虚构）位于草原边缘，蒙古文名称为${
        repaired ? `<span lang="mn-Mong">${mongolian}</span>` : `<span class="mn">${mongolian}</span>`
      }。</p>${repaired ? '<p>联系我们：区政府办公室，电话 0000-0000000。</p>' : '<p>联系我们请点击右侧红色图标。</p>'}`;
    },
  },
  {
    path: '/map.html',
    title: '网站地图',
    column: '首页',
    body: (repaired) =>
      `${repaired ? '<h1>网站地图</h1>' : '<div class="bt">网站地图</div>'}<ul class="plain">${columnLinks}</ul>`,
  },
  {
    path: '/search.html',
    title: '搜索结果',
    column: '首页',
    body: (repaired) =>
      `${repaired ? '<h1>搜索结果</h1><p role="status">找到 1 条结果</p>' : '<div class="bt">搜索结果</div><p>找到 1 条结果</p>'}<ul class="plain"><li><a href="/bsdt/apply.html">养老保险待遇领取资格认证</a></li></ul>`,
  },
];
