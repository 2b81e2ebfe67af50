import { expect, test } from 'vitest';
import { whereOf } from '../../src/browser/candidate.ts';
import { findBrowser, firstWorking, namedBrowser, thisMachine } from '../../src/browser/find.ts';
import { BrowserMissing } from '../../src/browser/missing.ts';
import { madeUpMachine } from './made-up-machine.ts';

const missing = async (work: Promise<unknown>): Promise<BrowserMissing> => {
  const error: unknown = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof BrowserMissing)) throw new Error('a browser was found, or another error thrown');
  return error;
};

test("Playwright's own comes first, then channels, then files", async () => {
  const all = { playwright: 'works', chrome: 'works', '/usr/bin/chromium': 'works' } as const;
  expect(whereOf((await findBrowser(madeUpMachine(all))).candidate)).toBe('playwright');
  const { playwright: _, ...installed } = all;
  expect(whereOf((await findBrowser(madeUpMachine(installed))).candidate)).toBe('chrome');
});

test.runIf(process.platform === 'linux')('the headless shell is preferred to the whole browser', async () => {
  const look = madeUpMachine({ '/usr/bin/chromium': 'works', '/usr/bin/chromium-headless-shell': 'works' });
  const found = await findBrowser(look);
  expect(whereOf(found.candidate)).toBe('/usr/bin/chromium-headless-shell');
  expect(look.asked).toEqual(['playwright', 'chrome', 'msedge', '/usr/bin/chromium-headless-shell']);
});

test('a broken candidate is passed over, with its reason kept', async () => {
  const look = madeUpMachine({
    '/a': new Error('/a: error while loading shared libraries: libnss3.so: cannot open shared object file'),
    '/b': 'snap',
    '/c': 'works',
  });
  const found = await firstWorking(
    [
      { kind: 'path', path: '/a' },
      { kind: 'path', path: '/b' },
      { kind: 'path', path: '/c' },
    ],
    look,
  );
  expect(found.attempts.map((a) => [whereOf(a.candidate), a.state])).toEqual([
    ['/a', 'failed'],
    ['/b', 'failed'],
    ['/c', 'works'],
  ]);
  expect(found.attempts[0]?.reason.zh).toBe('缺少系统库 libnss3.so');
  expect(look.asked).toEqual(['/a', '/c']); // a snap stub is never started
});

test('when none works, the message names all that was tried and what helps, in both languages', async () => {
  const look = madeUpMachine({ chrome: new Error('Timeout 60000ms exceeded.'), '/d': 'folder' });
  const error = await missing(
    firstWorking(
      [
        { kind: 'channel', channel: 'chrome' },
        { kind: 'path', path: '/d' },
        { kind: 'path', path: '/e' },
      ],
      look,
    ),
  );
  expect(error.text.zh).toContain('没有安装：/e');
  expect(error.text.zh).toContain('chrome: 启动超时');
  expect(error.text.en).toContain('/d: this is a folder, not a browser');
  expect(error.text.en).toContain('WZA_BROWSER');
  expect(error.message).toContain(error.text.zh);
  expect(error.message).toContain(error.text.en);
});

test('a user may name a path, a channel, or a command on PATH', () => {
  expect(namedBrowser('/opt/浏览器/chrome')).toEqual({ kind: 'path', path: '/opt/浏览器/chrome' });
  expect(namedBrowser(' msedge-beta ')).toEqual({ kind: 'channel', channel: 'msedge-beta' });
  expect(namedBrowser('playwright')).toEqual({ kind: 'own' });
  expect(namedBrowser('node')?.kind).toBe('path');
  expect(namedBrowser('./x')).toEqual({ kind: 'path', path: `${process.cwd()}/x` });
});

test('a file that is no browser is refused with its reason', async () => {
  const at = async (path: string) =>
    (
      await missing(
        firstWorking([{ kind: 'path', path }], { ...thisMachine, prove: madeUpMachine({}).prove }),
      )
    ).attempts[0];
  expect((await at('/nowhere/chrome'))?.state).toBe('absent');
  expect((await at('/tmp'))?.reason.en).toContain('folder');
  expect((await at(import.meta.filename))?.reason.en).toContain('may not be executed');
});
