import { frontOf } from '../crawl/front.ts';
import type { Frontier } from '../crawl/frontier.ts';
import { openRobots } from '../crawl/ask-robots.ts';
import type { Pace } from '../crawl/pace.ts';
import { holdsSecret, maskAll } from '../crawl/mask.ts';
import { visitId } from '../crawl/url.ts';
import { attemptPage } from '../gather/attempt.ts';
import type { PageEvidence } from '../gather/frames.ts';
import type { Gathered, GatherOptions } from '../gather/gather.ts';
import type { TakePrint } from '../gather/print.ts';
import type { PageScript } from '../gather/script.ts';
import type { Seat } from '../gather/seat.ts';
import { judgePage } from '../judge/page.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { PageArtifacts, Trouble } from '../model/page-artifacts.ts';
import { FailReason, type PageVisit, type Reached } from '../model/page-visit.ts';
import type { Device, SitePlan } from '../model/site-plan.ts';
import type { EarlyPictures } from './early-pictures.ts';
import type { Gate, Pass } from './gate.ts';
import type { Entry, Journal, Survey } from './journal.ts';
import type { Records } from './records.ts';
import type { Reuse } from './incremental/reuse.ts';
import type { Fetch } from './survey.ts';

// Reasons that say something about the host, not about the page.
const silence = new Set<FailReason>(['dns', 'refused', 'connection', 'timeout', 'certificate']);

const broken = new Set<FailReason>(['refused', 'connection']);

/** What a journal line says of the comparison with an earlier run. */
type Comparison = Pick<Extract<Entry, { t: 'visit' }>, 'reused' | 'anew'>;

/** What visiting needs, handed in once a run. */
export type VisitSetting = {
  readonly plan: SitePlan;
  readonly survey: Survey;
  readonly settle: Frontier['settle']; // told of every outcome once it is recorded
  readonly pace: Pace;
  readonly gate: Gate; // how many pages are being opened and looked at
  readonly fetch: Fetch;
  readonly script: PageScript;
  readonly catalogue: Catalogue;
  readonly early: EarlyPictures;
  readonly records: Records;
  readonly journal: Journal;
  readonly print: TakePrint;
  readonly reuse: Reuse | null; // of an earlier run
  readonly elapsed: () => number; // ms since the run began, earlier sittings included
};

/** The record of one page on one device as it was gathered, without walks and pictures. */
export const recordOf = (
  url: string,
  device: Device,
  reached: Reached,
  evidence: PageEvidence,
  extra: Trouble[],
): PageArtifacts => {
  // Places in the crawl come from the frontier.
  const visit: PageVisit = {
    id: visitId(url),
    url,
    via: 'link',
    from: null,
    depth: 0,
    order: 0,
    reached,
    template: null,
    chosen: null,
  };
  const { axe, probes, facts, links, trouble } = evidence;
  return { visit, device, axe, probes, walks: {}, facts, links, shots: [], trouble: [...trouble, ...extra] };
};

/** The outcome, with what tells the front page of a folder from other pages where it may be one. */
const withFront = ({ reached, ...rest }: Gathered): Reached => {
  const html = 'print' in rest ? rest.print?.html : undefined;
  if (reached.state !== 'audited' || html === undefined) return reached;
  const front = frontOf(reached.finalUrl, () => html);
  return front === null ? reached : { ...reached, front };
};

/**
 * Visits one address on all devices of the plan, records it and settles it; `settled` is told when that is done, which may be
 * before the visit ends, with the pictures.
 */
export type Visit = (seat: Seat, url: string, settled?: () => void) => Promise<void>;

