import { expect, test } from 'vitest';
import { toldOfDisk } from '../../src/cli/disk-full.ts';
import { Mistake } from '../../src/words/mistake.ts';

test('a full disk is told in plain words, also where it is the cause of another error', () => {
  const full = Object.assign(new Error('write'), { code: 'ENOSPC' });
  for (const error of [full, new Error('the report', { cause: full })]) {
    const told = toldOfDisk(error, '/run');
    expect(told).toBeInstanceOf(Mistake);
    expect((told as Mistake).say('zh')).toContain('磁盘已满，写不下 /run');
  }
  const other = Object.assign(new Error('write'), { code: 'EACCES' });
  expect(toldOfDisk(other, '/run')).toBe(other);
});
