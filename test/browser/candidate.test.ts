import { expect, test } from 'vitest';
import { named, productName, usualCandidates, whereOf } from '../../src/browser/candidate.ts';

const machine = { home: '/home/x', programFiles: ['C:\\Program Files'] };

test('each platform has its usual places', () => {
  const places = (platform: NodeJS.Platform) => usualCandidates({ ...machine, platform }).map(whereOf);
  for (const platform of ['linux', 'darwin', 'win32'] as const) {
    expect(places(platform).slice(0, 3)).toEqual(['playwright', 'chrome', 'msedge']);
    expect(new Set(places(platform)).size).toBe(places(platform).length);
  }
  expect(places('linux')).toContain('/usr/bin/chromium');
  expect(places('darwin')).toContain('/home/x/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
  expect(places('win32')).toContain('C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe');
});

test('a candidate survives being written down and read again', () => {
  for (const candidate of usualCandidates({ ...machine, platform: 'linux' })) {
    expect(named(whereOf(candidate), () => null)).toEqual(candidate);
  }
});

test('a command is looked for on PATH, and kept as it is when not there', () => {
  expect(named('chromium', (command) => `/opt/${command}`)).toEqual({ kind: 'path', path: '/opt/chromium' });
  expect(named('chromium', () => null)).toEqual({ kind: 'path', path: 'chromium' });
});

test.each([
  ['playwright', 'Chromium headless shell'],
  ['/usr/bin/chromium-headless-shell', 'Chromium headless shell'],
  ['/usr/bin/chromium-browser', 'Chromium'],
  ['chrome', 'Google Chrome'],
  ['/usr/bin/google-chrome-stable', 'Google Chrome'],
  ['C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe', 'Microsoft Edge'],
])('%s is called %s', (where, product) => {
  expect(productName(named(where, () => null))).toBe(product);
});
