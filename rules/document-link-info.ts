import { ask, definePageRule, pass } from '../src/model/rule.ts';

/** Links to PDF, Word and the like that do not tell the format. */
export default definePageRule({
  id: 'document-link-info',
  version: 1,
  criteria: ['wcag22:2.4.9'],
  act: [],
  impact: 'minor',
  probe: (wza) =>
    wza.all('a[href]').flatMap((el) => {
      const type = /\.(pdf|docx?|xlsx?|pptx?|wps|et|ofd|rar|zip|7z|odt|ods)(?:$|[?#])/i
        .exec(el.getAttribute('href') ?? '')?.[1]
        ?.toLowerCase();
      if (!type || !wza.exposed(el)) return [];
      const words = `${wza.text(el)} ${wza.name(el)} ${wza.contextOf(el)}`.slice(0, 600);
      const icon = [...el.querySelectorAll('img, svg, i, span')].map((inner) => wza.name(inner)).join(' ');
      const kinds: Record<string, RegExp> = {
        doc: /docx?|word/i,
        docx: /docx?|word/i,
        xls: /xlsx?|excel|表格文件/i,
        xlsx: /xlsx?|excel|表格文件/i,
        ppt: /pptx?|幻灯|powerpoint/i,
        pptx: /pptx?|幻灯|powerpoint/i,
        rar: /rar|压缩/i,
        zip: /zip|压缩/i,
        '7z': /7z|压缩/i,
      };
      return [
        {
          at: wza.target(el),
          type,
          name: wza.name(el).slice(0, 60),
          told: (kinds[type] ?? new RegExp(type, 'i')).test(`${words} ${icon}`),
        },
      ];
    }),
  decide: (links) =>
    links.map(({ at, type, name, told }) =>
      told ? pass(at) : ask(at, 'format', { type, name: name || '…' }),
    ),
  text: {
    zh: {
      title: '通向文档的链接应写明格式',
      who: '点开才发现是要下载、要另开软件的文件，读屏和流量有限的用户会措手不及。',
      fix: '在链接文字里写明格式和大小，如“申请表（Word，35 KB）”。',
      example: { bad: '<a href="sqb.doc">申请表</a>', good: '<a href="sqb.doc">申请表（Word，35 KB）</a>' },
      says: { format: '链接“{name}”通向 {type} 文件，文字里没有写明格式，请核对。' },
    },
    en: {
      title: 'Links to documents should tell the format',
      who: 'Users find out only after a click that a file is downloaded and needs another program: a surprise with screen readers and small data plans.',
      fix: 'Write format and size into the link: “Application form (Word, 35 KB)”.',
      example: {
        bad: '<a href="form.doc">Application form</a>',
        good: '<a href="form.doc">Application form (Word, 35 KB)</a>',
      },
      says: { format: 'The link “{name}” leads to a {type} file but does not say so; check it.' },
    },
  },
});
