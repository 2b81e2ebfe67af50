import { ask, definePageRule, fail, pass } from '../src/model/rule.ts';

/** No way past the blocks that every page repeats: skip link that works, main landmark, headings. */
export default definePageRule({
  id: 'skip-mechanism-missing',
  version: 2,
  criteria: ['wcag22:2.4.1'],
  act: ['cf77f2', 'ye5d6e', 'b40fd1', '047fe0', '3e12e1'],
  impact: 'serious',
  probe: (wza) => {
    if (window.top !== window) return null;
    const links = wza
      .all('a[href], [role="link"], button', { hidden: true })
      .filter((el) => wza.tabbable(el));
    const targetOf = (el: Element): Element | null => {
      const href = el.getAttribute('href') ?? /#[\w-]+/.exec(el.getAttribute('onclick') ?? '')?.[0] ?? '';
      const id = href.startsWith('#') && href.length > 1 ? href.slice(1) : '';
      let decoded = id;
      try {
        decoded = decodeURIComponent(id);
      } catch {
        // a stray % is part of the name
      }
      return id === ''
        ? null
        : (document.getElementById(decoded) ?? document.getElementsByName(decoded)[0] ?? null);
    };
    const blocks =
      'nav, aside, header, footer, [role="navigation"], [role="complementary"], [role="banner"], [role="contentinfo"]';
    /** Leads past the repeated blocks: not into one of them with text of it still to come. */
    const past = (target: Element): boolean => {
      const block = wza.closest(target, blocks);
      if (!block || wza.closest(block, 'main, article, [role="main"]')) return true;
      const rest = document.createRange();
      rest.setStartBefore(target);
      rest.setEndAfter(block);
      return wza.squash(rest.toString()).length < 3;
    };
    const inPage = links.filter(
      (el) =>
        (el.getAttribute('href') ?? '').startsWith('#') || /#[\w-]+/.test(el.getAttribute('onclick') ?? ''),
    );
    const works = inPage.filter((el) => {
      const target = targetOf(el);
      return (
        target !== null &&
        wza.exposed(target) &&
        past(target) &&
        (el.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
      );
    });
    const main = wza
      .all(
        'main, article, [role="main"], [role="article"], section[aria-label], section[aria-labelledby], [role="region"]',
        { hidden: true },
      )
      .filter((el) => wza.exposed(el));
    const headings = wza
      .all('h1, h2, h3, h4, h5, h6, [role="heading"]', { hidden: true })
      .filter(
        (el) =>
          wza.exposed(el) &&
          wza.text(el) !== '' &&
          wza.closest(el, 'nav, aside, [role="navigation"], [role="complementary"]') === null,
      );
    // a block marked as navigation or side matter, and running text of the page after it
    const before = wza.all(blocks).find((el) => wza.exposed(el) && wza.text(el).length > 8);
    const after = before
      ? wza
          .all('p, td, div')
          .filter(
            (el) =>
              (before.compareDocumentPosition(el) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
              !before.contains(el) &&
              wza.closest(el, blocks) === null &&
              el.querySelector(blocks) === null &&
              wza.text(el).length >= 60,
          ).length > 0
      : false;
    const collapses = wza
      .all('button, a, [aria-expanded]')
      .some(
        (el) => el.hasAttribute('aria-expanded') || /隐藏|收起|折叠|hide|toggle|collapse/i.test(wza.name(el)),
      );
    return {
      working: works.length,
      main: main.length,
      headings: headings.length,
      collapses,
      // something to skip: links that come before the text
      links: links.length,
      repeats: wza.all(
        'nav, [role="navigation"], header, aside, [role="banner"], [class*="nav" i], [class*="menu" i], [id*="nav" i], [id*="menu" i]',
      ).length,
      after,
      text: wza.text(document.body ?? document.documentElement).length,
    };
  },
  decide: (page) => {
    if (!page || page.text < 30) return [];
    if (page.working > 0 || page.main > 0 || page.headings > 0) return [pass(null)];
    if (page.collapses) return [ask(null, 'only-collapse')];
    // a long row of links is what every page of a site repeats
    if (page.links >= 20 && page.repeats > 0) return [fail(null, 'nothing', { links: page.links })];
    if (page.after && page.links > 0) return [fail(null, 'block-before', {})];
    return page.links > 0 ? [ask(null, 'maybe-nothing', { links: page.links })] : [];
  },
  text: {
    zh: {
      title: '应能跳过每页都重复的导航',
      who: '键盘和屏幕阅读器用户每打开一页，都要把几十个导航链接重走一遍才到正文。',
      fix: '页首放一个“跳到主要内容”链接，目标写成 <main id="main" tabindex="-1">，并给各节加标题。',
      example: {
        bad: '<a href="#mian">跳到主要内容</a> … <div id="main">',
        good: '<a href="#main">跳到主要内容</a> … <main id="main" tabindex="-1">',
      },
      says: {
        nothing: '页面有 {links} 个链接，没有跳转链接、main 地标，也没有标题，无法跳过重复的导航。',
        'block-before':
          '正文之前有导航或侧栏，页面却没有跳转链接、main 地标和标题，键盘和屏幕阅读器用户无法越过它。',
        'maybe-nothing': '页面没有跳转链接、main 地标和标题，请核对正文前有没有每页重复的内容。',
        'only-collapse':
          '页面没有跳转链接、main 地标和标题，但有可收起的内容，请核对能否借此跳过重复的导航。',
      },
    },
    en: {
      title: 'Users should be able to skip what every page repeats',
      who: 'On every page keyboard and screen reader users walk through dozens of navigation links again before they reach the text.',
      fix: 'Begin with a “skip to main content” link to <main id="main" tabindex="-1"> and give sections headings.',
      example: {
        bad: '<a href="#mian">Skip to main content</a> … <div id="main">',
        good: '<a href="#main">Skip to main content</a> … <main id="main" tabindex="-1">',
      },
      says: {
        nothing:
          'The page has {links} links and no skip link, main landmark or heading, so repeated navigation cannot be skipped.',
        'block-before':
          'Navigation or side matter comes before the text, and the page has no skip link, main landmark or heading to get past it.',
        'maybe-nothing':
          'The page has no skip link, main landmark or heading; check whether repeated blocks come before the text.',
        'only-collapse':
          'The page has no skip link, main landmark or heading but something that collapses; check that repeated navigation can be skipped with it.',
      },
    },
  },
});
