import { ask, definePageRule, fail, type Judgement, pass } from '../src/model/rule.ts';
import { bare } from '../src/words/chinese.ts';

/** Frames with one name and different content. */
export default definePageRule({
  id: 'frames-same-name',
  version: 1,
  criteria: ['wcag22:4.1.2'],
  act: ['4b1c6c'],
  impact: 'moderate',
  probe: (wza) =>
    wza
      .all('iframe, frame', { hidden: true })
      .filter((el) => wza.exposed(el) && wza.name(el) !== '')
      .map((el) => {
        const frame = el as HTMLIFrameElement;
        let inside: string | null = null;
        let url = frame.src;
        try {
          const page = frame.contentDocument;
          inside = page && wza.squash(`${page.title} ${page.body?.textContent ?? ''}`).slice(0, 1000);
          // a page that sent the frame on
          url = frame.contentWindow?.location.href ?? url;
        } catch {
          // another site's frame keeps its content to itself
        }
        if (el.hasAttribute('srcdoc')) url = `srcdoc ${el.getAttribute('srcdoc')?.slice(0, 300)}`;
        return { at: wza.target(el), name: wza.name(el).slice(0, 80), url: url.slice(0, 400), inside };
      }),
  decide: (frames) => {
    const groups = new Map<string, (typeof frames)[number][]>();
    for (const frame of frames)
      groups.set(bare(frame.name), [...(groups.get(bare(frame.name)) ?? []), frame]);
    const words = (text: string): Set<string> =>
      new Set(text.toLowerCase().match(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu) ?? []);
    /** Share of the words of both that both have. */
    const alike = (a: string, b: string): number => {
      const [one, other] = [words(a), words(b)];
      const shared = [...one].filter((word) => other.has(word)).length;
      return shared / Math.max(1, one.size + other.size - shared);
    };
    return [...groups.values()].flatMap((group): Judgement<'differ' | 'maybe'>[] => {
      const first = group[0];
      if (!first || group.length < 2) return [];
      return group.slice(1).map((frame) => {
        if (
          frame.url === first.url ||
          (frame.inside !== null && frame.inside === first.inside && frame.inside !== '')
        )
          return pass(frame.at);
        const read =
          frame.inside !== null && first.inside !== null && frame.inside !== '' && first.inside !== '';
        return read && alike(frame.inside ?? '', first.inside ?? '') < 0.5
          ? fail(frame.at, 'differ', { name: frame.name })
          : ask(frame.at, 'maybe', { name: frame.name });
      });
    });
  },
  text: {
    zh: {
      title: '内容不同的框架，名称也应不同',
      who: '屏幕阅读器用户靠名称在框架之间选择，同名就分不清。',
      fix: '给每个框架写出里面的内容，如 title="天气预报"。',
      example: {
        bad: '<iframe title="窗口" src="a.html"></iframe><iframe title="窗口" src="b.html"></iframe>',
        good: '<iframe title="天气预报" src="a.html"></iframe><iframe title="访谈直播" src="b.html"></iframe>',
      },
      says: {
        differ: '几个框架都叫“{name}”，里面的内容却不同。',
        maybe: '几个框架都叫“{name}”，地址不同，请核对内容是否相同。',
      },
    },
    en: {
      title: 'Frames of different content have different names',
      who: 'Screen reader users choose between frames by name; equal names cannot be told apart.',
      fix: 'Name each frame after what it holds, such as title="Weather".',
      example: {
        bad: '<iframe title="Window" src="a.html"></iframe><iframe title="Window" src="b.html"></iframe>',
        good: '<iframe title="Weather" src="a.html"></iframe><iframe title="Live interview" src="b.html"></iframe>',
      },
      says: {
        differ: 'Several frames are called “{name}” and hold different things.',
        maybe:
          'Several frames are called “{name}” and have different addresses; check whether they hold the same.',
      },
    },
  },
});
