import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession, Page } from 'playwright';
import type { EntranceKind } from '../../model/page-kit.ts';
import type { Target } from '../../model/target.ts';
import type { Json } from '../../model/json.ts';
import type { ElderMeasures, PageState, Variant, VariantsRecord } from '../../model/variants-record.ts';
import { type PageEvidence, gatherFrames } from '../frames.ts';
import { guardDocuments } from '../guard.ts';
import type { PageScript } from '../script.ts';
import { mendAndSettle } from '../timers.ts';
import { evaluate, mainFrameId, openMainWorld } from '../world.ts';
import { keyboardWalk } from './keyboard.ts';
import { targetIn } from './keyboard-steps.ts';
import { measureElder } from './page/elder.ts';
import { loadedAddresses, visibleLines } from './page/state-marks.ts';
import { switchOn } from './switch-on.ts';
import { familiesOf, familyGlobals } from './tool-families.ts';
import type { Walk } from './walk.ts';
import { before, closeWorlds, openWorlds, type World } from './worlds.ts';

const keyboardSeconds = 15;
const loadMs = 8000;
const restMs = 300;
const probeOf: Readonly<Record<EntranceKind, string>> = { tool: 'tool-entry', elder: 'elder-entry' };

type Seen = { readonly evidence: PageEvidence; readonly state: PageState };

/** Audits the page as it stands: axe, probes, facts, text. */
const look = async (page: Page, session: CDPSession, script: PageScript): Promise<Seen> => {
  const world = await openMainWorld(session);
  await mendAndSettle(world, 100, 3000);
  const evidence = await gatherFrames(page, session, world, script);
  const lines = await evaluate<string[]>(world, `(${visibleLines.toString()})()`);
  const { axe, probes, facts } = evidence;
  return { evidence, state: { url: page.url(), lang: facts.lang, lines, axe, probes, walks: {} } };
};

/** Entrances of a kind in the page itself, as the probe of its rule found them; frames are left out. */
const entrancesIn = ({ evidence }: Seen, kind: EntranceKind): { at: Target; label: string }[] => {
  const own = evidence.probes[probeOf[kind]]?.find(({ frame }) => frame.length === 0)?.facts;
  return Array.isArray(own) ? (own as { at: Target; label: string }[]) : [];
};

const measure = async (world: World): Promise<ElderMeasures> => {
  const { sizes, spacing, controls, all, floating } = await world.call(measureElder);
  const placed = <T extends { place: Parameters<typeof targetIn>[1] }>({ place, ...rest }: T) => ({
    at: targetIn(world, place),
    ...rest,
  });
  return {
    sizes: sizes.map(placed),
    spacing: spacing.map(placed),
    controls: controls.map(placed),
    all,
    floating: floating.map(placed),
  };
};

/** Forgets what a tool stored, and opens the page anew. */
const afresh = async (page: Page, session: CDPSession, url: string, deadline: number): Promise<void> => {
  await page.context().clearCookies();
  if (url.startsWith('http'))
    await session.send('Storage.clearDataForOrigin', { origin: new URL(url).origin, storageTypes: 'all' });
  const timeout = Math.max(1, Math.min(loadMs, deadline - Date.now()));
  await page.goto(url, { waitUntil: 'load', timeout });
};

const bare = (url: string): string => url.split('#')[0] ?? url;

const installNothing = (): void => undefined;

/**
 * Uses the entrance of the accessibility tool and that of the version for older people, each on a freshly opened page, and
 * audits the page again with it on. Documents of other hosts are never loaded: where an entrance leads to one, its address is
 * recorded. Made once a site, on its home page.
 */
