/** Words of `wza audit --incremental`. */
export const incrementalWords = {
  option: {
    zh: '内容没有变化的网页沿用这个文件夹里上次检测的记录',
    en: 'use the records of the audit in this folder for pages that have not changed',
  },
  reused: {
    zh: '沿用上次记录 {reused} 页，重新检测 {anew} 页{why}',
    en: '{reused} pages used again from the last audit, {anew} audited anew{why}',
  },
  unknown: { zh: '上次没有记录 {n}', en: '{n} not recorded then' },
  tools: { zh: '规则、工具或浏览器的版本变了 {n}', en: '{n} as rules, tool or browser changed' },
  incomparable: { zh: '无法比较 {n}', en: '{n} not comparable' },
  unreachable: { zh: '比较时没有取到 {n}', en: '{n} not fetched for comparison' },
  html: { zh: 'HTML 变了 {n}', en: '{n} as their HTML changed' },
  part: { zh: '样式、脚本、图片或数据变了 {n}', en: '{n} as a style sheet, script, picture or data changed' },
};
