import type { Visitor } from '../browser/visitor.ts';
import type { Args } from '../model/json.ts';
import type { PageArtifacts, Trouble } from '../model/page-artifacts.ts';
import type { FailReason, PageVisit, Reached } from '../model/page-visit.ts';
import { type PageEvidence, gatherFrames } from './frames.ts';
import type { Guard } from './guard.ts';
import { navigate } from './navigate.ts';
import { byContent, byStatus } from './recognise.ts';
import type { PageScript } from './script.ts';
import { settleInPage } from './settle.ts';
import { evaluate, mainFrameId, openWorld, type World } from './world.ts';

/** How one page is looked at. */
export type GatherOptions = {
  readonly seconds: number; // limit for the document to arrive
  readonly script: PageScript;
  /** False for `check`: a developer names the page and means it, so pages that look empty or missing are audited. */
  readonly suspicious: boolean;
};

/** The outcome of one attempt at one page; `answerMs` is the time until the server began to answer. */
export type Gathered = { readonly answerMs?: number } & (
  | { readonly reached: Extract<Reached, { state: 'audited' }>; readonly evidence: PageEvidence }
  | { readonly reached: Extract<Reached, { state: 'not-audited' }>; readonly evidence: null }
);

const quietMs = 150;
const quietCapMs = 4000;
const htmlTypes = new Set([
  'text/html',
  'application/xhtml+xml',
  'image/svg+xml',
  'application/xml',
  'text/xml',
]);

/** Opens our world in the settled page. A page that navigates itself meanwhile is followed, three times at most. */
const settledWorld = async (visitor: Visitor): Promise<{ world: World; calm: boolean }> => {
  for (let turn = 0; ; turn++)
    try {
      const world = await openWorld(visitor.cdp, await mainFrameId(visitor.cdp));
      const calm = await evaluate<boolean>(world, `(${settleInPage.toString()})(${quietMs}, ${quietCapMs})`);
      return { world, calm };
    } catch (error) {
      if (turn >= 3 || visitor.seen.crashed || visitor.page.isClosed()) throw error;
      await visitor.page.waitForLoadState('domcontentloaded', { timeout: 5000 });
    }
};

/**
 * Looks at one page: opens it, waits until it is settled, recognises pages that are not the page asked for, and records
 * what axe, the probes and the facts say. The caller limits the time of the whole from outside.
 */
export const gatherPage = async (
  visitor: Visitor,
  guard: Guard,
  url: string,
  options: GatherOptions,
): Promise<Gathered> => {
  const arrived = await navigate(visitor, guard, url, options.seconds);
  if (arrived.state === 'failed') {
    const { reason, args, status, finalUrl, redirects } = arrived;
    return {
      reached: { state: 'not-audited', reason, args, status, finalUrl, redirects, attempts: 1 },
      evidence: null,
    };
  }
  const { world, calm } = await settledWorld(visitor);
  const finalUrl = visitor.page.url();
  const base = { status: arrived.status, redirects: arrived.redirects, attempts: 1 };
  const refuse = (reason: FailReason, args: Args): Gathered => ({
    reached: { state: 'not-audited', reason, args, finalUrl, ...base },
    evidence: null,
    answerMs: arrived.answerMs,
  });
  const away = guard.turnedAway().find((turned) => turned.main);
  if (away) return refuse('redirect-out', { to: away.url });

  const type = await evaluate<string>(world, 'document.contentType');
  // XML without a style sheet is shown as a tree of its source: the browser's page, not the site's
  const source = await evaluate<boolean>(world, `!!document.getElementById('webkit-xml-viewer-source-xml')`);
  if (!htmlTypes.has(type) || source) return refuse('not-html', { type });

  const evidence = await gatherFrames(
    visitor.page,
    visitor.cdp,
    world,
    options.script.source,
    options.script.axeRules,
  );
  const impostor =
    byStatus(arrived.status, evidence) ??
    (options.suspicious ? byContent(evidence, url, finalUrl, arrived.status) : null);
  if (impostor) return refuse(impostor.reason, impostor.args);

  const trouble: Trouble[] = [...evidence.trouble];
  if (!arrived.loaded) trouble.push({ code: 'load-unfinished', args: { seconds: 10 } });
  if (!calm) trouble.push({ code: 'never-quiet', args: { seconds: quietCapMs / 1000 } });
  if (visitor.seen.dialogs > 0) trouble.push({ code: 'dialogs', args: { count: visitor.seen.dialogs } });
  if (visitor.seen.popups > 0) trouble.push({ code: 'popups', args: { count: visitor.seen.popups } });
  if (evidence.signs.replaced > 20)
    trouble.push({
      code: 'mojibake',
      args: { count: evidence.signs.replaced, charset: evidence.signs.charset },
    });
  const state = 'audited' as const;
  return {
    reached: { state, finalUrl, contentType: arrived.contentType, charset: evidence.signs.charset, ...base },
    evidence: { ...evidence, trouble },
    answerMs: arrived.answerMs,
  };
};

/** Puts a page's evidence and its visit together as one record. */
export const artifactsOf = (visit: PageVisit, visitor: Visitor, evidence: PageEvidence): PageArtifacts => ({
  visit,
  device: visitor.device,
  axe: evidence.axe,
  probes: evidence.probes,
  walks: {},
  facts: evidence.facts,
  links: evidence.links,
  shots: [],
  trouble: evidence.trouble,
});