export const variantsWalk = (script: PageScript): Walk => ({
  name: 'variants',
  leaves: 'as-is',
  patience: 4,
  async run(page, { seconds }) {
    const deadline = Date.now() + seconds * 1000;
    const url = page.url();
    const session = await page.context().newCDPSession(page);
    const wanted: string[] = [];
    let watching = false;
    const sameHost = (to: string): boolean => URL.parse(to)?.host === URL.parse(url)?.host;
    const mainFrame = await mainFrameId(session);
    await guardDocuments(session, mainFrame, (to, main) => !main || sameHost(to) || to === url);
    // told before any guard, the audit's own included, stops the request
    session.on('Network.requestWillBeSent', ({ type, frameId, request }) => {
      if (watching && type === 'Document' && frameId === mainFrame) wanted.push(request.url);
    });
    await session.send('Network.enable');

    const tryOne = async (kind: EntranceKind, at: Target, label: string): Promise<Variant> => {
      wanted.length = 0;
      await afresh(page, session, url, deadline);
      const worlds = await openWorlds(page, deadline, installNothing);
      watching = true;
      try {
        // a window of its own would be closed by our visitor: let it open here
        await before(
          deadline,
          page.evaluate('void (window.open = (to) => { location.href = to; return null; })'),
        );
        const { by, became } = await switchOn(
          page,
          worlds[0]!,
          at.selector,
          () => wanted.length > 0,
          deadline,
        );
        const base = { kind, at, label, by, to: null, state: null, measures: null };
        if (by === null) return { ...base, became };
        const to = wanted.at(-1);
        if (to !== undefined) {
          if (!sameHost(to)) return { ...base, to, became: 'other-site' };
          await sleep(restMs); // for the document to be replaced
          await page.waitForLoadState('load', { timeout: loadMs }).catch(() => undefined);
          const stayed = bare(page.url()) === bare(url) && bare(to) !== bare(url);
          if (stayed) return { ...base, to, became: 'other-page' }; // the plan leaves that page out
        }
        const { state } = await before(deadline, look(page, session, script));
        const here = bare(page.url()) === bare(url); // reloaded with a cookie: the same page still
        return {
          ...base,
          became: here ? 'changed' : 'other-page',
          to: here ? null : page.url(),
          ...(await withMore(kind, state)),
        };
      } finally {
        watching = false;
        await closeWorlds(worlds);
      }
    };
    const withMore = async (
      kind: EntranceKind,
      state: PageState,
    ): Promise<Pick<Variant, 'state' | 'measures'>> => {
      const left = (deadline - Date.now()) / 1000;
      let measures: ElderMeasures | null = null;
      if (kind === 'elder' && left > 4) {
        const worlds = await openWorlds(page, deadline, installNothing);
        try {
          measures = await measure(worlds[0]!);
        } finally {
          await closeWorlds(worlds);
        }
      }
      const walked: Record<string, Json> =
        left > 8
          ? { keyboard: await keyboardWalk.run(page, { seconds: Math.min(keyboardSeconds, left - 3) }) }
          : {};
      return { state: { ...state, walks: walked }, measures };
    };

    try {
      const plain = await before(deadline, look(page, session, script));
      const loaded = await evaluate<string[]>(
        await openMainWorld(session),
        `(${loadedAddresses.toString()})()`,
      );
      const globals: string[] = [];
      for (const name of familyGlobals) {
        const { result } = await session.send('Runtime.evaluate', {
          expression: `typeof globalThis.${name.split('.').join('?.')} === 'function'`,
          returnByValue: true,
          timeout: 500,
        });
        if (result.value === true) globals.push(name);
      }
      const variants: Variant[] = [];
      for (const kind of ['tool', 'elder'] as const) {
        const entrances = entrancesIn(plain, kind);
        if (!entrances[0]) continue;
        const { at, label } = entrances[0];
        try {
          variants.push(await tryOne(kind, at, label));
        } catch (error) {
          if (page.isClosed() || Date.now() < deadline - 500) throw error;
          variants.push({ kind, at, label, by: null, became: 'time', to: null, state: null, measures: null });
        }
      }
      const record: VariantsRecord = { families: familiesOf(loaded, globals), plain: plain.state, variants };
      return JSON.parse(JSON.stringify(record)) as Json;
    } finally {
      await session.detach().catch(() => undefined);
    }
  },
});
