import { audited, failed, html, page, send, type Trap } from './trap.ts';

const script = (code: string): string => `<script>${code}</script>`;

/** Scripts that keep the browser or its messages busy, without the page being lost for it. */
export const stormTraps: readonly Trap[] = [
  page(
    '/console-storm', // every line of it would be sent to whoever listens
    [audited],
    script(
      'var x = new Array(1e4).join("刷屏"); setInterval(function () { for (var i = 0; i < 20; i++) console.log(x); console.clear(); }, 20)',
    ),
  ),
  page(
    '/history-storm',
    [audited],
    script(
      'setInterval(function () { for (var i = 0; i < 50; i++) history.pushState(i, "", "/history-storm?" + i); }, 20)',
    ),
  ),
  page(
    '/goes-back', // to where the visitor came from: that is another page
    [audited],
    script('setInterval(function () { history.back(); history.forward(); }, 50)'),
  ),
  page('/debugger', [audited], script('setInterval(function () { debugger; }, 10)')),
  page(
    '/unloads',
    [audited],
    script(
      'onpagehide = onunload = function () { navigator.sendBeacon("/beacon"); var end = Date.now() + 2000; while (Date.now() < end) {} }',
    ),
  ),
  page(
    '/view-transition', // rendering stands still until it ends, which it does not
    [audited],
    script(
      'document.startViewTransition && document.startViewTransition(function () { return new Promise(function () {}); })',
    ),
  ),
  page(
    '/workers',
    [audited, failed('hung')],
    script(
      'var code = URL.createObjectURL(new Blob(["setInterval(function () { postMessage(1) }, 5)"])); for (var i = 0; i < 50; i++) new Worker(code).onmessage = function () {};',
    ),
  ),
  {
    path: '/event-source',
    expected: [audited],
    answer: (response, { url }) => {
      const listen =
        'new EventSource("/event-source?stream").onmessage = function (e) { document.title = e.data; }';
      if (url.search === '') return send(response, html('不断来信', '', script(listen)));
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      const timer = setInterval(() => response.write(`data: ${Date.now()}\n\n`), 10);
      response.on('close', () => clearInterval(timer));
    },
  },
  page(
    '/throws',
    [audited],
    script('setInterval(function () { throw { toString: function () { throw 1; } }; }, 5)'),
  ),
  page(
    '/hides', // takes its text away as soon as somebody looks
    [audited, failed('empty')],
    script(
      'setTimeout(function () { document.documentElement.replaceWith(document.createComment("gone")); }, 2500)',
    ),
  ),
  page(
    '/surrogates', // halves of characters, which no UTF-8 can write
    [audited],
    `<img id="x" src="x.png"><p id="y"></p>${script('document.title = "\\ud800标题\\udc00"; x.alt = "\\udfff"; y.textContent = "\\ud83d"; x.title = "\\ud800\\u0000\\ufffe";')}`,
  ),
  {
    path: '/title-newlines',
    expected: [audited],
    answer: (response) =>
      send(
        response,
        html(`\n\n\n标题\r\n\r\n第二行${'\n'.repeat(5000)}\u2028结尾\u0085`, '<a href="/">\n\n更多\n</a>'),
      ),
  },
  page(
    '/cookies-10000',
    [audited],
    script(
      'for (var i = 0; i < 10000; i++) document.cookie = "k" + i + "=" + "x".repeat(100) + ";path=/cookies-10000";',
    ),
  ),
  page(
    '/attributes',
    [audited],
    `<p ${Array.from({ length: 5000 }, (_, i) => `data-a${i}="${i}"`).join(' ')}>属性很多</p>`,
  ),
  {
    path: '/login-by-redirect',
    expected: [failed('login-wall')],
    answer: (response) => void response.writeHead(302, { location: '/login-wall?from=x' }).end(),
  },
];

/** Of the same kind, but each takes all the time that a page has: for the bench alone. */
export const dearStorms: readonly Trap[] = [
  page(
    '/microtasks',
    [failed('hung'), failed('timeout')],
    script('(function again() { Promise.resolve().then(again); })()'),
  ),
  page(
    '/slow-pattern',
    [failed('hung'), failed('timeout')],
    script('/^(a+)+$/.test("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!")'),
  ),
  page(
    '/waits-in-script', // a request that the script waits for, and that nobody answers
    [failed('hung'), failed('timeout')],
    script(
      'var r = new XMLHttpRequest(); r.open("GET", "/never-answers?sync", false); try { r.send(); } catch (e) {}',
    ),
  ),
  page(
    '/slow-frames', // each frame takes half a second
    [audited, failed('hung')],
    script(
      '(function draw() { var end = Date.now() + 500; while (Date.now() < end) {} requestAnimationFrame(draw); })()',
    ),
  ),
  page(
    '/svg-laughs', // ten to the ninth pictures, if all were drawn
    [audited, failed('hung')],
    `<svg role="img" aria-label="图" width="10" height="10"><defs><path id="l0" d="M0 0h1"/>${Array.from({ length: 9 }, (_, i) => `<g id="l${i + 1}">${`<use href="#l${i}"/>`.repeat(10)}</g>`).join('')}</defs><use href="#l4"/></svg>`,
  ),
  {
    path: '/waf-521-reloads', // a challenge that its own cookie never satisfies, and that asks again for ever
    expected: [failed('challenge'), failed('blocked')],
    answer: (response, { times }) =>
      send(
        response,
        `<script>document.cookie="__jsl_clearance_s=${times};path=/waf-521-reloads";setTimeout(function(){location.reload()},50)</script>`,
        521,
      ),
  },
];
