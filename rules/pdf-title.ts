import { ask, defineDocumentRule, fail, pass } from '../src/model/rule.ts';
import { fileName, pdfFacts } from './pdf.ts';

/** Titles that programs leave behind: names of files, templates and scanners. */
const leftOver =
  /\.(docx?|wps|et|xlsx?|pptx?|pdf|cdr|indd|rtf|tiff?|jpe?g)$|^(microsoft (word|excel|powerpoint)\b|untitled|无标题|未命名|文档\s*\d*$|document\s*\d*$|幻灯片\s*\d+$|slide\s*\d+$|powerpoint 演示文稿|powerpoint presentation|扫描件?\s*\d*$|scan(ned)?\b|img[_-]?\d+|[\d_\-.\s]+$)/i;

/** The title is what a window, a tab and a list of results show: without it people hear a file name. */
export default defineDocumentRule({
  id: 'pdf-title',
  version: 1,
  criteria: ['wcag22:2.4.2'],
  act: [],
  impact: 'moderate',
  kinds: ['pdf'],
  decide: (document) => {
    const { title, showsTitle } = pdfFacts(document);
    const file = fileName(document.url).slice(0, 120);
    if (title === null) return [fail(null, 'missing', { file })];
    if (leftOver.test(title) || title.toLowerCase() === file.toLowerCase().replace(/\.pdf$/, '')) {
      return [ask(null, 'left-over', { title })];
    }
    return [showsTitle ? pass(null) : ask(null, 'not-shown', { title })];
  },
  text: {
    zh: {
      title: 'PDF 文件有说明内容的标题',
      who: '屏幕阅读器打开文件时先读标题。没有标题，用户听到的是一串文件名，同时打开几份附件就分不清哪份是哪份。',
      fix: '在“文档属性”的“标题”一栏写上文件全称，并把“初始视图”的“显示”设为“文档标题”；导出前在 Word 或 WPS 的文件属性里填写标题即可带入。',
      example: {
        bad: '标题为空，窗口显示 P020250301334567.pdf',
        good: '标题：青城区人民政府办公室关于印发《无障碍环境建设实施方案》的通知（示例）',
      },
      says: {
        missing: '文件属性中没有标题，用户只能听到文件名“{file}”',
        'left-over': '标题“{title}”像是软件自动留下的，不能说明内容：请核对',
        'not-shown': '文件有标题“{title}”，但没有设置打开时显示标题，有的阅读软件会改为显示文件名：请确认',
      },
    },
    en: {
      title: 'A PDF has a title that tells what it is',
      who: 'Screen readers announce the title first. Without one, people hear a file name and cannot tell open documents apart.',
      fix: 'Write the full name of the document into its properties (Title), and set the initial view to show the document title.',
      example: {
        bad: 'No title; the window shows P020250301334567.pdf',
        good: 'Title: Notice on the plan for accessible surroundings (sample)',
      },
      says: {
        missing: 'the document properties hold no title; people hear the file name “{file}”',
        'left-over':
          'the title “{title}” looks left behind by a program and may not tell what this is: check it',
        'not-shown':
          'the file has the title “{title}”, but viewers are not told to show it; some show the file name instead: check',
      },
    },
  },
});
