import { createHash } from 'node:crypto';
import type { Finding } from '../model/finding.ts';

/** A mark of evidence: 12 hex digits of a SHA-256. */
export const markOf = (evidence: unknown): string =>
  createHash('sha256').update(JSON.stringify(evidence)).digest('hex').slice(0, 12);

/**
 * Mark of what a person sees of a finding: rule, text and arguments, and the element's own HTML. Equal on two pages
 * that hold the same element; another as soon as the element changes.
 */
export const seenOf = ({ rule, code, args, target }: Finding): string =>
  markOf([
    rule,
    code,
    Object.entries(args).sort(([a], [b]) => (a < b ? -1 : 1)),
    target && target.html.replace(/\s+/g, ' ').trim(),
  ]);
