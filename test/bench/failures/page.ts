import type { Parts } from '../zh/page.ts';

/** A small page of a made-up library, sound as it stands: the frame of every pair in this folder. */
export const libraryOf = ({
  lang = 'en',
  title = 'Reading groups - Alder Valley Library',
  head = '',
  header = '',
  main = '',
  footer = '',
  end = '',
}: Parts): string => `<!doctype html>
<html${lang === null ? '' : ` lang="${lang}"`}>
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>body{margin:0 auto;max-width:50rem;padding:1rem;font:1rem/1.6 Georgia,serif;color:#1d1d1d;background:#fff}a{color:#00508c}a:focus,button:focus,input:focus,select:focus,[tabindex]:focus{outline:3px solid #b34700;outline-offset:2px}nav ul{list-style:none;display:flex;flex-wrap:wrap;gap:1.5rem;padding:0}</style>
${head}</head>
<body>
<a href="#main">Skip to main content</a>
<header><p>Alder Valley Library</p>${header}
<nav aria-label="Main"><ul><li><a href="/">Home</a></li><li><a href="/catalogue/">Catalogue</a></li><li><a href="/events/">Events</a></li><li><a href="/contact/">Contact us</a></li></ul></nav></header>
<main id="main"><h1>Reading groups</h1>
<p>Our reading groups meet once a month. New members are welcome, and the library lends every book that is read.</p>
${main}</main>
<footer><p>Alder Valley Library, 4 Mill Lane</p>${footer}</footer>
${end}</body></html>`;
