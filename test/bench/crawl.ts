import { mask } from '../../src/crawl/mask.ts';
import { openTraps } from '../../src/crawl/traps.ts';
import { audited, link, open } from '../crawl/made-up-site.ts';

/** Work whose size can be chosen; it must not take more than in proportion to its size. */
type Work = {
  readonly name: string;
  readonly sizes: readonly [number, number];
  readonly run: (size: number) => void;
};

/** A frontier that comes to know so many addresses, a thousand a page. */
const frontier = (size: number): void => {
  const all = open(300, { decide: openTraps({ pages: 300, year: 2026 }), sitemap: [] });
  let made = 0;
  for (let entry = all.take(); typeof entry === 'object'; entry = all.take()) {
    all.settle(
      entry.url,
      audited(entry.url),
      Array.from({ length: 1000 }, () => link((made += 1))),
    );
    if (made >= size) break;
  }
  all.close('budget-time');
  if (all.visits().length !== all.counts().known) throw new Error('addresses were lost');
};

const traps = (size: number): void => {
  const decide = openTraps({ pages: 50, year: 2026 });
  for (let i = 0; i < size; i++) decide(`http://a.cn/a${i % 300}/b/${i}.html?x=${i}&y=1`);
  decide(`http://a.cn${'/a1'.repeat(650)}`);
};

/** Texts that make careless patterns take the square of their length. */
const nasty = [
  '1',
  'a.',
  '://a',
  '?a',
  '/aB3',
  'bearer ',
  'eyJ',
  '110105194912310021 ',
  '/sid=a',
  '%3D',
  '[',
  '://@',
];
const masked = (piece: string): Work => ({
  name: `mask ${JSON.stringify(piece)}`,
  sizes: [250_000, 1_000_000],
  run: (size) => void mask(piece.repeat(Math.ceil(size / piece.length))),
});

const works: readonly Work[] = [
  { name: 'frontier, addresses', sizes: [50_000, 200_000], run: frontier },
  { name: 'traps, addresses', sizes: [25_000, 100_000], run: traps },
  ...nasty.map(masked),
];

const timeOf = (run: () => void): number => {
  const began = performance.now();
  run();
  return performance.now() - began;
};

const most = 3; // times as long for each unit when four times as large; a square would be 4
const slow = 20_000; // ms

let wrong = 0;
console.log('work\tsize\tms\tsize\tms\tper unit');
for (const { name, sizes, run } of works) {
  const [small, large] = sizes.map((size) => Math.min(...[1, 2, 3].map(() => timeOf(() => run(size))))) as [
    number,
    number,
  ];
  const growth = large / small / (sizes[1] / sizes[0]);
  const bad = (growth > most && large > 200) || large > slow;
  if (bad) wrong += 1;
  console.log(
    `${name}\t${sizes[0]}\t${small.toFixed(1)}\t${sizes[1]}\t${large.toFixed(1)}\t${growth.toFixed(2)}${bad ? '  TOO SLOW' : ''}`,
  );
}
process.exitCode = wrong > 0 ? 1 : 0;
