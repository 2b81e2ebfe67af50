import { expect, test } from 'vitest';
import { fromBin } from './from-bin.ts';

type Packages = Record<string, { version?: string; optional?: boolean; link?: boolean }>;
const { installed } = await fromBin<{ installed: (wanted: Packages, present: Packages) => boolean }>(
  'packages.mjs',
);

test('every package must be there in the version asked for', () => {
  const wanted = { '': {}, 'node_modules/a': { version: '1.0.0' } };
  expect(installed(wanted, { 'node_modules/a': { version: '1.0.0' } })).toBe(true);
  expect(installed(wanted, { 'node_modules/a': { version: '1.0.1' } })).toBe(false);
  expect(installed(wanted, {})).toBe(false);
});

test('a package for other platforms may lack, but not differ', () => {
  const wanted = { 'node_modules/mac': { version: '1.0.0', optional: true } };
  expect(installed(wanted, {})).toBe(true);
  expect(installed(wanted, { 'node_modules/mac': { version: '2.0.0' } })).toBe(false);
});
