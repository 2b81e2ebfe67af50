import { ask, definePageRule, pass } from '../src/model/rule.ts';

/** Traditional Mongolian names a font that has its letters: most machines would otherwise show boxes or loose letters. */
export default definePageRule({
  id: 'mongolian-font',
  version: 1,
  criteria: ['gbt37668@2019:3.5.1.1'],
  act: [],
  impact: 'moderate',
  probe: (wza) => {
    const faces = [...(document.fonts as unknown as Iterable<FontFace>)];
    const covers = (range: string): boolean =>
      range === '' ||
      range.split(',').some((part) => {
        const [from = '', to = from] = part.trim().replace(/^u\+/i, '').split('-');
        return (
          Number.parseInt(from.replaceAll('?', '0'), 16) <= 0x1820 &&
          Number.parseInt(to.replaceAll('?', 'f'), 16) >= 0x1842
        );
      });
    const bare = (name: string): string =>
      name
        .trim()
        .replace(/^["']|["']$/g, '')
        .toLowerCase();
    const brought = new Set(
      faces.filter((face) => covers(face.unicodeRange)).map((face) => bare(face.family)),
    );
    return wza.writing(/[\u1820-\u18aa]/).flatMap((el) => {
      const own = wza.own(el);
      if ((own.match(/[\u1820-\u18aa]/g)?.length ?? 0) < 4) return [];
      const stack = getComputedStyle(el).fontFamily.split(',').map(bare);
      return [
        {
          at: wza.target(el),
          font: stack.join(', ').slice(0, 80),
          brought: stack.some((name) => brought.has(name)),
          system: stack.some((name) => /mongol|noto sans mong|menk|saqra|delehi|oyun|蒙/i.test(name)),
        },
      ];
    });
  },
  decide: (texts) =>
    texts.map(({ at, font, brought, system }) => (brought || system ? pass(at) : ask(at, 'none', { font }))),
  text: {
    zh: {
      title: '传统蒙古文应指定有蒙古文字形的字体',
      who: '没有合适的字体，蒙古文会变成方框，或字母不连写，读不成词。',
      fix: '用 @font-face 提供网络字体（如 Noto Sans Mongolian），并把 "Mongolian Baiti" 等系统字体写进 font-family。',
      example: {
        bad: '<p lang="mn-Mong" style="font-family:宋体">ᠮᠣᠩᠭᠣᠯ</p>',
        good: '<p lang="mn-Mong" style="font-family:\'Noto Sans Mongolian\',\'Mongolian Baiti\'">ᠮᠣᠩᠭᠣᠯ</p>',
      },
      says: {
        none: '这段蒙古文的字体（{font}）里没有蒙古文字体，请在常见设备上核对能否正确显示。',
      },
    },
    en: {
      title: 'Traditional Mongolian names a font that has its letters',
      who: 'Without one, Mongolian turns into boxes or letters that do not join.',
      fix: 'Bring a web font by @font-face (such as Noto Sans Mongolian) and name system fonts such as "Mongolian Baiti".',
      example: {
        bad: '<p lang="mn-Mong" style="font-family:SimSun">ᠮᠣᠩᠭᠣᠯ</p>',
        good: '<p lang="mn-Mong" style="font-family:\'Noto Sans Mongolian\',\'Mongolian Baiti\'">ᠮᠣᠩᠭᠣᠯ</p>',
      },
      says: {
        none: 'The fonts of this Mongolian ({font}) include no Mongolian one; check on usual devices that it shows.',
      },
    },
  },
});
