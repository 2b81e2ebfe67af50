import { ask, definePageRule, fail, pass } from '../src/model/rule.ts';
import { bare, isFileName } from '../src/words/chinese.ts';

/** Frames called "iframe" or "frame1": a name, but no help. A missing title is axe's matter. */
export default definePageRule({
  id: 'frame-title-quality',
  version: 2,
  criteria: ['wcag22:4.1.2'],
  act: [],
  impact: 'moderate',
  probe: (wza) =>
    wza
      .all('iframe, frame')
      .filter((el) => wza.exposed(el) && wza.name(el) !== '')
      .map((el) => {
        let inside: string | null = null;
        try {
          inside = wza.squash((el as HTMLIFrameElement).contentDocument?.title ?? '').slice(0, 200);
        } catch {
          // another site's frame keeps its title to itself
        }
        let host = '';
        try {
          host = new URL(el.getAttribute('src') ?? '', document.baseURI).hostname;
        } catch {
          // no address, no host
        }
        return {
          at: wza.target(el),
          name: wza.name(el).slice(0, 100),
          inside: inside === '' ? null : inside,
          host,
          page: wza.squash(document.title).slice(0, 200),
        };
      }),
  decide: (frames) =>
    frames.map(({ at, name, inside, page }) => {
      const word = bare(name);
      if (
        /^(?:i?frames?|框架|内嵌框架|嵌入框架|内联框架|窗口|main|mainframe|left|right|top|bottom|content|untitled|无标题|title|标题|test|测试|embed|embeddedcontent|内容|blank|default|页面|网页|page)\d*$/.test(
          word,
        ) ||
        word === '' ||
        isFileName(name)
      )
        return fail(at, 'empty-word', { name });
      // says of what kind it is, not of what
      if (
        /^(?:maps?|videos?|players?|banner|menu|nav|list|news|chart|form|login|weather|地图|视频|播放器|列表|图表|表单|新闻|图片|flash|baidumap|amap|百度地图|高德地图|天地图)\d*$/.test(
          word,
        )
      )
        return ask(at, 'kind-only', { name });
      const shared = (a: string, b: string): boolean =>
        [...new Set(bare(a))].filter((char) => bare(b).includes(char)).length >= Math.min(2, bare(a).length);
      const words = (text: string): string[] => text.toLowerCase().match(/[a-z]{3,}/g) ?? [];
      if (inside !== null) {
        const latin = words(name).length > 0 && words(inside).length > 0;
        const alike = latin ? words(name).some((part) => words(inside).includes(part)) : shared(name, inside);
        if (!alike) return ask(at, 'differs', { name, inside });
      }
      return bare(name) === bare(page) && page !== '' ? ask(at, 'as-page', { name }) : pass(at);
    }),
  text: {
    zh: {
      title: '框架的标题应说明里面是什么',
      who: '屏幕阅读器用户靠框架标题决定要不要进去；“iframe”“frame1”帮不上忙。',
      fix: '用 title 写出框架的内容，如“天气预报”“网上咨询”。',
      example: {
        bad: '<iframe src="weather.html" title="iframe"></iframe>',
        good: '<iframe src="weather.html" title="天气预报"></iframe>',
      },
      says: {
        'empty-word': '框架标题“{name}”没有说明里面是什么。',
        'kind-only': '框架标题“{name}”只说了是哪一类内容，请核对是否应写明是什么的。',
        differs: '框架标题是“{name}”，里面页面的标题却是“{inside}”，请核对是否相符。',
        'as-page': '框架标题与整个页面的标题相同（“{name}”），请核对能否说明里面是什么。',
      },
    },
    en: {
      title: 'The title of a frame should say what is inside',
      who: 'Screen reader users decide by the title whether to enter; “iframe” or “frame1” is no help.',
      fix: 'Describe the content in title, such as “Weather forecast”.',
      example: {
        bad: '<iframe src="weather.html" title="iframe"></iframe>',
        good: '<iframe src="weather.html" title="Weather forecast"></iframe>',
      },
      says: {
        'empty-word': 'The frame title “{name}” does not say what is inside.',
        'kind-only':
          'The frame title “{name}” tells the kind of content only; check whether it should say of what.',
        differs:
          'The frame is titled “{name}” but the page inside is titled “{inside}”; check that they agree.',
        'as-page': 'The frame has the title of the whole page (“{name}”); check that it says what is inside.',
      },
    },
  },
});
