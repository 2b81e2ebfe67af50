import type { FetchResult } from '../crawl/fetch.ts';
import { decode } from '../crawl/charset.ts';
import { frontOf } from '../crawl/front.ts';
import type { Link } from '../crawl/frontier.ts';
import { kindsByName, kindsOfPage } from '../crawl/kinds.ts';
import { type HtmlPage, readHtml } from '../crawl/read-html.ts';
import { hashOf } from '../crawl/seal.ts';
import { byContent } from '../gather/recognise.ts';
import type { Args } from '../model/json.ts';
import type { FailReason, Reached } from '../model/page-visit.ts';
import type { Surveyed } from './survey-file.ts';

/** Most of a page that is read, in bytes. */
export const pageBytes = 4 * 1024 * 1024;

const steps = 3; // pages that only send people on, followed one after another
const soon = 5; // seconds; a later refresh is no redirect

/** What was found at an address. */
export type Found = Omit<Surveyed, 'url'>;

/** Of an address where no page was read. */
export const nothing = { links: [], names: [], kinds: {}, structure: [] };

const isHtml = (type: string, text: string): boolean =>
  type === ''
    ? /^\s*<(?:!doctype html|html|head|script|iframe|h1|div|font|table|a|style|title|b|body|br|p|!--)[\s>-]/i.test(
        text,
      )
    : /^(?:text\/html|application\/xhtml\+xml)$/i.test(type);

/** A page with next to nothing on it, as pages that only send people on are. */
const isStep = ({ counts }: HtmlPage): boolean => counts.textLength < 200 && counts.links < 5;

/** What a browser would call the page, by what its markup says; pages that scripts may yet fill are left to the browser. */
const impostorOf = (page: HtmlPage, asked: string, final: string, status: number) => {
  const { title, headings, counts, text, scriptText } = page;
  const found = byContent(
    {
      facts: { title, headings: headings.map((heading) => ({ text: heading })), counts },
      signs: { text, passwords: counts.passwords, canvases: counts.canvases, scriptText },
    },
    asked,
    final,
    status,
  );
  const scripted = counts.scripts > 0 && (found?.reason === 'empty' || found?.reason === 'challenge');
  return scripted ? null : found;
};

/** Links, then frames, as an audited page lists them; with the kinds that the texts of links tell. */
const linksOf = (page: HtmlPage): Pick<Surveyed, 'links' | 'names'> => ({
  links: [
    ...page.links.map(({ url }): Link => ({ url, via: 'link' })),
    ...page.frames.map((url): Link => ({ url, via: 'frame' })),
  ],
  names: page.links.flatMap(({ name }, at) => kindsByName(name).map((kind) => [at, kind] as const)),
});

/**
 * Reads one address without a browser: redirects and refreshes are followed, error pages and pages that are not the page
 * asked for recognised. `fetch` brings an address under the plan's rules and never rejects.
 */
export const surveyPage = async (
  asked: string,
  fetch: (url: string) => Promise<FetchResult>,
): Promise<Found> => {
  const redirects: string[] = [];
  let url = asked;
  for (let step = 0; ; step++) {
    const answer = await fetch(url);
    redirects.push(...answer.redirects);
    const { finalUrl } = answer;
    const refuse = (reason: FailReason, args: Args, status: number | null): Found => ({
      ...nothing,
      reached: { state: 'not-audited', reason, args, status, finalUrl, redirects, attempts: 1 },
    });
    if (!answer.ok) {
      const walled = answer.status === 401 || answer.status === 407;
      return refuse(walled ? 'login-wall' : answer.reason, answer.args, answer.status);
    }
    const { status } = answer;
    if (/^\s*attachment/i.test(answer.headers['content-disposition'] ?? ''))
      return refuse('download', {}, status);
    const contentType = (answer.headers['content-type'] ?? '').slice(0, 200);
    const type = contentType.split(';', 1)[0]!.trim();
    const { text, charset } = decode(answer.bytes, contentType);
    if (!isHtml(type, text)) return refuse('not-html', { type }, status);
    const page = readHtml(text, finalUrl);
    if (page.refresh && page.refresh.seconds <= soon && step < steps && isStep(page)) {
      redirects.push(finalUrl);
      url = page.refresh.url;
      continue;
    }
    const impostor = impostorOf(page, asked, finalUrl, status);
    if (impostor) return refuse(impostor.reason, impostor.args, status);
    const front = frontOf(finalUrl, () => hashOf(answer.bytes));
    const reached: Reached = {
      state: 'audited',
      status,
      finalUrl,
      redirects,
      contentType,
      charset,
      attempts: 1,
      ...(front === null ? {} : { front }),
    };
    return { reached, ...linksOf(page), kinds: kindsOfPage(page, finalUrl), structure: page.structure };
  }
};
