import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { commandLine } from '../../src/cli/command-line.ts';
import { newFolder, runWza } from './run-wza.ts';

// Nothing here may start a browser: it is named wrongly, and only the last test may come to notice.
const env = { WZA_BROWSER: '/nowhere/chromium' };
const home = process.cwd();
const { path: cwd, remove } = newFolder();
const url = 'http://127.0.0.1:9/';

beforeAll(() => {
  process.chdir(cwd);
  vi.stubEnv('WZA_BROWSER', env.WZA_BROWSER);
  const write = (name: string, text: string) => writeFileSync(join(cwd, name), text);
  write('unknown.yaml', 'budget:\n  pages: 3\n  page: 4\n');
  write('type.yaml', 'budget:\n  pages: many\n');
  write('broken.yaml', 'budget: {pages: 3\nseed: x\n');
  write('either.yaml', 'sample: some\n');
  write('agent.yaml', 'devices: []\npace: {agent: 机器人甲}\n');
  write('han.yaml', 'pace: {agent: 机器人甲}\n');
  write('list.yaml', '- 1\n');
  write('rubric.yaml', 'rubric: none-such\n');
  write(
    'bomb.yaml',
    'a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c,*c]\n',
  );
  write('file', 'in the way');
  write('none.html.txt', '');
  mkdirSync(join(cwd, 'taken'));
  write('taken/keep.txt', 'mine');
});
afterEach(() => vi.restoreAllMocks());
afterAll(() => {
  process.chdir(home);
  vi.unstubAllEnvs();
  remove();
});

/** Runs a command in this process: starting one takes a second each time. */
const run = async (words: readonly string[]): Promise<{ code: number; out: string; err: string }> => {
  const said = { out: '', err: '' };
  const hear = (stream: 'out' | 'err') => (text: string | Uint8Array) => {
    said[stream] += String(text);
    return true;
  };
  vi.spyOn(process.stdout, 'write').mockImplementation(hear('out'));
  vi.spyOn(process.stderr, 'write').mockImplementation(hear('err'));
  const code = await commandLine(words);
  vi.restoreAllMocks();
  return { code, ...said };
};

