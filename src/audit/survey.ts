import { decode } from '../crawl/charset.ts';
import { guardOf } from '../crawl/address.ts';
import { type FetchResult, fetchBytes } from '../crawl/fetch.ts';
import type { Connections } from '../crawl/hop.ts';
import type { Pace } from '../crawl/pace.ts';
import { readRobots, ROBOTS_BYTES, type Robots, robotsFrom, withoutRobots } from '../crawl/robots.ts';
import { collectSitemaps } from '../crawl/sitemap.ts';
import type { SitePlan } from '../model/site-plan.ts';
import type { Survey } from './journal.ts';

/** A plain GET under the plan's rules: its agent, its pace, its guards. `maxBytes` of the unpacked body. */
export type Fetch = (url: string, maxBytes: number, seconds?: number) => Promise<FetchResult>;

/** Builds the plain GET of a plan, without its pace. `allow` says where redirects may lead, beside what the guard closes. */
export const getFor = (
  plan: SitePlan,
  maxRedirects: number,
  allow: (url: string) => boolean = () => true,
  connections?: Connections,
): Fetch => {
  const guard = guardOf(plan);
  return (url, maxBytes, seconds = 20) =>
    fetchBytes(url, {
      agent: `Mozilla/5.0 (compatible; ${plan.pace.agent})`,
      maxBytes,
      maxRedirects,
      timeoutMs: seconds * 1000,
      allow: (to) => guard.url(to) && allow(to),
      address: guard.address,
      ...(connections && { connections }),
    });
};

/** Builds the plain GET of a plan. */
export const fetchFor = (plan: SitePlan, pace: Pace): Fetch => {
  const get = getFor(plan, 5);
  return async (url, maxBytes, seconds) => {
    await pace.turn(new URL(url).host);
    return get(url, maxBytes, seconds);
  };
};

/** Reads robots.txt and sitemaps of the entries' origins. Local files have neither. */
export const makeSurvey = async (plan: SitePlan, fetch: Fetch): Promise<Survey> => {
  const origins = [
    ...new Set(plan.entry.filter((url) => url.startsWith('http')).map((url) => new URL(url).origin)),
  ];
  const robots: Survey['robots'][number][] = [];
  const sitemap = new Set<string>();
  const sitemapFiles: Survey['sitemapFiles'][number][] = [];
  for (const origin of origins) {
    const url = `${origin}/robots.txt`;
    const answer = await fetch(url, ROBOTS_BYTES);
    const read = robotsFrom(url, answer);
    const text = answer.ok ? decode(answer.bytes, answer.headers['content-type'] ?? '').text : '';
    robots.push({ origin, state: read.state, text });
    const found = await collectSitemaps(origin, read.sitemaps, fetch);
    for (const one of found.urls) sitemap.add(one);
    sitemapFiles.push(...found.files.map(({ url, outcome }) => ({ url, outcome: String(outcome) })));
  }
  return { robots, sitemap: [...sitemap], sitemapFiles };
};

/** The rules of an origin as surveyed; origins that were not surveyed, and plans that may ignore robots, allow all. */
export const robotsOf = (plan: SitePlan, survey: Survey): ((origin: string) => Robots) => {
  if (!plan.scope.robots) return () => withoutRobots;
  const rules = new Map(
    survey.robots.map(({ origin, state, text }): [string, Robots] => {
      const url = `${origin}/robots.txt`;
      if (state === 'read') return [origin, readRobots(url, text)];
      return [origin, state === 'none' ? withoutRobots : { ...withoutRobots, state, allowed: () => false }];
    }),
  );
  return (origin) => rules.get(origin) ?? withoutRobots;
};
