import type { Request } from 'playwright';
import type { Visitor } from '../browser/visitor.ts';

/** A watch over the document that is being loaded; `broken` never resolves. */
export type BreakWatch = { readonly broken: Promise<never>; readonly end: () => void };

/**
 * Rejects with the browser's code when the page's document breaks off after its answer had begun: Chromium leaves such a page half
 * loaded, with no event to tell, so that one would wait until its time is up.
 */
export const watchBreak = ({ page, seen }: Visitor): BreakWatch => {
  let onFailed: (request: Request) => void = () => undefined;
  const broken = new Promise<never>((_, reject) => {
    onFailed = (request) => {
      const code = request.failure()?.errorText ?? '';
      if (request !== seen.answer?.request() || code === 'net::ERR_ABORTED') return; // aborted: the page went elsewhere, or is a download
      reject(new Error(code));
    };
  });
  broken.catch(() => undefined);
  page.on('requestfailed', onFailed);
  return { broken, end: () => void page.off('requestfailed', onFailed) };
};
