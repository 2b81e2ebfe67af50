import { createHash } from 'node:crypto';
import { isIdCard } from './id-card.ts';

/** Names of parameters whose values are secrets whatever they look like. */
const SECRET_NAME =
  /^(?:[\w.-]*[_.-])?(?:(?:access|refresh|id|auth|csrf|xsrf|user|login)?_?token|jwt|sid|sess|session|(?:j|php|asp|zh|user)?_?sess(?:ion)?_?(?:id|key)|aspsessionid\w*|asp\.net_sessionid|cftoken|ticket|authorization|api_?key|app_?secret|client_?secret|secret|sign|signature|sig|pwd|passwd|password|passphrase|otp|openid|unionid|sfzh?|id_?card(?:_?no)?)$/i;

/** Parameters that name an article or a document: an id of 32 hex digits is what Chinese content systems give those. */
const CONTENT_NAME = /(?:id|guid|uuid)$/i;
const CONTENT_ID = /^(?:[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;

const MASKED = /^\*\*\*(?:[0-9a-f]{6})?$/;
const JWT = /(?<![\w-])eyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*)?/g;

/** Share of neighbours of different kinds (upper, lower, digit); random text has two in three, words have few. */
const mixture = (text: string): number => {
  const kind = (code: number): number => (code < 58 ? 0 : code < 91 ? 1 : 2);
  let changes = 0;
  for (let at = 1; at < text.length; at++)
    if (kind(text.charCodeAt(at)) !== kind(text.charCodeAt(at - 1))) changes += 1;
  return changes / text.length;
};

/** True for text that only a machine makes up: `hex` digits of base 16 or more, or so much mixed base 64. */
const isRandom = (text: string, hex: number): boolean => {
  const bare = text.replace(/[-_]/g, '');
  if (bare.length >= hex && /^(?=.*\d)(?=.*[a-f])[0-9a-f]+$/i.test(bare)) return true;
  const mixed = text.length >= 24 && /^[\w+/=~.%-]+$/.test(text);
  return mixed && /\d/.test(text) && /[A-Z]/.test(text) && /[a-z]/.test(text) && mixture(bare) >= 0.35;
};

/**
 * What stands for a secret. Long random ones keep six digits of their hash, so that two addresses stay two; what could be
 * guessed from a hash keeps nothing.
 */
const sign = (secret: string, random: boolean): string =>
  random ? `***${createHash('sha256').update(secret).digest('hex').slice(0, 6)}` : '***';

const pairs = (whole: string, before: string, name: string, value: string): string => {
  if (MASKED.test(value)) return whole;
  const random = isRandom(value, 32);
  const content = CONTENT_NAME.test(name) && CONTENT_ID.test(value);
  const secret = SECRET_NAME.test(name) || (random && !content);
  return secret ? `${before}${name}=${sign(value, random)}` : whole;
};

/** Parts of a path: ids of articles are left, so only what is longer than those, or stands behind a name, is a token. */
const parts = (text: string): string =>
  isRandom(text, 40) && !CONTENT_ID.test(text) ? sign(text, true) : text;

const idCard = (digits: string): string =>
  isIdCard(digits) ? `${digits.slice(0, 3)}***********${digits.slice(-4)}` : digits;

/** What every secret has something of. */
const SUSPECT = /[=/]|\d{4}|eyJ|bearer|basic/i;

/**
 * A text without secrets, fit to be written anywhere: values of parameters and parts of paths that look like tokens or session ids,
 * credentials in addresses and headers, JSON web tokens, numbers of identity cards (18 digits, valid date and check digit,
 * GB 11643) and of mobile phones in China. Pure; masking twice changes nothing; linear in the length of the text.
 */
export const mask = (text: string): string => {
  if (text.length < 6 || !SUSPECT.test(text)) return text;
  let out = text;
  if (out.includes('://')) out = out.replace(/:\/\/[^\s/?#@"'<>]+@/g, '://***@');
  if (out.includes('eyJ')) out = out.replace(JWT, (token) => sign(token, true));
  if (out.includes('=')) out = out.replace(/([?&;#])([\w.[\]%-]{1,60})=([^&?\s"'<>#;)\]}]+)/g, pairs);
  if (out.includes('/'))
    out = out
      .replace(
        /(\/(?:sid|sess|session|session_?id|sessid|zhsid|token|ticket|auth)[=_/-])(?=[a-z0-9]*\d)([a-z0-9]{16,})/gi,
        (_, before: string, value: string) => `${before}${sign(value, true)}`,
      )
      .replace(/(\/\(S\()[a-z0-9]{24}(?=\)\))/gi, '$1***')
      .replace(/(?<=\/)[\w~+=%-]{24,}/g, parts);
  if (/bearer|basic/i.test(out))
    out = out.replace(
      /\b(bearer|basic)(\s+)(?=[a-z._~+/=-]*\d)[\w.~+/=-]{16,}/gi,
      (_, scheme: string, space: string) => `${scheme}${space}***`,
    );
  return out
    .replace(/(?<!\d)[1-8]\d{16}[\dXx](?!\d)/g, idCard)
    .replace(/(?<![\d.])(1[3-9]\d)([- ]?)\d{4}\2(\d{4})(?!\d)/g, '$1$2****$2$3');
};

/** True for a text that would not be written as it is. */
export const holdsSecret = (text: string): boolean => mask(text) !== text;

/** Values under these keys are ours, not a page's: hashes, packed numbers, and how we name ourselves to sites. */
const OURS = new Set(['id', 'of', 'group', 'file', 'skeleton', 'template']);
const HASH = /^[0-9a-f]{12,64}(?:-[\w-]+)?(?:\.\w+)?$/;
const WHOLE = new Set(['agent', 'structure']);

const masked = (value: unknown, key: string): unknown => {
  if (typeof value === 'string')
    return WHOLE.has(key) || (OURS.has(key) && HASH.test(value)) ? value : mask(value);
  if (Array.isArray(value)) return value.map((one: unknown) => masked(one, key));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [mask(name), masked(one, name)]));
};

/** The same plain value with `mask` applied to every text in it, names of fields included. */
export const maskAll = <T>(value: T): T => masked(value, '') as T;
