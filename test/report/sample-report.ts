import { sampleAnswers } from './sample-answers.ts';
import type { RuleTally } from '../../src/model/finding.ts';
import type { PageVisit, Reached } from '../../src/model/page-visit.ts';
import type { Report, ReportPage } from '../../src/model/report.ts';
import { sampleGauges, sampleGrade } from './sample-grade.ts';
import { hash, host, hostile, sampleFindings } from './sample-findings.ts';

const audited = (url: string): Reached => ({
  state: 'audited',
  status: 200,
  finalUrl: url,
  redirects: [],
  contentType: 'text/html',
  charset: 'utf-8',
  attempts: 1,
});

const visit = (url: string, order: number, reached: Reached): PageVisit => ({
  id: hash(url),
  url,
  via: order === 0 ? 'entry' : 'link',
  from: order === 0 ? null : `${host}/`,
  depth: order === 0 ? 0 : 1,
  order,
  reached,
  template: order < 5 ? `t${order % 2}` : null,
  chosen: order < 9 ? 'all' : null,
});

const page = (url: string, title: string, device: ReportPage['device'] = 'desktop'): ReportPage => ({
  id: hash(url),
  url,
  device,
  facts: {
    title,
    lang: 'zh-CN',
    meta: { SiteName: '示例市人民政府', ColumnName: '通知公告' },
    counts: {
      elements: 842,
      links: 133,
      images: 21,
      forms: 1,
      fields: 4,
      tables: 0,
      frames: 1,
      media: 0,
      textLength: 5120,
      scripts: 18,
    },
    skeleton: 'a1b2c3d4e5f60718',
  },
  walked: url === `${host}/`,
  tallies: [],
  shots: [],
  trouble: [],
});

const tally = (rule: string): RuleTally => ({ rule, pass: 3, fail: 1, ask: 0, error: 0 });

const paths = ['/', '/tzgg/', '/tzgg/2026/1.html', '/bsdt/', '/zwgk/'];

