import { ask, definePageRule, fail, pass } from '../src/model/rule.ts';

/** Menus and tips that a style sheet shows on :hover and never on focus. */
export default definePageRule({
  id: 'hover-only-content',
  version: 4,
  criteria: ['wcag22:2.1.1', 'gbt37668@2019:3.3.3.1'],
  act: [],
  impact: 'serious',
  probe: (wza) => {
    const rules: { selector: string; shows: boolean }[] = [];
    const collect = (list: CSSRuleList): void => {
      for (const rule of list) {
        if (rule instanceof CSSStyleRule && /:hover|:focus/.test(rule.selectorText)) {
          const css = rule.style;
          const shows =
            (css.display !== '' && css.display !== 'none') ||
            css.visibility === 'visible' ||
            (css.opacity !== '' && Number(css.opacity) > 0) ||
            (css.maxHeight !== '' && css.maxHeight !== '0px') ||
            css.height === 'auto';
          if (shows)
            for (const selector of rule.selectorText.split(/,(?![^(]*\))/))
              rules.push({ selector: selector.trim(), shows });
        }
        const inner = 'cssRules' in rule ? (rule as CSSGroupingRule).cssRules : null;
        if (inner !== null && inner.length > 0 && rules.length < 2000) collect(inner);
      }
    };
    let unread = 0;
    for (const sheet of document.styleSheets) {
      try {
        collect(sheet.cssRules);
      } catch {
        unread += 1; // a style sheet of another site keeps its rules to itself
      }
    }
    const focused = new Set<Element>();
    const pick = (selector: string): Element[] => {
      try {
        return wza.all(selector, { hidden: true });
      } catch {
        return [];
      }
    };
    const plain = (selector: string): string =>
      selector
        .replaceAll(/(^|[\s>+~(])(?::(?:hover|focus-within|focus-visible|focus))+/g, '$1*')
        .replaceAll(/:(?:hover|focus-within|focus-visible|focus)/g, '');
    for (const { selector } of rules)
      if (selector.includes(':focus')) for (const el of pick(plain(selector))) focused.add(el);
    const seen = new Set<Element>();
    // the same by script: the mouse shows a list of links inside, and nothing listens for keys, focus or clicks
    const byScript = wza
      .all('li, div, dt, dd, td, a, span')
      .filter((el) => wza.handlers(el).some((type) => type === 'mouseover' || type === 'mouseenter'))
      .slice(0, 60)
      .flatMap((el) => {
        const scope = el.localName === 'a' ? (el.parentElement ?? el) : el;
        const menu = [...scope.querySelectorAll('ul, ol, dl, div')].find(
          (part) =>
            part !== el &&
            !wza.visible(part) &&
            getComputedStyle(part).display === 'none' &&
            part.querySelector('a[href]') !== null,
        );
        if (!menu || seen.has(menu)) return [];
        seen.add(menu);
        return [
          {
            at: wza.target(scope),
            text: (menu.textContent ?? '').replaceAll(/\s+/g, ' ').trim().slice(0, 50),
            onFocus: false,
            links: menu.querySelectorAll('a[href], button').length,
            sure: false,
            scripted: [scope, ...scope.children].some(
              (one) =>
                wza.handlers(one).some((type) => /^(?:focus|blur|key|click)/.test(type)) ||
                one.hasAttribute('aria-expanded'),
            ),
          },
        ];
      });
    const shown = wza.visibleText(document.body ?? document.documentElement);
    const listens = (el: Element): boolean => {
      for (let up: Element | null = el; up; up = up.parentElement)
        if (wza.handlers(up).length > 0) return true;
      return false;
    };
    const byStyle = rules
      .flatMap(({ selector }) => {
        const at = selector.lastIndexOf(':hover');
        // what is hovered must be another thing than what is shown
        if (at < 0 || !/[\s>+~]/.test(selector.slice(at).trim())) return [];
        return pick(plain(selector)).flatMap((el) => {
          if (
            seen.has(el) ||
            wza.visible(el) ||
            el.matches('script, style') ||
            (el.textContent ?? '').trim() === ''
          )
            return [];
          seen.add(el);
          const trigger = el.parentElement;
          const style = getComputedStyle(el);
          const hidden = style.display === 'none' || style.visibility === 'hidden';
          // links that stay in the Tab order although transparent are reached, if unseen
          const reachable = !hidden && [...el.querySelectorAll('a[href], button')].length > 0;
          return [
            {
              at: wza.target(trigger ?? el),
              text: (el.textContent ?? '').replaceAll(/\s+/g, ' ').trim().slice(0, 50),
              onFocus: focused.has(el) || reachable,
              links: el.querySelectorAll('a[href], button').length,
              // words hidden from everyone but the mouse, and nothing that could bring them another way
              sure:
                hidden &&
                unread === 0 &&
                (el.id === '' ||
                  document.querySelector(`[aria-describedby~="${CSS.escape(el.id)}"]`) === null) &&
                wza.squash(el.textContent ?? '').length >= 10 &&
                !shown.includes(wza.squash(el.textContent ?? '').slice(0, 60)) &&
                !listens(el) &&
                ![...(trigger?.children ?? [])].some((one) => wza.handlers(one).length > 0),
              scripted:
                trigger !== null &&
                [trigger, ...trigger.children].some(
                  (one) =>
                    wza.handlers(one).some((type) => /^(?:focus|key|click)/.test(type)) ||
                    one.hasAttribute('aria-expanded'),
                ),
            },
          ];
        });
      })
      .slice(0, 50);
    // what only a title says, of words that no key can stop at
    const byTitle = wza
      .all('[title]')
      .filter(
        (el) =>
          !el.matches(
            'abbr, acronym, dfn, iframe, frame, img, input, select, textarea, a, button, area, option, optgroup, summary, video, audio, object, embed, html, body, svg, svg *',
          ) &&
          !wza.focusable(el) &&
          wza.closest(el, 'a[href], button, [role], label') === null &&
          el.querySelector('a[href], button, input, select, textarea') === null,
      )
      .flatMap((el) => {
        const title = wza.squash(el.getAttribute('title') ?? '');
        const own = wza.visibleText(el);
        if (title.length < (/\p{Script=Han}/u.test(title) ? 8 : 16) || own === '' || own.length > 80)
          return [];
        return shown.includes(title) ? [] : [{ at: wza.target(el), title: title.slice(0, 60) }];
      })
      .slice(0, 10);
    return { menus: [...byStyle, ...byScript], byTitle };
  },
  decide: ({ menus, byTitle }) => [
    ...byTitle.map(({ at, title }) => ask(at, 'title', { text: title })),
    ...menus.map(({ at, text, onFocus, links, scripted, sure }) =>
      onFocus || scripted
        ? pass(at)
        : links > 0
          ? ask(at, 'menu', { text, links })
          : sure
            ? fail(at, 'tip-lost', { text })
            : ask(at, 'tip', { text }),
    ),
  ],
  text: {
    zh: {
      title: '鼠标悬停才出现的内容，键盘也应能打开',
      who: '只用键盘或触屏的人打不开下拉菜单，看不到提示。',
      fix: '同时写 :focus-within（或用按钮展开），并让触发的元素能获得焦点。',
      example: {
        bad: 'li:hover ul { display: block }',
        good: 'li:hover ul, li:focus-within ul { display: block }',
      },
      says: {
        menu: '含 {links} 个链接的菜单（“{text}”）只在鼠标悬停时出现，请核对键盘能否打开。',
        'tip-lost': '提示“{text}”只在鼠标悬停时出现，键盘和屏幕阅读器用户都得不到它。',
        title: '“{text}”只写在 title 里，要把鼠标停在文字上才看得到，请核对是否另有写明。',
        tip: '提示“{text}”只在鼠标悬停时出现，请核对键盘用户能否看到。',
      },
    },
    en: {
      title: 'What appears on hover should also open by keyboard',
      who: 'With a keyboard or a touch screen alone the drop-down stays shut and the tip unseen.',
      fix: 'Add :focus-within (or a button that opens it) and make the trigger focusable.',
      example: {
        bad: 'li:hover ul { display: block }',
        good: 'li:hover ul, li:focus-within ul { display: block }',
      },
      says: {
        menu: 'A menu of {links} links (“{text}”) appears on hover only; check whether the keyboard can open it.',
        'tip-lost':
          'The tip “{text}” appears under the mouse only; neither keyboard nor screen reader users get it.',
        title:
          '“{text}” is written in a title alone and seen only under a resting mouse; check whether it is told elsewhere.',
        tip: 'The tip “{text}” appears on hover only; check whether keyboard users can see it.',
      },
    },
  },
});
