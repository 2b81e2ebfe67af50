import { expect, test } from 'vitest';
import { crawl } from '../../src/audit/crawl.ts';
import { audited, link, open, url } from '../crawl/made-up-site.ts';

test('the links of a page that is settled are followed while its visit goes on', async () => {
  const frontier = open(3, { sitemap: [] });
  const began: string[] = [];
  let second: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => (second = resolve));
  const closed = await crawl(
    frontier,
    2,
    () => 1000,
    async (_, address, settled) => {
      began.push(address);
      if (address !== url(0)) return (second(), frontier.settle(address, audited(address), []));
      frontier.settle(address, audited(address), [link(1), link(2)]);
      settled();
      await opened; // never, were the other worker to wait for the end of this visit
    },
  );
  expect(closed).toBe('budget-pages');
  expect(began).toEqual([url(0), url(1), url(2)]);
});
