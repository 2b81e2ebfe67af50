import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Duty } from '../../src/model/duty.ts';
import { evidenceSums } from '../../src/report/checksums.ts';
import { writeReport } from '../../src/report/write.ts';
import { sampleCatalogue } from './sample-catalogue.ts';
import { sampleReport } from './sample-report.ts';
import { newFolder, readPages } from './written.ts';

const made: string[] = [];
const folder = (): string => {
  const path = newFolder();
  made.push(path);
  return path;
};
afterAll(() => {
  for (const path of made) rmSync(path, { recursive: true, force: true });
});
const sha = (bytes: string | Buffer): string => createHash('sha256').update(bytes).digest('hex');

test('the attestation names the checksums of report.json and of the evidence beside it', async () => {
  const path = folder();
  mkdirSync(join(path, 'evidence', 'pages'), { recursive: true });
  writeFileSync(join(path, 'evidence', 'pages', 'b.json'), '{}');
  writeFileSync(join(path, 'evidence', 'pages', 'a.json'), '[]');
  writeFileSync(join(path, 'plan.json'), '1');
  await writeReport(sampleReport(), sampleCatalogue, 'zh', path);
  const list = readFileSync(join(path, 'evidence.sha256'), 'utf8');
  expect(list).toBe(
    `${sha('[]')}  evidence/pages/a.json\n${sha('{}')}  evidence/pages/b.json\n${sha('1')}  plan.json\n`,
  );
  const html = readPages(path).get('attestation.html') ?? '';
  expect(html).toContain(sha(readFileSync(join(path, 'report.json'))));
  expect(html).toContain(sha(list));
  writeFileSync(join(path, 'evidence', 'pages', 'a.json'), '[1]');
  expect(await evidenceSums(path)).not.toBe(list);
});

test('without evidence beside it the attestation says so', async () => {
  const path = folder();
  await writeReport(sampleReport(), sampleCatalogue, 'zh', path);
  expect(readPages(path).get('attestation.html')).toContain('没有与证据放在一起');
});

test.each(['must', 'must-gradually', 'encouraged'] as const)(
  'a notice under the duty “%s” asks for repairs and speaks of no illegality',
  async (strength) => {
    const text = { zh: '依据某项要求。', en: 'By some rule.' };
    const duty: Duty = {
      siteClass: 'portal',
      name: text,
      strength,
      sentence: text,
      speaks: text,
      sources: [],
    };
    const path = folder();
    await writeReport(sampleReport(), { ...sampleCatalogue, duties: [duty] }, 'zh', path);
    const html = readPages(path).get('notice.html') ?? '';
    const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
    expect(main).toContain('www.example.gov.cn 网站主办单位');
    expect(main).toContain('依据某项要求。');
    expect(main).toContain('键盘焦点不应被困住');
    expect(main).not.toMatch(/违法|违反|处罚|责令/);
    if (strength !== 'must') expect(main).not.toContain('期限内反馈');
    expect(main.match(/年　月　日/g)?.length).toBeGreaterThan(2);
  },
);
