import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readJournal } from '../../src/audit/journal.ts';
import type { PageVisit } from '../../src/model/page-visit.ts';
import { serveSite, type Served } from '../sites/serve.ts';
import { templatedSite } from '../sites/templated.ts';
import { planFor, sit } from './made-up-sitting.ts';

const base = mkdtempSync(join(tmpdir(), 'wza-sample-'));
const newFolder = (): string => join(mkdtempSync(join(base, 'one-')), 'run');
let site: Served;
beforeAll(async () => {
  site = await serveSite(templatedSite(60, 4));
});
afterAll(async () => {
  await site.close();
  rmSync(base, { recursive: true, force: true });
});

const stateOf = ({ reached }: PageVisit): string => ('reason' in reached ? reached.reason : reached.state);
const count = (visits: readonly PageVisit[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const visit of visits) counts[stateOf(visit)] = (counts[stateOf(visit)] ?? 0) + 1;
  return counts;
};
const paths = (visits: readonly PageVisit[], chosen: string): string[] =>
  visits.filter((visit) => visit.chosen === chosen).map((visit) => new URL(visit.url).pathname);

describe('a sample of twelve', () => {
  test('is twelve pages: those that every sample holds, and two at least of each template', async () => {
    const { visits, opened } = await sit(newFolder(), planFor(site.url));
    expect(opened).toHaveLength(12);
    expect(count(visits)).toEqual({ audited: 12, 'not-sampled': 53 });
    const fixed = paths(visits, 'fixed');
    for (const path of ['/', '/sitemap.html', '/search.html', '/contact.html', '/wza.html'])
      expect(fixed).toContain(path);
    expect(new Set(visits.map(({ template }) => template)).size).toBeGreaterThanOrEqual(6); // the home page and the search page beside the four
    for (const folder of ['/art/', '/col/', '/bsfw/'])
      expect(
        visits.filter(({ url, chosen }) => url.includes(folder) && chosen !== null).length,
      ).toBeGreaterThanOrEqual(1);
    expect(visits.every(({ template }) => template !== null)).toBe(true);
  });

  test('is the same with one worker and with three, and another with another seed', async () => {
    const pace = (workers: number) => ({ ...planFor(site.url).pace, workers });
    const one = await sit(newFolder(), planFor(site.url, { pace: pace(1) }));
    const three = await sit(newFolder(), planFor(site.url, { pace: pace(3) }));
    expect(three.visits).toEqual(one.visits);
    const other = await sit(newFolder(), planFor(site.url, { seed: 'other' }));
    expect(paths(other.visits, 'fixed')).toEqual(paths(one.visits, 'fixed'));
    expect(paths(other.visits, 'drawn')).not.toEqual(paths(one.visits, 'drawn'));
  });

  test('goes on where it was cut off and ends alike', async () => {
    const whole = await sit(newFolder(), planFor(site.url));
    const folder = newFolder();
    for (const stopAfter of [0, 1, 3, 2])
      await expect(sit(folder, planFor(site.url), { stopAfter })).rejects.toThrow('killed');
    const rest = await sit(folder, planFor(site.url));
    expect(rest.visits).toEqual(whole.visits);
    expect(rest.opened).toHaveLength(6);
    expect((await sit(folder, planFor(site.url))).opened).toEqual([]);
  });

  test('lists a drawn page that fails, and draws another of its template', async () => {
    const whole = await sit(newFolder(), planFor(site.url));
    const lost = whole.visits.find(({ chosen, url }) => chosen === 'drawn' && url.includes('/art/'))!;
    const { visits } = await sit(newFolder(), planFor(site.url), { fails: (url) => url === lost.url });
    expect(count(visits)).toEqual({ audited: 12, timeout: 1, 'not-sampled': 52 });
    const was = new Set(whole.visits.filter(({ chosen }) => chosen !== null).map(({ url }) => url));
    const more = visits.filter(({ chosen, url }) => chosen !== null && !was.has(url));
    expect(more.map(({ template }) => template)).toEqual([lost.template]);
  });

  test('ends when every page fails', async () => {
    const { visits, opened } = await sit(newFolder(), planFor(site.url), { fails: () => true });
    expect(count(visits)['audited']).toBeUndefined();
    expect(opened.length).toBeLessThan(60);
  });
});

test('a page budget that cuts the survey off leaves pages out for want of it', async () => {
  const { visits } = await sit(newFolder(), planFor(site.url, {}, { surveyPages: 20 }));
  expect(count(visits)).toMatchObject({ audited: 12, 'not-sampled': 8 });
  expect(count(visits)['budget-pages']).toBeGreaterThan(10);
});

test('`auto` draws on while the score is not sure, up to the page budget', async () => {
  const { visits } = await sit(newFolder(), planFor(site.url, { sample: 'auto' }, { pages: 40 }));
  expect(count(visits)['audited']).toBeLessThanOrEqual(40);
  expect(count(visits)['audited']).toBeGreaterThanOrEqual(30);
});

test('where links need scripts the browser finds the pages, and that is recorded', async () => {
  const hidden = await serveSite((request, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(`<title>${request.url}</title><h1>页</h1><p>${'字'.repeat(300)}</p><a href="/a">甲</a>`);
  });
  const script = (url: string): string[] =>
    new URL(url).pathname === '/' ? [1, 2, 3, 4].map((n) => `${hidden.url}s${n}`) : [];
  const folder = newFolder();
  const { visits } = await sit(folder, planFor(hidden.url, { sample: 3 }), { script });
  expect(readJournal(folder).find((entry) => entry.t === 'scripts')).toMatchObject({
    needed: true,
    unseen: 4,
    links: 5,
  });
  expect(count(visits)).toEqual({ audited: 6 });
  expect(new Set(visits.map(({ chosen }) => chosen))).toEqual(new Set([null]));
  const again = await sit(folder, planFor(hidden.url, { sample: 3 }), { script });
  expect(again).toEqual({ visits, opened: [] });
  await hidden.close();
});
