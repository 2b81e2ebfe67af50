import { parseArgs } from 'node:util';
import { openWayOut } from '../../src/audit/way-out.ts';
import { keepBrowser } from '../../src/browser/keeper.ts';
import { launchBrowser } from '../../src/browser/launch.ts';
import { openVisitor, type WayOut } from '../../src/browser/visitor.ts';
import { endBySignal } from '../../src/cli/end-by-signal.ts';
import { serveSite } from '../sites/serve.ts';
import { machine, median } from './machine.ts';

/*
 * What the guarded way out costs: node test/bench/way-out.ts [--pairs N (5)]
 * The same pages, each with 20 pictures of 50 kB that no cache keeps, opened straight and by the proxy.
 */

const { values } = parseArgs({ options: { pairs: { type: 'string', default: '5' } } });
const pairs = Number(values.pairs);
if (!Number.isInteger(pairs) || pairs < 1) {
  console.error('node test/bench/way-out.ts [--pairs N (5)]\nN is a whole number from 1.');
  process.exit(2);
}
const pages = 15;
const picture = Buffer.alloc(50_000, 'not a picture, but as many bytes ');

endBySignal();
const keeper = keepBrowser(() => launchBrowser());
const { browser, product } = await keeper.current();
const site = await serveSite((request, response) => {
  response.setHeader('cache-control', 'no-store');
  if (request.url?.startsWith('/p')) return void response.setHeader('content-type', 'image/png').end(picture);
  const pictures = Array.from({ length: 20 }, (_, at) => `<img alt="" src="/p${at}${request.url}">`);
  response
    .setHeader('content-type', 'text/html; charset=utf-8')
    .end(`<!doctype html><title>公告</title><p>内容均为虚构。</p>${pictures.join('')}`);
});
const scope = { hosts: [], include: [], exclude: [], robots: false };
// a name of the public kind, so that the way is guarded; it leads here
const { port } = new URL(site.url);
const way = await openWayOut(
  { entry: [`http://site.test:${port}/`], scope: { ...scope, hosts: ['site.test'] } },
  (_, done) => done(null, [{ address: '127.0.0.1', family: 4 }]),
);
const open = async (host: string, by: WayOut | null): Promise<number> => {
  const visitor = await openVisitor(browser, 'desktop', 'wza-bench', by);
  const began = performance.now();
  for (let at = 0; at < pages; at++) await visitor.page.goto(`http://${host}:${port}/a${at}`);
  const ms = (performance.now() - began) / pages;
  await visitor.close();
  return ms;
};
try {
  const rows: { straight: number; guarded: number }[] = [];
  for (let pair = 0; pair <= pairs; pair++) {
    const straight = await open('127.0.0.1', null);
    const guarded = await open('site.test', way);
    if (pair > 0) rows.push({ straight, guarded }); // the first warms up
  }
  console.log(machine(product));
  console.log(
    `a page of 20 pictures of 50 kB: straight ${median(rows.map(({ straight }) => straight)).toFixed(0)} ms, by the guarded way ${median(rows.map(({ guarded }) => guarded)).toFixed(0)} ms, ratio ${median(rows.map(({ straight, guarded }) => guarded / straight)).toFixed(2)} (${pairs} pairs)`,
  );
} finally {
  await keeper.close();
  await way?.close();
  await site.close();
}
