import { z } from 'zod';
import { Rubric } from './rubric.ts';

/** What a page is shown on. Desktop is 1280 x 900 CSS px; mobile is 390 x 844 with touch. */
export const Device = z.enum(['desktop', 'mobile']);
export type Device = z.infer<typeof Device>;

/** The class of a site in the plan and the law; it decides how strict the duty is (see rules/standards). */
export const SiteClass = z.enum([
  'portal', // 门户网站
  'service-platform', // 政务服务平台
  'service-hall', // 网上办事大厅
  'legal-service', // 公共法律服务平台
  'federation', // 残疾人联合会
  'public', // other publicly funded
  'private', // encouraged only
]);
export type SiteClass = z.infer<typeof SiteClass>;

/** How many of a site's pages are audited: all that the crawl finds, as many as a sure grade needs, or so many. */
export const Sample = z.union([z.enum(['all', 'auto']), z.number().int().positive()]);
export type Sample = z.infer<typeof Sample>;

/** Hours of the day in which a site may be visited, by the clock of a time zone. */
export const Hours = z.object({
  from: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  to: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/), // earlier than `from`: the next morning
  zone: z.string(), // IANA name
});
export type Hours = z.infer<typeof Hours>;

/** Everything that decides an audit, stored with its result. Same plan + same site = same report. */
export const SitePlan = z.object({
  site: z.string(), // host of the first entry, names the audit
  class: SiteClass,
  entry: z.array(z.url()).min(1), // start URLs, normalised
  scope: z.object({
    hosts: z.array(z.string()).min(1), // exact host[:port] or "*.example.gov.cn"
    include: z.array(z.string()), // URL patterns with * ; empty = all
    exclude: z.array(z.string()),
    robots: z.boolean(), // obey robots.txt
    robotsAuthority: z.string().optional(), // who allowed to set robots.txt aside; a plan that does so must name it
  }),
  devices: z.array(Device).min(1),
  budget: z.object({
    pages: z.number().int().positive(), // pages audited at most
    minutes: z.number().positive(), // wall time of the whole crawl
    pageSeconds: z.number().positive(), // hard limit of one attempt at one page
    walkPages: z.number().int().nonnegative(), // pages that also get the behaviour walks
    documents: z.number().int().nonnegative(), // documents read at most
    surveyPages: z.number().int().positive().default(5000), // pages read without a browser at most, to draw a sample from
  }),
  sample: Sample.default('all'),
  pace: z.object({
    workers: z.number().int().positive(),
    perSecond: z.number().positive(), // requests for pages a second and host, at most
    hours: Hours.optional(), // absent: at any time
    agent: z.string(), // full User-Agent product token with contact, e.g. "wza/0.1 (+mailto:...)"
  }),
  standard: z.string(), // 'gbt37668@2019'
  rubric: z.string(), // id: 'technical-100'
  ownRubric: Rubric.optional(), // that rubric whole, when the user wrote it
  seed: z.string(),
});
export type SitePlan = z.infer<typeof SitePlan>;
