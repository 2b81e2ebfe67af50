/** This many refusals in a row, with no answer between them, mean that a host is down or has shut us out. */
const PATIENCE = 10;

/** Pauses, in ms, each followed by one more try, before such a host is given up: many come back. */
const PAUSES = [15_000, 30_000, 60_000];

/** Statuses by which a host refuses us; see trouble.ts. 503 is how overloaded hosts do. */
const REFUSAL = new Set([403, 412, 429, 503, 521]);

/** True for a refusal: a status that refuses, or no answer at all (null). */
export const refuses = (status: number | null): boolean => status === null || REFUSAL.has(status);

export type Breaker = {
  /** Counts how a request to a host ended; null status = no answer, for the reason given. */
  readonly told: (
    host: string,
    outcome: { readonly status: number | null; readonly reason?: string },
  ) => void;
  /** The last cause and the number of refusals in a row once a host is given up, else null. */
  readonly down: (host: string) => { readonly cause: string; readonly inRow: number } | null;
  /** How long to leave a host alone before the next request to it, in ms, by what it was last told. */
  readonly pause: (host: string) => number;
};

/**
 * Watches hosts for refusals in a row: no answer at all, or a status that refuses. Any other answer clears the count, and
 * revives a host that was given up. Before that a host is tried again after longer and longer pauses.
 */
export const openBreaker = (patience: number = PATIENCE): Breaker => {
  const rows = new Map<string, { cause: string; inRow: number }>();
  return {
    told: (host, { status, reason }) => {
      if (!refuses(status)) {
        rows.delete(host);
        return;
      }
      const inRow = (rows.get(host)?.inRow ?? 0) + 1;
      rows.set(host, { cause: reason ?? String(status ?? 'no-answer'), inRow });
    },
    down: (host) => {
      const row = rows.get(host);
      return row && row.inRow >= patience + PAUSES.length ? { ...row } : null;
    },
    pause: (host) => {
      const row = rows.get(host);
      return (row && PAUSES[row.inRow - patience]) ?? 0;
    },
  };
};
