import { inflateSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keepBrowser, type Keeper } from '../../src/browser/keeper.ts';
import { launchBrowser } from '../../src/browser/launch.ts';
import { mask } from '../../src/crawl/mask.ts';
import { openSeat, type Seat } from '../../src/gather/seat.ts';
import { takePortrait, takeShots } from '../../src/gather/shots.ts';

let keeper: Keeper;
let seat: Seat;
beforeAll(() => {
  keeper = keepBrowser(() => launchBrowser({}));
  seat = openSeat(keeper, 'wza-test', () => true);
});
afterAll(async () => {
  await seat.close();
  await keeper.close();
});

/** Black pixels of a picture: letters that can be read. */
const letters = (png: Buffer): number => {
  const parts: Buffer[] = [];
  for (let at = 8; at + 12 <= png.length; at += png.readUInt32BE(at) + 12)
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  return inflateSync(Buffer.concat(parts)).reduce((sum, byte) => sum + (byte < 0x30 && byte > 0 ? 1 : 0), 0);
};

const isSecret = (text: string): boolean => mask(text) !== text;

const body = `<style>body { font: 24px monospace; color: #101010; margin: 40px } p, input { color: #101010; font: inherit }</style>
<p id="plain">电话 010-12345678</p>
<p id="phone">13812345678</p>
<p id="split"><b>138</b><i>1234</i><b>5678</b></p>
<div id="host"></div>
<p><input id="field" value="13812345678" style="border: 0"></p>
<div style="height: 2000px"></div><p id="far">13812345678</p>
<iframe id="frame" style="border: 0" srcdoc="<p id=in style='font: 24px monospace; color: #101010'>13812345678</p>"></iframe>
<script>document.getElementById('host').attachShadow({ mode: 'closed' }).innerHTML = '<p style="margin:0">13812345678</p>'</script>`;

const changing = `<style>p { font: 24px monospace; color: #101010 }</style><p id="first">电话 010-12345678</p>
<div style="height: 2000px"></div><p id="later">电话</p><div style="height: 600px"></div>
<script>addEventListener('scroll', () => { document.getElementById('later').textContent = '13812345678' })</script>`;

test('lines that hold a number of a phone are painted over, others stay', { timeout: 60_000 }, async () => {
  const place = (selector: string, frame: string[] = []) =>
    ({ selector, frame, html: '', name: '' }) as never;
  const targets = [
    ...['#plain', '#phone', '#split', '#host', '#field', '#far'].map((id) => place(id)),
    place('#in', ['#frame']),
  ];
  const end = await seat.use('desktop', 60, async (visitor) => {
    await visitor.page.setContent(body);
    const shots = await takeShots(visitor, targets, isSecret);
    // the page is free of secrets when the first picture is taken, and changes as it is scrolled for the second
    await visitor.page.setContent(changing);
    const later = await takeShots(visitor, [place('#first'), place('#later')], isSecret);
    await visitor.page.setContent('<p style="color: #101010">13812345678</p>');
    return { shots, later, portrait: await takePortrait(visitor, 'abc', isSecret) };
  });
  if (end.ended !== 'well') throw new Error(JSON.stringify(end));
  const { shots, later, portrait } = end.value;
  expect(shots).toHaveLength(targets.length);
  expect(portrait?.shot.file).toBe('abc-page.png');
  expect(letters(portrait!.image)).toBe(0);
  const readable = new Map(shots.map(({ target, png }) => [target.selector, png]));
  // the surroundings of a place are pictured with it, so all but the first see nothing but painted lines
  expect(letters(readable.get('#plain')!)).toBeGreaterThan(100);
  for (const id of ['#far', '#in', '#field']) expect(letters(readable.get(id)!), id).toBe(0);
  const [first, changed] = later.map(({ png }) => png!);
  expect(letters(first!)).toBeGreaterThan(100);
  expect(letters(changed!)).toBe(0);
  for (const id of ['#split', '#host']) expect(letters(readable.get(id)!), id).toBe(0);
});
