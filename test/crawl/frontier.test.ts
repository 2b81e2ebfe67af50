import { describe, expect, test } from 'vitest';
import { openTraps } from '../../src/crawl/traps.ts';
import type { PageVisit, Reached } from '../../src/model/page-visit.ts';
import { audited, crawl, failed, link, open, url, type Site } from './made-up-site.ts';

const states = (visits: readonly PageVisit[]): string[] =>
  visits.map(({ reached }) => (reached.state === 'skipped' ? reached.reason : reached.state));

const asFront = (address: string, front: string): Reached => {
  const reached = audited(address);
  return reached.state === 'audited' ? { ...reached, front } : reached;
};

describe('order', () => {
  test('entries, then the sitemap, then links breadth first; parents, depths and places are told', () => {
    const site: Site = [
      { does: 'show', links: [4, 3, 0, 4] },
      { does: 'show', links: [5, 3] },
      { does: 'show', links: [] },
      { does: 'show', links: [] },
      { does: 'show', links: [6] },
      { does: 'show', links: [] },
      { does: 'show', links: [] },
    ];
    const { visits } = crawl(site, open(50, { entry: [url(0), url(2)] }), 3, (n) => n - 1);
    expect(visits.map((v) => [v.url.slice(12), v.via, v.from?.slice(12) ?? null, v.depth, v.order])).toEqual([
      ['0', 'entry', null, 0, 0],
      ['2', 'entry', null, 0, 1],
      ['1', 'sitemap', null, 1, 2],
      ['4', 'link', '0', 1, 3],
      ['3', 'link', '0', 1, 4],
      ['5', 'link', '1', 2, 5],
      ['6', 'link', '4', 2, 6],
    ]);
    expect(new Set(visits.map((v) => v.id)).size).toBe(7);
  });

  test('addresses are known once, however they are spelt', () => {
    const frontier = open(5, { entry: ['http://A.cn:80/0#x', url(0)], sitemap: [] });
    frontier.settle(url(0), audited(url(0)), [{ url: 'http://a.cn/0?utm_source=x', via: 'link' }]);
    expect(frontier.counts().known).toBe(1);
  });
});

describe('budget', () => {
  const chain: Site = Array.from({ length: 40 }, (_, i) => ({ does: 'show', links: [i + 1, i + 2] }));

  test('exactly so many pages are audited, the rest is on record', () => {
    const { visits, journal } = crawl(chain, open(10), 4, (n) => n - 1);
    expect(journal.length).toBe(10);
    expect(states(visits).slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 'audited'));
    expect(new Set(states(visits).slice(10))).toEqual(new Set(['budget-pages']));
  });

  test('failures do not use it up', () => {
    const site: Site = chain.map((page, i) => (i > 1 && i % 2 === 0 ? { does: 'fail', links: [] } : page));
    const { visits } = crawl(site, open(10), 4, () => 0);
    expect(states(visits).filter((s) => s === 'audited').length).toBe(10);
  });

  test('a site of dead links ends', () => {
    const dead: Site = [{ does: 'show', links: Array.from({ length: 1000 }, (_, i) => i + 2) }];
    const { visits, journal } = crawl(dead, open(10), 4, () => 0);
    expect(journal.length).toBe(50);
    expect(states(visits).filter((s) => s === 'not-audited').length).toBe(49);
    expect(states(visits).filter((s) => s === 'budget-pages').length).toBe(visits.length - 50);
  });

  test('a site where everything redirects to one page ends', () => {
    const site: Site = Array.from({ length: 500 }, (_, i) => ({
      does: i === 0 ? 'show' : 0,
      links: Array.from({ length: 499 }, (__, j) => j + 1),
    }));
    const { visits, journal } = crawl(site, open(10), 4, () => 0);
    expect(journal.length).toBe(50);
    expect(states(visits).filter((s) => s === 'duplicate').length).toBe(49);
  });

  test('pages forbidden by robots.txt cost nothing', () => {
    const site: Site = [
      { does: 'show', links: Array.from({ length: 200 }, (_, i) => i + 2) },
      { does: 'show', links: [] },
      ...Array.from({ length: 199 }, () => ({ does: 'robots' as const, links: [] })),
      { does: 'show', links: [] },
    ];
    expect(crawl(site, open(3), 2, () => 0).visits.filter((v) => v.reached.state === 'audited').length).toBe(
      3,
    );
  });

  test('when time is up, what runs and what waits is skipped, and late news is ignored', () => {
    const frontier = open(10, { entry: [url(0), url(2)] });
    frontier.take();
    frontier.take();
    frontier.settle(url(2), audited(url(2)), [link(7)]);
    frontier.close('budget-time');
    frontier.settle(url(0), audited(url(0)), [link(8)]);
    expect(frontier.take()).toBe('done');
    expect(frontier.visits().map((v) => [v.url.slice(12), v.reached.state])).toEqual([
      ['0', 'skipped'],
      ['2', 'audited'],
      ['1', 'skipped'],
      ['7', 'skipped'],
    ]);
  });
});

