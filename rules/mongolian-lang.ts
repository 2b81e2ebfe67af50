import { ask, definePageRule, fail, pass } from '../src/model/rule.ts';

/** Mongolian says that it is Mongolian: for a voice and a font that can read it. Manchu, Xibe and Oirat share the script. */
export default definePageRule({
  id: 'mongolian-lang',
  version: 1,
  criteria: ['wcag22:3.1.2'],
  act: [],
  impact: 'serious',
  probe: (wza) =>
    wza
      .writing(/[\u1820-\u18aaөүӨҮ]/)
      .filter((el) => wza.exposed(el))
      .flatMap((el) => {
        const own = wza.own(el);
        const letters = own.match(/[\u1820-\u18aa]/g)?.length ?? 0;
        const cyrillic = /[өүӨҮ]/.test(own) ? (own.match(/\p{Script=Cyrillic}/gu)?.length ?? 0) : 0;
        if (letters < 4 && cyrillic < 12) return [];
        return [
          {
            at: wza.target(el),
            letters,
            cyrillic,
            sample: wza.squash(own).slice(0, 40),
            lang: wza.closest(el, '[lang]:not([lang=""])')?.getAttribute('lang') ?? '',
          },
        ];
      }),
  decide: (texts) =>
    texts.map(({ at, letters, cyrillic, sample, lang }) => {
      const [tag, script = ''] = lang.toLowerCase().split(/[-_]/);
      const args = { sample, lang: lang || '–' };
      const mongolian = ['mn', 'mon', 'mvf', 'khk'].includes(tag ?? '');
      const kin = ['mnc', 'sjo', 'xal', 'bxr', 'bua', 'dta', 'mng', 'und', 'zxx'].includes(tag ?? '');
      if (kin) return pass(at);
      // Cyrillic with these letters may be Kazakh, Tatar or Tuvan as well
      if (letters < 4)
        return mongolian || /^(?:kk|tt|ba|tyv|sah|ky|alt|tk|az)$/.test(tag ?? '')
          ? pass(at)
          : ask(at, 'cyrillic', args);
      if (!mongolian) return letters >= 12 ? fail(at, 'unmarked', args) : ask(at, 'short', args);
      return script === 'cyrl' && letters > cyrillic ? ask(at, 'wrong-script', args) : pass(at);
    }),
  text: {
    zh: {
      title: '蒙古文应标明语言',
      who: '不标明语言，屏幕阅读器按汉语去读，浏览器也选不出合适的字体，蒙古族用户听不到、看不清。',
      fix: '在蒙古文所在的元素上写 lang="mn-Mong"（西里尔蒙古文写 lang="mn-Cyrl"）。',
      example: { bad: '<html lang="zh-CN">…<p>ᠮᠣᠩᠭᠣᠯ ᠬᠡᠯᠡ</p>', good: '<p lang="mn-Mong">ᠮᠣᠩᠭᠣᠯ ᠬᠡᠯᠡ</p>' },
      says: {
        unmarked: '这段蒙古文（“{sample}”）没有标明语言（所在处为 {lang}）。',
        short: '这里有几个蒙古文字（“{sample}”），没有标明语言（所在处为 {lang}），请核对是否需要标明。',
        cyrillic: '这段文字（“{sample}”）像是西里尔蒙古文，语言标为 {lang}，请核对。',
        'wrong-script': '语言标为 {lang}，文字却是传统蒙古文（“{sample}”），请核对。',
      },
    },
    en: {
      title: 'Mongolian is marked as Mongolian',
      who: 'Unmarked, screen readers read it as Chinese and browsers choose a wrong font: Mongolian readers hear and see nothing useful.',
      fix: 'Write lang="mn-Mong" on the element (lang="mn-Cyrl" for Cyrillic).',
      example: { bad: '<html lang="zh-CN">…<p>ᠮᠣᠩᠭᠣᠯ ᠬᠡᠯᠡ</p>', good: '<p lang="mn-Mong">ᠮᠣᠩᠭᠣᠯ ᠬᠡᠯᠡ</p>' },
      says: {
        unmarked: 'This Mongolian (“{sample}”) is not marked as such (language here: {lang}).',
        short:
          'A few Mongolian letters (“{sample}”) are not marked (language here: {lang}); check whether they need it.',
        cyrillic: 'This text (“{sample}”) looks like Mongolian in Cyrillic and is marked {lang}; check it.',
        'wrong-script':
          'The language is marked {lang}, and the script is traditional Mongolian (“{sample}”); check it.',
      },
    },
  },
});
