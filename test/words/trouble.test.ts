import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { troubleCodes, troubleText } from '../../src/words/trouble.ts';

const codesInUse = (): string[] => {
  const sources = ['src/gather', 'src/audit'].flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(`${folder}/${file}`, 'utf8')),
  );
  const codes = sources.flatMap((text) => [...text.matchAll(/code: '([a-z-]+)'/g)].map((match) => match[1]!));
  return [...new Set(codes)].sort();
};

test('every trouble that gathering can record has words', () => {
  const used = codesInUse();
  expect(used.length).toBeGreaterThan(8);
  expect([...troubleCodes].sort()).toEqual(used);
});

test('a trouble of another version is shown by its code', () => {
  expect(troubleText({ code: 'from-the-future', args: {} }, 'zh')).toBe('from-the-future');
  expect(troubleText({ code: 'dialogs', args: { count: 3 } }, 'en')).toContain('3 dialogs');
});
