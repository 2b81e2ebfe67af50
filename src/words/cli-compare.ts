import type { Text } from '../model/json.ts';

/** Words of `wza compare` itself. */
export const compareCommandWords = {
  about: {
    zh: '比较同一网站的两次检测：新增、已消除、仍存在、未检测不能判断',
    en: 'compare two audits of a site: new, fixed, persisting, and not seen because not audited',
  },
  older: { zh: '上次检测的结果文件夹', en: 'folder of the earlier audit' },
  newer: { zh: '本次检测的结果文件夹', en: 'folder of the later audit; compare.html is written there' },
  json: { zh: '以 JSON 输出', en: 'print JSON' },
  quiet: { zh: '不输出文字', en: 'print nothing' },
} as const satisfies Record<string, Text>;
