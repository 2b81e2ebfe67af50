import { BlockList, isIP } from 'node:net';
import type { SitePlan } from '../model/site-plan.ts';
import { hostTest, siteName } from './host.ts';

/** Not reachable from the public internet. 198.18/15 is left out on purpose: proxies common in China answer every name with it. */
const PRIVATE = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8], // this host
  ['10.0.0.0', 8],
  ['100.64.0.0', 10], // carrier-grade NAT
  ['127.0.0.0', 8],
  ['169.254.0.0', 16], // link-local, cloud metadata
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['224.0.0.0', 4], // multicast
  ['240.0.0.0', 4], // reserved, broadcast
] as const) {
  PRIVATE.addSubnet(net, bits);
}
for (const [net, bits] of [
  ['fc00::', 7], // unique local
  ['fe80::', 10], // link-local
  ['fec0::', 10], // site-local
  ['ff00::', 8], // multicast
] as const) {
  PRIVATE.addSubnet(net, bits, 'ipv6');
}

/** The eight 16-bit groups of an IPv6 address; URL does the reading. */
const groups = (ip: string): readonly number[] => {
  const [head = '', tail] = new URL(`http://[${ip}]`).hostname.slice(1, -1).split('::');
  const read = (text: string): number[] =>
    text === '' ? [] : text.split(':').map((g) => Number.parseInt(g, 16));
  const left = read(head);
  const right = read(tail ?? '');
  return [...left, ...Array<number>(8 - left.length - right.length).fill(0), ...right];
};

const v4 = (high = 0, low = 0): string => [high >> 8, high & 255, low >> 8, low & 255].join('.');

/** The IPv4 address that an IPv6 one carries (mapped, compatible, NAT64, 6to4), or null. */
const carried = (ip: string): string | null => {
  const g = groups(ip);
  const zeros = (count: number): boolean => g.slice(0, count).every((x) => x === 0);
  if (zeros(6) || (zeros(5) && g[5] === 0xffff) || (zeros(4) && g[4] === 0xffff && g[5] === 0))
    return v4(g[6], g[7]);
  if (g[0] === 0x64 && g[1] === 0xff9b) return v4(g[6], g[7]);
  return g[0] === 0x2002 ? v4(g[1], g[2]) : null;
};

/** True for loopback, link-local, private, unique-local, shared and reserved addresses, also when carried in IPv6. False for a name. */
export const isPrivateAddress = (ip: string): boolean => {
  const bare = ip.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
  const family = isIP(bare);
  if (family === 0) return false;
  if (family === 4) return PRIVATE.check(bare);
  const inner = carried(bare);
  return PRIVATE.check(bare, 'ipv6') || (inner !== null && PRIVATE.check(inner));
};

/** Keeps a public audit out of private networks. */
export type Guard = {
  /** May an address found on a page or in a redirect be entered, as far as its text tells? */
  readonly url: (url: string) => boolean;
  /** May a connection to this host ("name" or "name:port") be made at the IP address its name was resolved to? */
  readonly address: (host: string, ip: string) => boolean;
};

/**
 * Builds the guard of a plan. Private addresses are open only to hosts that the plan's entries or hosts name exactly
 * (with port, for literal addresses and where one is asked for); a wildcard does not vouch, since forgotten DNS records below a public
 * name often point to private addresses. A named host that has once led outside never leads inside while this guard stands: its pages
 * could else have their own name answered with an address of ours, and read there what they like (DNS rebinding). Who has
 * such a name on purpose names the private address too.
 */
export const guardOf = (plan: Pick<SitePlan, 'entry' | 'scope'>): Guard => {
  const entries = plan.entry.map((url) => new URL(url)).filter((url) => url.protocol !== 'file:');
  const exact = plan.scope.hosts.filter((host) => host !== '' && !host.startsWith('*'));
  const named = hostTest([...exact, ...entries.map((url) => url.host)]);
  const names = hostTest([
    ...exact.map((host) => new URL(`http://${host}`).hostname),
    ...entries.map((url) => url.hostname),
  ]);
  const own = new Set(exact.map((host) => new URL(`http://${host}`).hostname.replace(/^\[|\]$/g, '')));
  const outside = new Set<string>(); // no more than the plan names
  return {
    url: (text) => {
      if (!URL.canParse(text)) return false;
      const url = new URL(text);
      if (url.protocol !== 'http:' && url.protocol !== 'https:') return false;
      const local = /(?:^|\.)localhost\.?$/.test(url.hostname) || isPrivateAddress(url.hostname);
      return !local || named(url);
    },
    address: (host, ip) => {
      const url = new URL(`http://${host}`);
      const isNamed = names(new URL(`http://${url.hostname}`));
      const key = siteName(url.hostname);
      if (!isPrivateAddress(ip)) {
        if (isNamed && isIP(ip) !== 0) outside.add(key); // before it is resolved a name says nothing
        return true;
      }
      const opened = url.port === '' ? isNamed : named(url);
      return opened && (!outside.has(key) || own.has(ip));
    },
  };
};
