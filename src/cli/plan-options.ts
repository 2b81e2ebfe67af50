import { availableParallelism } from 'node:os';
import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { documentKind } from '../crawl/ending.ts';
import { readHours } from '../crawl/hours.ts';
import { normalise } from '../crawl/url.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { Device, type Sample, SiteClass, SitePlan } from '../model/site-plan.ts';
import type { Lang } from '../model/json.ts';
import { Mistake } from '../words/mistake.ts';
import { bounds, type Config, readConfig } from './config.ts';
import { namedRubric } from './named-rubric.ts';
import { isRubricFile } from './rubric-file.ts';

/** Options of `wza audit` as typed; texts or absent but the language. */
export type AuditOptions = {
  readonly lang: Lang;
  readonly maxPages?: string;
  readonly maxMinutes?: string;
  readonly workers?: string;
  readonly rate?: string;
  readonly device?: string;
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly host?: readonly string[];
  readonly walkPages?: string;
  readonly sample?: string;
  readonly surveyPages?: string;
  readonly class?: string;
  readonly seed?: string;
  readonly rubric?: string;
  readonly config?: string;
  readonly hours?: string;
  readonly contact?: string; // for the user agent
};

/** Reads a number typed as an option, written plainly: digits, perhaps with a decimal point. Throws Mistake. */
export const numberOf = (
  option: string,
  text: string | undefined,
  [least, most]: readonly [number, number],
  whole: boolean,
): number | undefined => {
  if (text === undefined) return undefined;
  const value = Number(text);
  const plain = whole ? /^\d+$/ : /^\d+(\.\d+)?$/;
  if (!plain.test(text) || value < least || value > most)
    throw new Mistake('bad-value', { option, value: text, allowed: `${least}–${most}` });
  return value;
};

/** Reads how many pages are to be audited: all, auto or a number. Throws Mistake on anything else. */
const sampleOf = (text: string | undefined): Sample | undefined => {
  if (text === undefined || text === 'all' || text === 'auto') return text;
  try {
    return numberOf('--sample', text, bounds.pages, true);
  } catch {
    const allowed = `all, auto, ${bounds.pages.join('–')}`;
    throw new Mistake('bad-value', { option: '--sample', value: text, allowed });
  }
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

/** Our name to the sites we visit, with the contact of whoever runs the audit: a mail or web address. Throws Mistake. */
export const agentOf = (version: string, contact?: string): string => {
  if (contact !== undefined && !/^[\x21-\x27\x2a-\x7e]{3,120}$/.test(contact)) {
    throw new Mistake('bad-value', {
      option: '--contact',
      value: contact.slice(0, 120),
      allowed: 'mailto:name@example.gov.cn, https://www.example.gov.cn/',
    });
  }
  return `wza/${version} (+${contact ?? noContact})`;
};

/** Whether robots.txt is obeyed; a plan that does not must say who allowed it. Throws Mistake. */
const robotsOf = (scope: Config['scope']): Pick<SitePlan['scope'], 'robots' | 'robotsAuthority'> => {
  const { robots = true, robotsAuthority } = scope ?? {};
  if (robots) return { robots };
  if (robotsAuthority === undefined) throw new Mistake('robots-authority');
  return { robots, robotsAuthority };
};

/** Reads hours of the day. Throws Mistake. */
const hoursOf = (text: string | undefined) => {
  if (text === undefined) return {};
  const hours = readHours(text);
  if (hours) return { hours };
  const allowed = '22:00-06:00, 22:00-06:00@Asia/Urumqi';
  throw new Mistake('bad-value', { option: '--hours', value: text.slice(0, 80), allowed });
};

/** Stands where nobody gave a contact, so that the hint to give one can be shown. */
export const noContact = 'no-contact-given';

/** Makes the plan of an audit from start addresses, options and configuration file. Throws Mistake. */
export const planOf = (
  urls: readonly string[],
  options: AuditOptions,
  version: string,
  catalogue: Catalogue,
): SitePlan => {
  const config = options.config === undefined ? {} : readConfig(options.config, options.lang);
  const starts = urls.length > 0 ? urls : [config.entry ?? []].flat();
  if (starts.length === 0) throw new Mistake('no-url');
  const entry = [...new Set(starts.map(entryOf))];
  const siteClass = SiteClass.safeParse(options.class ?? config.class ?? 'portal');
  if (!siteClass.success)
    throw new Mistake('bad-value', {
      option: '--class',
      value: options.class ?? '',
      allowed: SiteClass.options.join(', '),
    });
  const beside = (file: string): string =>
    isRubricFile(file) ? resolve(dirname(options.config ?? ''), file) : file;
  const named = options.rubric ?? (config.rubric && beside(config.rubric)) ?? 'technical-100';
  const rubric = namedRubric(named, catalogue, options.lang);
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
  const sample = sampleOf(options.sample) ?? config.sample ?? 'all';
  return {
    site: new URL(entry[0]!).host,
    class: siteClass.data,
    entry,
    scope: {
      hosts,
      include: [...(options.include ?? config.scope?.include ?? [])],
      exclude: [...(options.exclude ?? config.scope?.exclude ?? [])],
      ...robotsOf(config.scope),
    },
    devices: devicesOf(options.device) ?? (config.devices && [...new Set(config.devices)]) ?? ['desktop'],
    budget: {
      pages:
        numberOf('--max-pages', options.maxPages, bounds.pages, true) ??
        config.budget?.pages ??
        Math.max(200, Number(sample) || 0),
      minutes:
        numberOf('--max-minutes', options.maxMinutes, bounds.minutes, false) ?? config.budget?.minutes ?? 120,
      pageSeconds: config.budget?.pageSeconds ?? 60,
      walkPages:
        numberOf('--walk-pages', options.walkPages, bounds.walkPages, true) ??
        config.budget?.walkPages ??
        (sample === 'auto' ? 40 : 10), // `auto` walks no more than its interval needs
      documents: config.budget?.documents ?? 20,
      surveyPages:
        numberOf('--survey-pages', options.surveyPages, bounds.pages, true) ??
        config.budget?.surveyPages ??
        5000,
    },
    sample,
    pace: {
      workers:
        numberOf('--workers', options.workers, bounds.workers, true) ??
        config.pace?.workers ??
        availableParallelism(),
      perSecond: numberOf('--rate', options.rate, bounds.perSecond, false) ?? config.pace?.perSecond ?? 5,
      ...hoursOf(options.hours ?? config.pace?.hours),
      agent:
        options.contact === undefined && config.pace?.agent !== undefined
          ? config.pace.agent
          : agentOf(version, options.contact),
    },
    standard: 'gbt37668@2019',
    rubric: rubric.id,
    ...(catalogue.rubrics.includes(rubric)
      ? {}
      : { ownRubric: structuredClone(rubric) as SitePlan['ownRubric'] }),
    seed: options.seed ?? config.seed ?? 'wza',
  };
};

/** The path that a file address names; null if it names none on this machine. */
const pathOf = (address: string): string | null => {
  try {
    return fileURLToPath(address);
  } catch {
    return null; // a broken escape, an escaped slash, another machine's file
  }
};

/** The address of a page or local file to check. Throws Mistake. */
export const checkAddress = (text: string, isFile: (path: string) => boolean): string => {
  if (/^https?:\/\//i.test(text)) return entryOf(text);
  if (/^file:/i.test(text)) {
    const path = pathOf(text);
    if (path === null || !isFile(path)) throw new Mistake('no-file', { file: text });
    return new URL(text).href; // its query and fragment may matter to the page
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
