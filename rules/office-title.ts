import { ask, defineDocumentRule, pass } from '../src/model/rule.ts';
import { fileName } from './pdf.ts';
import { officeFacts } from './office.ts';

/** The title in a document's properties. A question: a telling file name can do. */
export default defineDocumentRule({
  id: 'office-title',
  version: 1,
  criteria: ['wcag22:2.4.2'],
  act: [],
  impact: 'minor',
  kinds: ['office'],
  decide: (document) => [
    officeFacts(document).title === null
      ? ask(null, 'missing', { file: fileName(document.url).slice(0, 120) })
      : pass(null),
  ],
  text: {
    zh: {
      title: 'Word、Excel、PPT 文件的属性里有标题',
      who: '没有标题，转成 PDF 后窗口和屏幕阅读器都只有一串文件名，几份附件分不清。',
      fix: '在“文件—信息—属性”里填写标题。',
      example: { bad: '标题为空，文件名 fj1.docx', good: '标题：申请表（示例）' },
      says: { missing: '文件属性里没有标题，用户只能听到文件名“{file}”：请核对文件名能否说明内容' },
    },
    en: {
      title: 'Office documents have a title in their properties',
      who: 'Without one, people hear a file name and cannot tell documents apart.',
      fix: 'Fill in the title under File, Info, Properties.',
      example: { bad: 'No title, a file called fj1.docx', good: 'Title: application form (sample)' },
      says: {
        missing:
          'the properties hold no title; people hear the file name “{file}”: check that it tells the content',
      },
    },
  },
});
