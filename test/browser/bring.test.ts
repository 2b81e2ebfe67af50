import { expect, test } from 'vitest';
import { aptReason } from '../../src/browser/apt.ts';
import { bringBrowser, downloadReason, type Way } from '../../src/browser/bring.ts';
import { BrowserMissing } from '../../src/browser/missing.ts';
import { madeUpMachine } from './made-up-machine.ts';

const way = (name: string, path: string, reason: string | null): Way => ({
  what: { zh: name, en: name },
  bring: async () => (reason === null ? null : { zh: reason, en: reason }),
  brings: [{ kind: 'path', path }],
});
const nothing = new BrowserMissing([]);

test('the first way whose browser renders a page is taken; each is announced', async () => {
  const said: string[] = [];
  const look = madeUpMachine({ '/b': new Error('libnss3.so: x'), '/c': 'works' });
  const ways = [
    way('a', '/a', 'no network'),
    way('b', '/b', null),
    way('c', '/c', null),
    way('d', '/d', null),
  ];
  const found = await bringBrowser(({ en }) => said.push(en), nothing, look, ways);
  expect(found.candidate).toEqual({ kind: 'path', path: '/c' });
  expect(said.map((line) => line.at(-2))).toEqual(['a', 'b', 'c']);
});

test('when no way helps, the message lists each with its reason', async () => {
  const look = madeUpMachine({ '/b': 'snap' });
  const ways = [way('by a', '/a', 'no network'), way('by b', '/b', null)];
  const error: unknown = await bringBrowser(() => {}, nothing, look, ways).catch((thrown: unknown) => thrown);
  if (!(error instanceof BrowserMissing)) throw new Error('nothing was thrown');
  expect(error.text.en).toContain('by a: no network');
  expect(error.text.en).toContain('by b: this is a stub of a snap package');
});

test('reads why apt or a download failed', () => {
  expect(aptReason("E: You don't have enough free space in /var/cache/apt/archives/.").en).toBe(
    'the disk is full',
  );
  expect(aptReason("W: Failed to fetch http://x  Could not resolve 'x'").en).toBe(
    'cannot reach the package sources',
  );
  expect(aptReason('E: Could not get lock /var/lib/dpkg/lock').en).toContain('another program');
  expect(aptReason('Reading…\nE: Broken packages').en).toBe('failed (E: Broken packages)');
  expect(aptReason('').en).toBe('failed ()');
  expect(downloadReason('Error: ENOSPC: no space left').en).toBe('the disk is full');
  expect(downloadReason('Download failure, code=1').en).toBe('the download failed');
});
