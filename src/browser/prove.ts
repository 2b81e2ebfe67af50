import type { Candidate } from './candidate.ts';
import { hasCjkFont } from './font.ts';
import { start } from './start.ts';

/** What a browser showed that it can do. */
export type Proof = { readonly product: string; readonly sandbox: boolean; readonly cjkFont: boolean };

/** Proves a candidate by rendering a page in it. Throws Playwright's error when it cannot. */
export const prove = async (candidate: Candidate): Promise<Proof> => {
  const { browser, product, sandbox } = await start(candidate);
  try {
    const page = await (await browser.newContext()).newPage();
    await page.goto('data:text/html,<title>ok</title><canvas>', { timeout: 30_000 });
    if ((await page.title()) !== 'ok') throw new Error('renders no page');
    return { product, sandbox, cjkFont: await hasCjkFont(page) };
  } finally {
    await browser.close();
  }
};
