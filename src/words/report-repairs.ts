import type { Text } from '../model/json.ts';

/** Words of the repair list, and the names of elements and regions in it. */
export const repairWords = {
  'nav:repairs': { zh: '整改清单', en: 'Repairs' },
  repairsPageLead: {
    zh: '按整改的地方归并：同一模板、同一位置的代码只列一次，改一处，所列网页同时改好。可提高的分数多的在前。',
    en: 'By place of repair: code at one place of a template is listed once; mended once, it is mended on every page named. The most valuable first.',
  },
  repairsCount: {
    zh: '{findings} 处机器确认的问题，归并为 {n} 项整改。',
    en: 'Machine-found problems: {findings}, in {n} repairs.',
  },
  repairsConcentration: {
    zh: '其中前 {n} 项造成 {share} 的问题。',
    en: 'The first {n} of them cause {share} of the problems.',
  },
  repairsNotListed: {
    zh: '另有 {n} 项影响较小的整改没有列在这里，见各条款的证据页。',
    en: 'Smaller repairs not listed here, to be found on the criteria’s pages: {n}.',
  },
  repairScale: {
    zh: '{what}造成全部 {all} 处问题中的 {n} 处，出现在 {pages} 个网页。',
    en: '{what} causes {n} of {all} problems, on {pages} pages.',
  },
  repairScaleSite: {
    zh: '{what}造成全部 {all} 处问题中的 {n} 处。',
    en: '{what} causes {n} of {all} problems.',
  },
  repairThen: { zh: '整改后总分 {score} 分（+{gain}）。', en: 'Repaired, the total is {score} (+{gain}).' },
  repairThenAtLeast: {
    zh: '全部整改后总分至少 {score} 分（+{gain}）。',
    en: 'All repaired, the total is at least {score} (+{gain}).',
  },
  repairNoGain: {
    zh: '单独整改不改变总分（受否决项或取整影响），但障碍会消除。',
    en: 'Alone it does not change the total (vetoes or rounding), but the barrier goes away.',
  },
  repairTemplates: { zh: '涉及模板', en: 'Templates' },
  templatePages: { zh: '模板 {template}（{n} 个网页）', en: 'template {template} (pages: {n})' },
  faultsHere: {
    zh: '同一处有 {n} 个问题，可一并整改：',
    en: 'Problems at this one place, to be mended together ({n}):',
  },
  wrong: { zh: '问题', en: 'What is wrong' },
  exampleElement: { zh: '示例代码', en: 'Example' },
  pagesOfRepair: { zh: '所在网页（{n} 个）', en: 'Pages ({n})' },
  repairColumn: { zh: '整改项', en: 'Repair' },
  concentrationTitle: { zh: '问题集中在哪里', en: 'Where the problems come from' },
  concentrationName: {
    zh: '条形图，各整改项造成的问题数：{parts}',
    en: 'Bar chart, problems by repair: {parts}',
  },
  sharedTitle: { zh: '共用部件造成的问题', en: 'Problems of shared components' },
  sharedLead: {
    zh: '下列问题和疑问由许多网页共用的代码造成，统一说明，不在每个网页重复。',
    en: 'Code shared by many pages causes these. Each is told once, not again on every page.',
  },
  shareOfAll: { zh: '占全部问题', en: 'Of all problems' },
  times: { zh: '{n} 处', en: '({n})' },

  wholePage: { zh: '网页整体', en: 'The page as a whole' },
  wholeSiteRepair: { zh: '全站', en: 'The site as a whole' },
  'element:a': { zh: '链接', en: 'link' },
  'element:img': { zh: '图片', en: 'image' },
  'element:button': { zh: '按钮', en: 'button' },
  'element:input': { zh: '输入控件', en: 'input' },
  'element:select': { zh: '下拉列表', en: 'drop-down list' },
  'element:textarea': { zh: '多行文本框', en: 'text area' },
  'element:form': { zh: '表单', en: 'form' },
  'element:table': { zh: '表格', en: 'table' },
  'element:iframe': { zh: '框架', en: 'frame' },
  'element:video': { zh: '视频', en: 'video' },
  'element:audio': { zh: '音频', en: 'audio' },
  'element:svg': { zh: '图形', en: 'graphic' },
  'element:ul': { zh: '列表', en: 'list' },
  'element:heading': { zh: '标题', en: 'heading' },
  'element:text': { zh: '文字', en: 'text' },
  'element:meta': { zh: 'meta 标签', en: 'meta tag' },
  'element:other': { zh: '元素', en: 'element' },
  'region:footer': { zh: '页脚', en: 'footer' },
  'region:header': { zh: '页头', en: 'header' },
  'region:nav': { zh: '导航', en: 'navigation' },
  'region:aside': { zh: '侧栏', en: 'sidebar' },
  'region:main': { zh: '正文', en: 'main content' },
  inRegion: { zh: '{region}的{element}', en: 'The {element} in the {region}' },
  inNoRegion: { zh: '{element}', en: 'The {element}' },
} as const satisfies Record<string, Text>;
