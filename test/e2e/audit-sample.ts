import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Audits the sample site as a newcomer would, once for all tests; they find the report by WZA_E2E_REPORT. */
const auditSample = (): (() => void) => {
  const folder = mkdtempSync(join(tmpdir(), 'wza-e2e-'));
  const out = join(folder, 'report');
  const words = ['src/cli/main.ts', 'sample', '--out', out, '--walk-pages', '3', '--quiet'];
  const { status, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8', timeout: 280_000 });
  if (status !== 0) throw new Error(`the sample audit ended with ${status}: ${stderr}`);
  process.env['WZA_E2E_REPORT'] = out;
  return () => rmSync(folder, { recursive: true, force: true });
};

export default auditSample;
