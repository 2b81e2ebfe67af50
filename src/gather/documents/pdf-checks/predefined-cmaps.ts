/** Maps of codes that every reader has (ISO 32000-1, table 118), by the set of characters they lead to. */
const byOrdering: Readonly<Record<string, readonly string[]>> = {
  GB1: ['GB-EUC', 'GBpc-EUC', 'GBK-EUC', 'GBKp-EUC', 'GBK2K', 'UniGB-UCS2', 'UniGB-UTF16'],
  CNS1: ['B5pc', 'HKscs-B5', 'ETen-B5', 'ETenms-B5', 'CNS-EUC', 'UniCNS-UCS2', 'UniCNS-UTF16'],
  Japan1:
    '83pv-RKSJ 90ms-RKSJ 90msp-RKSJ 90pv-RKSJ Add-RKSJ EUC Ext-RKSJ UniJIS-UCS2 UniJIS-UCS2-HW UniJIS-UTF16 UniJIS2004-UTF16'.split(
      ' ',
    ),
  Korea1: ['KSC-EUC', 'KSCms-UHC', 'KSCms-UHC-HW', 'KSCpc-EUC', 'UniKS-UCS2', 'UniKS-UTF16'],
};
const orderings = new Map<string, string>([
  ['H', 'Japan1'],
  ['V', 'Japan1'],
  ...Object.entries(byOrdering).flatMap(([ordering, names]) =>
    names.flatMap((name): [string, string][] => [
      [`${name}-H`, ordering],
      [`${name}-V`, ordering],
    ]),
  ),
]);

export const isPredefined = (name: string): boolean => /^Identity-[HV]$/.test(name) || orderings.has(name);

/** The set of characters a predefined map leads to; null for Identity and unknown names. */
export const orderingOf = (name: string): string | null => orderings.get(name) ?? null;
