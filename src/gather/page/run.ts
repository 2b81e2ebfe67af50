import type { AxePlace } from '../../model/page-artifacts.ts';
import type { Json } from '../../model/json.ts';
import type { PageKit } from '../../model/page-kit.ts';
import type { Heard } from './sound.ts';

/** What one frame is asked to do. */
export type FrameOrder = {
  readonly framePath: readonly string[];
  readonly alone: boolean; // no child frames: axe can finish here
  readonly top: boolean;
  readonly rules: Record<string, { enabled: boolean }>;
  readonly cap: number; // places listed a rule and outcome
};

/** What a frame holds that asks for more work. */
export type Holds = { readonly framed: boolean; readonly scripted: boolean };

/** A rule of axe, compacted. */
export type AxeRow = {
  id: string;
  passes: number;
  violations: AxePlace[];
  incomplete: AxePlace[];
  more: { violations: number; incomplete: number };
  error: string | null;
};

/** What one frame sends back. */
export type FrameResult = {
  readonly axe: { version: string; rules: AxeRow[] } | null;
  readonly partial: unknown; // axe's partial result, when the page has frames
  readonly axeError: string | null;
  readonly frames: { selector: string; context: unknown }[]; // child frames, in axe's order
  readonly probes: Record<string, Json>;
  readonly facts: Json; // page facts and links (see facts.ts)
};

type AxeNode = {
  node: {
    selector: (string | string[])[];
    source: string | null;
    element: Element | null;
    fromFrame: boolean;
  };
  any: AxeCheck[];
  all: AxeCheck[];
  none: AxeCheck[];
};
type AxeCheck = { id: string; data: unknown; message?: string };
type AxeRaw = {
  id: string;
  passes: AxeNode[];
  violations: AxeNode[];
  incomplete: AxeNode[];
  error?: { message: string };
};
type Axe = {
  version: string;
  addReporter(
    name: string,
    reporter: (raw: AxeRaw[], options: unknown, done: (rows: AxeRow[]) => void) => void,
  ): void;
  run(context: unknown, options: unknown): Promise<AxeRow[]>;
  runPartial(context: unknown, options: unknown): Promise<unknown>;
  finishRun(partials: unknown, options: unknown): Promise<AxeRow[]>;
  setup(): void;
  teardown(): void;
  _audit: { noHtml: boolean };
  utils: {
    getElementSource(element: Element): string;
    getFrameContexts(context: unknown): { frameSelector: string | string[]; frameContext: unknown }[];
    shadowSelect(selector: string | string[]): Element | null;
  };
};

declare const axe: Axe;
declare const makePageKit: (
  axe: unknown,
  framePath: readonly string[],
  handlers: Map<Element, string[]>,
  heard: Map<Element, Heard>,
) => PageKit;
declare const hearMedia: () => Promise<Map<Element, Heard>>;
declare const freeForms: () => () => void;
declare const leavesOrientation: () => boolean;
declare const collectFacts: (kit: PageKit) => Json;
declare const probes: Record<string, (kit: PageKit) => Json>;

/**
 * The one thing that runs in a frame: axe, then the probes of our page rules, then facts. It is serialised by its
 * source and stands beside axe, the page kit and the probes in an isolated world, out of the page's reach.
 */
