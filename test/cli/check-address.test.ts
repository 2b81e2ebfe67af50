import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { allowFor, isFile } from '../../src/cli/check-command.ts';
import { checkAddress } from '../../src/cli/plan-options.ts';
import { newFolder } from './run-wza.ts';

const folder = newFolder();
afterAll(() => folder.remove());
const names = [
  'plain.html',
  'a b 中文.html',
  '100%.html',
  'a%20b.html',
  'a#b?c.html',
  '%2F.html',
  '\'".html',
];
for (const name of names) writeFileSync(join(folder.path, name), '<title>x</title>');
mkdirSync(join(folder.path, 'folder.html'));

describe('checkAddress', () => {
  test.each(names)('finds the file %s by its path and by its address', (name) => {
    const path = join(folder.path, name);
    expect(fileURLToPath(checkAddress(path, isFile))).toBe(path);
    expect(fileURLToPath(checkAddress(pathToFileURL(path).href, isFile))).toBe(path);
  });

  test('keeps query and fragment of a file address', () => {
    const address = `${pathToFileURL(join(folder.path, 'plain.html')).href}?a=1#/list`;
    expect(checkAddress(address, isFile)).toBe(address);
  });

  test.each(['file:', 'file:///100%.html', 'file:///a%2Fb.html', 'file:///nowhere/x.html'])(
    'says that there is no file %s',
    (address) =>
      expect(() => checkAddress(address, isFile)).toThrow(expect.objectContaining({ code: 'no-file' })),
  );

  test('a folder is no file', () =>
    expect(() => checkAddress(join(folder.path, 'folder.html'), isFile)).toThrow(
      expect.objectContaining({ code: 'no-file' }),
    ));
});

test('a page that is checked opens what it names, and nothing else that is private', () => {
  const open = allowFor(['http://a.gov.cn/', 'http://127.0.0.1:8080/x']);
  for (const url of ['http://b.gov.cn/', 'http://127.0.0.1:8080/y', 'about:blank'])
    expect(open(url, false)).toBe(true);
  for (const url of [
    'http://127.0.0.1:9090/',
    'http://10.0.0.1/',
    'http://169.254.169.254/',
    'file:///etc/passwd',
  ])
    expect(open(url, true)).toBe(false);
});
