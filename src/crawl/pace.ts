import { openBreaker, refuses, type Breaker } from './breaker.ts';

/** The clock of a crawl, in milliseconds; handed in, so that tests wait for nothing. */
export type Clock = {
  readonly now: () => number; // must not jump, wherever it begins
  readonly wall?: () => number; // time of the day, since 1970; may jump; `now` where there is none
  readonly sleep: (ms: number) => Promise<void>;
};

/** How one request ended, as far as pace is concerned. */
export type Outcome = {
  readonly status: number | null; // null = no answer
  readonly reason?: string; // why there was none: refused, timeout ...
  readonly ms: number; // time until the answer
  readonly retryAfter?: string; // header, as sent
};

/** Bounds, in milliseconds unless named otherwise. */
export const PACE_LIMITS = {
  crawlDelay: 10_000, // longest Crawl-delay obeyed
  retryAfter: 120_000, // longest Retry-After obeyed
  slowest: 10_000, // longest spacing because of slow answers
  backOff: 2_000, // first pause after 429 or 503, doubled each time
  patient: 1_000, // answers faster than this do not slow us down
  stumble: 3_000, // pause after a connection failed on a host that had answered
} as const;

export type Pace = {
  /** Waits for the turn of one request to this host. Turns are given in the order of asking. */
  readonly turn: (host: string) => Promise<void>;
  /** Tells how a request ended: slows down, pauses or recovers. */
  readonly told: (host: string, outcome: Outcome) => void;
  /**
   * Tells that a connection failed and will be tried again. A host that had answered before, or that took the connection (`there`),
   * may be restarting and gets a moment.
   */
  readonly stumbled: (host: string, there?: boolean) => void;
  /** Sets a host's Crawl-delay, in seconds. */
  readonly delay: (host: string, seconds: number) => void;
  /** Milliseconds spent so far waiting for the hours to begin. */
  readonly rested: () => number;
  /** Why a host counts as down, or null; see openBreaker. */
  readonly down: Breaker['down'];
};

type Host = {
  nextAt: number;
  pausedUntil: number; // after many refusals in a row
  delay: number;
  average: number;
  refusals: number;
  answered: boolean; // it did, at least once
  queue: Promise<void>;
};

/** The pause a server asks for, in milliseconds; null when it did not, or not understandably. */
export const retryAfterMs = (header: string | undefined, now: number): number | null => {
  if (header === undefined) return null;
  if (/^\s*\d{1,9}\s*$/.test(header)) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
};

/**
 * Spaces the requests to each host: at most `perSecond`, no closer than its Crawl-delay, further apart while it answers
 * slowly, after a pause when it says 429 or 503. Outside the hours (`closed` tells how many ms remain until they begin, 0 = now)
 * it rests, and says so by `resting`.
 */
export const openPace = (options: {
  readonly perSecond: number;
  readonly clock: Clock;
  readonly closed?: (now: number) => number;
  readonly resting?: () => void;
}): Pace => {
  const { clock } = options;
  const wall = clock.wall ?? clock.now;
  const hosts = new Map<string, Host>();
  const breaker = openBreaker();

  const hostOf = (name: string): Host => {
    const known = hosts.get(name);
    if (known) return known;
    const host: Host = {
      nextAt: 0,
      pausedUntil: 0,
      delay: 0,
      average: 0,
      refusals: 0,
      answered: false,
      queue: Promise.resolve(),
    };
    hosts.set(name, host);
    return host;
  };

  const spacing = (host: Host): number =>
    Math.max(
      1000 / options.perSecond,
      host.delay,
      host.average > PACE_LIMITS.patient ? Math.min(host.average, PACE_LIMITS.slowest) : 0,
    );

  let rested = 0;
  let restUntil = 0; // all hosts rest at once, so their rests count once
  const rest = async (): Promise<void> => {
    const { closed = () => 0 } = options;
    for (let wait = closed(wall()); wait > 0; wait = closed(wall())) {
      const now = clock.now();
      if (now >= restUntil) options.resting?.();
      rested += Math.max(0, now + wait - Math.max(now, restUntil));
      restUntil = Math.max(restUntil, now + wait);
      await clock.sleep(wait);
    }
  };

  const free = async (host: Host): Promise<void> => {
    // A pause may be called while we sleep, so look again after waking.
    for (let now = clock.now(); now < host.nextAt; now = clock.now()) await clock.sleep(host.nextAt - now);
    await rest();
    host.nextAt = clock.now() + spacing(host);
  };

  const standBack = (host: Host, ms: number): void => {
    if (ms === 0 || clock.now() < host.pausedUntil) return;
    host.pausedUntil = clock.now() + ms;
    host.nextAt = Math.max(host.nextAt, host.pausedUntil);
  };

  return {
    turn: (name) => {
      const host = hostOf(name);
      const turn = host.queue.then(() => free(host));
      host.queue = turn.catch(() => {}); // a sleep that was broken off must not block those behind
      return turn;
    },
    told: (name, outcome) => {
      const host = hostOf(name);
      host.average = host.average === 0 ? outcome.ms : host.average * 0.7 + outcome.ms * 0.3;
      host.answered ||= outcome.status !== null;
      // what was asked before a pause and ends in it says nothing new
      if (clock.now() >= host.pausedUntil || !refuses(outcome.status)) breaker.told(name, outcome);
      standBack(host, breaker.pause(name));
      if (outcome.status !== 429 && outcome.status !== 503) {
        if (outcome.status !== null) host.refusals = Math.floor(host.refusals / 2);
        return;
      }
      const now = clock.now();
      const own = PACE_LIMITS.backOff * 2 ** Math.min(host.refusals, 10);
      const pause = Math.min(retryAfterMs(outcome.retryAfter, wall()) ?? own, PACE_LIMITS.retryAfter);
      host.refusals += 1;
      host.nextAt = Math.max(host.nextAt, now + pause);
    },
    stumbled: (name, there = false) => {
      const host = hostOf(name);
      if (host.answered || there) host.nextAt = Math.max(host.nextAt, clock.now() + PACE_LIMITS.stumble);
    },
    delay: (name, seconds) => {
      hostOf(name).delay = Math.min(Math.max(seconds, 0) * 1000, PACE_LIMITS.crawlDelay);
    },
    rested: () => rested,
    down: breaker.down,
  };
};
