import { ask, definePageRule, pass } from '../src/model/rule.ts';

/** Links that open a new window without saying so. */
export default definePageRule({
  id: 'new-window-unannounced',
  version: 1,
  criteria: ['wcag22:3.2.5', 'gbt37668@2019:3.3.3.9'],
  act: [],
  impact: 'minor',
  probe: (wza) => {
    const base = document.querySelector('base[target]')?.getAttribute('target') ?? '';
    const said = /新窗口|新标签|新页面|弹出|外部链接|站外|另开|new (?:window|tab)|opens? in|external/i;
    const words = wza.text(document.body ?? document.documentElement).slice(0, 20000);
    // whether it is said at all is quickly seen, in which sentence is not
    const notice =
      /新窗口|新标签页|new window|new tab/i.test(words) &&
      said.test(
        /[^。！？.!?]{0,40}(?:新窗口|新标签页|new window|new tab)[^。！？.!?]{0,40}/i.exec(words)?.[0] ?? '',
      );
    const links = wza
      .all('a[href], area[href]')
      .filter(
        (el) => wza.exposed(el) && !/^(?:javascript:|mailto:|tel:|#)/i.test(el.getAttribute('href') ?? ''),
      );
    const opening = links.filter((el) => {
      const target = (el.getAttribute('target') ?? base).trim().toLowerCase();
      return (
        (target !== '' &&
          !['_self', '_parent', '_top'].includes(target) &&
          !document.getElementsByName(target)[0]) ||
        /window\.open\(/.test(el.getAttribute('onclick') ?? '')
      );
    });
    const silent = opening.filter((el) => {
      const marks = [...el.querySelectorAll('img, svg, i, span')]
        .map((inner) => `${inner.getAttribute('alt') ?? ''} ${inner.getAttribute('class') ?? ''}`)
        .join(' ');
      return !said.test(`${wza.text(el)} ${wza.name(el)} ${el.getAttribute('title') ?? ''} ${marks}`);
    });
    const first = silent[0];
    return {
      opening: opening.length,
      silent: silent.length,
      notice,
      at: first ? wza.target(first) : null,
      name: first ? wza.name(first).slice(0, 60) : '',
    };
  },
  // one question a page: a portal has hundreds of such links and one decision behind them
  decide: ({ opening, silent, notice, at, name }) => {
    if (opening === 0) return [];
    if (silent === 0) return [pass(null)];
    return [
      notice
        ? ask(at, 'general-notice', { silent, opening })
        : ask(at, 'unannounced', { silent, opening, name: name || '…' }),
    ];
  },
  text: {
    zh: {
      title: '打开新窗口的链接应事先说明',
      who: '屏幕阅读器和放大镜用户察觉不到窗口换了，想返回时“后退”失灵，会迷失方向。',
      fix: '尽量在原窗口打开；确需新窗口时，在链接文字、图标的替代文本里写明“新窗口打开”。',
      example: {
        bad: '<a href="https://www.gov.cn/" target="_blank">中国政府网</a>',
        good: '<a href="https://www.gov.cn/" target="_blank">中国政府网（新窗口打开）</a>',
      },
      says: {
        unannounced:
          '页面有 {opening} 个链接会打开新窗口，其中 {silent} 个没有说明（例如“{name}”），请核对。',
        'general-notice':
          '{opening} 个打开新窗口的链接里有 {silent} 个没有单独说明；页面另有统一提示，请核对提示是否足够清楚。',
      },
    },
    en: {
      title: 'Links that open a new window should say so',
      who: 'Users of screen readers and magnifiers do not notice the change; “back” stops working and they are lost.',
      fix: 'Open in the same window where possible; otherwise say “opens in a new window” in the link text or in the alt of an icon.',
      example: {
        bad: '<a href="https://www.gov.cn/" target="_blank">Central government</a>',
        good: '<a href="https://www.gov.cn/" target="_blank">Central government (opens in a new window)</a>',
      },
      says: {
        unannounced:
          '{opening} links on the page open a new window and {silent} of them do not say so (such as “{name}”); check them.',
        'general-notice':
          '{silent} of {opening} links that open a new window do not say so one by one; the page has a general notice: check that it is clear enough.',
      },
    },
  },
});
