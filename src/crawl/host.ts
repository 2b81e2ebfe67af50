/** A host name without the dots that may end it. No regular expression: a hostile name may be thousands of dots. */
export const bareHost = (name: string): string => {
  let end = name.length;
  while (end > 0 && name[end - 1] === '.') end -= 1;
  return name.slice(0, end);
};

/** A host as a plan names it: without www., default port as '', `any` for "*.example.gov.cn". */
type Named = { readonly name: string; readonly port: string; readonly any: boolean };

const withoutWww = (name: string): string => name.replace(/^www\.(?=[^.]+\.)/, '');

/** What a host and its www. variant, which are one site, have in common. */
export const siteName = (name: string): string => withoutWww(bareHost(name));

const portOf = (port: string): string => (port === '80' || port === '443' ? '' : port);

const read = (text: string): Named => {
  const any = text.startsWith('*.');
  const bare = any ? text.slice(2) : text;
  try {
    if (/[/?#@\\*\s]/.test(bare)) throw new Error('not a host');
    const url = new URL(`http://${bare}`);
    const name = bareHost(url.hostname);
    if (name === '') throw new Error('no name');
    return { name: any ? name : withoutWww(name), port: portOf(url.port), any };
  } catch {
    throw new Error(
      `"${text.slice(0, 100)}" is not a host; write www.example.gov.cn, www.example.gov.cn:8080 or *.example.gov.cn`,
    );
  }
};

/**
 * Compiles a plan's host list to a test of addresses. Hosts without port mean the default ports of http and https, which
 * are one site; so are a host and its www. variant. "*.example.gov.cn" covers example.gov.cn and every host below it.
 * Throws on an entry that is not a host, saying how to write it.
 */
export const hostTest = (hosts: readonly string[]): ((url: URL) => boolean) => {
  const named = hosts.filter((host) => host !== '').map((host) => read(host.trim().toLowerCase()));
  const exact = new Set(named.filter((host) => !host.any).map((host) => `${host.name}|${host.port}`));
  const below = named.filter((host) => host.any);
  return (url) => {
    if (exact.has(`${siteName(url.hostname)}|${url.port}`)) return true;
    const name = bareHost(url.hostname);
    return below.some(
      (host) => host.port === url.port && (name === host.name || name.endsWith(`.${host.name}`)),
    );
  };
};
