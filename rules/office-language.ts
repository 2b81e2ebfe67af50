import { ask, defineDocumentRule, pass } from '../src/model/rule.ts';
import { officeFacts } from './office.ts';

const enough = 50; // Han characters
const speaksHan = /^(zh|yue|wuu|nan|hak|cmn|lzh|ja|ko|vi|za|ii)/i;

/** The language of the text decides which voice a screen reader takes. Workbooks state none. */
export default defineDocumentRule({
  id: 'office-language',
  version: 1,
  criteria: ['wcag22:3.1.1'],
  act: [],
  impact: 'moderate',
  kinds: ['office'],
  decide: (document) => {
    const { format, han, langs, hanLangs } = officeFacts(document);
    if (format === 'xlsx' || han < enough) return [];
    const stated = format === 'docx' ? hanLangs : langs;
    if (stated.length === 0) return [ask(null, 'missing')];
    return [
      stated.some((lang) => speaksHan.test(lang))
        ? pass(null)
        : ask(null, 'not-chinese', { langs: stated.join(', ') }),
    ];
  },
  text: {
    zh: {
      title: 'Word、PPT 文件的中文标明为中文',
      who: '屏幕阅读器按标明的语言选择语音，中文标成英文会念成乱音，或整段跳过。',
      fix: '全选正文，在“审阅—语言—设置校对语言”里选“中文（中国）”，再保存。',
      example: { bad: '东亚文字的语言设为 en-US', good: '东亚文字的语言设为 zh-CN' },
      says: {
        missing: '文件没有写明文字的语言：请核对校对语言',
        'not-chinese': '文件里有大段中文，写明的语言却只有“{langs}”：请核对校对语言',
      },
    },
    en: {
      title: 'Chinese text in office documents is marked as Chinese',
      who: 'Screen readers choose the voice by the stated language: Chinese marked as English is garbled or skipped.',
      fix: 'Select all text and set the proofing language to Chinese (China).',
      example: { bad: 'East Asian text marked en-US', good: 'East Asian text marked zh-CN' },
      says: {
        missing: 'the file states no language for its text: check the proofing language',
        'not-chinese': 'the file holds much Chinese, but states only “{langs}”: check the proofing language',
      },
    },
  },
});
