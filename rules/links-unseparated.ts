import { ask, definePageRule, pass } from '../src/model/rule.ts';

/** Text links in a row with nothing but white space between them: to the eye they run into one. */
export default definePageRule({
  id: 'links-unseparated',
  version: 1,
  criteria: ['wcag22:1.3.1'],
  act: [],
  impact: 'minor',
  probe: (wza) =>
    wza.all('a[href]').flatMap((el) => {
      const parent = el.parentElement;
      if (!parent || !wza.visible(el) || wza.visibleText(el) === '') return [];
      const link = (node: Node | null): HTMLElement | null =>
        node instanceof HTMLElement && node.localName === 'a' && node.hasAttribute('href') ? node : null;
      // plain inline links only: boxes, borders, backgrounds and gaps set them apart
      const plain = (a: HTMLElement): boolean => {
        const style = getComputedStyle(a);
        return (
          style.display === 'inline' &&
          style.borderLeftStyle === 'none' &&
          style.borderRightStyle === 'none' &&
          style.backgroundImage === 'none' &&
          /^(?:transparent|rgba\(0, 0, 0, 0\))$/.test(style.backgroundColor) &&
          ['::before', '::after'].every((part) =>
            /^(?:none|normal)$/.test(getComputedStyle(a, part).content),
          ) &&
          a.querySelector('img, svg') === null
        );
      };
      const row: HTMLElement[] = [];
      for (let node: Node | null = el; node; node = node.nextSibling) {
        if (node.nodeType === 8) continue;
        if (node.nodeType === 3 && (node.nodeValue ?? '').trim() === '') continue;
        const next = link(node);
        if (!next) break;
        row.push(next);
      }
      let before = el.previousSibling;
      while (
        before &&
        (before.nodeType === 8 || (before.nodeType === 3 && (before.nodeValue ?? '').trim() === ''))
      )
        before = before.previousSibling;
      if (link(before) || row.length < 2) return [];
      const gaps = row.slice(1).map((next, i) => {
        const [a, b] = [row[i]!.getBoundingClientRect(), next.getBoundingClientRect()];
        const sameLine = a.top < b.bottom && b.top < a.bottom;
        return sameLine ? b.left - a.right : Number.POSITIVE_INFINITY;
      });
      const size = Number.parseFloat(getComputedStyle(el).fontSize);
      return [
        {
          at: wza.target(el),
          names: row
            .map((a) => wza.visibleText(a))
            .join(' ')
            .slice(0, 80),
          count: row.length,
          // a gap as wide as a letter tells them apart
          close: row.every((a) => plain(a)) && gaps.some((gap) => gap < size * 0.75),
        },
      ];
    }),
  decide: (rows) =>
    rows.map(({ at, names, count, close }) => (close ? ask(at, 'run-together', { names, count }) : pass(at))),
  text: {
    zh: {
      title: '相邻的链接之间应有分隔',
      who: '认知障碍、低视力用户分不清相邻的两个链接从哪里断开，容易点错；有的屏幕阅读器会把它们连着读。',
      fix: '用列表标记这组链接，或在链接之间加竖线等看得见的字符，也可以用边框、间距把它们隔开。',
      example: {
        bad: '<a href="/a/">登录</a> <a href="/b/">注册</a>',
        good: '<ul><li><a href="/a/">登录</a></li><li><a href="/b/">注册</a></li></ul>',
      },
      says: {
        'run-together': '{count} 个链接（{names}）之间只有空白，没有分隔，请核对能否看出它们是几个链接。',
      },
    },
    en: {
      title: 'Neighbouring links should be set apart',
      who: 'People with cognitive or low vision do not see where one link ends; some screen readers run them together.',
      fix: 'Mark the links up as a list, or put a visible character, a border or some space between them.',
      example: {
        bad: '<a href="/a/">Log in</a> <a href="/b/">Register</a>',
        good: '<ul><li><a href="/a/">Log in</a></li><li><a href="/b/">Register</a></li></ul>',
      },
      says: {
        'run-together':
          'Only white space stands between {count} links ({names}); check that they are seen as separate.',
      },
    },
  },
});
