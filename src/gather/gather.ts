import type { Visitor } from '../browser/visitor.ts';
import type { Args } from '../model/json.ts';
import type { Trouble } from '../model/page-artifacts.ts';
import type { FailReason, Reached } from '../model/page-visit.ts';
import type { Target } from '../model/target.ts';
import { type PageEvidence, gatherFrames } from './frames.ts';
import { inertExpression } from './inert.ts';
import type { Guard } from './guard.ts';
import type { PagePrint } from '../model/page-print.ts';
import { type Arrived, follow, navigate } from './navigate.ts';
import type { TakePrint } from './print.ts';
import { byContent, byStatus } from './recognise.ts';
import type { PageScript } from './script.ts';
import type { IsSecret } from './secret-places.ts';
import { type Picture, takeShots } from './shots.ts';
import { mendAndSettle } from './timers.ts';
import { evaluate, openMainWorld, type World } from './world.ts';

/** How one page is looked at. */
export type GatherOptions = {
  readonly seconds: number; // limit for the document to arrive
  readonly script: PageScript;
  /** False for `check`: a developer names the page and means it, so pages that look empty or missing are audited. */
  readonly suspicious: boolean;
  readonly print?: TakePrint; // so that a later audit can tell whether the page has changed
  readonly isSecret?: IsSecret; // texts that pictures may not show
  /** Places to picture while the page is open, given what was recorded of it. */
  readonly places?: (
    reached: Extract<Reached, { state: 'audited' }>,
    evidence: PageEvidence,
  ) => readonly Target[];
  /**
   * Told when all is known of the page but its pictures, for which one waits rather than works. What happens to the page
   * from then on does not change its outcome.
   */
  readonly recorded?: (gathered: Gathered) => void;
};

/** The outcome of one attempt at one page; `answerMs` is the time until the server began to answer, `retryAfter` its header. */
export type Gathered = { readonly answerMs?: number; readonly retryAfter?: string | undefined } & (
  | {
      readonly reached: Extract<Reached, { state: 'audited' }>;
      readonly evidence: PageEvidence;
      readonly print?: PagePrint | null;
      readonly pictures?: readonly Picture[];
    }
  | { readonly reached: Extract<Reached, { state: 'not-audited' }>; readonly evidence: null }
);

const quietMs = 100;
const quietCapMs = 4000;
const challengeSeconds = 6; // what a challenge gets to let us through
const mostSteps = 3;
const mostText = 300_000; // letters; a page of more has enough to do with its record: no pictures yet, and no print
const htmlTypes = new Set([
  'text/html',
  'application/xhtml+xml',
  'image/svg+xml',
  'application/xml',
  'text/xml',
]);

/** Opens our world in the settled page. A page that navigates itself meanwhile is followed twice, then held. */
const settledWorld = async (visitor: Visitor, guard: Guard): Promise<{ world: World; calm: boolean }> => {
  for (let turn = 0; ; turn++)
    try {
      if (turn >= 2) guard.hold();
      const world = await openMainWorld(visitor.cdp);
      const calm = await mendAndSettle(world, quietMs, quietCapMs);
      return { world, calm: calm && turn < 2 };
    } catch (error) {
      if (turn >= 4 || visitor.seen.crashed || visitor.page.isClosed()) throw error;
      await visitor.page.waitForLoadState('domcontentloaded', { timeout: 5000 });
    }
};

const newestStatus = (visitor: Visitor, arrived: Arrived): number =>
  visitor.seen.answer?.status() ?? arrived.status;

/** True for errors of a page that went elsewhere while it was looked at. */
const wentElsewhere = (error: unknown): boolean =>
  /Cannot find (context|default execution context)|context was destroyed|navigated or closed|No frame/i.test(
    String(error),
  );

/** What the settled page is; `evidence` is null where the browser shows something that is no page of the site's. */
type Looked = {
  readonly type: string;
  readonly shown: boolean;
  readonly calm: boolean;
  readonly evidence: PageEvidence | null;
};

/** Looks at the page once it is settled, again when it goes elsewhere meanwhile. */
const lookAt = async (
  visitor: Visitor,
  guard: Guard,
  arrived: Arrived,
  script: PageScript,
): Promise<Looked> => {
  for (let turn = 0; ; turn++) {
    const { world, calm } = await settledWorld(visitor, guard);
    guard.hold();
    try {
      const refused = newestStatus(visitor, arrived) >= 400; // an error page in plain text is an error, not a file of another kind
      // XML without a style sheet is shown as a tree of its source: the browser's page, not the site's
      const [type, source, inert] = await evaluate<[string, boolean, boolean]>(
        world,
        `[document.contentType, !!document.getElementById('webkit-xml-viewer-source-xml'), ${inertExpression}]`,
      );
      visitor.seen.inert = inert; // and stays so
      const shown = refused || (htmlTypes.has(type) && !source);
      const evidence = shown ? await gatherFrames(visitor.page, visitor.cdp, world, script) : null;
      return { type, shown, calm: calm && turn === 0, evidence };
    } catch (error) {
      if (turn >= 2 || !wentElsewhere(error) || visitor.seen.crashed) throw error;
      await visitor.page.waitForLoadState('domcontentloaded', { timeout: 5000 });
    }
  }
};

