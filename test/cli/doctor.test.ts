import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { doctor, renderDiagnosis } from '../../src/cli/doctor.ts';
import { nodeRow, packagesRow } from '../../src/cli/doctor/tools.ts';

const home = mkdtempSync(join(tmpdir(), 'wza-doctor-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

test('a browser that cannot be used makes the diagnosis fail, with a remedy', async () => {
  const { ok, rows } = await doctor({ browser: '/nowhere/chrome', cwd: home });
  expect(ok).toBe(false);
  const failed = rows.filter((row) => row.state === 'fail');
  expect(failed.map((row) => row.name.en)).toEqual(['Browser']);
  expect(failed[0]?.detail.zh).toContain('/nowhere/chrome');
  expect(failed[0]?.remedy?.zh).toContain('WZA_BROWSER');
  expect(rows.every((row) => row.name.zh !== '' && row.detail.zh !== '' && row.detail.en !== '')).toBe(true);
});

test('a folder that is gone is told, not thrown', async () => {
  const { rows } = await doctor({ browser: '/nowhere/chrome', cwd: join(home, 'gone') });
  expect(rows.find((row) => row.name.en === 'Current folder')?.state).toBe('warn');
});

test('an old Node is worth a note; a brought one is named so', () => {
  expect(nodeRow('20.20.2', '/usr/bin/node').state).toBe('warn');
  expect(nodeRow('22.17.0', '/usr/bin/node').state).toBe('warn');
  expect(nodeRow('22.18.0', '/usr/bin/node')).toMatchObject({ state: 'ok', remedy: null });
  expect(nodeRow('24.21.0', join('/p', '.runtime', 'node', 'bin', 'node')).detail.zh).toContain('自带');
});

test('packages that lack, or differ from what is named, are listed', () => {
  const dependencies = { here: '1.0.0', other: '2.0.0' };
  writeFileSync(join(home, 'package.json'), JSON.stringify({ version: '0.0.0', dependencies }));
  const put = (name: string, version: string) => {
    mkdirSync(join(home, 'node_modules', name), { recursive: true });
    writeFileSync(join(home, 'node_modules', name, 'package.json'), JSON.stringify({ version }));
  };
  put('here', '1.0.0');
  expect(packagesRow(home)).toMatchObject({ state: 'fail', detail: { en: 'missing: other' } });
  put('other', '2.0.1');
  expect(packagesRow(home)).toMatchObject({
    state: 'warn',
    detail: { en: 'other versions than named: other' },
  });
  put('other', '2.0.0');
  expect(packagesRow(home)).toMatchObject({ state: 'ok', remedy: null });
});

test('is rendered as plain text in both languages, the verdict last', () => {
  const remedy = { zh: '甲\n乙', en: 'a\nb' };
  const rows = [
    { name: { zh: '名', en: 'Name' }, state: 'fail', detail: { zh: '因', en: 'why' }, remedy },
  ] as const;
  expect(renderDiagnosis({ ok: false, rows }, 'zh')).toBe(
    '[失败] 名：因\n       办法：甲\n       乙\n\n还不能检测。\n',
  );
  expect(renderDiagnosis({ ok: true, rows: [] }, 'en')).toBe('\nReady to audit.\n');
});
