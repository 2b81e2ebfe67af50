import { createHash } from 'node:crypto';

/** Short hash of a content. */
export const hashOf = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 32);

/** An ETag without what servers add for a compressed answer: the marks of weakness and "-gzip". */
const plainTag = (tag: string): string =>
  tag
    .trim()
    .replace(/^W\//, '')
    .replace(/[-;]?(?:gzip|br|zstd)(?="?$)/, '');

/** The seal of an answer by what its headers say of its version; null when they say nothing. */
export const headerSeal = (headers: Readonly<Record<string, string>>): string | null => {
  const { etag = '', 'last-modified': modified = '' } = headers;
  return etag === '' && modified === '' ? null : `v:${hashOf(`${plainTag(etag)}\n${modified.trim()}`)}`;
};

/** The seal of a content. */
export const contentSeal = (content: string | Uint8Array): string => `b:${hashOf(content)}`;

/** The seal of an error answer, or of none (null). */
export const errorSeal = (status: number | null): string => (status === null ? 'x' : `s:${status}`);
