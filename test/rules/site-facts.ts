import { expect } from 'vitest';
import type { PageFacts } from '../../src/model/page-artifacts.ts';
import type { Rule, SiteFacts } from '../../src/model/rule.ts';
import { fill } from '../../src/words/fill.ts';

/** A page by its path and whatever facts matter to the test. */
export type PageSpec = Partial<PageFacts> & { readonly path: string; readonly depth?: number };

const counts = {
  elements: 200,
  links: 50,
  images: 5,
  forms: 1,
  fields: 1,
  tables: 0,
  frames: 0,
  media: 0,
  textLength: 1000,
  scripts: 3,
};

/** Site facts of pages given in order of discovery; the first is the entry. */
export const siteOf = (specs: readonly PageSpec[], links: Partial<SiteFacts['links']> = {}): SiteFacts => {
  const pages = specs.map(({ path, depth: _depth, ...facts }) => ({
    url: `http://qc.test${path}`,
    device: 'desktop' as const,
    facts: {
      title: path,
      lang: 'zh-CN',
      meta: {},
      headings: [],
      landmarks: [],
      breadcrumb: null,
      nav: [],
      search: false,
      sitemapLink: null,
      contact: null,
      counts,
      skeleton: '0123456789abcdef',
      width: 1280,
      height: 2000,
      ...facts,
    },
  }));
  const visits = specs.map(({ path, depth }, order) => ({
    id: String(order).padStart(12, '0'),
    url: `http://qc.test${path}`,
    via: order === 0 ? ('entry' as const) : ('link' as const),
    from: null,
    depth: depth ?? Math.min(order, 1),
    order,
    reached: {
      state: 'audited' as const,
      status: 200,
      finalUrl: `http://qc.test${path}`,
      redirects: [],
      contentType: 'text/html',
      charset: 'utf-8',
      attempts: 1,
    },
    template: null,
    chosen: null,
  }));
  return { pages, visits, sitemap: false, links: { pages: 0, links: [], orders: [], ...links } };
};

/** Counts with another length of text. */
export const length = (textLength: number): PageFacts['counts'] => ({ ...counts, textLength });

/** What a site rule says, one line a judgement: outcome, code and page path. Proves that every sentence is filled. */
export const siteSays = (
  rule: Rule,
  specs: readonly PageSpec[],
  links: Partial<SiteFacts['links']> = {},
): string[] => {
  if (rule.reads !== 'site') throw new Error(`${rule.id} is no site rule`);
  return rule.decide(siteOf(specs, links)).map((judged) => {
    if (judged.outcome === 'pass') return 'pass';
    for (const words of Object.values(rule.text)) {
      expect(fill(words.says[judged.code] ?? '{missing}', judged.args)).not.toMatch(/[{}]|undefined|NaN/);
    }
    const page = judged.page === undefined ? '' : ` ${judged.page.replace('http://qc.test', '')}`;
    return `${judged.outcome} ${judged.code}${page}`;
  });
};
