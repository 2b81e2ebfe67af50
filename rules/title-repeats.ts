import { ask, definePageRule, pass } from '../src/model/rule.ts';
import { bare, similar } from '../src/words/chinese.ts';

/** Titles that repeat the words of their link, or say something else than the alternative of their picture. */
export default definePageRule({
  id: 'title-repeats',
  version: 1,
  criteria: ['wcag22:2.4.9'],
  act: [],
  impact: 'minor',
  probe: (wza) =>
    wza
      .all('a[href][title]')
      .filter((el) => wza.exposed(el) && wza.squash(el.getAttribute('title') ?? '') !== '')
      .map((el) => ({
        at: wza.target(el),
        title: wza.squash(el.getAttribute('title') ?? '').slice(0, 200),
        text: wza.visibleText(el).slice(0, 200),
        // words cut by the style sheet: there the title is how a mouse user reads the rest
        cut: [el, ...el.querySelectorAll('*'), el.parentElement ?? el].some(
          (part) => part.scrollWidth > part.clientWidth + 1 && getComputedStyle(part).overflowX !== 'visible',
        ),
      })),
  decide: (links) => {
    const told: string[] = [];
    return links
      .map(({ at, title, text, cut }) => {
        if (bare(text) === '' || cut) return null;
        if (!similar(title, text) || bare(title) !== bare(text)) return pass(at);
        told.push(title);
        // a habit of the template needs one question, not hundreds
        return told.length === 1 ? ask(at, 'same', { title }) : null;
      })
      .filter((judgement) => judgement !== null);
  },
  text: {
    zh: {
      title: '链接的 title 不应重复链接文字',
      who: '有的屏幕阅读器会把同样的话读两遍；放大屏幕的用户会被悬停提示挡住文字。',
      fix: '删去与链接文字相同的 title；确有补充说明时才写 title。',
      example: {
        bad: '<a href="/zwgk/" title="政务公开">政务公开</a>',
        good: '<a href="/zwgk/">政务公开</a>',
      },
      says: {
        same: '链接的 title“{title}”与链接文字相同，请核对是否可以删去（同样写法的链接可能不止一个）。',
      },
    },
    en: {
      title: 'The title of a link should not repeat its text',
      who: 'Some screen readers say the same words twice, and the tooltip covers text under a magnifier.',
      fix: 'Drop a title that equals the link text; keep it only where it adds something.',
      example: {
        bad: '<a href="/news/" title="News">News</a>',
        good: '<a href="/news/">News</a>',
      },
      says: {
        same: 'The title “{title}” equals the link text; check whether it can go (other links may be written alike).',
      },
    },
  },
});
