/** A way by which a page could make its visitor's browser ask an address: HTML, given that address. */
export type WayIn = (url: string) => string;

const script = (code: string): string => `<script>(function () { try { ${code} } catch (e) {} })()</script>`;
const worker = (code: string): string => `URL.createObjectURL(new Blob([${JSON.stringify(code)}]))`;

/**
 * Ways that ask by HTTP. Some need a page that the browser trusts (https, *.localhost). Preconnecting and rules of speculation are left
 * out: the headless browser follows neither, so they could not fail.
 */
export const waysIn: Readonly<Record<string, WayIn>> = {
  picture: (url) => `<img alt="" src="${url}">`,
  srcset: (url) => `<img alt="" srcset="${url} 1x">`,
  inputImage: (url) => `<input type="image" alt="交" src="${url}">`,
  frame: (url) => `<iframe title="内" src="${url}"></iframe>`,
  frameOfText: (url) => `<iframe title="内" srcdoc="<img alt='' src='${url}'>"></iframe>`,
  frameRefreshes: (url) =>
    `<iframe title="内" srcdoc="<meta http-equiv='refresh' content='0;url=${url}'>"></iframe>`,
  frameOfScript: (url) => `<iframe title="内" src="javascript:location.replace('${url}')"></iframe>`,
  form: (url) =>
    `<iframe title="内" name="${url}"></iframe><form action="${url}" method="post" target="${url}"></form>${script('document.forms[document.forms.length - 1].submit()')}`,
  object: (url) => `<object data="${url}"></object>`,
  embed: (url) => `<embed src="${url}">`,
  film: (url) => `<video src="${url}" muted autoplay></video>`,
  poster: (url) => `<video poster="${url}"></video>`,
  sound: (url) => `<audio src="${url}" preload="auto"></audio>`,
  svgPicture: (url) => `<svg role="img" aria-label="图"><image href="${url}"/></svg>`,
  script: (url) => `<script src="${url}"></script>`,
  moduleImport: (url) => `<script type="module">import('${url}').catch(function () {})</script>`,
  modulePreload: (url) => `<link rel="modulepreload" href="${url}">`,
  sheet: (url) => `<link rel="stylesheet" href="${url}">`,
  sheetImport: (url) =>
    `<style>@import url('data:text/css,${encodeURIComponent(`@import url("${url}");`)}');</style>`,
  background: (url) => `<div style="background: url('${url}')">图</div>`,
  listStyle: (url) => `<ul><li style="list-style-image: url('${url}')">项</li></ul>`,
  fontFace: (url) =>
    `<style>@font-face { font-family: w; src: url('${url}') } .x { font-family: w }</style><p class="x">字</p>`,
  preload: (url) => `<link rel="preload" as="font" crossorigin href="${url}">`,
  prefetch: (url) => `<link rel="prefetch" href="${url}">`,
  fetch: (url) => script(`fetch('${url}').catch(function () {})`),
  fetchKept: (url) => script(`fetch('${url}', { keepalive: true, mode: 'no-cors' }).catch(function () {})`),
  request: (url) => script(`var r = new XMLHttpRequest(); r.open('GET', '${url}'); r.send()`),
  socket: (url) => script(`new WebSocket('${url.replace('http', 'ws')}')`),
  beacon: (url) => script(`navigator.sendBeacon('${url}')`),
  eventSource: (url) => script(`new EventSource('${url}')`),
  workerFetch: (url) => script(`new Worker(${worker(`fetch('${url}')`)})`),
  workerImport: (url) => script(`new Worker(${worker(`importScripts('${url}')`)})`),
  sharedWorker: (url) => script(`new SharedWorker(${worker(`fetch('${url}')`)})`),
  serviceWorker: (url) =>
    script(`navigator.serviceWorker.register('/worker.js?${encodeURIComponent(url)}').catch(function () {})`),
  popup: (url) => script(`window.open('${url}')`),
  worklet: (url) => script(`CSS.paintWorklet.addModule('${url}').catch(function () {})`),
  audioWorklet: (url) => script(`new AudioContext().audioWorklet.addModule('${url}').catch(function () {})`),
};

const call = (server: string): string =>
  script(
    `var line = new RTCPeerConnection({ iceServers: [{ urls: '${server}', username: 'a', credential: 'b' }] }); line.createDataChannel('x'); line.createOffer().then(function (offer) { line.setLocalDescription(offer) })`,
  );

/** Ways that connect, and speak no HTTP. */
export const waysToConnect: Readonly<Record<string, WayIn>> = {
  callByTcp: (url) => call(`turn:${new URL(url).host}?transport=tcp`),
};

/** Ways that send datagrams, which pass by a proxy. */
export const waysByDatagram: Readonly<Record<string, WayIn>> = {
  call: (url) => call(`stun:${new URL(url).host}`),
  transport: (url) =>
    script(`new WebTransport('${url.replace('http:', 'https:')}').ready.catch(function () {})`),
};
