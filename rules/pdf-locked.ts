import { defineDocumentRule, fail, pass } from '../src/model/rule.ts';
import { pdfFacts } from './pdf.ts';

/** Permissions that forbid taking text out also forbid it to assistive technology that obeys them. */
export default defineDocumentRule({
  id: 'pdf-locked',
  version: 1,
  criteria: ['wcag22:4.1.2', 'gbt37668@2019:3.5.1.1'],
  act: [],
  impact: 'serious',
  kinds: ['pdf'],
  decide: (document) => [pdfFacts(document).locked ? fail(null, 'locked') : pass(null)],
  text: {
    zh: {
      title: 'PDF 文件的安全设置不妨碍辅助技术',
      who: '文件禁止提取内容时，遵守该设置的阅读软件不会把文字交给屏幕阅读器，盲人用户打开后什么也听不到。',
      fix: '在“安全性”设置里勾选“为视力不佳者启用屏幕阅读器设备的文本辅助工具”；公开的政策文件不必禁止复制。',
      example: {
        bad: '加密并禁止复制，也未允许屏幕阅读器读取',
        good: '可以禁止修改，但允许为辅助功能读取内容',
      },
      says: { locked: '文件的权限设置既不允许复制，也不允许辅助技术读取内容' },
    },
    en: {
      title: 'Security settings of a PDF do not lock out assistive technology',
      who: 'Where taking text out is forbidden, readers that obey give no text to screen readers: blind people hear nothing.',
      fix: 'Allow text access for screen reader devices in the security settings; public documents need no copy protection.',
      example: {
        bad: 'Encrypted, copying forbidden, no access for screen readers',
        good: 'Changes may be forbidden, access for accessibility is allowed',
      },
      says: { locked: 'the permissions allow neither copying nor reading by assistive technology' },
    },
  },
});
