import { ask, definePageRule, pass } from '../src/model/rule.ts';

/** Traditional Mongolian runs from top to bottom, its lines from left to right: vertical-lr, no turned boxes. */
export default definePageRule({
  id: 'mongolian-direction',
  version: 1,
  criteria: ['wcag22:1.3.2'],
  act: [],
  impact: 'moderate',
  probe: (wza) =>
    wza.writing(/[\u1820-\u18aa\ue234-\ue34f]/).flatMap((el) => {
      const own = wza.own(el);
      const font = getComputedStyle(el).fontFamily;
      const letters =
        (own.match(/[\u1820-\u18aa]/g)?.length ?? 0) +
        (/mong|menk|蒙/i.test(font) ? (own.match(/[\ue234-\ue34f]/g)?.length ?? 0) : 0);
      if (letters < 4) return [];
      let turned = false;
      for (let up: Element | null = el; up; up = up.parentElement) {
        const { transform, rotate } = getComputedStyle(up);
        const [a = 1, b = 0] = /^matrix\(([^)]*)\)/.exec(transform)?.[1]?.split(',').map(Number) ?? [];
        if ((Math.abs(b) > 0.7 && Math.abs(a) < 0.7) || /\b-?(?:90|270)deg/.test(rotate)) turned = true;
      }
      return [{ at: wza.target(el), mode: getComputedStyle(el).writingMode, turned, letters }];
    }),
  decide: (texts) =>
    texts.map(({ at, mode, turned, letters }) => {
      if (mode === 'vertical-lr') return turned ? ask(at, 'turned') : pass(at);
      if (mode === 'vertical-rl' || mode === 'sideways-rl') return ask(at, 'right-to-left');
      if (turned) return ask(at, 'turned');
      if (mode === 'sideways-lr') return ask(at, 'upward');
      return ask(at, letters < 12 ? 'short' : 'horizontal');
    }),
  text: {
    zh: {
      title: '传统蒙古文应从上到下竖排、从左到右换行',
      who: '横躺着的蒙古文要歪着头才能读；靠旋转图块得到的竖排，选择、放大、键盘移动的方向都会错。',
      fix: '用 writing-mode: vertical-lr，不要旋转，也不要用从右到左换行的 vertical-rl。',
      example: {
        bad: '<p lang="mn-Mong" style="transform:rotate(90deg)">ᠮᠣᠩᠭᠣᠯ ᠬᠡᠯᠡ</p>',
        good: '<p lang="mn-Mong" style="writing-mode:vertical-lr">ᠮᠣᠩᠭᠣᠯ ᠬᠡᠯᠡ</p>',
      },
      says: {
        horizontal: '传统蒙古文没有竖排，请核对显示的方向是否正确。',
        short: '这里有几个蒙古文字没有竖排，请核对是否读得懂。',
        turned: '这段蒙古文靠旋转（transform 或 rotate）得到方向，请核对选择、放大和键盘操作是否正常。',
        'right-to-left': '这段蒙古文从右到左换行，请核对；传统蒙古文应从左到右换行。',
        upward: '这段蒙古文从下往上排，请核对显示的方向是否正确。',
      },
    },
    en: {
      title: 'Traditional Mongolian runs from top to bottom, lines from left to right',
      who: 'Mongolian on its side is read with the head tilted; turned boxes select, zoom and move the wrong way.',
      fix: 'Use writing-mode: vertical-lr; do not turn boxes, nor use vertical-rl.',
      example: {
        bad: '<p lang="mn-Mong" style="transform:rotate(90deg)">ᠮᠣᠩᠭᠣᠯ ᠬᠡᠯᠡ</p>',
        good: '<p lang="mn-Mong" style="writing-mode:vertical-lr">ᠮᠣᠩᠭᠣᠯ ᠬᠡᠯᠡ</p>',
      },
      says: {
        horizontal: 'Traditional Mongolian is not set vertically; check that its direction is right.',
        short: 'A few Mongolian letters are not set vertically; check that they can be read.',
        turned:
          'This Mongolian gets its direction by turning (transform or rotate); check that selecting, zooming and keys work.',
        'right-to-left':
          'The lines of this Mongolian go from right to left; check them: they should go from left to right.',
        upward: 'This Mongolian runs from bottom to top; check that its direction is right.',
      },
    },
  },
});
