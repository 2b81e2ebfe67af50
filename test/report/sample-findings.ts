import { createHash } from 'node:crypto';
import type { Finding } from '../../src/model/finding.ts';
import { sampleCatalogue } from './sample-catalogue.ts';

/** Ids as the crawl makes them: 12 hex digits. */
export const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);
/** The site of the sample. */
export const host = 'https://www.example.gov.cn';

/** Text that tries to break out of wherever it is put. Marked so that tests can leave quoted content out. */
/** The site of the sample. */
export const hostile = `"><script>alert('x')</script>{{frame.root}}{{{x}}}</title></pre>\u202Egpj.exe\u0000\u001b[31m&amp;\`\${1}{name}`;

const finding = (
  url: string | null,
  rule: string,
  code: string,
  place: string,
  extra: Partial<Finding> = {},
): Finding => {
  const own =
    sampleCatalogue.rules.find((r) => r.id === rule) ??
    sampleCatalogue.axe.find((r) => `axe/${r.id}` === rule);
  return {
    id: hash(`${rule}${code}${url}${place}`),
    rule,
    outcome: 'fail',
    criteria: [...(own?.criteria ?? [])],
    act: [...(own?.act ?? [])],
    impact: own?.impact ?? 'minor',
    page: url,
    device: url === null ? null : 'desktop',
    target: { frame: [], selector: place, html: `<a class="more" href="/list">更多</a>`, box: null },
    code,
    args: {},
    group: `${rule} ${code} ${place.replace(/\d+/g, '#')}`,
    ...extra,
  };
};

/** Findings of the sample: a veto, repeated and single ones, questions, an error, hostile and huge content. */
export const sampleFindings = (urls: readonly string[], evil: string): Finding[] =>
  [
    finding(`${host}/`, 'keyboard-trap', 'trap', '#map', { args: { presses: 12 } }),
    ...urls.map((url, i) =>
      finding(url, 'link-vague-text', 'vague', `footer .more-${i + 1}`, { args: { name: '更多' } }),
    ),
    finding(`${host}/`, 'link-vague-text', 'vague', 'footer .more-9', {
      device: 'mobile',
      args: { name: '更多' },
    }),
    finding(`${host}/bsdt/`, 'link-vague-text', 'context', '.item a', {
      outcome: 'ask',
      args: { name: '查看', heading: '企业开办' },
    }),
    finding(`${host}/`, 'axe/image-alt', 'has-alt', '.banner img', {
      target: {
        frame: ['iframe#news'],
        selector: '.banner img',
        html: '<img src="/images/2026/banner-01.jpg" width="1200" height="300">',
        box: { x: 0, y: 80, width: 1200, height: 300 },
      },
    }),
    finding(`${host}/zwgk/`, 'axe/color-contrast', 'color-contrast', '.date', {
      args: { ratio: '2.85', expected: '4.5' },
      target: { frame: [], selector: '.date', html: '<span class="date">2026-11-20</span>', box: null },
    }),
    finding(`${host}/tzgg/`, 'axe/color-contrast', 'color-contrast', '.hero h1', { outcome: 'ask' }),
    finding(evil, 'link-vague-text', 'vague', hostile, {
      args: { name: hostile },
      target: { frame: [hostile], selector: hostile, html: hostile, box: null },
    }),
    finding(evil, 'axe/image-alt', 'has-alt', '#huge', {
      target: { frame: [], selector: 'x'.repeat(1_000_000), html: '<i>'.repeat(350_000), box: null },
    }),
    finding(`${host}/zwgk/`, 'keyboard-trap', 'rule-error', '', {
      outcome: 'error',
      target: null,
      args: { detail: 'walk ended early' },
    }),
    finding(null, 'site-navigation-differs', 'order', '', { target: null, args: { n: 3 } }),
  ].sort((a, b) => (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0));
