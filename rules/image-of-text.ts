import { ask, definePageRule, fail, pass } from '../src/model/rule.ts';
import { bare } from '../src/words/chinese.ts';

/** Pictures that are nothing but painted words: black letters in lines on one even ground. */
export default definePageRule({
  id: 'image-of-text',
  version: 2,
  criteria: ['wcag22:1.4.5'],
  act: ['0va7u6'],
  impact: 'moderate',
  probe: (wza) => {
    const widest = 700;
    type Size = { width: number; height: number };
    type Glyph = { x: number; y: number; right: number; bottom: number; ink: number };

    let brush: CanvasRenderingContext2D | null | undefined; // of one canvas for all pictures
    const pixelsOf = (picture: CanvasImageSource, { width, height }: Size): ImageData | null => {
      brush ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true });
      if (!brush) return null;
      if (brush.canvas.width < width) brush.canvas.width = width;
      if (brush.canvas.height < height) brush.canvas.height = height;
      brush.fillStyle = '#fff'; // what is see-through mostly lies on a light page
      brush.fillRect(0, 0, width, height);
      try {
        brush.drawImage(picture, 0, 0, width, height);
        return brush.getImageData(0, 0, width, height);
      } catch {
        brush = undefined; // it may not be read any more
        return null; // of another site, or broken
      }
    };

    /** The pixels as numbers, 0xAABBGGRR (every machine that Chromium runs on is little-endian): most pixels are like the one before. */
    const numbersOf = ({ data }: ImageData): Uint32Array =>
      new Uint32Array(data.buffer, data.byteOffset, data.length / 4);
    const shadeOf = (pixel: number): number =>
      ((pixel & 0xf0) << 4) | ((pixel >> 8) & 0xf0) | ((pixel >> 20) & 0xf);
    /** The shade that came to be the commonest, and how many pixels have it. */
    const groundOf = (pixels: Uint32Array): [shade: number, pixels: number] => {
      const shades = new Uint32Array(4096);
      let ground = 0;
      for (let at = 0; at < pixels.length;) {
        const pixel = pixels[at]!;
        const from = at;
        do at += 1;
        while (pixels[at] === pixel);
        const shade = shadeOf(pixel);
        shades[shade]! += at - from;
        if (shades[shade]! > shades[ground]!) ground = shade;
      }
      return [ground, shades[ground]!];
    };

    /** Connected marks that stand out from the one even ground. null = there is no such ground. */
    const marksOn = (image: ImageData): Glyph[] | null => {
      const { width, height } = image;
      const pixels = numbersOf(image);
      const [ground, share] = groundOf(pixels);
      if (share < width * height * 0.55) return null;
      const [red, green, blue] = [
        (ground >> 8) * 16 + 8,
        ((ground >> 4) & 15) * 16 + 8,
        (ground & 15) * 16 + 8,
      ];
      const standsOut = (pixel: number): boolean =>
        Math.abs((pixel & 255) - red) +
          Math.abs(((pixel >> 8) & 255) - green) +
          Math.abs(((pixel >> 16) & 255) - blue) >
        160;
      const across = width + 2; // a frame of nothing around the picture, so that neighbours need no asking whether they are in it
      const inked = new Uint8Array(across * (height + 2)); // 1 where a mark is that was not followed yet
      for (let y = 0, at = 0; y < height; y += 1)
        for (const end = at + width; at < end;) {
          const pixel = pixels[at]!;
          const from = at;
          do at += 1;
          while (at < end && pixels[at] === pixel);
          const offset = across + 1 + 2 * y;
          if (standsOut(pixel)) inked.fill(1, from + offset, at + offset);
        }
      const marks: Glyph[] = [];
      const around = [-across - 1, -across, 1 - across, -1, 1, across - 1, across, across + 1];
      const stack = new Uint32Array(width * height); // a pixel is laid on it once at most
      for (let start = inked.indexOf(1); start >= 0; start = inked.indexOf(1, start)) {
        let [x, y, right, bottom, ink] = [width, height, 0, 0, 0];
        let high = 0;
        stack[high++] = start;
        inked[start] = 0;
        while (high > 0) {
          const place = stack[--high]!;
          const column = (place % across) - 1;
          const row = Math.floor(place / across) - 1;
          if (column < x) x = column;
          if (row < y) y = row;
          if (column >= right) right = column + 1;
          if (row >= bottom) bottom = row + 1;
          ink += 1;
          for (const step of around) {
            const next = place + step;
            if (inked[next] === 0) continue;
            inked[next] = 0;
            stack[high++] = next;
          }
        }
        if (ink >= 3) marks.push({ x, y, right, bottom, ink });
        if (marks.length > 3000) return null;
      }
      return marks;
    };

    /** How much of the ink stands in lines of print, how many marks do, and how many square characters would fill the lines. */
    const linesOf = (marks: readonly Glyph[]): { share: number; marks: number; squares: number } => {
      const lines: Glyph[][] = [];
      for (const mark of marks.toSorted((a, b) => b.bottom - b.y - (a.bottom - a.y))) {
        const line = lines.find(([tall]) => {
          const middle = (mark.y + mark.bottom) / 2;
          return middle > tall!.y - 1 && middle < tall!.bottom + 1;
        });
        if (line) line.push(mark);
        else lines.push([mark]);
      }
      const print = lines.filter((line) => {
        const tall = line[0]!.bottom - line[0]!.y;
        const sorted = line.toSorted((a, b) => a.x - b.x);
        const gaps = sorted.slice(1).map((mark, i) => mark.x - sorted[i]!.right);
        return (
          line.length >= 4 &&
          tall >= 6 &&
          line.filter((mark) => mark.bottom - mark.y > tall * 0.45).length >= line.length * 0.5 &&
          line.every((mark) => mark.right - mark.x < tall * 8) &&
          gaps.filter((gap) => gap < tall).length >= gaps.length * 0.8
        );
      });
      const ink = (group: readonly Glyph[]): number => group.reduce((sum, mark) => sum + mark.ink, 0);
      return {
        share: ink(print.flat()) / Math.max(1, ink(marks)),
        marks: print.flat().length,
        squares: print.reduce((sum, line) => {
          const [left, right] = [Math.min(...line.map(({ x }) => x)), Math.max(...line.map((m) => m.right))];
          return (
            sum +
            (right - left) / (Math.max(...line.map((m) => m.bottom)) - Math.min(...line.map((m) => m.y)))
          );
        }, 0),
      };
    };

    const measure = (picture: HTMLImageElement, size: Size) => {
      if (size.width < 40 || size.height < 12) return null;
      const scale = Math.min(1, widest / size.width, widest / size.height);
      // most pictures are photographs: a thumbnail of them shows that there is no even ground
      const small = Math.min(1, 96 / size.width, 96 / size.height);
      const thumb = pixelsOf(picture, {
        width: Math.max(1, Math.round(size.width * small)),
        height: Math.max(1, Math.round(size.height * small)),
      });
      if (!thumb || groundOf(numbersOf(thumb))[1] < thumb.width * thumb.height * 0.3) return null;
      const width = Math.round(size.width * scale);
      const height = Math.round(size.height * scale);
      const same = thumb.width === width && thumb.height === height;
      const pixels = same ? thumb : pixelsOf(picture, { width, height });
      const marks = pixels && marksOn(pixels);
      return marks && marks.length >= 4 ? linesOf(marks) : null;
    };
    // signs and buttons stand on a page many times
    const looked = new Map<string, ReturnType<typeof measure>>();
    const look = (picture: HTMLImageElement, size: Size) => {
      const key = `${size.width} ${size.height} ${picture.currentSrc || picture.src}`;
      let print = looked.get(key);
      if (print === undefined) looked.set(key, (print = measure(picture, size)));
      return print;
    };
    /** Words that the source of a drawing holds as text. */
    const drawn = (source: string): string => {
      if (!/^data:image\/svg\+xml/i.test(source)) return '';
      let markup = source.slice(source.indexOf(',') + 1);
      try {
        markup = /^[^,]*;base64,/i.test(source) ? atob(markup) : decodeURIComponent(markup);
      } catch {
        // written without escapes
      }
      return wza.squash(
        [...markup.matchAll(/<text\b[^>]*>([^]*?)<\/text>/gi)]
          .map(([, inner]) => (inner ?? '').replaceAll(/<[^>]*>/g, ''))
          .join(' '),
      );
    };

    // signs that authorities prescribe in this very form, as on every government site
    const official =
      /找错|jiucuo|党政机关|事业单位|conac|备案|beian|网监|网警|公安|举报|jubao|12377|可信网站|电子标识|红盾|badge/i;
    // marks of owners, codes to be copied, formulas and plans may be pictures
    const excepted =
      /logo|brand|标志|标识|徽|captcha|yzm|verify|valid|code|qr|ewm|sign|seal|stamp|印章|签名|formula|math|chart|graph|map|ditu/i;
    let left = 20;
    const seen = (el: Element, picture: HTMLImageElement, size: Size, name: string) => {
      const source = picture.currentSrc || picture.src;
      const link = wza.closest(el, 'a[href]') as HTMLAnchorElement | null;
      const file = source.startsWith('data:') ? '' : ((source.split(/[?#]/)[0] ?? '').split('/').pop() ?? '');
      const marks = `${file} ${el.id} ${String(el.className)} ${name}`;
      if (excepted.test(marks) || official.test(marks)) return [];
      if (wza.closest(el, '[role="math"], math, figure.formula')) return [];
      const words = drawn(source);
      left -= 1;
      const print = words === '' ? look(picture, size) : null;
      return [
        {
          at: wza.target(el),
          name: name.slice(0, 400),
          words: words.slice(0, 400),
          print,
          // the picture links of other sites are their marks
          mark: link !== null && (link.host !== location.host || link.pathname === '/'),
        },
      ];
    };

    const images = wza.all('img, input[type="image" i]').flatMap((el) => {
      if (left <= 0) return [];
      if (el instanceof HTMLImageElement) {
        if (!el.complete || el.naturalWidth === 0) return [];
        return seen(el, el, { width: el.naturalWidth, height: el.naturalHeight }, wza.name(el));
      }
      const picture = new Image();
      picture.src = (el as HTMLInputElement).src;
      return picture.complete && picture.naturalWidth > 0
        ? seen(el, picture, { width: picture.naturalWidth, height: picture.naturalHeight }, wza.name(el))
        : [];
    });
    const grounds = wza.all('div, span, h1, h2, h3, a, p').flatMap((el) => {
      if (left <= 0) return [];
      const url = /^url\(["']?([^"')]+)/.exec(wza.background(el))?.[1];
      if (url === undefined || wza.text(el) !== '') return [];
      const picture = new Image();
      picture.src = url;
      return picture.complete && picture.naturalWidth > 0
        ? seen(el, picture, { width: picture.naturalWidth, height: picture.naturalHeight }, wza.name(el))
        : [];
    });
    return [...images, ...grounds];
  },
  decide: (pictures) =>
    pictures
      .map(({ at, name, words, print, mark }) => {
        if (words !== '')
          return mark || bare(words).length < 4 ? null : fail(at, 'drawn', { words: words.slice(0, 80) });
        if (print === null) return null;
        if (print.share < 0.85 || print.marks < 6) return pass(at);
        const said = bare(name);
        const han = said.match(/\p{Script=Han}/gu)?.length ?? 0;
        // Latin letters are one mark each, but some touch, and fill half a square; Han characters fill a square each
        const within = (count: number, low: number, high: number): boolean =>
          count > said.length * low && count < said.length * high;
        const fits =
          han > said.length / 2
            ? said.length >= 5 && within(print.squares, 0.7, 1.3)
            : said.length >= 8 && within(print.marks, 0.35, 1.3) && within(print.squares, 0.3, 0.85);
        if (fits && !mark) return fail(at, 'same-words', { name: name.slice(0, 80) });
        return print.marks >= 20
          ? ask(at, name === '' ? 'unread' : 'other-words', { name: name.slice(0, 80) })
          : pass(at);
      })
      .filter((judgement) => judgement !== null),
  text: {
    zh: {
      title: '文字不应做成图片',
      who: '低视力的人放大后字会变糊，不能换字体和配色；图片里的字也不能朗读、查找和翻译。',
      fix: '用真实文字加样式表写出来；标志、印章、照片中的字除外。',
      example: {
        bad: '<img src="biaoti.png" alt="优化营商环境专题">',
        good: '<h2 class="biaoti">优化营商环境专题</h2>',
      },
      says: {
        drawn: '图片是用 SVG 画出的文字“{words}”，应改用网页文字。',
        'same-words': '图片里只有成行的文字，字数与替代文本“{name}”相符，应改用网页文字。',
        'other-words': '图片里只有成行的文字，替代文本是“{name}”；请核对能否改用网页文字、替代文本是否完整。',
        unread: '图片里只有成行的文字，而且没有替代文本，请核对这些文字能否读到。',
      },
    },
    en: {
      title: 'Words should not be pictures',
      who: 'Painted words blur when enlarged, keep their font and colours, and cannot be read aloud, found or translated.',
      fix: 'Write them as text and style them; logos, seals and words within photographs are excepted.',
      example: {
        bad: '<img src="title.png" alt="Better conditions for business">',
        good: '<h2 class="title">Better conditions for business</h2>',
      },
      says: {
        drawn: 'The picture is an SVG drawing of the words “{words}”; use text of the page instead.',
        'same-words':
          'The picture holds nothing but lines of print, about as many letters as its alternative “{name}”; use text of the page.',
        'other-words':
          'The picture holds nothing but lines of print; its alternative is “{name}”: check whether text would do and the alternative is complete.',
        unread:
          'The picture holds nothing but lines of print and has no alternative; check whether the words can be read.',
      },
    },
  },
});
