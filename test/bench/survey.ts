import { fork } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { createRun } from '../../src/audit/folder.ts';
import { openJournal } from '../../src/audit/journal.ts';
import { fetchFor, makeSurvey } from '../../src/audit/survey.ts';
import { surveyCrawl } from '../../src/audit/survey-crawl.ts';
import { openPace } from '../../src/crawl/pace.ts';
import { planFor } from '../audit/made-up-sitting.ts';
import { serveSite } from '../sites/serve.ts';
import { templatedSite } from '../sites/templated.ts';
import { lean, leanMemory } from './lean.ts';
import { machine } from './machine.ts';

/*
 * How fast the survey finds pages over plain HTTP, and what memory it takes: node test/bench/survey.ts [pages...]
 * Each size runs in a process of its own, beside another one that serves the site, with no limit of pace.
 */

const self = fileURLToPath(import.meta.url);
const [role, ...rest] = process.argv.slice(2);

/** Starts this file in another role and resolves to the first message it sends. */
const child = (...words: string[]) => {
  const process = fork(self, words, {
    execArgv: [...lean], // as wza is started
    env: { ...globalThis.process.env, ...leanMemory },
  });
  const said = new Promise<Record<string, unknown>>((resolve, reject) => {
    process.once('message', (message) => resolve(message as Record<string, unknown>));
    process.once('exit', (code) => reject(new Error(`${words[0]} ended with ${code}`)));
  });
  return { process, said };
};

const survey = async (url: string, pages: number): Promise<Record<string, number>> => {
  const folder = mkdtempSync(join(tmpdir(), 'wza-bench-'));
  const run = join(folder, 'run');
  const pace = openPace({
    perSecond: 1_000_000,
    clock: { now: () => performance.now(), sleep: async () => undefined },
  });
  const plan = planFor(url, {}, { surveyPages: pages, minutes: 600 });
  const { start, release } = await createRun(run, plan, new Date());
  const journal = openJournal(run);
  const fetch = fetchFor(plan, pace);
  const known = await makeSurvey(plan, fetch);
  const began = performance.now();
  const before = process.cpuUsage();
  const { templates } = await surveyCrawl({
    path: run,
    start,
    plan,
    entries: [],
    journal,
    survey: known,
    pace,
    fetch,
    on: () => undefined,
    elapsed: () => performance.now() - began,
    msLeft: () => Infinity,
  });
  const read = performance.now();
  const { user, system } = process.cpuUsage(before);
  const result = {
    pages: templates.size,
    templates: new Set(templates.values()).size,
    seconds: (read - began) / 1000,
    perSecond: templates.size / ((read - began) / 1000),
    cpuMsAPage: (user + system) / 1000 / templates.size,
    peakMb: process.resourceUsage().maxRSS / 1024,
    recordKb: statSync(join(run, 'survey.ndjson')).size / 1024,
  };
  journal.close();
  release();
  rmSync(folder, { recursive: true });
  return result;
};

if (role === 'serve') {
  const site = await serveSite(templatedSite(Number(rest[0])));
  process.send!({ url: site.url });
} else if (role === 'survey') {
  const [url = '', pages = '', rounds = '1'] = rest;
  let last = await survey(url, Number(pages));
  for (let round = 1; round < Number(rounds); round++) last = await survey(url, Number(pages));
  process.send!(last);
  process.disconnect();
} else {
  const sizes = [role, ...rest].flatMap((word) => (word === undefined ? [] : [Number(word)]));
  process.stdout.write(`${machine('no browser')}\n`);
  const asked = sizes.length > 0 ? sizes : [500, 5000, 20_000];
  const [least, most] = [Math.min(...asked), Math.max(...asked)];
  /** Surveys a site of so many pages, so many times in one process. */
  const surveyed = async (pages: number, rounds: number) => {
    const server = child('serve', String(pages));
    const { url } = await server.said;
    const one = await child('survey', String(url), String(pages + 100), String(rounds)).said;
    server.process.kill();
    return one;
  };
  for (const pages of asked) {
    const shown = Object.entries(await surveyed(pages, 1)).map(
      ([key, value]) =>
        `${key} ${Number(value).toFixed(Number(value) < 10 ? 2 : Number(value) < 100 ? 1 : 0)}`,
    );
    process.stdout.write(`${shown.join(', ')}\n`);
  }
  // Node itself takes more memory the longer it runs, whatever it holds
  const rounds = Math.ceil(most / least);
  const { peakMb } = await surveyed(least, rounds);
  process.stdout.write(
    `${least} pages ${rounds} times in one process: peakMb ${Number(peakMb).toFixed(0)}\n`,
  );
}
