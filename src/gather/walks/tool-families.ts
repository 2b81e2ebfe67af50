/** A known family of accessibility tools, by what it loads. Families without an official name are called by their mark. */
type Family = { readonly id: string; readonly loads: RegExp; readonly global?: string };

/** Order decides nothing: a page may load several. */
const families: readonly Family[] = [
  {
    id: 'aria.js',
    loads: /\/aria\.js\?appid=[0-9a-f]{32}|\bgovwza\.cn\/dist\/|\bp\.cnwza\.cn\/|\/dist\/audiovisual\.js/i,
    global: 'aria.start',
  },
  { id: 'assist.js', loads: /\bapi\.govwza\.cn\/cniil\/assist\.js/i },
  { id: 'AiWza', loads: /\/AiWza\//i },
  { id: 'canyou', loads: /\/canyou\/|\bwza\.canyou168\.com\// },
  { id: 'WXA11Y', loads: /\/WXA11Y\//i },
  { id: 'schubert', loads: /\/schubert[\w.-]*\.js/i, global: 'schubert.use' },
];

/**
 * The families at work on a page.
 * @param addresses of scripts and other things that the page loaded (a loader that is commented out loads nothing)
 * @param globals names like 'aria.start' that are functions on the page
 */
export const familiesOf = (addresses: readonly string[], globals: readonly string[]): string[] =>
  families
    .filter(
      ({ loads, global }) =>
        addresses.some((address) => loads.test(address)) ||
        (global !== undefined && globals.includes(global)),
    )
    .map(({ id }) => id);

/** Names to look for on the page. */
export const familyGlobals: readonly string[] = families.flatMap(({ global }) => global ?? []);
