import { chmodSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Found } from '../../src/browser/find.ts';
import { forget, recall, remember } from '../../src/browser/remember.ts';

let folder = '';
let path = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wza-note-'));
  path = join(folder, '浏览器');
  writeFileSync(path, '');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const found = (): Found => ({
  candidate: { kind: 'path', path },
  product: 'Chromium 1.2.3.4',
  sandbox: true,
  cjkFont: true,
  attempts: [],
});

test('what was found is known the next time, without looking', () => {
  remember(found(), folder);
  expect(recall(folder)).toEqual({
    candidate: { kind: 'path', path },
    product: 'Chromium 1.2.3.4',
    cjkFont: true,
  });
  expect(readdirSync(folder).toSorted()).toEqual(['browser.json', '浏览器'].toSorted());
});

test("Playwright's own and channels have no file to watch, and are known too", () => {
  remember({ ...found(), candidate: { kind: 'channel', channel: 'chrome' } }, folder);
  expect(recall(folder)?.candidate).toEqual({ kind: 'channel', channel: 'chrome' });
  remember({ ...found(), candidate: { kind: 'own' } }, folder);
  expect(recall(folder)?.candidate).toEqual({ kind: 'own' });
});

test('a remembered browser that was removed, replaced, or forgotten is not known any more', () => {
  remember(found(), folder);
  utimesSync(path, 1, 1);
  expect(recall(folder)).toBeNull();
  remember(found(), folder);
  rmSync(path);
  expect(recall(folder)).toBeNull();
  writeFileSync(path, '');
  remember(found(), folder);
  forget(folder);
  expect(recall(folder)).toBeNull();
});

test.each(['', '{', 'null', '[]', '"x"', '{"where":1}', '{"where":"/x"}'])(
  'a damaged note is no note: %j',
  (note) => {
    writeFileSync(join(folder, 'browser.json'), note);
    expect(recall(folder)).toBeNull();
  },
);

test('where nothing can be written, nothing is remembered and nothing breaks', () => {
  remember(found(), null);
  remember(found(), join(folder, 'not-there'));
  chmodSync(folder, 0o700);
  expect(recall(null)).toBeNull();
  expect(recall(join(folder, 'not-there'))).toBeNull();
});
