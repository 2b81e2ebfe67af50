import { ask, definePageRule, pass } from '../src/model/rule.ts';

/** Transparent pictures that only make room: space belongs in the style sheet. */
export default definePageRule({
  id: 'spacer-image',
  version: 1,
  criteria: ['wcag22:1.3.1'],
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
        return {
          at: wza.target(el),
          file: file.slice(0, 80),
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
  decide: (images) => images.map(({ at, file, spacer }) => (spacer ? ask(at, 'spacer', { file }) : pass(at))),
  text: {
    zh: {
      title: '不用透明图片撑开版面',
      who: '放大文字、改窄窗口时，图片撑出的空白不会跟着变；没写 alt 时还会被读成一个文件名。',
      fix: '删去占位图片，用样式表的 margin、padding 留空。',
      example: {
        bad: '<img src="spacer.gif" width="100" height="1" alt="">',
        good: '.column { margin-left: 100px }',
      },
      says: { spacer: '图片“{file}”像是只用来撑开版面，请核对后改用样式表留空。' },
    },
    en: {
      title: 'No transparent pictures to make room',
      who: 'Room made by a picture does not follow larger text or a narrower window, and without alt it is read as a file name.',
      fix: 'Drop the picture and use margins or padding.',
      example: {
        bad: '<img src="spacer.gif" width="100" height="1" alt="">',
        good: '.column { margin-left: 100px }',
      },
      says: { spacer: 'The picture “{file}” seems only to make room; check it and use the style sheet.' },
    },
  },
});
