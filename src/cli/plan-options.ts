import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import { documentKind } from '../crawl/ending.ts';
import { normalise } from '../crawl/url.ts';
import { Device, SiteClass, SitePlan } from '../model/site-plan.ts';
import { Mistake } from '../words/mistake.ts';

/** Options of `wza audit` as typed; all are texts or absent. */
export type AuditOptions = {
  readonly maxPages?: string;
  readonly maxMinutes?: string;
  readonly workers?: string;
  readonly rate?: string;
  readonly device?: string;
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly host?: readonly string[];
  readonly walkPages?: string;
  readonly class?: string;
  readonly seed?: string;
  readonly config?: string;
};

/** What wza.yaml may hold; every key is optional, options of the command line win. Unknown keys are mistakes. */
const Config = z
  .strictObject({
    entry: z.union([z.string(), z.array(z.string())]),
    class: SiteClass,
    scope: z
      .strictObject({
        hosts: z.array(z.string()),
        include: z.array(z.string()),
        exclude: z.array(z.string()),
        robots: z.boolean(),
      })
      .partial(),
    devices: z.array(Device).min(1),
    budget: z
      .strictObject({
        pages: z.number().int().positive(),
        minutes: z.number().positive(),
        pageSeconds: z.number().positive(),
        walkPages: z.number().int().nonnegative(),
        documents: z.number().int().nonnegative(),
      })
      .partial(),
    pace: z
      .strictObject({
        workers: z.number().int().positive(),
        perSecond: z.number().positive(),
        agent: z
          .string()
          .min(3)
          .regex(/^[\x20-\x7e]+$/),
      })
      .partial(),
    rubric: z.string(),
    seed: z.string(),
  })
  .partial();
type Config = z.infer<typeof Config>;

/** Reads a configuration file. Throws Mistake naming the file, the key and what is wrong with it. */
const readConfig = (file: string): Config => {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new Mistake('no-config', { file, detail: (error as NodeJS.ErrnoException).code ?? '' });
  }
  let value: unknown;
  try {
    value = parse(text) ?? {};
  } catch (error) {
    throw new Mistake('bad-config', { file, detail: (error as Error).message.split('\n')[0]! });
  }
  const config = Config.safeParse(value);
  if (config.success) return config.data;
  const issue = config.error.issues[0]!;
  const at = [...issue.path, ...('keys' in issue ? issue.keys : [])].join('.');
  throw new Mistake('bad-config', { file, detail: `${at}: ${issue.message}` });
};

const number = (
  option: string,
  text: string | undefined,
  least: number,
  most: number,
  whole: boolean,
): number | undefined => {
  if (text === undefined) return undefined;
  const value = Number(text);
  const right =
    text.trim() !== '' &&
    Number.isFinite(value) &&
    value >= least &&
    value <= most &&
    (!whole || Number.isInteger(value));
  if (!right) throw new Mistake('bad-value', { option, value: text, allowed: `${least}–${most}` });
  return value;
};

/** Reads a comma-joined list of devices. Throws Mistake on anything else. */
export const devicesOf = (text: string | undefined): Device[] | undefined => {
  if (text === undefined) return undefined;
  const devices = text.split(',').map((word) => Device.safeParse(word.trim()));
  if (devices.some((device) => !device.success))
    throw new Mistake('bad-value', { option: '--device', value: text, allowed: Device.options.join(', ') });
  return [...new Set(devices.map((device) => device.data!))];
};

/** The address of a start page. A host without scheme gets https. Throws Mistake on what cannot be audited. */
export const entryOf = (text: string): string => {
  const withScheme =
    /^[a-z][a-z0-9+.-]*:\/\//i.test(text) || /^(javascript|data|mailto|about|blob|file):/i.test(text)
      ? text
      : `https://${text}`;
  const url = normalise(withScheme);
  if (url === null || !/^https?:\/\/[^/]*[^/.]/.test(url) || /\s/.test(text.trim()))
    throw new Mistake('bad-url', { value: text.slice(0, 200) });
  if (documentKind(url)) throw new Mistake('start-is-document', { url });
  return url;
};

