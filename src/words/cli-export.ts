import type { Text } from '../model/json.ts';

/** Words of `wza export`. */
export const exportWords = {
  about: {
    zh: '把审查结果导出为表格和其他工具能读的格式',
    en: 'Export an audit as tables and in formats that other tools read',
  },
  folder: { zh: '审查结果文件夹', en: 'folder of an audit' },
  format: {
    zh: '格式，可用逗号并列：csv、xlsx、sarif、junit、earl、json',
    en: 'formats, separated by commas: csv, xlsx, sarif, junit, earl, json',
  },
  out: {
    zh: '写到哪里：一种格式时是文件（- 表示标准输出），多种格式时是文件夹',
    en: 'where to: a file for one format (- is standard output), a folder for several',
  },
  outDefault: { zh: '审查结果文件夹中的 exports', en: 'exports in the folder of the audit' },
} satisfies Record<string, Text>;
