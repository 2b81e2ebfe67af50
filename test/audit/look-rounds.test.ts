import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { moreWalks, moreWanted } from '../../src/audit/enough.ts';
import { readJournal } from '../../src/audit/journal.ts';
import { serveSite } from '../sites/serve.ts';
import { templatedSite } from '../sites/templated.ts';
import { planFor, sit } from './made-up-sitting.ts';

const base = mkdtempSync(join(tmpdir(), 'wza-looks-'));
afterAll(() => rmSync(base, { recursive: true, force: true }));

const plan = (sample: 'auto' | number, walkPages: number) => ({
  sample,
  budget: { ...planFor('http://a.cn/').budget, pages: 200, walkPages },
});
const within = (half: number) => async () => ({ low: 80 - half, high: 80 + half });
const never = () => Promise.reject(new Error('asked in vain'));

describe('pages walked', () => {
  test('are as many as the plan says, all at once, unless the sample is `auto`', async () => {
    expect(await moreWalks(plan(50, 20), 0, 100, never)).toBe(20);
    expect(await moreWalks(plan(50, 20), 20, 100, never)).toBe(0);
  });

  test('of `auto` grow from ten until the interval is within 3 points or the limit is reached', async () => {
    expect(await moreWalks(plan('auto', 40), 0, 100, never)).toBe(10);
    expect(await moreWalks(plan('auto', 4), 0, 100, never)).toBe(4);
    expect(await moreWalks(plan('auto', 40), 10, 100, within(3))).toBe(0);
    expect(await moreWalks(plan('auto', 40), 10, 100, within(3.1))).toBe(5);
    expect(await moreWalks(plan('auto', 40), 20, 100, within(4))).toBe(10);
    expect(await moreWalks(plan('auto', 40), 10, 100, () => Promise.resolve(null))).toBe(5);
    expect(await moreWalks(plan('auto', 40), 38, 100, within(9))).toBe(2);
    expect(await moreWalks(plan('auto', 40), 40, 100, never)).toBe(0);
    expect(await moreWalks(plan('auto', 40), 12, 12, never)).toBe(0); // all pages
    expect(await moreWalks(plan('auto', 0), 0, 100, never)).toBe(0);
  });
});

test('pages of `auto` leave room for what walks add to the interval', async () => {
  expect(await moreWanted(plan('auto', 10), 40, 5, within(2.8))).toBe(20);
  expect(await moreWanted(plan('auto', 10), 40, 5, within(2.5))).toBe(0);
  expect(await moreWanted(plan('auto', 0), 40, 5, within(2.8))).toBe(0);
});

test('second looks are taken once, also when a run was cut off, and `auto` ends when it knows enough', async () => {
  const site = await serveSite(templatedSite(60, 4));
  const looksOf = (folder: string) =>
    readJournal(folder).flatMap((entry) => (entry.t === 'second-look' && entry.walked ? [entry.id] : []));
  const newFolder = () => join(mkdtempSync(join(base, 'one-')), 'run');
  const twelve = planFor(site.url, { sample: 14 }, { walkPages: 12 });
  const [whole, torn, auto] = [newFolder(), newFolder(), newFolder()];
  await sit(whole, twelve, { looks: true });
  expect(new Set(looksOf(whole)).size).toBe(12);
  await expect(sit(torn, twelve, { looks: true, stopLooks: 7 })).rejects.toThrow('killed');
  await sit(torn, twelve, { looks: true });
  expect(looksOf(torn)).toHaveLength(12);
  expect(new Set(looksOf(torn))).toEqual(new Set(looksOf(whole)));
  await sit(auto, planFor(site.url, { sample: 'auto' }, { pages: 30, walkPages: 40 }), { looks: true });
  expect(looksOf(auto)).toHaveLength(10); // nothing was found, so the interval has no width
  await site.close();
});
