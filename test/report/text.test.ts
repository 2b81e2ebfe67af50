import { expect, test } from 'vitest';
import type { CheckedPage } from '../../src/report/check-json.ts';
import { checkText } from '../../src/report/text.ts';
import { sampleCatalogue } from './sample-catalogue.ts';
import { host } from './sample-findings.ts';
import { sampleReport } from './sample-report.ts';
import { commanding } from './written.ts';

const checked = (): CheckedPage[] => {
  const report = sampleReport();
  return report.visits.slice(0, 9).map(({ url, reached }) => ({
    url,
    device: 'desktop',
    reached,
    tallies: [],
    findings: report.findings.filter((f) => f.page === url),
  }));
};

test('a finding tells place, fault, code, who is hurt, remedy and criteria', () => {
  const text = checkText(checked(), sampleCatalogue, 'zh', false);
  expect(text).toContain(
    [
      `${host}/ .banner img: 不通过：这张图片没有替代文本 [axe/image-alt]`,
      '    │ <img src="/images/2026/banner-01.jpg" width="1200" height="300">',
      '    框架：iframe#news',
      '    影响：看不见或看不清的人得不到这部分信息。',
      '    整改：补上缺少的内容，并请使用屏幕阅读器的人试用。',
      '    条款：GB/T 37668—2019 3.2.1.1 非文本内容的替代文本；WCAG 2.2 1.1.1 非文本内容 (A)',
    ].join('\n'),
  );
  expect(text).toContain(`${host}/hd/: 没能检测：访问被拦截（状态码 412）`);
  expect(
    text.endsWith('6 个网页完成检测：11 处不通过，2 处待人工确认，1 项检查出错。\n3 个网页没能检测。\n'),
  ).toBe(true);
});

test('English is complete', () => {
  const text = checkText(checked(), sampleCatalogue, 'en', false);
  expect(text).toContain('fail: the link text “更多” does not say where it leads [link-vague-text]');
  expect(text).toContain('Pages audited: 6. Failed: 11, to review: 2, errors: 1.');
  expect(text.replaceAll(/更多|查看|企业开办/g, '')).not.toMatch(/[\u4e00-\u9fff]/);
});

test('without colour there is no escape at all; with colour only our own', () => {
  const plain = checkText(checked(), sampleCatalogue, 'zh', false);
  expect(plain).not.toMatch(commanding);
  const coloured = checkText(checked(), sampleCatalogue, 'zh', true);
  expect(coloured).toContain('\u001b[31m不通过\u001b[0m');
  const ours = [0, 1, 2, 31, 32, 33].map((n) => `\u001b[${n}m`);
  expect(ours.reduce((text, code) => text.replaceAll(code, ''), coloured)).toBe(plain);
});

test('places of one kind are listed under the first, and many are counted', () => {
  const [page] = checked();
  const base = page?.findings.find((f) => f.rule === 'link-vague-text');
  if (!page || !base) throw new Error('the sample has such a finding');
  const findings = Array.from({ length: 30 }, (_, i) => ({
    ...base,
    target: { frame: [], selector: `#l${i}`, html: '<a>', box: null },
  }));
  const text = checkText([{ ...page, findings }], sampleCatalogue, 'zh', false);
  expect(text).toContain('同类问题另有 29 处：');
  expect(text).toContain('……还有 9 处');
  expect(text.match(/整改：/g)).toHaveLength(1);
});

test('a clean page is not called conforming', () => {
  const [page] = checked();
  if (!page) throw new Error('the sample has pages');
  expect(checkText([{ ...page, findings: [] }], sampleCatalogue, 'zh', false)).toBe(
    '1 个网页完成检测：0 处不通过，0 处待人工确认，0 项检查出错。\n机器没有发现问题。这不等于符合标准，仍须人工检查。\n',
  );
  expect(checkText([], sampleCatalogue, 'zh', false)).toBe(
    '0 个网页完成检测：0 处不通过，0 处待人工确认，0 项检查出错。\n',
  );
});
