import { userAgent } from '../../browser/visitor.ts';
import { fetchBytes } from '../../crawl/fetch.ts';
import { guardOf } from '../../crawl/address.ts';
import type { Pace } from '../../crawl/pace.ts';
import type { NotReused } from '../../model/page-print.ts';
import type { Device, SitePlan } from '../../model/site-plan.ts';
import { allowFor } from '../crawl.ts';
import type { Due } from '../looks.ts';
import type { Records } from '../records.ts';
import { decideReuse } from './decide.ts';
import type { LastPage, LastRun } from './last-run.ts';
import { type Get, openSiteNow } from './site-now.ts';

/** Reuse of an earlier run's records in this one. */
export type Reuse = {
  /** Looks whether a page is what it was; its records are then in place in this run. */
  readonly page: (url: string) => Promise<Tried>;
  /** Uses the earlier second look at a reused page, if that holds all that is due. True when it is in place in this run. */
  readonly look: (due: Due) => Promise<boolean>;
};

/** `at` tells when the page was gathered first; `links` are the page's. */
export type Tried =
  | {
      readonly reused: LastPage;
      readonly at: string;
      readonly parts: number;
      readonly links: Awaited<ReturnType<LastRun['artifacts']>>['links'];
    }
  | { readonly reused: null; readonly why: NotReused };

/** What reuse needs of an audit. */
export type ReuseSetting = {
  readonly plan: SitePlan;
  readonly last: LastRun;
  readonly records: Records;
  readonly made: string; // hash of what gathers now
  readonly browser: Parameters<typeof userAgent>[0];
  readonly pace: Pace;
};

const seconds = 20;
const redirects = 20;

/** GETs under the plan's pace and guards, named as the plan's browser is. */
const getterOf = ({ plan, pace, browser }: ReuseSetting) => {
  const guard = guardOf(plan);
  const documents = allowFor(plan);
  return (device: Device, document: boolean): Get =>
    async (url, maxBytes) => {
      const { host } = new URL(url);
      await pace.turn(host);
      const began = performance.now();
      const answer = await fetchBytes(url, {
        agent: userAgent(browser, device, plan.pace.agent),
        maxBytes,
        maxRedirects: redirects,
        timeoutMs: seconds * 1000,
        allow: (to) => guard.url(to) && (!document || documents(to, true)),
        address: guard.address,
      });
      const ms = performance.now() - began;
      if (answer.status !== null) pace.told(host, { status: answer.status, ms });
      return answer;
    };
};

/** Opens the reuse of an earlier run. A page that cannot be fetched is never reused: the browser says what is wrong with it. */
export const openReuse = (setting: ReuseSetting): Reuse => {
  const { plan, last, records, made } = setting;
  const getter = getterOf(setting);
  const now = openSiteNow(getter(plan.devices[0]!, false));

  return {
    async page(url) {
      const page = last.page(url);
      if (!page || !plan.devices.every((device) => page.devices.includes(device)))
        return { reused: null, why: 'unknown' };
      let parts = 0;
      let at = '';
      for (const device of plan.devices) {
        const print = await last.print(page.id, device);
        const site = now(getter(device, true), url, page.reached.finalUrl, print?.html ?? '');
        const decision = await decideReuse(print, made, site);
        if (!decision.reuse) return { reused: null, why: decision.why };
        parts += decision.parts;
        at = at === '' || print!.at < at ? print!.at : at;
      }
      let links: Awaited<ReturnType<LastRun['artifacts']>>['links'] = [];
      for (const device of plan.devices) {
        const artifacts = await last.artifacts(page.id, device);
        if (device === plan.devices[0]) links = artifacts.links;
        await records.keepPage(artifacts);
        await records.keepPrint(page.id, device, (await last.print(page.id, device))!);
      }
      return { reused: page, at, parts, links };
    },

    async look({ visit: { id }, device, places, walked, home }) {
      const look = await last.look(id, device);
      if (!look || look.trouble.length > 0) return false;
      const names = Object.keys(look.walks);
      if (walked && (names.length === 0 || (home && !names.includes('variants')))) return false;
      const shown = (place: (typeof places)[number]): boolean =>
        look.shots.some(
          ({ selector, frame }) => selector === place.selector && frame.join('\n') === place.frame.join('\n'),
        );
      if (!places.every(shown)) return false;
      const shots = walked
        ? look.shots
        : look.shots.filter((shot) => places.some((place) => place.selector === shot.selector));
      for (const { file } of shots) await last.copyShot(file, records.shotsFolder);
      const walks = Object.fromEntries(
        Object.entries(look.walks).filter(([name]) => walked && (home || name !== 'variants')),
      );
      await records.keepLook(id, device, { walks, shots, trouble: [] });
      return true;
    },
  };
};
