import { ask, defineDocumentRule, fail, pass } from '../src/model/rule.ts';
import { pdfFacts, type PdfFacts } from './pdf.ts';

const wellFormed = /^[a-z]{1,8}(-[a-z0-9]{1,8})*$/i; // RFC 3066, to which PDF refers

/** Enough text to say what language it is, nearly all of it Han characters and none Japanese. */
const isChinese = ({ han, latin, kana }: PdfFacts): boolean =>
  han >= 50 && kana === 0 && han / (han + latin) >= 0.8;

const speaksHan = /^(zh|yue|wuu|nan|hak|cmn|lzh|ja|ko|vi|za|ii|i-|x-)/i; // languages written, or once written, with Han characters

/** The language decides which voice a screen reader takes: an English voice cannot read Chinese. */
export default defineDocumentRule({
  id: 'pdf-language',
  version: 1,
  criteria: ['wcag22:3.1.1'],
  act: [],
  impact: 'moderate',
  kinds: ['pdf'],
  decide: (document) => {
    const facts = pdfFacts(document);
    const { lang, langs, pagesWithText } = facts;
    if (pagesWithText === 0) return []; // no text to be spoken
    if (lang === null) {
      if (langs.length === 0) return [fail(null, 'missing')];
      if (!langs.some((part) => wellFormed.test(part)))
        return [fail(null, 'malformed', { lang: langs.join(', ') })];
      return [ask(null, 'parts-only', { langs: langs.join(', ') })];
    }
    if (!wellFormed.test(lang)) return [fail(null, 'malformed', { lang })];
    if (isChinese(facts) && !speaksHan.test(lang)) {
      if (langs.some((part) => speaksHan.test(part)))
        return [ask(null, 'parts-only', { langs: langs.join(', ') })];
      return [fail(null, 'not-chinese', { lang })];
    }
    return [pass(null)];
  },
  text: {
    zh: {
      title: 'PDF 文件标明了语言',
      who: '屏幕阅读器按文件标明的语言选择语音。没有标明或标错，中文可能被英文语音念成乱音或整段跳过。',
      fix: '在“文档属性”的“高级”里把“语言”设为中文（zh-CN），蒙古文文件设为 mn；在 Word 或 WPS 中设置校对语言后导出也会带入。',
      example: { bad: '语言：（空），或中文文件标为 en-US', good: '语言：zh-CN' },
      says: {
        missing: '文件没有标明语言',
        'parts-only': '文件的主要语言没有正确标明，只有部分段落标了语言（{langs}）：请确认正文都已覆盖',
        malformed: '语言代码“{lang}”不合规范',
        'not-chinese': '正文几乎都是汉字，文件却标成了“{lang}”',
      },
    },
    en: {
      title: 'A PDF states its language',
      who: 'Screen readers choose the voice by the stated language. If it is missing or wrong, Chinese text is garbled or skipped by an English voice.',
      fix: 'Set the language in the document properties (Advanced) to zh-CN, or to mn for Mongolian documents.',
      example: { bad: 'Language: empty, or en-US on a Chinese document', good: 'Language: zh-CN' },
      says: {
        missing: 'the file does not state its language',
        'parts-only':
          'the main language is not stated properly, only that of parts ({langs}): check that all of the text is covered',
        malformed: 'the language code “{lang}” is not well formed',
        'not-chinese': 'nearly all of the text is Han characters, but the file says “{lang}”',
      },
    },
  },
});
