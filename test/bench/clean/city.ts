/** Sound pages in the manner of before-and-after demonstrations of the years of WCAG 2.0: fixed columns by floats, sprites, image maps, hidden words. */
const frame = (
  title: string,
  head: string,
  main: string,
  here: string,
): string => `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" lang="en" xml:lang="en">
<head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>${title} - HarbourTown: your way into the town</title>
<style type="text/css">
body{margin:0;font-family:Verdana,Arial,sans-serif;font-size:100%;color:#222;background:#e9edf2;line-height:1.5}
#page{max-width:50em;margin:0 auto;background:#fff;padding:0 1em}
#skip{position:absolute;left:-9999px}#skip:focus{left:1em;top:1em;background:#fff;padding:.25em;z-index:9}
.hidden{position:absolute;left:-9999px;top:auto;width:1px;height:1px;overflow:hidden}
#logo{float:left;margin:.5em 1em .5em 0}#info{float:right;font-size:.85em;max-width:20em}.clear{clear:both}
#nav{float:left;width:11em;margin-right:1.5em}#nav ul{list-style:none;margin:0;padding:0}#nav a{display:block;padding:.45em .5em;border-bottom:1px solid #778;color:#123b6b}
#nav .here{display:block;padding:.45em .5em;background:#123b6b;color:#fff}
#main{margin-left:12.5em}a{color:#123b6b}a:hover,a:focus{background:#ffe9a8;color:#000}
.sprite{display:inline-block;width:16px;height:16px;vertical-align:middle;background:#b34700}
.teaser{float:left;width:46%;margin-right:3%}img{border:0}fieldset{border:1px solid #667;margin:0 0 1em;padding:.5em 1em}
table.data{border-collapse:collapse;width:100%}table.data th,table.data td{border:1px solid #667;padding:.3em .5em;text-align:left}caption{font-weight:bold;text-align:left}
#foot{clear:both;border-top:1px solid #778;font-size:.85em;padding:1em 0}
@media (max-width:40em){#nav,.teaser,#logo,#info{float:none;width:auto}#main{margin-left:0}}
</style>${head}</head>
<body><div id="page"><a id="skip" href="#main">Skip to the content</a>
<div id="head"><img id="logo" src="${picture('#123b6b', 180, 60)}" width="180" height="60" alt="HarbourTown" />
<div id="info"><p><strong>Traffic:</strong> road works on Quay Street</p><p><strong>Today:</strong> <abbr title="Tuesday">Tue</abbr> 4 October, sunny spells, 17 °C</p></div>
<form action="/go" method="get" class="clear"><p><label for="quick" class="hidden">Quick menu</label><select id="quick" name="to"><option>Home</option><option>News</option><option>Tickets</option></select> <input type="submit" value="Go" /></p></form></div>
<div id="nav" role="navigation" aria-label="Pages"><ul>${['Home', 'News', 'Tickets', 'Survey']
  .map((name) =>
    name === here
      ? `<li><span class="here"><span class="hidden">You are here: </span>${name}</span></li>`
      : `<li><a href="/${name.toLowerCase()}.html">${name}</a></li>`,
  )
  .join('')}</ul></div>
<div id="main" role="main" tabindex="-1">${main}</div>
<div id="foot" role="contentinfo"><p>© 2012 HarbourTown. <a href="/contact.html">Contact</a> | <a href="/terms.html">Terms of use</a></p></div></div></body></html>`;
const picture = (colour: string, w: number, h: number): string =>
  `data:image/svg+xml;utf8,<svg xmlns='http://www.w3.org/2000/svg' width='${w}' height='${h}'><rect width='${w}' height='${h}' fill='${encodeURIComponent(colour)}'/></svg>`;

