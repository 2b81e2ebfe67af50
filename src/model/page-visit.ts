import { z } from 'zod';
import { Args } from './json.ts';

/** Why a known URL was not even tried: a decision of the plan, not a fault of the site. */
export const SkipReason = z.enum([
  'out-of-scope', // other host, or not matched by --include
  'excluded', // matched by --exclude
  'robots', // forbidden by robots.txt
  'budget-pages',
  'budget-time',
  'not-sampled', // known from the survey, of a known template, but not drawn
  'document', // not HTML by its ending; counted as a document
  'unsupported', // image, archive, script ... by its ending
  'scheme', // mailto:, tel:, javascript: ...
  'trap', // URL shapes that never end (calendar, session id, repeating path)
]);
export type SkipReason = z.infer<typeof SkipReason>;

/** Why a page that should have been audited could not be. None of these can ever improve a grade. */
export const FailReason = z.enum([
  'dns',
  'refused',
  'connection',
  'certificate',
  'timeout',
  'http-error',
  'blocked', // 403, 412, 429, 521 ...
  'challenge', // WAF or JavaScript challenge shown instead of the page
  'login-wall',
  'captcha-wall',
  'soft-404',
  'maintenance',
  'empty',
  'redirect-loop',
  'redirect-out', // left the scope
  'not-html',
  'download',
  'too-large', // its document is bigger than a page can be
  'crashed',
  'hung', // page did not answer within its hard limit
  'browser-lost',
  'error',
]);
export type FailReason = z.infer<typeof FailReason>;

/** How an attempt ended. */
export const Reached = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('audited'),
    status: z.number(), // HTTP status; 200 for local files
    finalUrl: z.string(),
    redirects: z.array(z.string()), // URLs passed through, the asked one first, the final one not included
    contentType: z.string(),
    charset: z.string(), // as the browser decoded it, lower case
    attempts: z.number(),
    front: z.string().optional(), // folder and hash of content, where the page may be its folder's front page
  }),
  z.object({
    state: z.literal('not-audited'),
    reason: FailReason,
    args: Args, // { status: 503 }, { host: '...' }, { limit: 60 } ...
    status: z.number().nullable(),
    finalUrl: z.string().nullable(),
    redirects: z.array(z.string()),
    attempts: z.number(),
  }),
  z.object({ state: z.literal('duplicate'), of: z.string() }), // redirected to a page that has its own visit, or the same front page
  z.object({ state: z.literal('skipped'), reason: SkipReason, args: Args }),
]);
export type Reached = z.infer<typeof Reached>;

/** How a URL became known. */
export const Via = z.enum(['entry', 'sitemap', 'link', 'script', 'frame', 'redirect']);
export type Via = z.infer<typeof Via>;

/** Why a page is in the sample: always looked at (home, search ...), drawn by lot from its template, or because all are. */
export const Chosen = z.enum(['fixed', 'drawn', 'all']);
export type Chosen = z.infer<typeof Chosen>;

/** Every URL that became known during the crawl, also those never opened, with its outcome. */
export const PageVisit = z.object({
  id: z.string(), // 12 hex digits of a hash of url: names files, never contains page text
  url: z.string(), // normalised
  via: Via,
  from: z.string().nullable(), // URL of the page that named it first
  depth: z.number(), // links from an entry page; 0 for entries
  order: z.number(), // place in the frontier: deterministic for an unchanged site
  reached: Reached,
  template: z.string().nullable(), // cluster of pages of one structure; null = not known
  chosen: Chosen.nullable(), // null = not in the sample
});
export type PageVisit = z.infer<typeof PageVisit>;
