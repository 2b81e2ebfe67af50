const UNRESERVED = /[A-Za-z0-9._~-]/;

/**
 * One spelling of percent-encoding: upper-case hex, unreserved characters written plainly (RFC 3986, 6.2.2), a stray % as %25.
 * Works on bytes, not characters, so a GBK-encoded path keeps its bytes.
 */
export const tidyPercent = (text: string): string =>
  text.replace(/%(?![0-9A-Fa-f]{2})/g, '%25').replace(/%([0-9A-Fa-f]{2})/g, (whole, hex: string) => {
    const char = String.fromCharCode(Number.parseInt(hex, 16));
    return UNRESERVED.test(char) ? char : whole.toUpperCase();
  });

/** Percent-encodes the raw bytes of a header that Node handed over as Latin-1, whatever their character set. */
export const encodeLatin1 = (text: string): string =>
  text.replace(
    /[\u0080-\u00ff]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
