import type { Pair } from '../zh/pair.ts';
import { libraryOf } from './page.ts';

const drawn = (colour: string, w: number, h: number): string =>
  `data:image/svg+xml;utf8,<svg xmlns='http://www.w3.org/2000/svg' width='${w}' height='${h}'><rect width='${w}' height='${h}' fill='${colour}'/></svg>`;

/** Words, structure, pictures, forms, tables: W3C's common failures in small English pages. */
export const readFailures: readonly Pair[] = (
  [
    {
      id: 'address-as-link-text',
      barrier: 'The text of a link is a long address',
      bad: {
        main: `<p>The programme is at <a href="https://library.example/a/2026/09/x81?ref=7">https://library.example/a/2026/09/x81?ref=7</a>.</p>`,
      },
      good: {
        main: `<p>See the <a href="https://library.example/a/2026/09/x81?ref=7">programme for the autumn</a>.</p>`,
      },
      rules: ['link-vague-text', 'link-purpose-alone'],
    },
    {
      id: 'read-on',
      barrier: 'F84: three links are all called “Read on”',
      bad: {
        main: `<p>Crime on Mondays. <a href="/g/crime">Read on</a></p><p>Poetry on Fridays. <a href="/g/poetry">Read on</a></p><p>History on Sundays. <a href="/g/history">Read on</a></p>`,
      },
      good: {
        main: `<p><a href="/g/crime">Crime on Mondays</a></p><p><a href="/g/poetry">Poetry on Fridays</a></p><p><a href="/g/history">History on Sundays</a></p>`,
      },
      rules: ['link-vague-text', 'link-purpose-alone', 'links-same-name'],
    },
    {
      id: 'spreadsheet-unsaid',
      barrier: 'A link to a spreadsheet does not say what kind of file it is',
      bad: { main: `<p><a href="/files/books-2026.xlsx">Books read in 2026</a></p>` },
      good: { main: `<p><a href="/files/books-2026.xlsx">Books read in 2026 (Excel, 40 KB)</a></p>` },
      rules: ['document-link-info'],
    },
    {
      id: 'quote-wrong-language',
      barrier: 'A French passage is marked as German',
      bad: {
        main: `<blockquote lang="de"><p>La bibliothèque est ouverte tous les jours sauf le dimanche, et les groupes se réunissent dans la grande salle du premier étage.</p></blockquote>`,
      },
      good: {
        main: `<blockquote lang="fr"><p>La bibliothèque est ouverte tous les jours sauf le dimanche, et les groupes se réunissent dans la grande salle du premier étage.</p></blockquote>`,
      },
      rules: ['part-lang', 'page-lang-mismatch'],
    },
    {
      id: 'page-says-spanish',
      barrier: 'The page is English and says it is Spanish',
      bad: {
        lang: 'es',
        main: `<p>Ask at the desk for the list of books, or ring us in the morning between nine and noon.</p>`,
      },
      good: {
        main: `<p>Ask at the desk for the list of books, or ring us in the morning between nine and noon.</p>`,
      },
      rules: ['page-lang-mismatch'],
    },
    {
      id: 'title-is-a-file',
      barrier: 'F25: the title is the name of a file',
      bad: { title: 'groups_final_v2.html' },
      good: {},
      rules: ['page-title-quality', 'title-not-distinct'],
    },
    {
      id: 'wrong-field-red',
      barrier: 'F81: the wrong field is known by its red border alone',
      bad: {
        main: `<form action="/j"><p>Please correct what is marked.</p><p><label for="e">Email</label> <input id="e" autocomplete="email" value="ann@" style="border:2px solid #c00"></p><p><label for="h">How many people come</label> <input id="h" value="2" style="border:2px solid #555"></p><button>Next</button></form>`,
      },
      good: {
        main: `<form action="/j"><p>Please correct what is marked.</p><p><label for="e">Email</label> <input id="e" autocomplete="email" value="ann@" aria-invalid="true" aria-describedby="ee" style="border:2px solid #c00"></p><p id="ee">Error: write the whole address, such as ann@example.org</p><p><label for="h">How many people come</label> <input id="h" value="2" style="border:2px solid #555"></p><button>Next</button></form>`,
      },
      rules: ['error-message-vague', 'hint-not-tied', 'required-colour-only'],
    },
    {
      id: 'fields-in-red',
      barrier: 'The form says that fields in red must be filled in',
      bad: {
        main: `<form action="/j"><p>Fields shown in red are required.</p><p><label for="n" style="color:#b00000">Group</label> <input id="n" required></p><button>Next</button></form>`,
      },
      good: {
        main: `<form action="/j"><p>Fields marked “required” must be filled in.</p><p><label for="n">Group (required)</label> <input id="n" required></p><button>Next</button></form>`,
      },
      rules: ['sensory-words', 'required-colour-only'],
    },
    {
      id: 'free-places-by-colour',
      barrier: 'F13, F81: in the table green cells are free and red ones are taken, with no word',
      bad: {
        main: `<table border="1"><caption>Rooms</caption><tr><th scope="col">Room</th><th scope="col">Monday</th><th scope="col">Friday</th></tr><tr><th scope="row">Attic</th><td style="background:#1a7f37"></td><td style="background:#c0261c"></td></tr><tr><th scope="row">Hall</th><td style="background:#c0261c"></td><td style="background:#1a7f37"></td></tr></table>`,
      },
      good: {
        main: `<table border="1"><caption>Rooms</caption><tr><th scope="col">Room</th><th scope="col">Monday</th><th scope="col">Friday</th></tr><tr><th scope="row">Attic</th><td>free</td><td>taken</td></tr><tr><th scope="row">Hall</th><td>taken</td><td>free</td></tr></table>`,
      },
      rules: ['colour-only-cells', 'sensory-words'],
    },
    {
      id: 'note-by-css',
      barrier: 'F87: the warning before a paragraph is put there by the style sheet',
      bad: {
        head: `<style>.w::before{content:"Closed until the first of May. "}</style>`,
        main: `<p class="w">The reading room on the second floor.</p>`,
      },
      good: { main: `<p>Closed until the first of May. The reading room on the second floor.</p>` },
      rules: ['css-content-text'],
    },
    {
      id: 'box-of-fixed-height',
      barrier: 'F69: a notice in a box of fixed height is cut off when text is enlarged',
      bad: {
        main: `<div style="width:18em;height:52px;overflow:hidden;background:#eef;font-size:16px"><p style="margin:0">The group of October meets in the hall, because the attic is being painted.</p></div>`,
      },
      good: {
        main: `<div style="width:18em;min-height:52px;background:#eef;font-size:16px"><p style="margin:0">The group of October meets in the hall, because the attic is being painted.</p></div>`,
      },
      rules: ['text-clipped', 'zoomed-text-clipped', 'spaced-text-clipped'],
    },
    {
      id: 'data-table-presentation',
      barrier: 'F92: a table of data has the role presentation',
      bad: {
        main: `<table role="presentation" border="1"><tr><th>Group</th><th>Day</th></tr><tr><td>Crime</td><td>Monday</td></tr><tr><td>Poetry</td><td>Friday</td></tr></table>`,
      },
      good: {
        main: `<table border="1"><tr><th scope="col">Group</th><th scope="col">Day</th></tr><tr><td>Crime</td><td>Monday</td></tr><tr><td>Poetry</td><td>Friday</td></tr></table>`,
      },
      rules: ['table-layout', 'table-no-headers', 'axe/presentation-role-conflict', 'table-fake'],
    },
    {
      id: 'layout-with-headers',
      barrier: 'F46: a table that only lays out the page has a caption and header cells',
      bad: {
        main: `<table><caption>Layout</caption><tr><th><a href="/a">About the groups</a><p>Who we are and how it began in the year 1998.</p></th><td><form action="/s"><label>Find a group <input name="q"></label><button>Find</button></form></td></tr></table>`,
      },
      good: {
        main: `<div><a href="/a">About the groups</a><p>Who we are and how it began in the year 1998.</p></div><form action="/s"><label>Find a group <input name="q"></label><button>Find</button></form>`,
      },
      rules: ['table-layout', 'table-header-idle'],
    },
    {
      id: 'columns-by-spaces',
      barrier: 'F34: a table is made of spaces in a pre element',
      bad: {
        main: `<pre>Group      Day       Room
Crime      Monday    Attic
Poetry     Friday    Hall
History    Sunday    Hall</pre>`,
      },
      good: {
        main: `<table border="1"><caption>Groups</caption><tr><th scope="col">Group</th><th scope="col">Day</th><th scope="col">Room</th></tr><tr><td>Crime</td><td>Monday</td><td>Attic</td></tr><tr><td>Poetry</td><td>Friday</td><td>Hall</td></tr></table>`,
      },
      rules: ['table-fake', 'table-layout', 'spaced-letters'],
    },
    {
      id: 'drawn-with-letters',
      barrier: 'F72: a picture is drawn with letters and has no alternative',
      bad: {
        main: `<pre>   _______
  /      /,
 / BOOK //
/______//
(______(/</pre>`,
      },
      good: {
        main: `<p role="img" aria-label="Drawing of a closed book"><span style="font-family:monospace;white-space:pre" aria-hidden="true">[====]</span></p>`,
      },
      rules: ['text-art', 'graphic-no-text', 'table-fake'],
    },
    {
      id: 'paragraph-in-heading',
      barrier: 'F43: a whole paragraph is a heading, for its size',
      bad: {
        main: `<h2>The library is closed on public holidays, and on those days the reading groups meet in the village hall instead, where tea and coffee are served from half past six in the evening.</h2>`,
      },
      good: {
        main: `<p style="font-size:1.4rem">The library is closed on public holidays, and on those days the reading groups meet in the village hall instead, where tea and coffee are served from half past six in the evening.</p>`,
      },
      rules: ['heading-quality'],
    },
    {
      id: 'phone-in-three',
      barrier: 'F86: the three fields of a telephone number have no names',
      bad: {
        main: `<form action="/j"><p>Library telephone list: <input size="4"> - <input size="4"> - <input size="6"></p><button>Next</button></form>`,
      },
      good: {
        main: `<form action="/j"><fieldset><legend>Library telephone list</legend><label>Country <input size="4"></label> <label>Area <input size="4"></label> <label>Number <input size="6"></label></fieldset><button>Next</button></form>`,
      },
      rules: ['axe/label'],
    },
    {
      id: 'autocomplete-untrue',
      barrier: 'F107: autocomplete has a value that does not exist',
      bad: {
        main: `<form action="/j"><p><label for="e">Your email</label> <input id="e" type="email" autocomplete="e-mail-address"></p><button>Next</button></form>`,
      },
      good: {
        main: `<form action="/j"><p><label for="e">Your email</label> <input id="e" type="email" autocomplete="email"></p><button>Next</button></form>`,
      },
      rules: ['axe/autocomplete-valid', 'identity-autocomplete'],
    },
    {
      id: 'named-otherwise',
      barrier: 'F96: the button reads “Join a group”, its name is “Submit form”',
      bad: { main: `<p><button type="button" aria-label="Submit form">Join a group</button></p>` },
      good: { main: `<p><button type="button">Join a group</button></p>` },
      rules: ['label-in-name', 'axe/label-content-name-mismatch'],
    },
    {
      id: 'name-from-nowhere',
      barrier: 'F68: aria-labelledby points to an id that is not there',
      bad: { main: `<p id="lb1">Number of people</p><p><input aria-labelledby="lb"></p>` },
      good: { main: `<p id="lb">Number of people</p><p><input aria-labelledby="lb"></p>` },
      rules: ['axe/label', 'aria-name-lost', 'label-broken', 'axe/aria-valid-attr-value'],
    },
    {
      id: 'chart-called-chart',
      barrier: 'F30: the alternative of a picture that tells something is “picture of chart”',
      bad: { main: `<p><img src="${drawn('navy', 300, 160)}" width="300" height="160" alt="chart"></p>` },
      good: {
        main: `<p><img src="${drawn('navy', 300, 160)}" width="300" height="160" alt="Members rose from 20 in 2020 to 64 in 2026"></p>`,
      },
      rules: ['img-alt-quality'],
    },
    {
      id: 'bold-instead-of-heading',
      barrier: 'F2: headings are only large bold lines',
      bad: {
        main: `<p style="font-size:1.5rem;font-weight:bold;margin:1em 0 0">When we meet</p><p>On the first Monday of the month, from seven until nine in the evening.</p><p style="font-size:1.5rem;font-weight:bold;margin:1em 0 0">What we read</p><p>Novels, poems and now and then a play, old and new, chosen by a vote.</p>`,
      },
      good: {
        main: `<h2>When we meet</h2><p>On the first Monday of the month, from seven until nine in the evening.</p><h2>What we read</h2><p>Novels, poems and now and then a play, old and new, chosen by a vote.</p>`,
      },
      rules: ['heading-missing'],
    },
    {
      id: 'stretched-word',
      barrier: 'F32: spaces stand between the letters of a word',
      bad: { main: `<p>W E L C O M E to our new members.</p>` },
      good: { main: `<p><span style="letter-spacing:.4em">WELCOME</span> to our new members.</p>` },
      rules: ['spaced-letters'],
    },
    {
      id: 'hyphen-bullets',
      barrier: 'F2: a list is made of hyphens and line breaks',
      bad: {
        main: `<p>- Crime on Mondays<br>- Poetry on Fridays<br>- History on Sundays<br>- Plays on Thursdays</p>`,
      },
      good: {
        main: `<ul><li>Crime on Mondays</li><li>Poetry on Fridays</li><li>History on Sundays</li><li>Plays on Thursdays</li></ul>`,
      },
      rules: ['list-fake'],
    },
    {
      id: 'words-over-photo',
      barrier: 'F83: pale words lie over a pale picture',
      bad: {
        main: `<div style="background:url(&quot;${drawn('lightgrey', 500, 90)}&quot;);width:500px;height:90px"><p style="color:#fff;margin:0;padding:1rem">Summer of stories begins in June</p></div>`,
      },
      good: {
        main: `<div style="background:url(&quot;${drawn('midnightblue', 500, 90)}&quot;);width:500px;height:90px"><p style="color:#fff;margin:0;padding:1rem">Summer of stories begins in June</p></div>`,
      },
      rules: ['contrast-over-picture', 'axe/color-contrast'],
    },
    {
      id: 'clip-without-words',
      barrier: 'F8, F30: a recorded talk has no transcript',
      bad: { main: `<p>Listen to the talk of May.</p><audio controls src="/a/may.mp3"></audio>` },
      good: {
        main: `<p>Listen to the talk of May.</p><audio controls src="/a/may.mp3"></audio><p><a href="/a/may.html">Transcript of the talk of May</a></p>`,
      },
      rules: ['sound-without-text', 'media-alternative'],
    },
  ] satisfies Pair[]
).map((pair) => ({ ...pair, frame: libraryOf }));
