const FRONT = /\/(?:(?:index|default)\.(?:[sx]?html?|php|jspx?|aspx?|do))?$/i;

/**
 * What two addresses of one folder's front page have in common, `/xxgk/` and `/xxgk/index.html`: the folder and the content
 * that was sent. Alike in both, they are one page. Null for other addresses: elsewhere equal content may show different
 * pages, as scripts choose by the address, or be linked under two names on purpose.
 * @param url where the page was found in the end
 * @param content hash of what the server sent; asked for front pages alone, as hashing every page of a survey would cost
 */
export const frontOf = (url: string, content: () => string): string | null => {
  const { protocol, host, pathname, search, hash } = new URL(url);
  if (!/^https?:$/.test(protocol) || search !== '' || hash.length > 1 || !FRONT.test(pathname)) return null;
  return `${host}${pathname.replace(FRONT, '/')} ${content()}`;
};