/** A page with next to nothing on it, as pages that only send people on are. */
const isStep = ({ facts: { counts } }: PageEvidence): boolean => counts.textLength < 200 && counts.links < 5;

const troubleOf = (visitor: Visitor, arrived: Arrived, calm: boolean, evidence: PageEvidence): Trouble[] => {
  const { dialogs, popups } = visitor.seen;
  const { replaced, charset } = evidence.signs;
  return [
    ...evidence.trouble,
    ...(arrived.loaded ? [] : [{ code: 'load-unfinished', args: { seconds: 10 } }]),
    ...(calm ? [] : [{ code: 'never-quiet', args: { seconds: quietCapMs / 1000 } }]),
    ...(dialogs > 0 ? [{ code: 'dialogs', args: { count: dialogs } }] : []),
    ...(popups > 0 ? [{ code: 'popups', args: { count: popups } }] : []),
    ...(replaced > 20 ? [{ code: 'mojibake', args: { count: replaced, charset } }] : []),
  ];
};

/**
 * Looks at one page: opens it, waits until it is settled, recognises pages that are not the page asked for, and records
 * what axe, the probes and the facts say. Cookie challenges that let a browser through by themselves, and pages that only
 * send people on, are waited for. The caller limits the time of the whole from outside.
 */
export const gatherPage = async (
  visitor: Visitor,
  guard: Guard,
  url: string,
  options: GatherOptions,
): Promise<Gathered> => {
  const began = new Date().toISOString();
  const first = await navigate(visitor, guard, url, options.seconds);
  if (first.state === 'failed') {
    const { reason, args, status, finalUrl, redirects } = first;
    return {
      reached: { state: 'not-audited', reason, args, status, finalUrl, redirects, attempts: 1 },
      evidence: null,
    };
  }
  let arrived = first;
  for (let steps = 0; ; steps++) {
    const { type, shown, calm, evidence } = await lookAt(visitor, guard, arrived, options.script);
    const finalUrl = visitor.page.url();
    const status = newestStatus(visitor, arrived);
    const { redirects } = first;
    const { answerMs, retryAfter, contentType } = arrived;
    const refuse = (reason: FailReason, args: Args): Gathered => ({
      reached: { state: 'not-audited', reason, args, finalUrl, status, redirects, attempts: 1 },
      evidence: null,
      answerMs,
      retryAfter,
    });
    const away = guard.turnedAway().find((turned) => turned.main);
    if (away) return refuse('redirect-out', { to: away.url });

    if (!shown || !evidence) return refuse('not-html', { type });
    const impostor =
      byStatus(status, evidence) ?? (options.suspicious ? byContent(evidence, url, finalUrl, status) : null);
    const onward = guard.release();
    const challenged =
      evidence.facts.counts.scripts > 0 &&
      (impostor?.reason === 'challenge' || impostor?.reason === 'blocked');
    if (steps < mostSteps && (challenged || (onward !== null && isStep(evidence)))) {
      const next = await follow(visitor, onward, challengeSeconds);
      if (next) {
        arrived = next;
        continue;
      }
    }
    if (impostor) return refuse(impostor.reason, impostor.args);
    const { charset } = evidence.signs;
    const bulky = evidence.facts.counts.textLength > mostText;
    const print = bulky ? null : options.print && (await options.print(visitor, began));
    const reached = {
      state: 'audited' as const,
      finalUrl,
      contentType,
      charset,
      status,
      redirects,
      attempts: 1,
    };
    const whole = { ...evidence, trouble: troubleOf(visitor, arrived, calm, evidence) };
    const places = bulky ? [] : (options.places?.(reached, whole) ?? []);
    const ms = Math.min(3000, options.seconds * 200); // a page's time is for its record first
    const { isSecret = () => false } = options;
    const printed = print === undefined ? {} : { print };
    const gathered = { reached, evidence: whole, ...printed, pictures: [], answerMs, retryAfter };
    options.recorded?.(gathered);
    if (places.length === 0) return gathered;
    return { ...gathered, pictures: await takeShots(visitor, places, isSecret, ms).catch(() => []) };
  }
};