/** Builds the visiting of addresses for one audit. */
export const visitorOf = (setting: VisitSetting): Visit => {
  const { plan, survey, pace, gate, script, catalogue, early, records, journal } = setting;
  const surveyed = new Set(survey.robots.map((robots) => robots.origin));
  const robots = openRobots((url, maxBytes) => setting.fetch(url, maxBytes), plan.scope.robots);
  const seconds = Math.min(30, plan.budget.pageSeconds / 2);
  const options = { seconds, script, suspicious: true, print: setting.print, isSecret: holdsSecret };

  // A page that hangs or crashes says nothing about its host: only answers, and their absence, do.
  const tell = (host: string, { reached, answerMs, retryAfter }: Gathered): void => {
    const ms = answerMs ?? 0;
    if (reached.status !== null)
      pace.told(host, { status: reached.status, ms, ...(retryAfter === undefined ? {} : { retryAfter }) });
    else if (reached.state === 'not-audited' && silence.has(reached.reason))
      pace.told(host, { status: null, reason: reached.reason, ms });
  };

  type Links = PageArtifacts['links'];
  const settle = (url: string, reached: Reached, devices: Device[], links: Links, more: Comparison = {}) => {
    journal.append({ t: 'visit', url, id: visitId(url), reached, devices, ms: setting.elapsed(), ...more });
    setting.settle(url, reached, links);
  };

  return async (seat, url, settled = () => undefined) => {
    const pass = gate.pass();
    await pass.enter(); // before anything is decided: hosts go down while one waits
    await visitWith(pass, seat, url, settled).finally(pass.leave);
  };

  async function visitWith(pass: Pass, seat: Seat, url: string, settled: () => void): Promise<void> {
    const { host, origin, protocol } = new URL(url);
    if (protocol !== 'file:' && !surveyed.has(origin) && !(await robots(url)).allowed(url))
      return settle(url, { state: 'skipped', reason: 'robots', args: {} }, [], []);
    const down = pace.down(host);
    if (down) {
      const reason = FailReason.safeParse(down.cause).data ?? 'blocked';
      const args = {
        host,
        status: down.cause,
        limit: options.seconds,
        detail: down.cause,
        inRow: down.inRow,
      };
      return settle(
        url,
        { state: 'not-audited', reason, args, status: null, finalUrl: null, redirects: [], attempts: 0 },
        [],
        [],
      );
    }
    const tried = await setting.reuse?.page(url);
    if (tried?.reused) {
      const { at, parts, links } = tried;
      return settle(url, tried.reused.reached, plan.devices, links, { reused: { at, parts } });
    }
    let first: Reached | null = null;
    const turn = early.begin();
    // what is recorded is masked, and places are chosen from the records
    const places: GatherOptions['places'] = (reached, evidence) =>
      turn.places(url, () =>
        judgePage(maskAll(recordOf(url, plan.devices[0]!, reached, evidence, [])), catalogue),
      );
    const kept: PageArtifacts[] = [];
    const extra: Trouble[] = [];
    /** Takes in how the page ended on one device; on the last one the address is settled. */
    const takeIn = async (gathered: Gathered, device: Device): Promise<void> => {
      const { evidence } = gathered;
      const reached = withFront(gathered);
      tell(host, gathered);
      if (evidence && gathered.print) await records.keepPrint(visitId(url), device, gathered.print);
      if (evidence) kept.push(recordOf(url, device, reached, evidence, []));
      else if (first)
        extra.push({
          code: 'device-failed',
          args: { device, reason: reached.state === 'not-audited' ? reached.reason : '' },
        });
      first ??= reached;
      const opened = evidence !== null || device !== plan.devices[0]; // what does not open on the first device is not audited
      if (opened && device !== plan.devices.at(-1)) return;
      for (const artifacts of kept)
        await records.keepPage({ ...artifacts, trouble: [...artifacts.trouble, ...extra] });
      const devices = kept.map((artifacts) => artifacts.device);
      settle(url, first, devices, kept[0]?.links ?? [], tried ? { anew: tried.why } : {});
      settled();
    };
    for (const device of plan.devices) {
      const turns = {
        before: async () => {
          await pass.enter();
          await pace.turn(host);
        },
        failed: (gathered: Gathered) => {
          const { reached } = gathered;
          if (reached.status === 503) tell(host, gathered); // it may ask to wait
          if (reached.state === 'not-audited' && broken.has(reached.reason))
            pace.stumbled(host, reached.reason === 'connection'); // only a refused one may never have been there
        },
      };
      const taken: Promise<void>[] = []; // while pictures are still taken
      const gathered = await attemptPage(
        seat,
        device,
        url,
        plan.budget.pageSeconds,
        {
          ...options,
          ...(device === plan.devices[0] ? { places } : {}),
          recorded: (known) => {
            pass.leave();
            taken.push(takeIn(known, device));
            taken[0]!.catch(() => undefined); // told below
          },
        },
        turns,
      );
      await (taken[0] ?? takeIn(gathered, device));
      if (device === plan.devices[0]) turn.end(visitId(url), (gathered.evidence && gathered.pictures) ?? []);
      if (!gathered.evidence && device === plan.devices[0]) break;
    }
  }
};
