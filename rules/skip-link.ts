import { ask, definePageRule, fail, pass } from '../src/model/rule.ts';

/** A link that leads past the repeated blocks to the main content, and does arrive there. */
export default definePageRule({
  id: 'skip-link',
  version: 1,
  criteria: ['gbt37668@2019:3.3.1.2'],
  act: ['ye5d6e'],
  impact: 'moderate',
  probe: (wza) => {
    if (window.top !== window) return null;
    const skipWords =
      /跳到|跳过|跳至|直达(?:正文|内容)|转到(?:正文|内容|主)|主要内容|主内容|skip|jump to|(?:go )?to (?:the )?main|to content/i;
    const links = wza
      .all('a[href], [role="link"], button', { hidden: true })
      .filter((el) => wza.tabbable(el));
    return {
      links: links.length,
      skips: links
        .filter((el) => skipWords.test(wza.name(el)) && wza.name(el).length < 40)
        .map((el) => {
          const id = (el.getAttribute('href') ?? '').startsWith('#')
            ? (el.getAttribute('href') ?? '').slice(1)
            : '';
          let decoded = id;
          try {
            decoded = decodeURIComponent(id);
          } catch {
            // a stray % is part of the name
          }
          const target =
            id === ''
              ? null
              : (document.getElementById(id) ??
                document.getElementById(decoded) ??
                document.getElementsByName(decoded)[0] ??
                null);
          return {
            at: wza.target(el),
            name: wza.name(el).slice(0, 60),
            inPage: id !== '',
            scripted: wza.handlers(el).includes('click'),
            found: target !== null && wza.exposed(target),
            ahead:
              target !== null &&
              (el.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
          };
        }),
    };
  },
  decide: (page) => {
    if (!page || page.links === 0) return [];
    const judged = page.skips
      .filter((skip) => skip.inPage)
      .map((skip) =>
        skip.found
          ? skip.ahead
            ? pass(skip.at)
            : ask(skip.at, 'backwards', { name: skip.name })
          : skip.scripted
            ? ask(skip.at, 'maybe-broken', { name: skip.name })
            : fail(skip.at, 'broken', { name: skip.name }),
      );
    if (judged.length > 0) return judged;
    return page.skips.length > 0
      ? [ask(page.skips[0]?.at ?? null, 'by-script')]
      : page.links >= 10
        ? [ask(null, 'missing')]
        : [];
  },
  text: {
    zh: {
      title: '应有能用的“跳到主要内容”链接',
      who: '只用键盘的人每翻一页都要按几十次 Tab 才能越过导航。',
      fix: '在页首放跳转链接，目标元素要存在，并加 tabindex="-1"，让焦点跟着过去。',
      example: {
        bad: '<a href="#contnet">跳到主要内容</a>',
        good: '<a href="#content">跳到主要内容</a> … <main id="content" tabindex="-1">',
      },
      says: {
        broken: '跳转链接“{name}”的目标在页面里不存在或被隐藏。',
        'maybe-broken': '跳转链接“{name}”的目标在页面里不存在，但它另有脚本，请核对是否管用。',
        backwards: '跳转链接“{name}”的目标在它前面，请核对能否越过重复的内容。',
        'by-script': '跳转链接靠脚本工作，请核对键盘焦点是否真的移到主要内容。',
        missing: '没有找到跳转链接，请核对是否有快捷键等其他方式越过重复的内容。',
      },
    },
    en: {
      title: 'There should be a “skip to main content” link that works',
      who: 'Who uses only a keyboard presses Tab dozens of times on every page to get past the navigation.',
      fix: 'Begin the page with a skip link whose target exists and has tabindex="-1", so that focus moves along.',
      example: {
        bad: '<a href="#contnet">Skip to main content</a>',
        good: '<a href="#content">Skip to main content</a> … <main id="content" tabindex="-1">',
      },
      says: {
        broken: 'The skip link “{name}” points to something that is missing or hidden.',
        'maybe-broken':
          'The target of the skip link “{name}” is missing, but a script is attached; check that it works.',
        backwards:
          'The skip link “{name}” points back to something before it; check that it passes repeated content.',
        'by-script':
          'The skip link works by script; check that keyboard focus really moves to the main content.',
        missing: 'No skip link was found; check for a shortcut key or another way past repeated content.',
      },
    },
  },
});
