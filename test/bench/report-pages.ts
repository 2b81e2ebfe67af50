import type { Finding } from '../../src/model/finding.ts';
import type { Report } from '../../src/model/report.ts';

/** Of the findings of a page, this many in ten are its own content's: no other page has their group. */
const ownInTen = 1;

/**
 * A report of `pages` audited pages, made of a small one by repeating its pages under other addresses with all their
 * findings. One finding in ten gets a group of its own, as content has; the others are of shared templates. Pictures stay
 * with the first copy of a page, for an audit takes a fixed number of them, however many pages it has.
 */
export const manyPages = (small: Report, pages: number): Report => {
  const byPage = new Map<string, Finding[]>();
  for (const finding of small.findings) {
    const key = `${finding.device} ${finding.page}`;
    byPage.set(key, [...(byPage.get(key) ?? []), finding]);
  }
  const copies = Array.from({ length: pages }, (_, i) => {
    const page = small.pages[i % small.pages.length]!;
    const id = i.toString(16).padStart(12, '0');
    const shots = i < small.pages.length ? page.shots : [];
    return {
      page: { ...page, id, url: `${page.url}?copy=${i}`, shots },
      of: `${page.device} ${page.url}`,
      i,
    };
  });
  const findings = copies.flatMap(({ page, of, i }) =>
    (byPage.get(of) ?? []).map((finding, n) => ({
      ...finding,
      id: `${i.toString(16).padStart(10, '0')}${n.toString(16).padStart(6, '0')}`,
      page: page.url,
      group: n % 10 < ownInTen ? `${finding.group}${i}` : finding.group,
    })),
  );
  const visit = small.visits.find(({ reached }) => reached.state === 'audited')!;
  return {
    ...small,
    pages: copies.map(({ page }) => page),
    visits: copies.map(({ page, i }) => ({
      ...visit,
      id: page.id,
      url: page.url,
      order: i,
      reached: visit.reached.state === 'audited' ? { ...visit.reached, finalUrl: page.url } : visit.reached,
    })),
    findings: findings.sort((a, b) => (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)),
  };
};
