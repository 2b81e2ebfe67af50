import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { catalogueOf, ownStandards } from '../../src/audit/catalogue.ts';
import type { Catalogue } from '../../src/model/catalogue.ts';
import { writeReport } from '../../src/report/write.ts';
import { amend } from '../../src/standards/amend.ts';
import { readTable } from '../../src/standards/read-table.ts';
import { sampleCatalogue } from './sample-catalogue.ts';
import { hostile } from './sample-findings.ts';
import { sampleReport } from './sample-report.ts';
import { newFolder, shotsFolder } from './written.ts';

const method = async (catalogue: Catalogue, lang: 'zh' | 'en'): Promise<string> => {
  const folder = newFolder();
  await writeReport(sampleReport(), catalogue, lang, folder, shotsFolder());
  return readFileSync(join(folder, 'method.html'), 'utf8');
};

test('the method page tells corrections in force with their sources, and is silent without', async () => {
  expect(await method(sampleCatalogue, 'zh')).not.toContain('对标准数据的更正');
  const csv = 'id,level,level_source\ngbt37668@2019:3.3.1.4,三级,纸质本第 9 页\n';
  const { corrections } = amend(ownStandards, readTable(new TextEncoder().encode(csv)).rows, { fresh: true });
  const zh = await method({ ...sampleCatalogue, corrections }, 'zh');
  for (const text of [
    '对标准数据的更正',
    'gbt37668@2019:3.3.1.4',
    'level：二级 → 三级',
    '纸质本第 9 页',
    '共 1 项',
  ])
    expect(zh).toContain(text);
  expect(await method({ ...sampleCatalogue, corrections }, 'en')).toContain('level: 二级 → 三级');
});

test('what a correction says is shown, never obeyed', async () => {
  const source = { source: hostile, confidence: null };
  const corrections = [
    {
      id: 'x:1',
      how: 'corrected' as const,
      facts: [{ fact: 'level', from: hostile, to: hostile, source }],
      source,
    },
  ];
  const html = await method({ ...sampleCatalogue, corrections }, 'zh');
  expect(html).not.toContain('<script>alert');
  expect(html).toContain('&lt;script&gt;');
});

test('the method page tells what is asked of the class of site, and by whom', async () => {
  const { duties } = catalogueOf();
  const html = await method({ ...sampleCatalogue, duties }, 'zh');
  const duty = duties.find((one) => one.siteClass === sampleReport().plan.class);
  expect(html).toContain(duty?.sentence.zh);
  expect(html).toContain(duty?.speaks.zh);
  expect(html).toContain(duty?.sources[0]?.source);
  expect(await method({ ...sampleCatalogue, duties }, 'en')).toContain(duty?.speaks.en);
});
