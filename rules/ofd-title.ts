import { ask, defineDocumentRule, pass } from '../src/model/rule.ts';
import { fileName } from './pdf.ts';
import { ofdFacts } from './ofd.ts';

/** The title in an OFD's information: without it people hear a file name. A question: few readers show it yet. */
export default defineDocumentRule({
  id: 'ofd-title',
  version: 1,
  criteria: ['wcag22:2.4.2'],
  act: [],
  impact: 'minor',
  kinds: ['ofd'],
  decide: (document) => [
    ofdFacts(document).title === null
      ? ask(null, 'missing', { file: fileName(document.url).slice(0, 120) })
      : pass(null),
  ],
  text: {
    zh: {
      title: 'OFD 文件的文档信息里有标题',
      who: '没有标题，用户只能听到一串文件名，同时打开几份附件就分不清哪份是哪份。',
      fix: '输出 OFD 前在文档属性里填写标题（DocInfo 的 Title）。',
      example: { bad: '标题为空，只有文件名 P0202503.ofd', good: '标题：关于印发实施方案的通知（示例）' },
      says: { missing: '文档信息里没有标题，阅读软件只能显示文件名“{file}”：请核对文件名能否说明内容' },
    },
    en: {
      title: 'An OFD file has a title in its information',
      who: 'Without one, people hear a file name and cannot tell open documents apart.',
      fix: 'Fill in the title of the document (Title in DocInfo) before exporting.',
      example: { bad: 'No title, a file called P0202503.ofd', good: 'Title: notice on the plan (sample)' },
      says: {
        missing:
          'the information holds no title; readers show the file name “{file}”: check that it tells the content',
      },
    },
  },
});
