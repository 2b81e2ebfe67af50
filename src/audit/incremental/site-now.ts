import { decode } from '../../crawl/charset.ts';
import type { FetchResult } from '../../crawl/fetch.ts';
import { contentSeal, errorSeal, hashOf, headerSeal } from '../../crawl/seal.ts';
import type { PrintedPart } from '../../model/page-print.ts';
import type { Now } from './decide.ts';

const mostHtml = 8 * 2 ** 20;
const mostPart = 8 * 2 ** 20;

/** A GET as a browser of the plan would send it; never rejects. */
export type Get = (url: string, maxBytes: number) => Promise<FetchResult>;

/** The text of an answer as DevTools hands it out: decoded, and written as UTF-8. */
const asText = (answer: FetchResult & { ok: true }): Uint8Array =>
  Buffer.from(decode(answer.bytes, answer.headers['content-type'] ?? '').text, 'utf8');

const sameSeal = (answer: FetchResult, seal: string): boolean => {
  if (!answer.ok) return errorSeal(answer.status) === seal;
  if (seal.startsWith('v:')) return headerSeal(answer.headers) === seal;
  if (answer.truncated) return false;
  return contentSeal(answer.bytes) === seal || contentSeal(asText(answer)) === seal;
};

/**
 * Looks at a site as it is now, for comparison with what was recorded. A part that many pages share is asked for once.
 * `get` for parts, and for pages by their own.
 */
export const openSiteNow = (get: Get): ((page: Get, url: string, finalUrl: string, was: string) => Now) => {
  const known = new Map<string, Promise<boolean>>();
  const same = ({ url, seal }: PrintedPart): Promise<boolean> => {
    const key = `${seal} ${url}`;
    const before = known.get(key);
    if (before) return before;
    const bytes = /^[vsx]/.test(seal) ? 0 : mostPart; // headers and status are enough
    const found = get(url, bytes).then((answer) => sameSeal(answer, seal));
    known.set(key, found);
    return found;
  };
  return (page, url, finalUrl, was) => ({
    same,
    html: async () => {
      const answer = await page(url, mostHtml);
      if (!answer.ok || answer.truncated || answer.finalUrl !== finalUrl) return null;
      const plain = hashOf(answer.bytes);
      return plain === was ? plain : hashOf(asText(answer));
    },
  });
};