describe('duplicates', () => {
  test('the first in order wins, and tells of itself by its own address', () => {
    const site: Site = [
      { does: 5, links: [] },
      { does: 5, links: [] },
      { does: 'show', links: [] },
      { does: 'show', links: [] },
      { does: 'show', links: [] },
      { does: 'show', links: [5, 0, 6] },
      { does: 'show', links: [] },
    ];
    const { visits, journal } = crawl(site, open(10), 2, (n) => n - 1);
    expect(
      visits.map((v) => [
        v.url.slice(12),
        v.reached.state,
        v.reached.state === 'duplicate' ? v.reached.of : '',
      ]),
    ).toEqual([
      ['0', 'audited', ''],
      ['1', 'duplicate', url(0)],
      ['5', 'duplicate', url(0)],
      ['6', 'audited', ''],
    ]);
    expect(journal.map((record) => record.url)).not.toContain(url(5)); // known without opening it
  });

  test('http and https of an audited page are one, of a failed page two', () => {
    const secure = url(0).replace('http:', 'https:');
    const good = open(10, { entry: [url(0), secure], sitemap: [] });
    good.settle(url(0), audited(url(0)), []);
    expect(good.take()).toBe('done');
    expect(good.visits()[1]?.reached).toEqual({ state: 'duplicate', of: url(0) });
    const bad = open(10, { entry: [url(0), secure], sitemap: [] });
    bad.settle(url(0), failed, []);
    expect(bad.take()).toMatchObject({ url: secure });
  });

  test('a front page under two names is one, and its links count once; other content makes two', () => {
    const named = `${url(0)}?named`;
    const visits = (front: string) => {
      const frontier = open(10, { entry: [url(0), named], sitemap: [] });
      frontier.settle(named, asFront(named, front), [{ url: url(2), via: 'link' }]);
      frontier.settle(url(0), asFront(url(0), 'a.cn/ 1'), [{ url: url(1), via: 'link' }]);
      return frontier.visits();
    };
    const same = visits('a.cn/ 1');
    expect(same.map((visit) => visit.url)).toEqual([url(0), named]);
    expect(same[1]?.reached).toEqual({ state: 'duplicate', of: url(0) });
    expect(visits('a.cn/ 2')[1]?.reached.state).toBe('audited');
  });
});

describe('what is never tried', () => {
  test('is on record with its reason; code in links is not', () => {
    const frontier = open(5, {
      sitemap: [],
      decide: (address) => (address.startsWith('http://a.cn/') ? null : { reason: 'out-of-scope', args: {} }),
    });
    const links = [
      'http://b.cn/',
      'mailto:office@a.cn',
      `javascript:${'x'.repeat(9999)}`,
      'javascript:other()',
      `tel:${'1'.repeat(999)}`,
      '',
    ];
    frontier.settle(
      url(0),
      audited(url(0)),
      links.map((address) => ({ url: address, via: 'link' })),
    );
    frontier.close('budget-pages');
    expect(
      frontier
        .visits()
        .slice(1)
        .map((v) => [v.url.slice(0, 20), v.reached]),
    ).toEqual([
      ['http://b.cn/', { state: 'skipped', reason: 'out-of-scope', args: {} }],
      ['mailto:office@a.cn', { state: 'skipped', reason: 'scheme', args: { scheme: 'mailto' } }],
      ['javascript:', { state: 'skipped', reason: 'scheme', args: { scheme: 'javascript' } }],
      ['tel:1111111111111111', { state: 'skipped', reason: 'scheme', args: { scheme: 'tel' } }],
    ]);
  });
});

describe('size', () => {
  test('thousands of addresses, traps watched, are all told of', () => {
    const frontier = open(300, { decide: openTraps({ pages: 300, year: 2026 }), sitemap: [] });
    let made = 0;
    for (let entry = frontier.take(); typeof entry === 'object'; entry = frontier.take()) {
      const links = Array.from({ length: 100 }, () => link((made += 1)));
      frontier.settle(entry.url, audited(entry.url), links);
      if (made > 5000) break;
    }
    frontier.close('budget-time');
    expect(frontier.counts().known).toBeGreaterThan(5000);
    expect(frontier.visits().length).toBe(frontier.counts().known);
  });

  test('more addresses than can be kept are counted', () => {
    const frontier = open(5, { known: 10, sitemap: [] });
    frontier.settle(
      url(0),
      audited(url(0)),
      Array.from({ length: 100 }, (_, i) => link(i)),
    );
    expect(frontier.counts()).toEqual({ known: 10, audited: 1, attempts: 1, dropped: 90 });
  });
});
