import type { Args } from '../model/json.ts';
import type { FailReason } from '../model/page-visit.ts';

/** Why a request brought nothing, in the words of a visit. */
export type Trouble = { readonly reason: FailReason; readonly args: Args };

/** Statuses by which firewalls and rate limits refuse; 412 and 521 are the marks of challenges common in China. */
const BLOCKED = new Set([403, 412, 429, 521]);

const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_(?:VERIFY|GET|DECRYPT|DECODE)|ALTNAME|CRL_|HOSTNAME_MISMATCH/;

/** Sorts an HTTP status that is no success. */
export const statusTrouble = (status: number): Trouble => ({
  reason: BLOCKED.has(status) ? 'blocked' : 'http-error',
  args: { status },
});

const codeOf = (error: unknown): string => {
  if (!(error instanceof Error)) return 'unknown';
  const own = 'code' in error ? error.code : undefined;
  if (typeof own === 'string') return own;
  return error instanceof AggregateError ? codeOf(error.errors[0]) : error.name;
};

/** Sorts an error of Node's network layer by its code, never by its message. `limit` is the time allowed in seconds. */
export const networkTrouble = (error: unknown, host: string, limit: number): Trouble => {
  const code = codeOf(error);
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN' || code === 'ENODATA')
    return { reason: 'dns', args: { host } };
  if (code === 'ECONNREFUSED') return { reason: 'refused', args: { host } };
  if (code === 'ETIMEDOUT') return { reason: 'timeout', args: { limit } };
  if (code === 'EPRIVATE') return { reason: 'error', args: { detail: 'private-address' } };
  if (CERTIFICATE.test(code)) return { reason: 'certificate', args: { detail: code } };
  return { reason: 'connection', args: { detail: code } };
};
