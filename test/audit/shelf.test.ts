import { rankBy, sortFindings } from '../../src/model/report-order.ts';
import * as fc from 'fast-check';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openShelf } from '../../src/audit/shelf.ts';
import type { Finding, PageJudgement } from '../../src/model/finding.ts';
import type { ReportPage } from '../../src/model/report.ts';
import { judged, visit } from '../judge/small.ts';

const folder = mkdtempSync(join(tmpdir(), 'wza-shelf-'));
afterAll(() => rmSync(folder, { recursive: true }));

const visits = ['/b', '/a', '/c'].map((url, order) => visit(url, order));
const places = fc.array(fc.record({ code: fc.constantFrom('bad', 'worse') }), { maxLength: 4 });
const parts = fc.record({ 'alt-words': fc.record({ fail: places }), keyboard: fc.record({ fail: places }) });
const about = (judgement: PageJudgement): PageJudgement => ({
  ...judgement,
  findings: judgement.findings.map((finding, i) => ({ ...finding, page: [null, '/c', '/b'][i % 3] ?? null })),
});
const pageOf = ({ page, device, tallies }: PageJudgement): ReportPage => ({
  id: page ?? '',
  url: page ?? '',
  device: device ?? 'desktop',
  facts: {
    title: `page ${page}`,
    lang: 'zh',
    meta: { SiteName: `名称 ${page}` },
    counts: {
      elements: 1,
      links: 2,
      images: 3,
      forms: 4,
      fields: 5,
      tables: 6,
      frames: 7,
      media: 8,
      textLength: 9,
      scripts: 10,
    },
    skeleton: '0123456789abcdef',
  },
  walked: true,
  tallies,
  shots: [],
  trouble: [{ code: 'shot-failed', args: {} }],
  reused: { gathered: '2026-03-01T00:00:00.000Z', parts: 2 },
});

test('what was put on the shelf comes back in the order of the report, page by page and as a whole', () => {
  fc.assert(
    fc.property(fc.array(parts, { minLength: 7, maxLength: 7 }), (all) => {
      const shelf = openShelf(folder, visits);
      const judgements = visits.flatMap(({ url }, i) => [
        judged(url, all[2 * i]!),
        judged(url, all[2 * i + 1]!, 'mobile'),
      ]);
      const pages = judgements.map((judgement) => shelf.keepPage(pageOf(judgement), judgement));
      const site = about(judged(null, all[6]!, null));
      shelf.keep(site);
      const findings = shelf.findings();
      const sorted = sortFindings(
        [...judgements, site].flatMap((one) => one.findings),
        rankBy(visits),
      );
      expect([...findings]).toEqual(sorted);
      expect(findings.length).toBe(sorted.length);
      expect(sorted.map((_, i) => findings.at(i))).toEqual(sorted);
      expect(findings.at(-1)).toBeUndefined();
      expect(findings.at(sorted.length)).toBeUndefined();
      const on = (page: ReportPage): Finding[] =>
        sorted.filter((finding) => finding.device === page.device && finding.page === page.url);
      for (const page of pages) expect(findings.onPage?.(page)).toEqual(on(page));
      expect([...(findings.elsewhere ?? [])]).toEqual(sorted.filter(({ device }) => device === null));
      expect(JSON.parse(JSON.stringify(pages))).toEqual(judgements.map(pageOf));
      expect(pages.map((page) => page.tallies)).toEqual(judgements.map(({ tallies }) => tallies));
    }),
    { numRuns: 30 },
  );
  expect(readdirSync(folder)).toEqual([]); // the file has no name while it is used
});