const home = `<h1>Welcome to HarbourTown</h1><p>Read what happened in the town this week, and see what is on. Everything here is made up.</p>
<div class="teaser"><h2>Heat wave of the century</h2><img src="${picture('#c96', 120, 80)}" width="120" height="80" alt="People cool their feet in the fountain on the market place" /><p>In yesterday’s 34 degrees the fountains were the busiest places. <a href="/n/heat.html">Read more<span class="hidden"> about the heat wave</span></a></p></div>
<div class="teaser"><h2>Man finds old violin</h2><img src="${picture('#963', 120, 80)}" width="120" height="80" alt="" /><p>A brass player turns to strings. <a href="/n/violin.html">Read more<span class="hidden"> about the violin</span></a></p></div>
<h2 class="clear">Parks of the town</h2><p><img src="${picture('#5a8f4a', 300, 160)}" width="300" height="160" usemap="#parks" alt="Map of the parks: Castle Hill in the north, Riverside in the south" /></p>
<map name="parks" id="parks"><area shape="rect" coords="0,0,300,80" href="/p/castle.html" alt="Castle Hill" /><area shape="rect" coords="0,80,300,160" href="/p/river.html" alt="Riverside" /></map>
<ul><li><span class="sprite"></span> <a href="/rss.xml">News feed (RSS)</a></li><li><a href="/map.pdf">Map of the parks (PDF, 1.2 MB)</a></li></ul>
<h2>Elsewhere</h2><ul><li><a href="https://example.org/">Harbour museum (opens in a new window)</a></li></ul>`;
const news = `<h1>Heat wave of the century</h1><p class="by">Tuesday, 4 October</p><p>In yesterday’s 34 degrees the fountains of the town were the busiest places. The mayor said: <q>I have seen nothing like it since I was a boy.</q></p>
<blockquote cite="/n/1976.html"><p>The last summer like this one was that of 1976, the archive says.</p></blockquote>
<h2>What to do</h2><ol><li>Drink two litres of water a day.</li><li>Stay in the shade between noon and three.</li><li>Look after old neighbours.</li></ol>
<dl><dt><abbr title="ultraviolet">UV</abbr> index</dt><dd>7, high</dd><dt>Water of the harbour</dt><dd>21 °C</dd></dl>
<p>A French paper wrote: <span lang="fr">« La ville a trop chaud, mais elle rit encore. »</span></p>
<p><a href="/news.html">All news</a></p>`;
const tickets = `<h1>Tickets</h1><p>Prices are in euro and hold for one person.</p>
<table class="data" summary="Prices of concerts by seat, one concert in a row"><caption>Concerts in November</caption><thead><tr><th scope="col">Concert</th><th scope="col">Date</th><th scope="col">Stalls</th><th scope="col">Gallery</th><th scope="col">Order</th></tr></thead><tbody>
<tr><th scope="row">Harbour band</th><td>5 November</td><td>28.00</td><td>19.00</td><td><a href="/o/1">Order<span class="hidden"> tickets for Harbour band</span></a></td></tr>
<tr><th scope="row">Town choir</th><td>12 November</td><td>22.00</td><td>14.50</td><td><a href="/o/2">Order<span class="hidden"> tickets for Town choir</span></a></td></tr></tbody></table>
<table class="data"><caption>Opening hours of the box office</caption><tr><td></td><th id="am" scope="col">Morning</th><th id="pm" scope="col">Afternoon</th></tr><tr><th id="mo" scope="row">Monday</th><td headers="mo am">closed</td><td headers="mo pm">2 to 6</td></tr><tr><th id="tu" scope="row">Tuesday</th><td headers="tu am">9 to 12</td><td headers="tu pm">2 to 6</td></tr></table>
<h2>Seats</h2><div role="tablist" aria-label="Halls"><button type="button" role="tab" id="t1" aria-selected="true" aria-controls="p1">Great hall</button><button type="button" role="tab" id="t2" aria-selected="false" aria-controls="p2" tabindex="-1">Small hall</button></div>
<div role="tabpanel" id="p1" aria-labelledby="t1" tabindex="0"><p>620 seats, 8 places for wheelchairs.</p></div><div role="tabpanel" id="p2" aria-labelledby="t2" tabindex="0" hidden="hidden"><p>140 seats, 2 places for wheelchairs.</p></div>
<script type="text/javascript">(function(){var tabs=[].slice.call(document.querySelectorAll('[role=tab]'));function pick(i){tabs.forEach(function(t,n){t.setAttribute('aria-selected',String(n===i));t.tabIndex=n===i?0:-1;document.getElementById(t.getAttribute('aria-controls')).hidden=n!==i});tabs[i].focus()}tabs.forEach(function(t,i){t.addEventListener('click',function(){pick(i)});t.addEventListener('keydown',function(e){if(e.key==='ArrowRight')pick((i+1)%2);if(e.key==='ArrowLeft')pick((i+1)%2)})})})()</script>`;
const survey = `<h1>Survey</h1><p>Fields marked with “(required)” must be filled in. Nothing is kept.</p>
<form action="/survey" method="post"><div role="alert"><h2>One field is not complete</h2><ul><li><a href="#mail">Email: write the whole address, such as ann@example.org</a></li></ul></div>
<fieldset><legend>About you</legend><p><label for="name">Name</label> <input type="text" id="name" name="name" autocomplete="name" /></p>
<p><label for="mail">Email (required)</label> <input type="text" id="mail" name="mail" autocomplete="email" value="ann@" aria-invalid="true" aria-required="true" aria-describedby="mail-e" /> <strong id="mail-e">Error: write the whole address, such as ann@example.org</strong></p></fieldset>
<fieldset><legend>How often do you come to the town?</legend><p><input type="radio" name="often" id="o1" value="1" /> <label for="o1">every day</label><br /><input type="radio" name="often" id="o2" value="2" /> <label for="o2">once a week</label><br /><input type="radio" name="often" id="o3" value="3" /> <label for="o3">less often</label></p></fieldset>
<fieldset><legend>What do you like?</legend><ul style="list-style:none;padding:0"><li><label><input type="checkbox" name="l" value="p" /> Parks</label></li><li><label><input type="checkbox" name="l" value="m" /> Music</label></li></ul></fieldset>
<p><label for="say">What should be better?</label><br /><textarea id="say" name="say" rows="4" cols="30"></textarea></p><p><input type="submit" value="Send the answers" /> <input type="reset" value="Clear the form" /></p></form>`;

/** Path and markup of each page. */
export const cityPages: Readonly<Record<string, string>> = {
  '/city/home.html': frame('Home', '', home, 'Home'),
  '/city/news.html': frame('Heat wave', '', news, 'News'),
  '/city/tickets.html': frame('Tickets', '', tickets, 'Tickets'),
  '/city/survey.html': frame('Error: Survey', '', survey, 'Survey'),
};
