import type { Pair } from '../zh/pair.ts';
import { libraryOf } from './page.ts';

const cover =
  "data:image/svg+xml;utf8,<svg xmlns='http://www.w3.org/2000/svg' width='90' height='120'><rect width='90' height='120' fill='brown'/></svg>";

/** Written after rules were mended with the others in view, and before they were measured. */
export const againFailures: readonly Pair[] = (
  [
    {
      id: 'tabs-of-links',
      barrier: 'Links that switch panels do not tell which one is chosen',
      bad: {
        main: `<p><a href="#one" class="t">Days</a> <a href="#two" class="t">Books</a></p><div id="one"><p>Mondays and Fridays.</p></div><div id="two" style="display:none"><p>Emma and Dracula.</p></div><script>document.querySelectorAll('.t').forEach((a,i,all)=>a.addEventListener('click',e=>{e.preventDefault();document.getElementById('one').style.display=i?'none':'';document.getElementById('two').style.display=i?'':'none'}))</script>`,
      },
      good: {
        main: `<h2>Days</h2><p>Mondays and Fridays.</p><h2>Books</h2><p>Emma and Dracula.</p>`,
      },
      rules: ['state-not-told', 'link-pseudo'],
    },
    {
      id: 'box-without-state',
      barrier: 'A drawn check box has the role, and no state',
      bad: {
        main: `<p><span role="checkbox" tabindex="0" id="cb">Large print</span></p><script>{const go=()=>cb.classList.toggle('on');cb.onclick=go;cb.onkeydown=e=>{if(e.key===' '){e.preventDefault();go()}}}</script>`,
      },
      good: { main: `<p><label><input type="checkbox"> Large print</label></p>` },
      rules: ['axe/aria-required-attr', 'state-not-told'],
    },
    {
      id: 'tip-by-title',
      barrier: 'What a price includes is told only by the title of a word',
      bad: {
        main: `<p>Evening ticket: <span title="Includes a drink and the book of the month">4 pounds</span></p>`,
      },
      good: { main: `<p>Evening ticket: 4 pounds, which includes a drink and the book of the month</p>` },
      rules: ['hover-only-content'],
    },
    {
      id: 'choices-without-question',
      barrier: 'Radio buttons have no group that holds their question',
      bad: {
        main: `<form action="/j"><p>When can you come?</p><label><input type="radio" name="w" value="1"> mornings</label> <label><input type="radio" name="w" value="2"> evenings</label><button>Next</button></form>`,
      },
      good: {
        main: `<form action="/j"><fieldset><legend>When can you come?</legend><label><input type="radio" name="w" value="1"> mornings</label> <label><input type="radio" name="w" value="2"> evenings</label></fieldset><button>Next</button></form>`,
      },
      rules: ['group-label'],
    },
    {
      id: 'lang-a-word',
      barrier: 'The language of a passage is written as a word',
      bad: { main: `<p lang="french">Bienvenue à tous nos lecteurs et lectrices de la vallée.</p>` },
      good: { main: `<p lang="fr">Bienvenue à tous nos lecteurs et lectrices de la vallée.</p>` },
      rules: ['axe/valid-lang', 'part-lang'],
    },
    {
      id: 'first-of-all',
      barrier: 'F44: a field far down is the first stop of the Tab key',
      bad: {
        main: `<form action="/j"><p><label for="a">Group</label> <input id="a"></p><p><label for="b">How many people come</label> <input id="b" tabindex="1"></p><button>Next</button></form>`,
      },
      good: {
        main: `<form action="/j"><p><label for="a">Group</label> <input id="a"></p><p><label for="b">How many people come</label> <input id="b"></p><button>Next</button></form>`,
      },
      rules: ['focus-order-jumps', 'axe/tabindex'],
    },
    {
      id: 'flicker-by-style',
      barrier: 'F4: a notice blinks by a style sheet',
      bad: {
        head: '<style>@keyframes b{50%{visibility:hidden}}.b{animation:b 1s step-end infinite}</style>',
        main: '<p class="b">Last places for the autumn</p>',
      },
      good: { main: '<p>Last places for the autumn</p>' },
      rules: ['blinking', 'motion-no-pause'],
    },
    {
      id: 'title-in-first-row',
      barrier: 'The title of a table is a cell over all columns',
      bad: {
        main: `<table border="1"><tr><td colspan="3"><b>Groups by day</b></td></tr><tr><th>Group</th><th>Day</th><th>Room</th></tr><tr><td>Crime</td><td>Monday</td><td>Attic</td></tr><tr><td>Poetry</td><td>Friday</td><td>Hall</td></tr></table>`,
      },
      good: {
        main: `<table border="1"><caption>Groups by day</caption><tr><th>Group</th><th>Day</th><th>Room</th></tr><tr><td>Crime</td><td>Monday</td><td>Attic</td></tr><tr><td>Poetry</td><td>Friday</td><td>Hall</td></tr></table>`,
      },
      rules: ['axe/table-fake-caption', 'table-no-headers', 'table-header-idle'],
    },
    {
      id: 'cover-and-title',
      barrier: 'Cover and title of a book are two links side by side to one page',
      bad: {
        main: `<p><a href="/b/emma"><img src="${cover}" width="90" height="120" alt="Emma"></a> <a href="/b/emma">Emma</a></p>`,
      },
      good: {
        main: `<p><a href="/b/emma"><img src="${cover}" width="90" height="120" alt=""> Emma</a></p>`,
      },
      rules: ['adjacent-duplicate-links'],
    },
    {
      id: 'frame-passed-over',
      barrier: 'A frame with a link in it is out of the Tab order',
      bad: {
        main: `<iframe title="Map of the library" tabindex="-1" width="300" height="90" srcdoc="<html lang=en><title>Map</title><body><a href='/map'>Open the map</a></body></html>"></iframe>`,
      },
      good: {
        main: `<iframe title="Map of the library" width="300" height="90" srcdoc="<html lang=en><title>Map</title><body><a href='/map'>Open the map</a></body></html>"></iframe>`,
      },
      rules: ['axe/frame-focusable-content', 'keyboard-unreached'],
    },
    {
      id: 'role-link-no-stop',
      barrier: 'F59: a span with role link cannot be reached by keyboard',
      bad: { main: `<p><span role="link" onclick="location='/join/'">Join a group</span></p>` },
      good: { main: `<p><a href="/join/">Join a group</a></p>` },
      rules: ['click-not-focusable', 'mouse-only-control', 'axe/focus-order-semantics'],
    },
    {
      id: 'terms-in-paragraphs',
      barrier: 'A definition list holds paragraphs between its terms',
      bad: { main: `<dl><p>Crime</p><dd>Mondays</dd><p>Poetry</p><dd>Fridays</dd></dl>` },
      good: { main: `<dl><dt>Crime</dt><dd>Mondays</dd><dt>Poetry</dt><dd>Fridays</dd></dl>` },
      rules: ['axe/definition-list', 'axe/dlitem'],
    },
    {
      id: 'register-register',
      barrier: 'Two links called Register lead to two places',
      bad: {
        main: `<h2>Crime group</h2><p>Mondays. <a href="/r/1">Register</a></p><h2>Poetry group</h2><p>Fridays. <a href="/r/2">Register</a></p>`,
      },
      good: {
        main: `<h2>Crime group</h2><p>Mondays. <a href="/r/1">Register for the crime group</a></p><h2>Poetry group</h2><p>Fridays. <a href="/r/2">Register for the poetry group</a></p>`,
      },
      rules: ['links-same-name', 'link-vague-text', 'link-purpose-alone'],
    },
  ] satisfies Pair[]
).map((pair) => ({ ...pair, frame: libraryOf }));
