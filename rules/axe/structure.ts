import type { AxeWordTable } from './words.ts';

/** Headings, lists and tables. */
export const structure: AxeWordTable = {
  list: {
    zh: [
      '<ul>、<ol> 里只直接放 <li>',
      '屏幕阅读器报错列表项数，盲人难以按项浏览。',
      '把其他元素放进 <li> 里，或移到列表外面。',
    ],
    en: [
      '<ul> and <ol> directly contain <li> only',
      'Screen readers count items wrongly and blind people can hardly move item by item.',
      'Put other elements into an <li> or outside the list.',
    ],
    bad: '<ul><a href="/1">[通知|Notice]</a></ul>',
    good: '<ul><li><a href="/1">[通知|Notice]</a></li></ul>',
  },
  listitem: {
    zh: [
      '<li> 要放在 <ul> 或 <ol> 里',
      '屏幕阅读器不把它们当列表，盲人不知道一共几条、读到第几条。',
      '用 <ul> 或 <ol> 直接包住这些 <li>；父元素上不要写其他 role。',
    ],
    en: [
      '<li> is inside <ul> or <ol>',
      'Screen readers do not take it for a list; blind people are not told how many items there are.',
      'Wrap the <li> directly in <ul> or <ol> and put no other role on the parent.',
    ],
    bad: '<div><li>[通知公告|Notices]</li></div>',
    good: '<ul><li>[通知公告|Notices]</li></ul>',
  },
  'definition-list': {
    zh: [
      '<dl> 里只放成组的 <dt> 和 <dd>',
      '屏幕阅读器对不上名称和说明，盲人听不懂哪句解释哪项。',
      '每组先 <dt> 后 <dd>，需要包裹时只用 <div>。',
    ],
    en: [
      '<dl> contains only groups of <dt> and <dd>',
      'Screen readers cannot match terms and descriptions.',
      'Put <dt> before <dd> in every group; wrap groups in <div> only.',
    ],
    bad: '<dl><p>[电话|Phone]</p><dd>12345</dd></dl>',
    good: '<dl><dt>[电话|Phone]</dt><dd>12345</dd></dl>',
  },
  dlitem: {
    zh: ['<dt> 和 <dd> 要放在 <dl> 里', '屏幕阅读器读不出名称与说明的对应关系。', '用 <dl> 包住它们。'],
    en: [
      '<dt> and <dd> are inside <dl>',
      'Screen readers do not announce which description belongs to which term.',
      'Wrap them in <dl>.',
    ],
    bad: '<div><dt>[地址|Address]</dt><dd>…</dd></div>',
    good: '<dl><dt>[地址|Address]</dt><dd>…</dd></dl>',
  },
  'heading-order': {
    zh: [
      '标题级别应逐级递进',
      '盲人靠标题级别了解页面结构，跳级会让人以为漏掉了一层。',
      '按内容层次选用 h1 至 h6，字号大小用 CSS 调整。',
    ],
    en: [
      'Heading levels should rise one by one',
      'Blind people learn the structure from heading levels; a skipped level suggests that something is missing.',
      'Choose h1 to h6 by the structure and set the size with CSS.',
    ],
    bad: '<h1>[政务公开|Open government]</h1><h4>[财政信息|Finance]</h4>',
    good: '<h1>[政务公开|Open government]</h1><h2>[财政信息|Finance]</h2>',
  },
  'empty-heading': {
    zh: [
      '标题要有文字',
      '盲人按标题跳转时停在一个没有内容的标题上，以为页面出了错。',
      '写上标题文字；只为留白的空标题删掉；图片标题写 alt。',
    ],
    en: [
      'Headings have text',
      'Jumping by headings blind people land on one without content.',
      'Write the heading; remove empty ones that only make space; give image headings an alt.',
    ],
    bad: '<h2><img src="title.png" alt=""></h2>',
    good: '<h2><img src="title.png" alt="[便民服务|Services]"></h2>',
  },
  'page-has-heading-one': {
    zh: [
      '网页应有一级标题',
      '盲人常用“跳到一级标题”直达正文，没有就只能从头听。',
      '把本页的主标题标成 <h1>，例如文章标题或栏目名。',
    ],
    en: [
      'A page should have a level-one heading',
      'Blind people often jump to it to reach the main content; without it they listen from the top.',
      'Mark the main heading of the page, such as the title of the article, as <h1>.',
    ],
    bad: '<div class="title">[关于印发方案的通知|Notice on the plan]</div>',
    good: '<h1 class="title">[关于印发方案的通知|Notice on the plan]</h1>',
  },
  'p-as-heading': {
    zh: [
      '起标题作用的段落应使用标题标签',
      '只靠加粗、放大的“标题”，屏幕阅读器当作普通段落，盲人无法按标题浏览长文。',
      '把它改成 h2 至 h6，样式用 CSS 保留。',
    ],
    en: [
      'A paragraph that serves as a heading should be a heading',
      'Bold or large “headings” are plain paragraphs for screen readers; blind people cannot move through a long text by headings.',
      'Make it h2 to h6 and keep its looks by CSS.',
    ],
    bad: '<p><b>[一、总体要求|1. General]</b></p>',
    good: '<h2>[一、总体要求|1. General]</h2>',
  },
  'empty-table-header': {
    zh: ['表头单元格应有文字', '盲人听不到这一列或这一行的含义。', '写上表头文字；左上角的空格用 <td>。'],
    en: [
      'Header cells should have text',
      'Blind people do not hear what the column or row means.',
      'Write the header; use <td> for an empty corner.',
    ],
    bad: '<th></th>',
    good: '<th>[单位|Unit]</th>',
  },
  'scope-attr-valid': {
    zh: [
      'scope 属性应正确使用',
      'scope 写错时，屏幕阅读器可能把表头读到错误的行或列上。',
      '只在 <th> 上写 scope，值用 col、row、colgroup 或 rowgroup。',
    ],
    en: [
      'scope should be used correctly',
      'With a wrong scope screen readers may announce headers for the wrong row or column.',
      'Put scope on <th> only, with the value col, row, colgroup or rowgroup.',
    ],
    bad: '<td scope="column">[年度|Year]</td>',
    good: '<th scope="col">[年度|Year]</th>',
  },
  'table-duplicate-name': {
    zh: ['表格的 summary 不应与 caption 相同', '盲人会把同一句话听两遍。', '删掉 summary。'],
    en: [
      'summary and caption of a table should differ',
      'Blind people hear the same words twice.',
      'Remove the summary.',
    ],
    bad: '<table summary="[预算表|Budget]"><caption>[预算表|Budget]</caption>…</table>',
    good: '<table><caption>[预算表|Budget]</caption>…</table>',
  },
  'table-fake-caption': {
    zh: [
      '表格的标题应使用 <caption>，不应占用单元格',
      '盲人进入表格时听不到表名，还会把表名当成第一行数据。',
      '把合并单元格里的表名移到 <caption>。',
    ],
    en: [
      'The title of a table should be a <caption>, not a cell',
      'Entering the table blind people do not hear its title, and take it for a row of data.',
      'Move the title from the merged cell to a <caption>.',
    ],
    bad: '<table><tr><td colspan="4">[2026 年收支表|Accounts of 2026]</td></tr>…</table>',
    good: '<table><caption>[2026 年收支表|Accounts of 2026]</caption>…</table>',
  },
  'td-has-header': {
    zh: [
      '数据表的单元格应有对应的表头',
      '盲人逐格听数据时，不知道这个数属于哪一行、哪一列。',
      '把表头单元格改成 <th>，并写 scope="col" 或 "row"。',
    ],
    en: [
      'Cells of a data table should have headers',
      'Hearing cell by cell blind people cannot tell which row and column a figure belongs to.',
      'Make the header cells <th> with scope="col" or "row".',
    ],
    bad: '<tr><td>[项目|Item]</td><td>[金额|Amount]</td></tr><tr><td>[教育|Education]</td><td>120</td></tr>',
    good: '<tr><th scope="col">[项目|Item]</th><th scope="col">[金额|Amount]</th></tr><tr><th scope="row">[教育|Education]</th><td>120</td></tr>',
  },
  'td-headers-attr': {
    zh: [
      'headers 属性要指向本表的表头单元格',
      '引用错误时，盲人听不到单元格对应的表头。',
      '让 headers 里的 id 都是同一张表里的 <th>，且不指向自己；简单表格用 scope 更稳妥。',
    ],
    en: [
      'headers refers to header cells of the same table',
      'With a wrong reference blind people do not hear the headers of the cell.',
      'Let every id in headers be a <th> of the same table, not the cell itself; scope is safer for simple tables.',
    ],
    bad: '<td headers="none">120</td>',
    good: '<th id="je">[金额|Amount]</th> … <td headers="je">120</td>',
  },
  'th-has-data-cells': {
    zh: [
      '表头要有它说明的数据单元格',
      '没有对应数据的表头，会让盲人误解表格的结构。',
      '不是表头的单元格用 <td>；表头要与数据在同一行或同一列。',
    ],
    en: [
      'Header cells have data cells that they describe',
      'Headers without data mislead blind people about the table.',
      'Use <td> for what is no header, and let headers share a row or column with their data.',
    ],
    bad: '<table><tr><th>[联系我们|Contact]</th></tr></table>',
    good: '<table><tr><th scope="row">[电话|Phone]</th><td>12345</td></tr></table>',
  },
};
