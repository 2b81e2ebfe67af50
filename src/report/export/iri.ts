const escape = (char: string): string =>
  [...new TextEncoder().encode(char)]
    .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('');

/**
 * An address as an absolute URI of RFC 3986: what a browser leaves unescaped (such as { | } in a query) is escaped, so
 * that strict readers take it. One that cannot be parsed becomes a name, urn:x-wza:address:... .
 */
export const iri = (address: string): string => {
  const whole = address.toWellFormed();
  const url = URL.canParse(whole) ? new URL(whole).href : `urn:x-wza:address:${encodeURIComponent(whole)}`;
  return url
    .replace(/[^A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]/gu, escape)
    .replace(/%(?![0-9A-Fa-f]{2})/g, '%25');
};

/** A name of ours for something that has no address: urn:x-wza:<kind>:<id>. */
export const ownName = (kind: string, id: string): string =>
  `urn:x-wza:${kind}:${encodeURIComponent(id.toWellFormed())}`;
