import { ask, definePageRule, fail, pass } from '../src/model/rule.ts';
import { bare, isFileName } from '../src/words/chinese.ts';

/** Frames called "iframe" or "frame1": a name, but no help. A missing title is axe's matter. */
export default definePageRule({
  id: 'frame-title-quality',
  version: 3,
  criteria: ['wcag22:4.1.2'],
  act: [],
  impact: 'moderate',
  probe: (wza) => {
    // services whose name tells what a frame holds, with what their addresses and pages call themselves
    const services =
      /facebook|脸书|twitter|推特|youtube|instagram|linkedin|vimeo|微博|weibo|微信|wechat|weixin|抖音|douyin|优酷|youku|bilibili|腾讯视频|百度地图|高德地图/i;
    const alsoCalled: readonly RegExp[] = [/微博|weibo/i, /微信|wechat|weixin/i, /抖音|douyin/i, /优酷|youku/i, /百度|baidu|bdimg/i, /高德|amap|autonavi/i, /腾讯|qq\./i, /twitter|推特|\bx\.com/i, /facebook|脸书|fbcdn/i, /youtube|youtu\.be|ytimg/i]; // prettier-ignore
    return wza
      .all('iframe, frame')
      .filter((el) => wza.exposed(el) && wza.name(el) !== '')
      .map((el) => {
        let inside: string | null = null;
        let foreign = false;
        try {
          const own = (el as HTMLIFrameElement).contentDocument;
          inside = wza.squash(own?.title ?? '').slice(0, 200);
          const service = services.exec(wza.name(el))?.[0];
          if (service !== undefined && own?.body && wza.squash(own.body.textContent ?? '').length > 20) {
            // scripts and addresses inside may still speak of the service
            const said = `${el.outerHTML.replace(wza.name(el), '')} ${own.documentElement.outerHTML.slice(0, 300_000)}`;
            const called = alsoCalled.find((names) => names.test(service)) ?? new RegExp(service, 'i');
            foreign = !called.test(said) && own.querySelector('iframe, video, embed, object') === null;
          }
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
          foreign,
          page: wza.squash(document.title).slice(0, 200),
        };
      });
  },
  decide: (frames) =>
    frames.map(({ at, name, inside, page, foreign }) => {
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
      if (foreign && inside !== null) return fail(at, 'another-service', { name, inside });
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
        'another-service': '框架标题是“{name}”，里面却是“{inside}”，与它毫不相干。',
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
        'another-service':
          'The frame is titled “{name}” but holds “{inside}”, which has nothing to do with it.',
        differs:
          'The frame is titled “{name}” but the page inside is titled “{inside}”; check that they agree.',
        'as-page': 'The frame has the title of the whole page (“{name}”); check that it says what is inside.',
      },
    },
  },
});
