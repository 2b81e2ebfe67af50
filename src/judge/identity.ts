import { createHash } from 'node:crypto';
import type { Target } from '../model/target.ts';

const LONGEST = 2000; // characters of a selector that are read; selectors come from hostile pages

// One pass over a selector: [attribute "value"], :nth-child(3) and its kin, #id or .class (CSS escapes included).
// No two neighbouring parts can match the same text, so hostile selectors cannot make it slow.
const PARTS =
  /\[((?:\\.|[\w:-])+)(?:[~|^$*]?=("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|[^\]"'\s]*)(?: [is])?)?\]|:(?:nth-[\w-]+\([^()]*\)|(?:first|last|only)-(?:child|of-type))|([#.])((?:\\[0-9a-f]{1,6}\s?|\\.|[\w-]|[^\0-\x7f])+)/gi;

// Attributes whose values are content: they differ from page to page of one template.
const CONTENT = /^(?:href|src|srcset|action|title|alt|value|content|style|on\w+|data-[\w-]+|aria-label)$/i;

/** Digits may be written as CSS escapes ("\31 23" is 123). */
const unescape = (name: string): string => name.replace(/\\3([0-9])\s?/g, '$1');

const generated = (part: string): boolean => {
  const digits = part.replace(/\D/g, '').length;
  if (digits === 0 || !/[a-z]/i.test(part)) return false;
  const runs = part.match(/\d+|\D+/g)?.length ?? 0;
  return runs > 3 || (runs > 2 && digits > 1 && part.length > 4) || /^[0-9a-f]{8,}$/i.test(part);
};

const steady = (name: string, always: boolean): string => {
  const parts = unescape(name).split(/([-_])/);
  const hashless = parts.map((part) => (generated(part) ? '*' : part)).join('');
  return always || hashless.replace(/\D/g, '').length >= 3 ? hashless.replace(/\d+/g, '0') : hashless;
};

/** A selector without what a new page load changes: generated names and long numbers in ids and classes. */
const place = (selector: string): string =>
  selector
    .slice(0, LONGEST)
    .replace(PARTS, (whole: string, _attribute, _value, sign?: string, name?: string) =>
      sign === undefined || name === undefined ? whole : sign + steady(name, false),
    );

/** A selector without what differs between pages, or rows, of one template: positions, numbers, contents. */
const template = (selector: string): string =>
  selector
    .slice(0, LONGEST)
    .replace(PARTS, (_whole: string, attribute?: string, value?: string, sign?: string, name?: string) => {
      if (sign !== undefined && name !== undefined) return sign + steady(name, true);
      if (attribute === undefined) return '';
      if (value === undefined || CONTENT.test(attribute)) return `[${attribute}]`;
      return `[${attribute}=${steady(value.replace(/["']/g, ''), true)}]`;
    });

const hash = (parts: readonly (string | null)[], length: number): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, length);

/**
 * Where a finding stands, as findingId wants it. `ordinal` tells equal places of one page apart (0, 1, 2 ...);
 * `scope` is the device, so that one place on two devices has two ids.
 */
export const placeOf = (target: Target | null, scope: string | null, ordinal: number): string =>
  JSON.stringify([scope, target ? [...target.frame, target.selector].map(place) : null, ordinal]);

/** Id of a finding: 16 hex digits, equal in every run as long as rule, code, page URL and place are. */
export const findingId = (rule: string, code: string, page: string | null, place: string): string =>
  hash([rule, code, page, place], 16);

/**
 * Group of a finding: 12 hex digits, equal for findings that one repair would remove, which is to say the same
 * fault at the same place of a template. Frames stay apart; without a target it is the fault of the page itself.
 */
export const groupOf = (rule: string, code: string, target: Target | null): string =>
  hash([rule, code, ...(target ? [...target.frame, target.selector].map(template) : [null])], 12);
