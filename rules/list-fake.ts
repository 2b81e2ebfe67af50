import { ask, definePageRule, fail, pass } from '../src/model/rule.ts';

/** Lists made of line breaks and typed bullets, or of links in a row of blocks. */
export default definePageRule({
  id: 'list-fake',
  version: 4,
  criteria: ['wcag22:1.3.1'],
  act: [],
  impact: 'minor',
  probe: (wza) => {
    const bullet =
      /^\s*(?:[*•·●○■□◆◇▪▶►>※√–—-]|[(（]?(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[①-⑳])[)）.、．])\s*\S/;
    const typed = wza
      .all('p, div, td, dd, section, article, main, body')
      .filter((el) => wza.exposed(el) && !wza.closest(el, 'pre, code, address'))
      .flatMap((el) => {
        const lines: string[] = [''];
        for (const child of el.childNodes) {
          if (child instanceof HTMLBRElement) lines.push('');
          else if (
            child instanceof Element &&
            /^(?:block|flex|grid|list-item|table)/.test(getComputedStyle(child).display)
          )
            lines.push('', '');
          else lines[lines.length - 1] += child.textContent ?? '';
        }
        let run = 0;
        let longest = 0;
        // one and the same drawn mark before three short lines is a list to every eye
        const marks = lines
          .map((line) => /^\s*(?:([*•·●○■□◆◇▪▶►※√])\s*\S|(-)\s+\S)/.exec(line)?.slice(1).join('') ?? '')
          .join('|');
        const sure =
          /(?:^|\|)([*•·●○■□◆◇▪▶►※√-])(?:\|+\1){2}/.test(marks) && lines.every((line) => line.length < 120);
        for (const line of lines) {
          run = bullet.test(line) && line.length < 200 ? run + 1 : line.trim() === '' && run > 0 ? run : 0;
          longest = Math.max(longest, run);
        }
        return longest >= 3 ? [{ at: wza.target(el), kind: sure ? 'drawn' : 'typed', count: longest }] : [];
      });
    const markOf = (p: Element | null): string | null =>
      p !== null && p.localName === 'p' && (p.textContent ?? '').length < 200
        ? (/^\s*(?:([*•·●○■□◆◇▪▶►※√])\s*\S|(-)\s+\S)/
            .exec(p.textContent ?? '')
            ?.slice(1)
            .join('') ?? null)
        : null;
    const paragraphs = wza.all('p').flatMap((el) => {
      const mark = markOf(el);
      if (mark === null || markOf(el.previousElementSibling) === mark) return [];
      const items: Element[] = [];
      for (let next: Element | null = el; next && markOf(next) === mark; next = next.nextElementSibling)
        items.push(next);
      const short = items.every((item) => (item.textContent ?? '').length < 120) && !/[※√]/.test(mark);
      return items.length >= 3 && wza.exposed(el)
        ? [{ at: wza.target(el), kind: short ? 'drawn' : 'paragraphs', count: items.length }]
        : [];
    });
    const links = wza.all('div, section, td, nav').flatMap((el) => {
      if (
        !wza.exposed(el) ||
        wza.closest(el, 'ul, ol, dl, [role="list"], [role="menu"], [role="tablist"], [role="menubar"]')
      )
        return [];
      const rows = [...el.children].filter((row) => row.matches('div, p, a, span') && wza.visible(row));
      const linked = rows.filter(
        (row) =>
          (row.localName === 'a' ? [row] : [...row.querySelectorAll('a[href]')]).length === 1 &&
          wza.visibleText(row).length >= 8 &&
          wza.visibleText(row).length < 120 &&
          !row.querySelector('h1, h2, h3, h4, h5, h6'),
      );
      return linked.length >= 5 && linked.length === el.childElementCount
        ? [{ at: wza.target(el), kind: 'links', count: linked.length }]
        : [];
    });
    // six links or more in a line, with nothing but bars between them
    const barred = wza.all('p, div, td', { hidden: true }).flatMap((el) => {
      const inside = el.children;
      if (inside.length < 6 || ![...inside].every((one) => one.localName === 'a' && one.hasAttribute('href')))
        return [];
      const between = [...el.childNodes].map((node) => (node.nodeType === 3 ? (node.nodeValue ?? '') : ''));
      return /^[\s|｜丨/·•、-]+$/.test(between.join('')) &&
        /[|｜丨/·•、]/.test(between.join('')) &&
        wza.visible(el) &&
        wza.exposed(el) &&
        !wza.closest(el, 'nav, footer, li, [role="navigation"], [role="contentinfo"]')
        ? [{ at: wza.target(el), kind: 'links', count: inside.length }]
        : [];
    });
    const real = wza
      .all('ul, ol, dl')
      .filter((el) => wza.exposed(el))
      .map((el) => ({ at: wza.target(el), kind: 'real', count: el.childElementCount }));
    return [...typed, ...paragraphs, ...links, ...barred, ...real];
  },
  decide: (lists) =>
    lists.map(({ at, kind, count }) =>
      kind === 'real'
        ? pass(at)
        : kind === 'drawn'
          ? fail(at, 'drawn', { count })
          : kind === 'links'
            ? ask(at, 'links', { count })
            : ask(at, 'typed', { count }),
    ),
  text: {
    zh: {
      title: '列表应用列表标记',
      who: '屏幕阅读器会报“列表，共 8 项”，并能整体跳过；没有标记就只是一串零散的文字。',
      fix: '用 <ul>、<ol> 和 <li>，项目符号和序号交给 CSS。',
      example: {
        bad: '● 身份证<br>● 户口簿<br>● 申请表',
        good: '<ul><li>身份证</li><li>户口簿</li><li>申请表</li></ul>',
      },
      says: {
        drawn: '{count} 行文字前面画着同样的项目符号，是列表却没有列表标记。',
        typed: '{count} 行以符号或序号开头的文字像是列表，却没有列表标记，请核对。',
        links: '{count} 个并列的链接像是列表，却没有列表标记，请核对。',
      },
    },
    en: {
      title: 'Lists should be marked up as lists',
      who: 'Screen readers say “list of 8 items” and can skip it as a whole; without markup it is loose text.',
      fix: 'Use <ul>, <ol> and <li>, and leave bullets and numbers to CSS.',
      example: {
        bad: '* Identity card<br>* Form<br>* Photo',
        good: '<ul><li>Identity card</li><li>Form</li><li>Photo</li></ul>',
      },
      says: {
        drawn: '{count} lines begin with the same drawn bullet: a list without list markup.',
        typed:
          '{count} lines that begin with a sign or number look like a list without list markup; check them.',
        links: '{count} links in a row look like a list without list markup; check them.',
      },
    },
  },
});