/** The contact in our user agent: who runs the audit should put theirs in the configuration. */
export const defaultAgent = (version: string): string =>
  `wza/${version} (+https://www.npmjs.com/package/wza)`;

/** Makes the plan of an audit from start addresses, options and configuration file. Throws Mistake. */
export const planOf = (urls: readonly string[], options: AuditOptions, version: string): SitePlan => {
  const config = options.config === undefined ? {} : readConfig(options.config);
  const named = urls.length > 0 ? urls : [config.entry ?? []].flat();
  if (named.length === 0) throw new Mistake('no-url');
  const entry = [...new Set(named.map(entryOf))];
  const siteClass = SiteClass.safeParse(options.class ?? config.class ?? 'portal');
  if (!siteClass.success)
    throw new Mistake('bad-value', {
      option: '--class',
      value: options.class ?? '',
      allowed: SiteClass.options.join(', '),
    });
  const hosts = [
    ...new Set([
      ...entry.map((url) => new URL(url).host),
      ...(config.scope?.hosts ?? []),
      ...(options.host ?? []),
    ]),
  ];
  const bad = hosts.find(
    (host) => !/^(\*\.)?[^\s/*]+$/.test(host) || !URL.canParse(`http://${host.replace(/^\*\./, '')}`),
  );
  if (bad !== undefined)
    throw new Mistake('bad-value', {
      option: '--host',
      value: bad,
      allowed: 'www.example.gov.cn, *.example.gov.cn',
    });
  return {
    site: new URL(entry[0]!).host,
    class: siteClass.data,
    entry,
    scope: {
      hosts,
      include: [...(options.include ?? config.scope?.include ?? [])],
      exclude: [...(options.exclude ?? config.scope?.exclude ?? [])],
      robots: config.scope?.robots ?? true,
    },
    devices: devicesOf(options.device) ?? config.devices ?? ['desktop'],
    budget: {
      pages: number('--max-pages', options.maxPages, 1, 1_000_000, true) ?? config.budget?.pages ?? 200,
      minutes:
        number('--max-minutes', options.maxMinutes, 0.01, 100_000, false) ?? config.budget?.minutes ?? 120,
      pageSeconds: config.budget?.pageSeconds ?? 60,
      walkPages:
        number('--walk-pages', options.walkPages, 0, 100_000, true) ?? config.budget?.walkPages ?? 10,
      documents: config.budget?.documents ?? 20,
    },
    pace: {
      workers:
        number('--workers', options.workers, 1, 64, true) ?? config.pace?.workers ?? availableParallelism(),
      perSecond: number('--rate', options.rate, 0.01, 1000, false) ?? config.pace?.perSecond ?? 5,
      agent: config.pace?.agent ?? defaultAgent(version),
    },
    standard: 'gbt37668@2019',
    rubric: config.rubric ?? 'rating-draft',
    seed: options.seed ?? config.seed ?? 'wza',
  };
};

/** The address of a page or local file to check. Throws Mistake. */
export const checkAddress = (text: string, isFile: (path: string) => boolean): string => {
  if (/^https?:\/\//i.test(text)) return entryOf(text);
  if (/^file:/i.test(text)) {
    if (!URL.canParse(text) || !isFile(new URL(text).pathname)) throw new Mistake('no-file', { file: text });
    return new URL(text).href;
  }
  if (isFile(text)) return pathToFileURL(text).href;
  if (/^[a-z][a-z0-9+.-]*:/i.test(text) && !/^[\w.-]+:\d+(\/|$)/.test(text))
    throw new Mistake('bad-url', { value: text.slice(0, 200) });
  if (
    !/\.[a-z]{2,}([:/]|$)|^localhost([:/]|$)|^[\d.]+(:\d+)?(\/|$)/i.test(text) ||
    /\.(html?|xhtml|svg)$/i.test(text)
  )
    throw new Mistake('no-file', { file: text });
  return entryOf(text);
};
