import { ask, defineDocumentRule, pass } from '../src/model/rule.ts';
import { ofdFacts } from './ofd.ts';

/** Permissions that forbid to take content out may keep it from screen readers too. */
export default defineDocumentRule({
  id: 'ofd-locked',
  version: 1,
  criteria: ['wcag22:4.1.2'],
  act: [],
  impact: 'moderate',
  kinds: ['ofd'],
  decide: (document) => [ofdFacts(document).exportable ? pass(null) : ask(null, 'locked')],
  text: {
    zh: {
      title: 'OFD 文件的权限设置不妨碍辅助技术',
      who: '禁止导出内容的文件，有的阅读软件连屏幕阅读器也不给文字，盲人用户什么也听不到。',
      fix: '公开的文件不必禁止导出；需要防篡改的，用数字签名。',
      example: { bad: '权限里 Export 为 false', good: '允许导出，用签章保证真实' },
      says: { locked: '文件的权限禁止导出内容：请用屏幕阅读器核对能否读出正文' },
    },
    en: {
      title: 'Permissions of an OFD file do not lock out assistive technology',
      who: 'Where taking content out is forbidden, some readers give no text to screen readers either.',
      fix: 'Public documents need no such lock; use a digital signature against tampering.',
      example: { bad: 'Export is false', good: 'Export allowed, with a signature' },
      says: {
        locked: 'permissions forbid to export content: check with a screen reader that it can be read',
      },
    },
  },
});
