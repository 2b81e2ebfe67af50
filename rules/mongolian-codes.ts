import { ask, definePageRule, fail, pass } from '../src/model/rule.ts';

/** Traditional Mongolian in private-use glyph codes: it looks right with one font and means nothing to any machine. */
export default definePageRule({
  id: 'mongolian-codes',
  version: 2,
  criteria: ['wcag22:1.3.1', 'wcag22:1.1.1', 'gbt37668@2019:3.5.1.1'],
  act: [],
  impact: 'critical',
  probe: (wza) =>
    wza
      .writing(/[\u1820-\u18aa\ue234-\ue34f]/)
      .filter((el) => wza.exposed(el))
      .flatMap((el) => {
        const own = wza.own(el);
        const codes = own.match(/[\ue234-\ue34f]/g)?.length ?? 0;
        const unicode = own.match(/[\u1820-\u18aa]/g)?.length ?? 0;
        if (codes === 0 && unicode < 4) return [];
        const font = getComputedStyle(el).fontFamily;
        return [
          {
            at: wza.target(el),
            codes,
            unicode,
            // icon fonts live in the same range, one sign at a time
            icon: /icon|awesome|glyph|symbol|fontello|material/i.test(`${font} ${el.className}`),
            mongolian: /mong|menk|蒙|saqra|delehi/i.test(font),
          },
        ];
      }),
  decide: (texts) =>
    texts
      .map(({ at, codes, icon, mongolian }) => {
        if (codes === 0) return pass(at);
        if (icon || (codes < 3 && !mongolian)) return null;
        return mongolian || codes >= 12
          ? fail(at, 'private-codes', { codes })
          : ask(at, 'maybe-private-codes', { codes });
      })
      .filter((judgement) => judgement !== null),
  text: {
    zh: {
      title: '传统蒙古文应使用国际标准编码',
      who: '用私有编码的蒙古文只有装了专用字体才看得出样子，屏幕阅读器读不出，搜索和翻译也用不了。',
      fix: '转换为 Unicode 蒙古文，标明 lang="mn-Mong"，用 writing-mode: vertical-lr 竖排。',
      example: {
        bad: '<p style="font-family:Menksoft2007">（私有区编码）</p>',
        good: '<p lang="mn-Mong" style="writing-mode:vertical-lr">ᠮᠣᠩᠭᠣᠯ</p>',
      },
      says: {
        'private-codes': '这里有 {codes} 个私有区编码的蒙古文字形，辅助技术无法识别。',
        'maybe-private-codes': '这里有 {codes} 个私有区编码的字符，请核对是否为蒙古文。',
      },
    },
    en: {
      title: 'Traditional Mongolian should be in Unicode',
      who: 'Private glyph codes look right with one special font only; screen readers, search and translation can do nothing with them.',
      fix: 'Convert to Unicode Mongolian, mark lang="mn-Mong" and set writing-mode: vertical-lr.',
      example: {
        bad: '<p style="font-family:Menksoft2007">(private-use codes)</p>',
        good: '<p lang="mn-Mong" style="writing-mode:vertical-lr">ᠮᠣᠩᠭᠣᠯ</p>',
      },
      says: {
        'private-codes':
          'There are {codes} Mongolian glyphs in private-use codes that no assistive technology understands.',
        'maybe-private-codes':
          'There are {codes} characters in private-use codes; check whether they are Mongolian.',
      },
    },
  },
});
