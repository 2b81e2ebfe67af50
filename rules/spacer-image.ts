import { ask, definePageRule, fail, pass } from '../src/model/rule.ts';

/** Transparent pictures that only make room: space belongs in the style sheet. */
export default definePageRule({
  id: 'spacer-image',
  version: 2,
  criteria: [], // the HTML standard: img must not be used as a layout tool; no criterion speaks of it
  act: [],
  impact: 'minor',
  probe: (wza) =>
    wza
      .all('img', { hidden: true })
      .filter((el) => wza.exposed(el))
      .map((el) => {
        const img = el as HTMLImageElement;
        const file = (img.getAttribute('src') ?? '').split(/[?#]/)[0]?.split('/').pop() ?? '';
        const named =
          /^(?:spacer?|blank|transparent|pixel|clear|shim|dot[_-]?clear|trans|empty|1x1|1px|kong|kongbai|touming)\d*\.(?:gif|png)$/i.test(
            file,
          );
        const width = Number(img.getAttribute('width') ?? Number.NaN);
        const height = Number(img.getAttribute('height') ?? Number.NaN);
        const dot = img.naturalWidth > 0 && img.naturalWidth <= 2 && img.naturalHeight <= 2;
        const box = img.getBoundingClientRect();
        // whether nothing is drawn: a picture of another host keeps its pixels to itself
        const clear = (): boolean => {
          if (img.naturalWidth < 1 || img.naturalWidth > 64 || img.naturalHeight > 64) return false;
          try {
            const canvas = new OffscreenCanvas(img.naturalWidth, img.naturalHeight);
            const context = canvas.getContext('2d');
            context?.drawImage(img, 0, 0);
            const data = context?.getImageData(0, 0, canvas.width, canvas.height).data;
            return data !== undefined && data.every((value, n) => n % 4 !== 3 || value === 0);
          } catch {
            return false;
          }
        };
        return {
          at: wza.target(el),
          file: file.slice(0, 80),
          // seen to be empty, stretched over some room, and neither link nor map
          sure:
            (named || dot) &&
            clear() &&
            (box.width >= 5 || box.height >= 5) &&
            (img.getAttribute('alt') ?? '').trim() === '' &&
            !img.hasAttribute('usemap') &&
            wza.closest(img, 'a, button, picture') === null,
          // counters and lazy loading use one dot as well, but not stretched over some room
          spacer:
            (named || dot) &&
            (width >= 5 || height >= 5) &&
            !/lazy|original/i.test(
              [...img.attributes].map(({ name, value }) => `${name} ${value}`).join(' '),
            ) &&
            ![...img.attributes].some(({ name }) => /^data-(?:src|url|img)/.test(name)),
        };
      }),
  decide: (images) =>
    images.map(({ at, file, spacer, sure }) =>
      spacer ? (sure ? fail(at, 'empty', { file }) : ask(at, 'spacer', { file })) : pass(at),
    ),
  text: {
    zh: {
      title: '不用透明图片撑开版面',
      who: '放大文字、改窄窗口时，图片撑出的空白不会跟着变；没写 alt 时还会被读成一个文件名。',
      fix: '删去占位图片，用样式表的 margin、padding 留空。',
      example: {
        bad: '<img src="spacer.gif" width="100" height="1" alt="">',
        good: '.column { margin-left: 100px }',
      },
      says: {
        empty:
          '图片“{file}”是空白的，只用来撑开版面；HTML 标准规定 img 不得用来排版。各评价标准没有对应的指标，不影响评级。',
        spacer: '图片“{file}”像是只用来撑开版面，请核对后改用样式表留空。',
      },
    },
    en: {
      title: 'No transparent pictures to make room',
      who: 'Room made by a picture does not follow larger text or a narrower window, and without alt it is read as a file name.',
      fix: 'Drop the picture and use margins or padding.',
      example: {
        bad: '<img src="spacer.gif" width="100" height="1" alt="">',
        good: '.column { margin-left: 100px }',
      },
      says: {
        empty:
          'The picture “{file}” is empty and only makes room; the HTML standard forbids img as a layout tool. No criterion asks for it, so no grade depends on it.',
        spacer: 'The picture “{file}” seems only to make room; check it and use the style sheet.',
      },
    },
  },
});