/** A realistic report on a small site: own and axe's findings, a veto, pages not audited, and hostile content. */
export const sampleReport = (): Report => {
  const urls = paths.map((path) => host + path);
  const evil = `${host}/search?q=%3Cscript%3E'"{{x}}`;
  const titles = ['示例市人民政府', '通知公告', '关于开展网站无障碍评级的通知', '办事大厅', '政务公开'];
  const pages = urls.map((url, i) => page(url, titles[i] ?? ''));
  const home = pages[0] as ReportPage;
  const evilPage = page(evil, hostile);
  pages[0] = {
    ...home,
    shots: [
      { selector: 'footer .more-1', frame: [], file: '0a1b2c3d4e5f.png' },
      { selector: '#evil', frame: [], file: '../../../etc/passwd' },
      { selector: ':root', frame: [], file: '0a1b2c3d4e5f.png' },
    ],
    outline: {
      total: 812,
      lines: [
        { depth: 0, role: 'banner', name: '', states: {} },
        { depth: 1, role: 'heading', name: '示例市人民政府', states: { level: '1' } },
        { depth: 1, role: 'link', name: '', states: {} },
        { depth: 1, role: 'button', name: '更多', states: { expanded: 'false' } },
        { depth: 40, role: hostile, name: hostile, states: { [hostile]: hostile } },
      ],
    },
    trouble: [{ code: 'frame-blocked', args: { url: 'https://maps.example.com/', limit: 5 } }],
  };
  pages.push({ ...evilPage, facts: { ...evilPage.facts, lang: '"><b>', meta: { [hostile]: hostile } } });
  pages.splice(1, 0, page(`${host}/`, '示例市人民政府', 'mobile'));
  const findings = sampleFindings(urls, evil);
  const missed = (
    reason: 'blocked' | 'timeout' | 'challenge',
    args: Record<string, string | number>,
  ): Reached => ({
    state: 'not-audited',
    reason,
    args,
    status: null,
    finalUrl: null,
    redirects: [],
    attempts: 2,
  });
  const visits = [
    ...urls.map((url, i) => visit(url, i, audited(url))),
    visit(evil, 5, audited(evil)),
    visit(`${host}/hd/`, 6, missed('blocked', { status: 412 })),
    visit(`${host}/slow/`, 7, missed('timeout', { limit: 60 })),
    visit(`${host}/waf/?a=%22${'b'.repeat(400)}`, 8, missed('challenge', { sign: hostile })),
    visit(`${host}/index.html`, 9, { state: 'duplicate', of: `${host}/` }),
    visit('https://www.example.com/', 10, { state: 'skipped', reason: 'out-of-scope', args: {} }),
    visit(`javascript:alert('1')//${hostile}`, 11, {
      state: 'skipped',
      reason: 'scheme',
      args: { scheme: 'javascript' },
    }),
    ...Array.from({ length: 180 }, (_, i) =>
      visit(`${host}/tzgg/2025/${i}.html`, 12 + i, { state: 'skipped', reason: 'budget-pages', args: {} }),
    ),
  ];
  const verdict = (criterion: string, state: Report['verdicts'][number]['state'], share: number | null) => ({
    criterion,
    state,
    rules: [...new Set(findings.filter((f) => f.criteria.includes(criterion)).map((f) => f.rule))],
    pages: {
      applicable: share === null ? 0 : 6,
      failed: state === 'not-met' ? 2 : 0,
      asked: state === 'in-doubt' ? 1 : 0,
    },
    places: { pass: 10, fail: state === 'not-met' ? 4 : 0, ask: state === 'in-doubt' ? 1 : 0 },
    share,
  });
  return {
    format: 'wza-report/1',
    gauges: sampleGauges,
    answers: sampleAnswers(findings),
    tool: 'wza',
    versions: {
      wza: '0.1.0',
      rules: '0123456789abcdef',
      axe: '4.14.1',
      playwright: '1.65.1',
      browser: 'Chromium 156.0.8078.73 (headless shell)',
      sandbox: true,
      node: '24.21.0',
    },
    corrections: [],
    plan: {
      site: 'www.example.gov.cn',
      class: 'portal',
      entry: [`${host}/`],
      scope: { hosts: ['www.example.gov.cn'], include: [], exclude: ['*/old/*'], robots: true },
      devices: ['desktop', 'mobile'],
      budget: { pages: 9, minutes: 30, pageSeconds: 60, walkPages: 1, documents: 10, surveyPages: 5000 },
      sample: 'all',
      pace: { workers: 2, perSecond: 1, agent: 'wza/0.1 (+mailto:contact@example.org)' },
      standard: 'gbt37668@2019',
      rubric: 'technical-100',
      seed: '2026Q4',
    },
    visits,
    pages: pages.map((p) => ({ ...p, tallies: [tally('link-vague-text')] })),
    documents: [
      {
        url: `${host}/files/plan.pdf`,
        from: `${host}/zwgk/`,
        kind: 'pdf',
        bytes: 482_113,
        read: true,
        reason: null,
        facts: {},
      },
      {
        url: `${host}/files/big.ofd`,
        from: `${host}/zwgk/`,
        kind: 'ofd',
        bytes: null,
        read: false,
        reason: 'unsupported',
        facts: null,
      },
      {
        url: `file:///${hostile}`,
        from: hostile,
        kind: 'other',
        bytes: null,
        read: false,
        reason: hostile,
        facts: null,
      },
    ],
    siteTallies: [{ rule: 'site-navigation-differs', pass: 0, fail: 1, ask: 0, error: 0 }],
    verdicts: [
      verdict('gbt37668@2019:3.2.1.1', 'not-met', 0.58),
      verdict('gbt37668@2019:3.2.2.1', 'not-met', 0.43),
      verdict('gbt37668@2019:3.2.3.2', 'met', 1),
      verdict('wcag22:1.1.1', 'not-met', 0.6666),
      verdict('wcag22:1.4.3', 'in-doubt', 0.9999),
      verdict('wcag22:2.1.1', 'not-met', 0.0001),
      verdict('wcag22:2.4.4', 'not-met', 0.3),
      verdict('wcag22:3.2.3', 'not-applicable', null),
    ],
    findings,
    grade: sampleGrade(findings),
    started: '2026-11-23T05:41:10.000Z',
    ended: '2026-11-23T06:05:00.000Z',
  };
};

/** The sample as it is when too little could be audited: no grade, no findings, nothing judged. */
export const ungradableReport = (): Report => {
  const report = sampleReport();
  return {
    ...report,
    visits: report.visits.filter((v) => v.reached.state === 'not-audited'),
    pages: [],
    findings: [],
    documents: [],
    verdicts: [],
    gauges: [],
    grade: {
      ...report.grade,
      band: null,
      score: null,
      interval: null,
      bands: [],
      ungradable: [{ code: 'no-pages', args: { attempted: 3 } }],
      byPrinciple: report.grade.byPrinciple.map((p) => ({ ...p, score: null, criteria: [] })),
      vetoes: [],
      repairs: [],
      coverage: {
        ...report.grade.coverage,
        pages: { found: 3, attempted: 3, missing: 0, audited: 0, walked: 0 },
        skipped: {},
      },
    },
  };
};
