const shared = `
* { box-sizing: border-box; }
body { margin: 0; color: #222; background: #fff; font: 18px/1.7 "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; }
a { color: #1b4e9b; }
.wrap { max-width: 1100px; margin: 0 auto; padding: 0 16px; }
.sample { background: #fff4d6; color: #5a3b00; padding: 4px 16px; }
.top { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; padding: 12px 0; }
.nav { background: #b01020; }
.nav ul { display: flex; flex-wrap: wrap; margin: 0; padding: 0; list-style: none; }
.nav a { display: block; padding: 8px 18px; color: #fff; text-decoration: none; }
.news li, .plain li { padding: 6px 0; }
.cols { display: flex; flex-wrap: wrap; gap: 32px; }
.cols > * { flex: 1 1 320px; min-width: 0; }
img { max-width: 100%; }
table.data { border-collapse: collapse; }
table.data td, table.data th { border: 1px solid #767676; padding: 6px 12px; }
.footer { margin-top: 32px; padding: 16px 0; background: #f2f2f2; color: #333; }
iframe { border: 1px solid #767676; max-width: 100%; }
`;

/** Style sheet with the barriers of style: no visible focus, pale dates, menus that only a mouse opens, fixed width. */
const barriers = `
*:focus { outline: none; }
.wrap { width: 1100px; }
.date { float: right; color: #bbb; font-size: 14px; }
.nav li { position: relative; }
.nav .sub { display: none; position: absolute; z-index: 9; background: #8a0c18; width: 180px; }
.nav li:hover .sub { display: block; }
.carousel { position: relative; height: 220px; overflow: hidden; }
.carousel img { display: none; width: 400px; height: 220px; }
.carousel img.on { display: block; }
.carousel .dots { position: absolute; right: 8px; bottom: 8px; margin: 0; list-style: none; display: flex; gap: 4px; }
.carousel .dots li { width: 16px; height: 16px; font-size: 12px; line-height: 16px; text-align: center; background: #fff; cursor: pointer; }
.piaochuang { position: fixed; z-index: 99; left: 20px; top: 80px; width: 120px; }
.piaochuang span { display: block; text-align: right; cursor: pointer; font-size: 12px; }
.fakebtn { display: inline-block; padding: 6px 24px; background: #1b4e9b; color: #fff; cursor: pointer; }
.bt { font-size: 24px; font-weight: bold; }
.red { color: #e00; }
`;

const repaired = `
a:focus-visible, button:focus-visible, input:focus-visible, select:focus-visible, textarea:focus-visible { outline: 3px solid #1b4e9b; outline-offset: 2px; }
.nav a:focus-visible { outline-color: #fff; outline-offset: -4px; }
.skip { position: absolute; left: 8px; top: -100px; background: #fff; padding: 8px; }
.skip:focus { top: 8px; z-index: 9; }
.date { color: #595959; font-size: 16px; margin-left: 12px; }
.sub ul { display: flex; flex-wrap: wrap; gap: 8px 24px; padding: 0; list-style: none; }
.sub a, .crumb a, .links a, .footer a { display: inline-block; padding: 4px; }
.news a { display: inline-block; padding: 2px 0; }
input, select, textarea, button { font: inherit; padding: 6px 10px; border: 1px solid #595959; max-width: 100%; }
button { background: #1b4e9b; color: #fff; cursor: pointer; }
.links ul { display: flex; flex-wrap: wrap; gap: 8px; padding: 0; list-style: none; }
`;

/** The site's style sheet. */
export const style = (isRepaired: boolean): string => shared + (isRepaired ? repaired : barriers);

/** Scripts of the home page: moving window, carousel and the jump of the friendly links. The repaired site has none. */
export const homeScript = `
(function () {
  var box = document.querySelector('.piaochuang'), x = 20, y = 80, dx = 2, dy = 2;
  setInterval(function () {
    x += dx; y += dy;
    if (x < 0 || x > innerWidth - 130) dx = -dx;
    if (y < 0 || y > innerHeight - 120) dy = -dy;
    box.style.left = x + 'px'; box.style.top = y + 'px';
  }, 30);
  box.querySelector('span').onclick = function () { box.style.display = 'none'; };
  var shots = document.querySelectorAll('.carousel img'), dots = document.querySelectorAll('.dots li'), at = 0;
  function show(i) { shots[at].className = ''; at = i; shots[at].className = 'on'; }
  dots.forEach(function (dot, i) { dot.onclick = function () { show(i); }; });
  setInterval(function () { show((at + 1) % shots.length); }, 2500);
})();
`;

/** Links of 政务公开 that are only there after this script ran, on both versions. */
export const listScript = `
fetch('/zwgk/list.json').then(function (r) { return r.json(); }).then(function (items) {
  var list = document.getElementById('zwgk-list');
  items.forEach(function (item) {
    var li = document.createElement('li'), a = document.createElement('a');
    a.href = item.url; a.textContent = item.title; li.appendChild(a); list.appendChild(li);
  });
});
`;
