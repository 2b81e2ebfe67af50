import { ask, definePageRule, pass } from '../src/model/rule.ts';

/** Mongolian suffixes join by a narrow no-break space (U+202F): after a usual space they take other shapes and are read as words. */
export default definePageRule({
  id: 'mongolian-suffix-space',
  version: 1,
  criteria: ['wcag22:1.3.1'],
  act: [],
  impact: 'minor',
  probe: (wza) =>
    wza
      .writing(/[\u1820-\u18aa]/)
      .filter((el) => wza.exposed(el))
      .flatMap((el) => {
        const own = wza.own(el);
        if ((own.match(/[\u1820-\u18aa]/g)?.length ?? 0) < 4) return [];
        // genitive, accusative, ablative and instrumental: forms that are never words of their own
        const suffix =
          '(?:\u1836\u1822\u1828|\u1824\u1828|\u1826\u1828|\u1836\u1822|\u1820\u1834\u1820|\u1821\u1834\u1821|\u1822\u1836\u1820\u1837|\u1822\u1836\u1821\u1837)';
        const after = '(?![\u1820-\u18aa\u180b-\u180f\u200c\u200d])';
        const loose =
          own.match(new RegExp(`[\u1820-\u18aa][\u180b-\u180f]*[ \u00a0]${suffix}${after}`, 'g'))?.length ??
          0;
        const joined = own.match(new RegExp(`[\u202f\u180e]${suffix}${after}`, 'g'))?.length ?? 0;
        return loose + joined > 0 ? [{ at: wza.target(el), loose }] : [];
      }),
  decide: (texts) => texts.map(({ at, loose }) => (loose > 0 ? ask(at, 'loose', { loose }) : pass(at))),
  text: {
    zh: {
      title: '蒙古文的附加成分应用窄不换行空格连接',
      who: '用普通空格隔开，附加成分的字形会变，读屏软件把它当成单独的词，换行时也会断开。',
      fix: '附加成分之前用 U+202F（窄不换行空格），发布系统不要把它替换成普通空格。',
      example: { bad: 'ᠮᠣᠩᠭᠣᠯ ᠤᠨ（普通空格）', good: 'ᠮᠣᠩᠭᠣᠯ ᠤᠨ（U+202F）' },
      says: {
        loose: '这里有 {loose} 处附加成分像是用普通空格隔开的，请核对。',
      },
    },
    en: {
      title: 'Mongolian suffixes join by a narrow no-break space',
      who: 'After a usual space a suffix changes shape, is read as a word and breaks to the next line.',
      fix: 'Put U+202F before suffixes, and keep the publishing system from replacing it.',
      example: { bad: 'ᠮᠣᠩᠭᠣᠯ ᠤᠨ (usual space)', good: 'ᠮᠣᠩᠭᠣᠯ ᠤᠨ (U+202F)' },
      says: {
        loose: '{loose} suffixes here seem to be set off by a usual space; check them.',
      },
    },
  },
});
