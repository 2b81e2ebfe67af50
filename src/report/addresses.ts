import type { Finding } from '../model/finding.ts';
import type { ReportPage } from '../model/report.ts';
import { Device } from '../model/site-plan.ts';

type Where = Pick<Finding, 'device' | 'page'>;

/** Numbers for addresses and for pages on devices, given once and used by everything that counts pages. */
export type Addresses = {
  /** The number of an address, from 0 in the order of their coming; null = the site as a whole. */
  numberOf(url: string | null): number;
  /** The address of a number; null = the site as a whole. */
  url(number: number): string | null;
  /** The number of a page on a device, or of an address on none. */
  seatOf(where: Where): number;
  /** The place of an audited page in the report's list; -1 = none of them. */
  placeOf(where: Where): number;
};

const seats = Device.options.length + 1; // of one address: on no device, on each

/** Numbers the addresses of a report's pages; others get a number when they come. */
export const openAddresses = (pages: readonly Pick<ReportPage, 'device' | 'url'>[]): Addresses => {
  const numbers = new Map<string | null, number>();
  const urls: (string | null)[] = [];
  const numberOf = (url: string | null): number => {
    let number = numbers.get(url);
    if (number === undefined) numbers.set(url, (number = urls.push(url) - 1));
    return number;
  };
  const seatOf = ({ device, page }: Where): number =>
    seats * numberOf(page) + (device === null ? 0 : 1 + Device.options.indexOf(device));
  for (const { url } of pages) numberOf(url);
  const places = new Int32Array(seats * urls.length).fill(-1);
  for (const [place, { device, url }] of pages.entries()) places[seatOf({ device, page: url })] = place;
  return {
    numberOf,
    url: (number) => urls[number] ?? null,
    seatOf,
    placeOf: (where) => (where.device === null ? -1 : (places[seatOf(where)] ?? -1)),
  };
};
