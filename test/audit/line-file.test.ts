import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { openLines } from '../../src/audit/line-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'wza-lines-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('lines are appended to what is there', () => {
  const file = join(folder, 'lines');
  for (const line of ['一', '二']) {
    const lines = openLines(file);
    lines.append(line);
    lines.close();
  }
  expect(readFileSync(file, 'utf8')).toBe('一\n二\n');
});

// The limit of the size of a file stands for a disk that fills up: the system takes a part of the line, then fails.
test.runIf(process.platform === 'linux')(
  'a line that does not fit is not there at all, and none after it',
  () => {
    const file = join(folder, 'full');
    const source = fileURLToPath(new URL('../../src/audit/line-file.ts', import.meta.url));
    const script = `process.on('SIGXFSZ', () => {});
import { openLines } from ${JSON.stringify(source)};
const lines = openLines(${JSON.stringify(file)});
const said = ['x'.repeat(600), 'y'.repeat(600), 'z'].map((line) => { try { lines.append(line); return 'written'; } catch (error) { return error.code; } });
console.log(said.join(' '));`;
    const out = execFileSync(
      'sh',
      ['-c', `ulimit -f 2; exec "$0" --input-type=module -e "$1"`, process.execPath, script],
      { encoding: 'utf8' },
    );
    expect(out.trim()).toBe('written EFBIG EFBIG');
    expect(readFileSync(file, 'utf8')).toBe(`${'x'.repeat(600)}\n`);
  },
);
