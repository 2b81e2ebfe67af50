import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../src/browser/launch.ts';
import type { Report } from '../../src/model/report.ts';
import { newFolder, runWza, startWza } from '../cli/run-wza.ts';
import { type Hostile, serveHostile } from '../sites/hostile.ts';

const { path: cwd, remove } = newFolder();
const out = join(cwd, 'report');
let site: Hostile;
let report: Report;
let highest = 0; // most memory that the audit's own process held, in MB

/** The report page of the page full of hostile texts. */
const nastyFile = (): string => {
  const id = report.visits.find((visit) => visit.url.endsWith('/injections'))?.id ?? 'none';
  return `pages/${readdirSync(join(out, 'pages')).find((file) => file.startsWith(id))}`;
};

/** Most memory a process has held so far, in MB; 0 where the system does not tell. */
const memoryOf = (pid: number): number => {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
};

beforeAll(async () => {
  site = await serveHostile();
  writeFileSync(join(cwd, 'wza.yaml'), 'budget: { pageSeconds: 20, walkPages: 0, minutes: 6 }\n');
  const running = startWza(
    ['audit', site.url, '--config', 'wza.yaml', '--workers', '2', '--rate', '100', '--quiet'].concat([
      '--exclude',
      '*/generated/*',
      '--out',
      out,
      ...site.hosts.flatMap((host) => ['--host', host]),
    ]),
    cwd,
  );
  const timer = setInterval(() => (highest = Math.max(highest, memoryOf(running.child.pid ?? 0))), 500);
  const { code, err } = await running.ended;
  clearInterval(timer);
  expect(err).toBe('');
  expect(code).toBe(0);
  report = JSON.parse(readFileSync(join(out, 'report.json'), 'utf8')) as Report;
}, 400_000);
afterAll(async () => {
  await site.close();
  remove();
});

test('every page ends as it may, and every healthy page is audited', () => {
  const reached = new Map(report.visits.map((visit) => [visit.url, visit.reached] as const));
  const wrong = [...site.outcomes].flatMap(([url, expected]) => {
    const got = reached.get(url);
    const right = expected.some(
      (one) =>
        one.state === got?.state &&
        (one.state === 'audited' || (got.state === 'not-audited' && one.reason === got.reason)),
    );
    return right ? [] : [`${url}: ${JSON.stringify(got)}`];
  });
  expect(wrong).toEqual([]);
  expect(
    report.visits.filter(
      (visit) => visit.reached.state === 'skipped' && visit.reached.reason === 'budget-time',
    ),
  ).toEqual([]);
});

test('memory stays bounded', () => expect(highest).toBeLessThan(1500));

describe('the report of pages with hostile texts', () => {
  test('runs nothing, asks nothing, loads nothing from elsewhere', { timeout: 120_000 }, async () => {
    const files = [
      'index.html',
      'criteria.html',
      'pages.html',
      'not-audited.html',
      'method.html',
      'site.html',
      nastyFile(),
    ].concat(readdirSync(join(out, 'criteria')).map((file) => `criteria/${file}`));
    const { browser } = await launchBrowser();
    const events: string[] = [];
    const tab = await browser.newPage();
    tab.on('dialog', (dialog) => {
      events.push(`dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
    tab.on('request', (request) => {
      if (!request.url().startsWith(pathToFileURL(out).href)) events.push(request.url().slice(0, 200));
    });
    tab.on('pageerror', (error) => events.push(String(error)));
    let mentioned = 0;
    for (const file of files) {
      await tab.goto(pathToFileURL(join(out, file)).href);
      const danger = await tab.evaluate(() => ({
        handlers: [...document.querySelectorAll('*')].flatMap((el) =>
          el.getAttributeNames().filter((name) => /^on/i.test(name)),
        ),
        links: [...document.querySelectorAll('a[href],form[action]')]
          .map((el) => el.getAttribute('href') ?? '')
          .filter((href) => /^\s*(javascript|data|vbscript):/i.test(href)),
        embedded: document.querySelectorAll('iframe,object,embed,base,meta[http-equiv=refresh]').length,
        inline: [...document.scripts].filter((script) => /alert\(/.test(script.textContent ?? '')).length,
        text: document.body.innerText,
      }));
      const { text, ...rest } = danger;
      expect(rest, file).toEqual({ handlers: [], links: [], embedded: 0, inline: 0 });
      for (const char of ['\u202e', '\u2066', '\u001b']) expect(text, file).not.toContain(char);
      if (text.includes('alert(')) mentioned += 1;
    }
    await browser.close();
    expect(events).toEqual([]);
    expect(mentioned).toBeGreaterThan(0); // shown as text, not swallowed
  });

  test.each(['zh', 'en'])('its pages pass our own check (%s)', { timeout: 180_000 }, async (lang) => {
    expect((await runWza(['report', out, '--lang', lang, '--quiet'], cwd)).code).toBe(0);
    const files = [
      'index.html',
      'criteria.html',
      `criteria/${readdirSync(join(out, 'criteria')).sort()[0]}`,
      nastyFile(),
      'method.html',
      'not-audited.html',
    ];
    const words = ['check', ...files.map((file) => join(out, file)), '--format', 'json', '--no-walks'];
    const checked = await runWza(words, cwd);
    const { pages } = JSON.parse(checked.out) as {
      pages: {
        url: string;
        reached: { state: string };
        findings: { rule: string; outcome: string; target: { selector: string } | null }[];
      }[];
    };
    expect(pages.map((one) => one.reached.state)).toEqual(files.map(() => 'audited'));
    const fails = pages.flatMap(({ url, findings }) =>
      findings
        .filter(({ outcome }) => outcome === 'fail')
        .map(({ rule, target }) => `${url.slice(-40)} ${rule} ${target?.selector}`),
    );
    expect(fails).toEqual([]);
    expect(checked.code).toBe(0);
  });
});
