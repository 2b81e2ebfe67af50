import type { Pair } from '../zh/pair.ts';
import { libraryOf } from './page.ts';

/** Keyboard, pointer, focus, time: W3C's common failures in small English pages. */
export const operateFailures: readonly Pair[] = (
  [
    {
      id: 'span-button-no-keys',
      barrier: 'F54, F59: a span with role button can be focused but answers the mouse alone',
      bad: {
        main: `<p><span role="button" tabindex="0" id="more">Show meeting dates</span></p><p id="dates" hidden>First Tuesday of each month.</p><script>more.addEventListener('click',()=>{dates.hidden=!dates.hidden})</script>`,
      },
      good: {
        main: `<p><button type="button" id="more" aria-expanded="false">Meeting dates</button></p><p id="dates" hidden>First Tuesday of each month.</p><script>more.addEventListener('click',()=>{dates.hidden=!dates.hidden;more.setAttribute('aria-expanded',String(!dates.hidden))})</script>`,
      },
      rules: ['mouse-only-control', 'click-not-focusable', 'state-not-told'],
    },
    {
      id: 'lightbox-left-behind',
      barrier: 'A lightbox opens and the focus stays on the page behind it',
      bad: {
        main: `<p><button type="button" id="open">Enlarge the poster</button></p><div id="box" style="display:none;position:fixed;inset:0;background:rgba(0,0,0,.8)"><div style="background:#fff;margin:4rem auto;width:20rem;padding:1rem"><p>Poster: Summer of stories</p><button type="button" id="shut">Close</button></div></div><script>document.getElementById('open').addEventListener('click',()=>{box.style.display='block'});shut.addEventListener('click',()=>{box.style.display='none'})</script>`,
      },
      good: {
        main: `<p><button type="button" id="open">Enlarge the poster</button></p><dialog id="box" aria-label="Poster"><p>Poster: Summer of stories</p><button type="button" id="shut">Close</button></dialog><script>document.getElementById('open').addEventListener('click',()=>{box.showModal()});shut.addEventListener('click',()=>{box.close()})</script>`,
      },
      rules: ['dialog-keyboard', 'overlay-unmarked', 'state-not-told'],
    },
    {
      id: 'tip-on-hover',
      barrier: 'A help text shows when the mouse is over a question mark that cannot be focused',
      bad: {
        head: '<style>.q{position:relative;border:1px solid #333;padding:0 .4rem;border-radius:1rem}.q .t{display:none;position:absolute;top:2rem;left:0;width:14rem;background:#fff;border:1px solid #333;padding:.5rem}.q:hover .t{display:block}</style>',
        main: `<p>Membership number <span class="q">?<span class="t">The number is printed under the bar code of your card.</span></span></p>`,
      },
      good: {
        main: `<p>Membership number: the number is printed under the bar code of your card.</p>`,
      },
      rules: ['hover-only-content', 'hover-content', 'hover-keyboard'],
    },
    {
      id: 'skip-to-nowhere',
      barrier: 'The link to the list of groups leads to an id that is not there',
      bad: {
        main: '<p><a href="#groups">Skip to the list of groups</a></p><h2 id="group">Groups</h2><p>Crime, poetry, history.</p>',
      },
      good: {
        main: '<p><a href="#groups">Skip to the list of groups</a></p><h2 id="groups">Groups</h2><p>Crime, poetry, history.</p>',
      },
      rules: ['skip-link-broken', 'skip-link', 'axe/skip-link', 'link-pseudo'],
    },
    {
      id: 'window-by-script',
      barrier: 'F22: a link opens a new window by script and does not say so',
      bad: {
        main: `<p><a href="/catalogue/new/" onclick="window.open(this.href);return false">Books that came in this week</a></p>`,
      },
      good: { main: `<p><a href="/catalogue/new/">Books that came in this week</a></p>` },
      rules: ['new-window-unannounced'],
    },
    {
      id: 'focus-opens-page',
      barrier: 'F55, F9: giving focus to a field moves the person to another page',
      bad: {
        main: `<p><label for="g">Group</label> <input id="g" onfocus="location.hash='choose';document.getElementById('main').innerHTML='<h1>Choose a group</h1>'"></p>`,
      },
      good: { main: `<p><label for="g">Group</label> <input id="g"></p>` },
      rules: ['change-of-context', 'focus-lost', 'keyboard-trap'],
    },
    {
      id: 'sort-by-drag',
      barrier: 'F108: the list can only be put in order by dragging',
      bad: {
        main: `<p>Put the titles in the order you like best.</p><ul id="l">${['Emma', 'Dracula', 'Ulysses'].map((t) => `<li draggable="true" style="cursor:grab;border:1px solid #555;padding:.5rem;margin:.25rem">${t}</li>`).join('')}</ul><script>let d;l.addEventListener('dragstart',e=>{d=e.target});l.addEventListener('dragover',e=>e.preventDefault());l.addEventListener('drop',e=>{if(e.target.tagName==='LI')l.insertBefore(d,e.target)})</script>`,
      },
      good: {
        main: `<p>Put the titles in the order you like best.</p><ul id="l">${['Emma', 'Dracula', 'Ulysses'].map((t) => `<li style="padding:.5rem;margin:.25rem">${t} <button type="button" aria-label="Move ${t} up" onclick="const i=this.parentNode;i.previousElementSibling&&i.parentNode.insertBefore(i,i.previousElementSibling)">Up</button></li>`).join('')}</ul>`,
      },
      rules: ['drag-only', 'mouse-only-control', 'click-not-focusable'],
    },
    {
      id: 'single-key',
      barrier: 'F99: pressing one letter anywhere acts, and cannot be turned off',
      bad: {
        main: `<p id="note"></p><script>document.addEventListener('keydown',e=>{if(e.key==='s'){location.href='/search/'}if(e.key==='n'){location.href='/events/'}})</script>`,
      },
      good: {
        main: `<p id="note"></p><script>document.addEventListener('keydown',e=>{if(e.ctrlKey&&e.altKey&&e.key==='s'){location.href='/search/'}})</script>`,
      },
      rules: ['character-shortcuts'],
    },
    {
      id: 'ornament-never-stops',
      barrier: 'F16: a drawn ornament turns for ever beside the text',
      bad: {
        main: `<svg width="80" height="80" viewBox="0 0 80 80" aria-hidden="true"><rect x="20" y="20" width="40" height="40" fill="purple"><animateTransform attributeName="transform" type="rotate" from="0 40 40" to="360 40 40" dur="2s" repeatCount="indefinite"/></rect></svg>`,
      },
      good: {
        main: `<svg width="80" height="80" viewBox="0 0 80 80" aria-hidden="true"><rect x="20" y="20" width="40" height="40" fill="purple"/></svg>`,
      },
      rules: ['motion-no-pause'],
    },
    {
      id: 'controls-too-close',
      barrier: 'F104: tiny buttons stand shoulder to shoulder',
      bad: {
        main: `<p>${['1', '2', '3', '4'].map((n) => `<button type="button" aria-label="Page ${n}" style="width:14px;height:14px;padding:0;margin:0;font-size:9px;line-height:1;border:1px solid #333">${n}</button>`).join('')}</p>`,
      },
      good: {
        main: `<p>${['1', '2', '3', '4'].map((n) => `<button type="button" aria-label="Page ${n}" style="width:44px;height:44px;margin:4px">${n}</button>`).join('')}</p>`,
      },
      rules: ['targets-crowded', 'axe/target-size'],
    },
    {
      id: 'slider-without-role',
      barrier: 'F15: a focusable slider made of divs has no role or value',
      bad: {
        main: `<p>Text size</p><div style="width:200px;height:16px;background:#ccc"><div id="th" tabindex="0" style="width:16px;height:16px;background:#00508c;position:relative;left:40px"></div></div><script>th.addEventListener('keydown',e=>{const x=parseInt(th.style.left);if(e.key==='ArrowRight')th.style.left=x+10+'px';if(e.key==='ArrowLeft')th.style.left=x-10+'px'})</script>`,
      },
      good: { main: `<p><label for="ts">Text size</label> <input id="ts" type="range" min="1" max="5"></p>` },
      rules: ['tabindex-static', 'click-not-focusable', 'mouse-only-control', 'drag-only'],
    },
    {
      id: 'order-by-tabindex-and-place',
      barrier: 'F44, F85: Tab visits the columns in another order than they stand',
      bad: {
        main: `<div style="display:grid;grid-template-columns:1fr 1fr 1fr;gap:1rem"><p style="grid-column:3;grid-row:1"><a href="/g/crime">Crime group on Mondays</a></p><p style="grid-column:1;grid-row:1"><a href="/g/poetry">Poetry group on Fridays</a></p><p style="grid-column:2;grid-row:1"><a href="/g/history">History group on Sundays</a></p></div>`,
      },
      good: {
        main: `<div style="display:grid;grid-template-columns:1fr 1fr 1fr;gap:1rem"><p><a href="/g/poetry">Poetry group on Fridays</a></p><p><a href="/g/history">History group on Sundays</a></p><p><a href="/g/crime">Crime group on Mondays</a></p></div>`,
      },
      rules: ['focus-order-jumps', 'reading-order-visual'],
    },
    {
      id: 'box-not-seen-focused',
      barrier: 'F78: a link in a card loses its outline by a box that hides what overflows',
      bad: {
        head: '<style>.c{outline:none!important;box-shadow:none}</style>',
        main: `<p><a class="c" href="/join/">Join a group</a></p>`,
      },
      good: { main: `<p><a class="c" href="/join/">Join a group</a></p>` },
      rules: ['focus-not-visible'],
    },
    {
      id: 'list-from-server',
      barrier: 'F41: the page reloads itself every few seconds by script',
      bad: { main: `<p>Seats left: 4</p><script>setTimeout(()=>location.reload(),20000)</script>` },
      good: { main: `<p>Seats left: 4</p><p><a href="/seats/">Look at the seats again</a></p>` },
      rules: ['time-limit-told', 'change-of-context', 'axe/meta-refresh'],
    },
    {
      id: 'basket-silent',
      barrier: 'F103: “reserved” appears after a button is pressed, and no live region says so',
      bad: {
        main: `<p><button type="button" id="rs">Keep this title in my list</button></p><p id="msg"></p><script>rs.addEventListener('click',()=>{msg.textContent='The title is in your list now.'})</script>`,
      },
      good: {
        main: `<p><button type="button" id="rs">Keep this title in my list</button></p><p id="msg" role="status"></p><script>rs.addEventListener('click',()=>{msg.textContent='The title is in your list now.'})</script>`,
      },
      rules: ['status-unannounced', 'state-not-told'],
    },
  ] satisfies Pair[]
).map((pair) => ({ ...pair, frame: libraryOf }));
