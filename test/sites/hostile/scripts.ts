import { audited, failed, page, type Trap } from './trap.ts';

const script = (code: string): string => `<script>${code}</script>`;

/** Replaces what a tool in the page would lean on. */
const sabotage = `
var axe = { run: function () { throw new Error('no'); }, version: 'fake' };
Object.defineProperty(window, 'axe', { value: axe, writable: false, configurable: false });
JSON.stringify = function () { return '"stolen"'; };
JSON.parse = function () { return null; };
Array.prototype.map = Array.prototype.filter = Array.prototype.forEach = function () { throw new Error('no'); };
Array.prototype.toJSON = function () { return 'array'; };
Element.prototype.querySelectorAll = Document.prototype.querySelectorAll = function () { return []; };
Element.prototype.getBoundingClientRect = function () { return null; };
window.getComputedStyle = function () { return {}; };
window.Promise = function () { throw new Error('no'); };
Object.prototype.evil = 'evil';
window.setTimeout = window.requestAnimationFrame = function () { return 0; };
Date.now = function () { return NaN; };
`;

/** Pages whose scripts fight the browser or the tool. */
export const scriptTraps: readonly Trap[] = [
  page('/loop', [failed('hung'), failed('timeout')], script('while (true) {}')),
  page('/loop-later', [failed('hung'), audited], script('setTimeout(function () { while (true) {} }, 1500)')),
  page(
    '/oom',
    [failed('crashed'), failed('hung'), failed('timeout'), failed('browser-lost')],
    script('var all = []; while (true) all.push(new Array(1e6).fill({ a: all.length }));'),
  ),
  page(
    '/alerts',
    [audited, failed('hung')],
    script('setInterval(function () { alert(1); confirm(2); prompt(3); }, 10)'),
  ),
  page(
    '/beforeunload',
    [audited],
    script('onbeforeunload = function (e) { e.preventDefault(); return "stay"; }'),
  ),
  page(
    '/popups',
    [audited, failed('timeout'), failed('hung')],
    script('for (var i = 0; i < 50; i++) window.open("/healthy-1?popup=" + i, "w" + i)'),
  ),
  page('/prints', [audited], script('setInterval(function () { window.print(); }, 100)')),
  page('/meta-refresh', [audited, failed('redirect-loop'), failed('hung')], '', {
    head: '<meta http-equiv="refresh" content="0">',
  }),
  page(
    '/self-navigates',
    [audited, failed('redirect-loop'), failed('hung'), failed('error')],
    script('setTimeout(function () { location.search = "?n=" + Math.random(); }, 100)'),
  ),
  page('/hash-storm', [audited], script('var n = 0; setInterval(function () { location.hash = n++; }, 5)')),
  page(
    '/mutates',
    [audited],
    `<div id="box"></div>${script('var n = 0; setInterval(function () { document.getElementById("box").innerHTML = "<a href=/m" + n++ + ">更多</a>"; }, 1)')}`,
  ),
  page('/sabotage', [audited], '', { head: script(sabotage) }),
  page(
    '/rewrites',
    [audited, failed('empty')],
    script(
      'addEventListener("load", function () { document.open(); document.write("<h1>改写后的页面</h1><p>内容仍然有效。</p>"); document.close(); })',
    ),
  ),
  page(
    '/closes',
    [audited, failed('error'), failed('timeout'), failed('hung')],
    script('window.close(); window.stop();'),
  ),
  page('/strict-csp', [audited], '<img src="/none.png">', {
    headers: {
      'content-security-policy':
        "default-src 'none'; script-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox allow-same-origin",
    },
  }),
  page('/trusted-types', [audited], '<img src="/none.png">', {
    headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" },
  }),
  page(
    '/frames-stuck',
    [audited, failed('timeout'), failed('hung')],
    '<iframe src="/never-answers?frame"></iframe><iframe src="/slow-drip?frame" title="慢"></iframe><iframe src="http://localhost:1/"></iframe>',
  ),
  page(
    '/frames-nested',
    [audited, failed('timeout'), failed('hung')],
    '<iframe title="自己" src="/frames-nested"></iframe>',
  ),
];
