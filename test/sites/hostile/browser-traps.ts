import { audited, failed, html, page, send, type Trap } from './trap.ts';

const script = (code: string): string => `<script>${code}</script>`;

/** Pages that ask the browser for what only a person may grant, or that put something between us and the site. */
export const browserTraps: readonly Trap[] = [
  page(
    '/permissions',
    [audited],
    script(`navigator.geolocation.getCurrentPosition(function () {}, function () {});
if (navigator.mediaDevices) navigator.mediaDevices.getUserMedia({ video: true, audio: true }).catch(function () {});
if (window.Notification) Notification.requestPermission();
if (navigator.clipboard) navigator.clipboard.readText().catch(function () {});`),
  ),
  page(
    '/service-worker',
    [audited],
    script('navigator.serviceWorker && navigator.serviceWorker.register("/worker").catch(function () {})'),
  ),
  {
    path: '/worker', // answers for every page of the site, if it is let in
    expected: [failed('not-html')],
    answer: (response) =>
      send(
        response,
        'self.onfetch = function (e) { e.respondWith(new Response("<title>x</title><h1>x</h1>", { headers: { "content-type": "text/html" } })); };',
        200,
        { 'content-type': 'text/javascript; charset=utf-8' },
      ),
  },
  page(
    '/infinite-scroll',
    [audited],
    `<div id="list"></div>${script('var n = 0; function more() { for (var i = 0; i < 20; i++) { var p = document.createElement("p"); p.textContent = "第 " + ++n + " 条"; document.getElementById("list").appendChild(p); } } more(); addEventListener("scroll", more);')}`,
  ),
  page(
    '/shadow-closed',
    [audited],
    `<div id="h"></div>${script('document.getElementById("h").attachShadow({ mode: "closed" }).innerHTML = "<p>关闭的影子树里的内容。</p><img src=x.png>";')}`,
  ),
  page(
    '/fullscreen-and-lock',
    [audited],
    script(
      'setInterval(function () { try { document.documentElement.requestFullscreen().catch(function () {}); document.documentElement.requestPointerLock(); } catch (e) {} }, 50)',
    ),
  ),
  {
    path: '/frame-loop', // two pages that hold each other
    expected: [audited, failed('timeout'), failed('hung')],
    answer: (response, { url }) =>
      send(
        response,
        html('框架互相嵌套', `<iframe title="对方" src="/frame-loop-back?${url.search.length}"></iframe>`),
      ),
  },
  {
    path: '/frame-loop-back',
    expected: [audited, failed('timeout'), failed('hung')],
    answer: (response, { url }) =>
      send(
        response,
        html('框架互相嵌套之二', `<iframe title="对方" src="/frame-loop?${url.search.length}"></iframe>`),
      ),
  },
];

/** Of the same kind, but dear: for the bench alone. */
export const dearBrowserTraps: readonly Trap[] = [
  {
    path: '/frames-500', // on two slow cores the frames take longer than a page may
    expected: [audited, failed('hung'), failed('timeout')],
    answer: (response, { url }) =>
      send(
        response,
        url.search === ''
          ? html(
              '五百个框架',
              Array.from(
                { length: 500 },
                (_, i) => `<iframe title="框架 ${i}" src="/frames-500?${i}" width="40" height="20"></iframe>`,
              ).join(''),
            )
          : html('框架里的页面', '<img src="x.png">'),
      ),
  },
];
