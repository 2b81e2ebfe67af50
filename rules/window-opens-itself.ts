import { ask, definePageRule, pass } from '../src/model/rule.ts';

/** Pages that open a further window as soon as they are loaded (W3C failure F52). */
export default definePageRule({
  id: 'window-opens-itself',
  version: 1,
  criteria: ['wcag22:3.2.1', 'gbt37668@2019:3.3.3.9'],
  act: [],
  impact: 'serious',
  probe: (wza) => {
    const scripts = [...document.querySelectorAll('script:not([src])')]
      .map((el) => el.textContent ?? '')
      .filter((code) => code.length < 100_000 && code.includes('window.open'));
    const call = /window\.open\s*\(\s*(?:['"`]([^'"`]{1,100}))?/;
    const found: string[] = [];
    // outside every pair of braces, and no arrow before it: runs at once
    for (const code of scripts)
      for (const hit of code.matchAll(new RegExp(call, 'g'))) {
        const before = code.slice(0, hit.index);
        const depth = (before.match(/\{/g) ?? []).length - (before.match(/\}/g) ?? []).length;
        if (depth === 0 && !/(?:=>|\bon\w+\s*=)[^;\n]*$/.test(before)) found.push(hit[1] ?? '');
      }
    // <body onload="openwin()">, openwin being written on the page
    const onload = document.body?.getAttribute('onload') ?? '';
    const direct = call.exec(onload);
    if (direct !== null) found.push(direct[1] ?? '');
    for (const [, name = ''] of onload.matchAll(/([A-Za-z_]\w*)\s*\(/g))
      for (const code of scripts) {
        const at = code.search(new RegExp(`function\\s+${name}\\s*\\(`));
        const body = at < 0 ? '' : (/\{[^}]*/.exec(code.slice(at, at + 2000))?.[0] ?? '');
        const hit = call.exec(body);
        if (hit !== null) found.push(hit[1] ?? '');
      }
    if (document.body === null) return { at: null, waits: false, found: [] };
    return {
      at: wza.target(document.body),
      waits: scripts.length > 0,
      found: found.slice(0, 5).map((address) => wza.squash(address)),
    };
  },
  decide: ({ at, waits, found }) =>
    found.length > 0
      ? found.map((address) => ask(at, 'opens', { address: address || '…' }))
      : waits
        ? [pass(at)]
        : [],
  text: {
    zh: {
      title: '打开网页时不应自动弹出窗口',
      who: '屏幕阅读器用户和低视力用户的焦点被带进新窗口，不知道自己在哪里，“后退”也回不去。',
      fix: '把通知写在页面上，或放一个链接，由用户自己打开。',
      example: {
        bad: '<body onload="window.open(\'tz.html\')">',
        good: '<a href="tz.html">停水检修通知</a>',
      },
      says: { opens: '网页一打开，脚本就弹出窗口（{address}），请核对。' },
    },
    en: {
      title: 'A page should not open windows when it is loaded',
      who: 'Focus is taken to another window; people who use a screen reader or see little do not know where they are, and “back” does not help.',
      fix: 'Write the notice on the page, or put a link there that people open themselves.',
      example: {
        bad: '<body onload="window.open(\'notice.html\')">',
        good: '<a href="notice.html">Water supply notice</a>',
      },
      says: { opens: 'A script opens a window ({address}) as soon as the page is loaded; check it.' },
    },
  },
});