export function frameRunner() {
  const handlers = new Map<Element, string[]>();
  const flat = (selector: string | string[]): string =>
    Array.isArray(selector) ? selector.join(' >>> ') : selector;

  const boxOf = (el: Element | null): { x: number; y: number; width: number; height: number } | null => {
    const r = el?.isConnected ? el.getBoundingClientRect() : null;
    if (!r || (r.width === 0 && r.height === 0)) return null;
    const whole = (n: number) => Math.round(n * 10) / 10;
    return {
      x: whole(r.x + scrollX),
      y: whole(r.y + scrollY),
      width: whole(r.width),
      height: whole(r.height),
    };
  };

  // Which checks explain the verdict: all failed `all`/`none` ones, or every `any` one.
  const checksOf = (node: AxeNode) =>
    [...node.any, ...node.all, ...node.none].map((c) => ({
      id: c.id,
      message: String(c.message ?? ''),
      data: c.data ?? null,
    }));

  const sourceOf = ({ node: { source, element } }: AxeNode): string =>
    source ?? (element ? axe.utils.getElementSource(element) : '');

  const placeOf = (node: AxeNode): AxePlace => {
    const path = node.node.selector;
    return {
      target: {
        frame: path.slice(0, -1).map(flat),
        selector: flat(path.at(-1) ?? ''),
        html: sourceOf(node).slice(0, 300),
        box: boxOf(node.node.element ?? (path.length === 1 ? document.querySelector(flat(path[0]!)) : null)),
      },
      checks: checksOf(node),
    };
  };

  // axe calls a box scrollable from 13 px on. A little more than its own padding, or a line or two, comes and goes with the font
  const hidesMuch = ({ node: { element } }: AxeNode): boolean => {
    if (!element?.isConnected) return true;
    const { paddingBottom, paddingRight } = getComputedStyle(element);
    const much = (whole: number, seen: number, padding: string) =>
      whole - seen > Math.max(13, Number.parseFloat(padding) || 0) && whole - seen > seen * 0.25;
    return (
      much(element.scrollHeight, element.clientHeight, paddingBottom) ||
      much(element.scrollWidth, element.clientWidth, paddingRight)
    );
  };

  /** Axe's results with its known slips mended. */
  const mended = (raw: AxeRaw[]): AxeRaw[] =>
    raw.map((r) => {
      if (r.id === 'scrollable-region-focusable')
        return {
          ...r,
          violations: r.violations.filter(hidesMuch),
          incomplete: [...r.incomplete, ...r.violations.filter((place) => !hidesMuch(place))],
        };
      // the stricter twin says the same again, but for delays of over 20 hours
      const told = raw.find((other) => other.id === 'meta-refresh')?.violations.length ?? 0;
      return r.id === 'meta-refresh-no-exceptions' && told > 0 ? { ...r, violations: [] } : r;
    });

  const reporter =
    (cap: number, then: () => void) => (raw: AxeRaw[], _options: unknown, done: (rows: AxeRow[]) => void) => {
      const rows = mended(raw)
        .filter((r) => r.passes.length || r.violations.length || r.incomplete.length || r.error)
        .map((r) => ({
          id: r.id,
          passes: r.passes.length,
          violations: r.violations.slice(0, cap).map(placeOf),
          incomplete: r.incomplete.slice(0, cap).map(placeOf),
          more: {
            violations: Math.max(0, r.violations.length - cap),
            incomplete: Math.max(0, r.incomplete.length - cap),
          },
          error: r.error ? String(r.error.message) : null,
        }));
      then();
      done(rows);
    };

  // aria-actions (draft of WAI-ARIA 1.3) lets tabs and options have buttons of their own, which axe 4.14 takes for faults
  const tooOld = () =>
    document.querySelector('[aria-actions]') === null
      ? {}
      : { 'nested-interactive': { enabled: false }, 'aria-required-children': { enabled: false } };

  const lock = 'css-orientation-lock';
  const options = (order: Pick<FrameOrder, 'rules'>, read = true) => ({
    reporter: 'wza',
    rules: { ...order.rules, ...tooOld(), ...(read ? {} : { [lock]: { enabled: false } }) },
    preload: read, // of style sheets and media
    pingWaitTime: 0,
    iframes: false,
  });

  return {
    /** Tells which elements have listeners; called before `run` with [element, types, element, types ...]. */
    hear(...pairs: unknown[]) {
      for (let i = 0; i + 1 < pairs.length; i += 2)
        if (pairs[i] instanceof Element) handlers.set(pairs[i] as Element, pairs[i + 1] as string[]);
        else if (pairs[i] instanceof Document && document.body) {
          // what the document takes from everybody; other listeners there are delegated ones
          const taken = (pairs[i + 1] as string[]).filter((type) =>
            /^(?:copy|contextmenu|selectstart)$/.test(type),
          );
          handlers.set(document.body, [...(handlers.get(document.body) ?? []), ...taken]);
        }
    },

    /** Runs axe, probes and facts in this frame. `context` is axe's frame context below the top. */
    async run(order: FrameOrder, context: unknown): Promise<FrameResult> {
      const heard = await hearMedia();
      const found: Record<string, Json> = {};
      let facts: Json = null;
      const look = (): void => {
        const kit = makePageKit(axe, order.framePath, handlers, heard);
        for (const id of Object.keys(probes)) {
          try {
            found[id] = probes[id]!(kit);
          } catch (error) {
            found[id] = { $error: String(error).slice(0, 300) }; // one broken probe must not hide the others
          }
        }
        facts = collectFacts(kit);
      };
      // as part of axe's run, while its tree and all that it has learnt of the page stand
      axe.addReporter('wza', reporter(order.cap, look));
      const whole = order.alone && order.top;
      // oxlint-disable-next-line no-underscore-dangle -- axe's own name
      axe._audit.noHtml = whole; // sources of what passes are not wanted, and that of the root is the whole page
      const putBack = freeForms();
      let rows: AxeRow[] | null = null;
      let partial: unknown = null;
      let axeError: string | null = null;
      let frames: FrameResult['frames'] = [];
      try {
        if (whole) {
          const told = order.rules[lock]?.enabled === true && leavesOrientation();
          rows = await axe.run(document, options(order, !told));
          const more = { violations: 0, incomplete: 0 };
          if (told) rows.push({ id: lock, passes: 1, violations: [], incomplete: [], more, error: null });
        } else {
          partial = await axe.runPartial(context ?? document, { ...options(order), iframes: true });
          frames = axe.utils
            .getFrameContexts(context ?? document)
            .map((f) => ({ selector: JSON.stringify(f.frameSelector), context: f.frameContext }));
        }
      } catch (error) {
        axeError = String(error);
      }
      try {
        if (facts === null) {
          axe.teardown();
          axe.setup();
          look();
        }
      } finally {
        axe.teardown();
        putBack();
      }
      return {
        axe: rows && { version: axe.version, rules: rows },
        partial,
        axeError,
        frames,
        probes: found,
        facts,
      };
    },

    /** Joins the partial results of all frames (null for a frame that gave none), in axe's order. */
    async finish(order: FrameOrder, partials: unknown[]) {
      axe.addReporter(
        'wza',
        reporter(order.cap, () => undefined),
      );
      return { version: axe.version, rules: await axe.finishRun(partials, options(order)) };
    },

    /** Whether the page has frames, shadow roots included, and whether somebody may listen in it. */
    holds: (): Holds => ({
      framed: window.length > 0,
      scripted: document.scripts.length > 0 || window.length > 0,
    }),

    /** The element of a child frame. */
    frameElement: (selector: string): Element | null => axe.utils.shadowSelect(JSON.parse(selector)),
  };
}
