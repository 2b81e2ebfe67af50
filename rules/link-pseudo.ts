import { ask, definePageRule, fail, pass } from '../src/model/rule.ts';

/** Links that lead nowhere: javascript: addresses, href="#", links without href that wait for a click. */
export default definePageRule({
  id: 'link-pseudo',
  version: 2,
  criteria: ['wcag22:4.1.2', 'wcag22:2.1.1', 'gbt37668@2019:3.3.3.1'],
  act: [],
  impact: 'moderate',
  probe: (wza) => {
    // a click listener higher up may serve a link that has none of its own
    const clicks = (el: Element): boolean => wza.handlers(el).includes('click');
    /** A place of this page that is not there; # followed by a path is the address of a script's own page. */
    const isMissing = (address: string): boolean => {
      if (!/^#[^!/?=&]+$/.test(address) || /^#(?:top)$/i.test(address)) return false;
      let id = address.slice(1);
      try {
        id = decodeURIComponent(id);
      } catch {
        // taken as it is written
      }
      return document.getElementById(id) === null && document.getElementsByName(id).length === 0;
    };
    return wza.all('a, area').map((el) => {
      const href = el.getAttribute('href') ?? el.getAttribute('xlink:href');
      const address = href?.trim() ?? null;
      return {
        at: wza.target(el),
        name: (wza.name(el) || wza.text(el)).slice(0, 60),
        kind:
          address === null
            ? 'none'
            : /^javascript:/i.test(address)
              ? /^javascript:\s*(?:void\s*\(?\s*0?\s*\)?|;)?\s*;*\s*$/i.test(address)
                ? 'void'
                : 'script'
              : address === '' || address === '#' || /^#+!?$/.test(address)
                ? 'hash'
                : isMissing(address) && !clicks(el)
                  ? 'missing'
                  : 'real',
        clicks: clicks(el),
        tabbable: wza.tabbable(el),
        role: wza.role(el),
        topName: /^(?:#|.*(?:top|顶部|顶端|返回顶|回顶))/i.test(wza.name(el)),
        wrapped: [...el.querySelectorAll('a[href], button, input')].some((inner) => wza.tabbable(inner)),
      };
    });
  },
  decide: (links) =>
    links
      .map(({ at, name, kind, clicks, tabbable, role, topName, wrapped }) => {
        if (kind === 'real') return pass(at);
        if (kind === 'none') {
          if (!clicks || tabbable || wrapped) return null;
          return fail(at, 'no-href', { name: name || '…' });
        }
        // the role says truly what it is: a button made of a link
        if (role !== null && role !== 'link') return pass(at);
        if (kind !== 'script' && kind !== 'void' && topName) return pass(at);
        // links that skip have a rule of their own
        if (kind === 'missing')
          return /跳|skip/i.test(name) ? null : ask(at, 'missing', { name: name || '…' });
        const code = kind === 'hash' ? 'hash' : 'script';
        return ask(at, code, { name: name || '…' });
      })
      .filter((judgement) => judgement !== null),
  text: {
    zh: {
      title: '链接要有真实的去处，操作要用按钮',
      who: '没有 href 的链接键盘到不了；脚本链接被读成“链接”，却打不开新页面，在新窗口打开或收藏也都失效。',
      fix: '跳转用真实地址的 <a href>；执行操作用 <button>。',
      example: {
        bad: '<a onclick="openBox()">在线申报</a>',
        good: '<button type="button" onclick="openBox()">在线申报</button>',
      },
      says: {
        'no-href': '链接“{name}”没有 href，只响应鼠标点击，键盘到不了。',
        missing: '链接“{name}”指向本页的一处，那一处却不存在，请核对。',
        script: '链接“{name}”的地址是脚本，请核对：执行操作应当用按钮，跳转应当用真实地址。',
        hash: '链接“{name}”的地址是“#”，哪里也不通向；请核对：执行操作应当用按钮，尚未启用的链接应当去掉。',
      },
    },
    en: {
      title: 'Links need a real destination; actions need buttons',
      who: 'A link without href is out of keyboard reach; a script link is read as “link” but opens no page, and cannot be opened in a tab or saved.',
      fix: 'Use <a href> with a real address to go somewhere and <button> to do something.',
      example: {
        bad: '<a onclick="openBox()">Apply online</a>',
        good: '<button type="button" onclick="openBox()">Apply online</button>',
      },
      says: {
        'no-href':
          'The link “{name}” has no href and reacts to a mouse click only; the keyboard cannot reach it.',
        missing: 'The link “{name}” leads to a place of this page that does not exist; check it.',
        script:
          'The link “{name}” has a script for an address; check: an action should be a button, a destination a real address.',
        hash: 'The link “{name}” has “#” for an address and leads nowhere; check: make an action a button and remove a dead link.',
      },
    },
  },
});