/** Words, then what the sentence must hold in Chinese and in English. */
const cases: [string, string[], RegExp, RegExp][] = [
  ['an unknown option', ['audit', url, '--pages', '3'], /没有选项 --pages/, /no option --pages/],
  [
    'an option with a typo',
    ['audit', url, '--max-page', '3'],
    /是不是 --max-pages/,
    /did you mean --max-pages/,
  ],
  [
    'an unknown command',
    ['aduit', url],
    /没有命令 aduit.*是不是 audit/,
    /no command aduit.*did you mean audit/,
  ],
  ['an address without a command', [url], /没有命令 http.*wza audit http/, /no command http.*wza audit http/],
  ['no address', ['audit'], /没有给出网址/, /no address given/],
  ['nothing to check', ['check'], /缺少参数/, /argument .* is missing/],
  ['an option without value', ['audit', url, '--seed'], /缺少值/, /needs a value/],
  ['a folder too many', ['report', 'a', 'b'], /多了参数/, /too many arguments/],
  ['an address that is none', ['audit', 'http://'], /不是可以审查的网址/, /not an address/],
  ['a script as address', ['audit', 'javascript:alert(1)'], /不是可以审查的网址/, /not an address/],
  ['a mail address', ['audit', 'mailto:a@b.cn'], /不是可以审查的网址/, /not an address/],
  ['a disk as address', ['audit', 'file:///etc/passwd'], /不是可以审查的网址/, /not an address/],
  ['a document as start', ['audit', 'https://a.gov.cn/x.pdf'], /是文档.*首页/, /is a document.*home page/],
  ['pages: none', ['audit', url, '--max-pages', '0'], /--max-pages.*“0”.*1–/, /--max-pages.*“0”.*1–/],
  ['pages: negative', ['audit', url, '--max-pages', '-5'], /--max-pages/, /--max-pages/],
  ['pages: a word', ['audit', url, '--max-pages', 'ten'], /--max-pages.*“ten”/, /--max-pages.*“ten”/],
  ['pages: half a page', ['audit', url, '--max-pages', '1.5'], /“1.5”/, /“1.5”/],
  ['pages: empty', ['audit', url, '--max-pages', ''], /--max-pages/, /--max-pages/],
  ['minutes: not a number', ['audit', url, '--max-minutes', 'NaN'], /--max-minutes/, /--max-minutes/],
  ['rate: endless', ['audit', url, '--rate', 'Infinity'], /--rate/, /--rate/],
  ['workers: too many', ['audit', url, '--workers', '1000'], /--workers.*1–64/, /--workers.*1–64/],
  ['a device that is none', ['audit', url, '--device', 'fridge'], /--device.*desktop/, /--device.*desktop/],
  ['a class that is none', ['audit', url, '--class', 'x'], /--class.*portal/, /--class.*portal/],
  ['a host that is none', ['audit', url, '--host', 'a b'], /--host/, /--host/],
  [
    'a threshold that is none',
    ['audit', url, '--fail-on', 'maybe'],
    /--fail-on.*band:good/,
    /--fail-on.*band:good/,
  ],
  ['a band that is none', ['audit', url, '--fail-on', 'band:best'], /--fail-on/, /--fail-on/],
  [
    'a band for single pages',
    ['check', url, '--fail-on', 'band:good'],
    /--fail-on.*fail, never/,
    /--fail-on.*fail, never/,
  ],
  ['a format that is none', ['check', url, '--format', 'xml'], /--format.*json/, /--format.*json/],
  ['check workers: a word', ['check', url, '--workers', 'all'], /--workers/, /--workers/],
  ['a file that is not there', ['check', 'none.html'], /找不到文件 none.html/, /no file none.html/],
  ['a rule that is none', ['rules', 'no-such-rule-at-all'], /没有编号为/, /no rule or criterion/],
  [
    'a configuration that is not there',
    ['audit', url, '--config', 'no.yaml'],
    /找不到文件 no.yaml/,
    /no file no.yaml/,
  ],
  [
    'an unknown key',
    ['audit', url, '--config', 'unknown.yaml'],
    /unknown.yaml 第 3 行.*（budget.page）有误：没有这个设置；可用：pages、minutes/,
    /unknown.yaml is wrong at line 3.*\(budget.page\): there is no such setting; use pages, minutes/,
  ],
  [
    'a value of a wrong type',
    ['audit', url, '--config', 'type.yaml'],
    /（budget.pages）有误：应为(?:整数|数字)，写的是文字/,
    /\(budget.pages\): it should be a (?:whole )?number but is text/,
  ],
  [
    'broken YAML',
    ['audit', url, '--config', 'broken.yaml'],
    /broken.yaml 不是正确的 YAML（第 \d+ 行/,
    /no valid YAML \(line \d+/,
  ],
  [
    'one of two ways that are both missed',
    ['audit', url, '--config', 'either.yaml'],
    /（sample）有误：应为 all、auto 之一，或应为数字/,
    /\(sample\): it should be one of all, auto, or it should be a number/,
  ],
  [
    'several mistakes: the first and how many more',
    ['audit', url, '--config', 'agent.yaml'],
    /（devices）有误：至少要有 1 项（另有 1 处）/,
    /\(devices\): it should hold 1 .*\(mistakes beside this one: 1\)/,
  ],
  [
    'an agent that no header can carry',
    ['audit', url, '--config', 'han.yaml'],
    /（pace.agent）有误：只能用英文字母/,
    /\(pace.agent\): it should be of English letters/,
  ],
  ['a list as configuration', ['audit', url, '--config', 'list.yaml'], /list.yaml/, /list.yaml/],
  ['a YAML bomb', ['audit', url, '--config', 'bomb.yaml'], /bomb.yaml/, /bomb.yaml/],
  [
    'a rubric of the configuration that is none',
    ['audit', url, '--config', 'rubric.yaml'],
    /none-such.*technical-100/,
    /none-such.*technical-100/,
  ],
  [
    'a rubric that is none',
    ['audit', url, '--rubric', 'none'],
    /none.*technical-100.*\.yaml/,
    /none.*\.yaml/,
  ],
  [
    'a result folder that is a file',
    ['audit', url, '--out', 'file'],
    /写不进去.*--out/,
    /cannot be written.*--out/,
  ],
  ['a result folder below a file', ['audit', url, '--out', 'file/x'], /写不进去/, /cannot be written/],
  [
    'a result folder with contents',
    ['audit', url, '--out', 'taken'],
    /已有内容.*--resume/,
    /not empty.*--resume/,
  ],
  ['a run that is none', ['report', 'taken'], /plan.json/, /plan.json is missing/],
  [
    'a run that is not there',
    ['audit', '--resume', 'nowhere'],
    /不是审查结果文件夹/,
    /not the folder of an audit/,
  ],
  [
    'another plan for a run',
    ['audit', '--resume', 'x', '--max-pages', '3'],
    /--max-pages 不能与 --resume/,
    /--max-pages cannot go with --resume/,
  ],
  [
    'another address for a run',
    ['audit', url, '--resume', 'x'],
    /不能与 --resume/,
    /cannot go with --resume/,
  ],
  [
    'no browser',
    ['audit', url, '--out', 'fresh/deep'],
    /没有可用的浏览器.*nowhere/s,
    /No usable browser.*nowhere/s,
  ],
];

describe.each(['zh', 'en'] as const)('in %s', (lang) => {
  test.each(cases)('%s', async (_what, words, zh, en) => {
    const before = readdirSync(cwd);
    const { code, out, err } = await run([...words, '--lang', lang]);
    expect(err).toMatch(lang === 'zh' ? zh : en);
    expect(err).not.toMatch(/\n\s+at |internal error|内部错误|undefined|\[object/);
    if (lang === 'en') expect(err).not.toMatch(/[\u4e00-\u9fff]/);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(readdirSync(cwd)).toEqual(before);
    expect(readdirSync(join(cwd, 'taken'))).toEqual(['keep.txt']);
  });
});

test('a language that is none, in a process of its own', async () => {
  const { code, err } = await runWza(['rules', '--lang', 'fr'], cwd, env);
  expect(err).toMatch(/--lang.*“fr”.*zh, en/);
  expect(code).toBe(2);
});
