import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { folderHandler, type Handler } from '../sites/serve.ts';
import type { Checked } from './check-all.ts';
import { type CorpusPage, countBy } from './corpus.ts';

type Fixture = CorpusPage & { readonly html: string; readonly outside: boolean };

// Parts of a page that stand beside its main content.
const beside = new Set([
  'cookie-banner',
  'exit-this-page',
  'footer',
  'header',
  'service-navigation',
  'skip-link',
]);

/** The installed package govuk-frontend. null = it is not there. */
export const govukFolder = (): string | null => {
  try {
    return join(dirname(createRequire(import.meta.url).resolve('govuk-frontend/package.json')), 'dist/govuk');
  } catch {
    return null;
  }
};

/** The examples of every component, those for the package's own tests left out. */
export const govukPages = (folder: string): Fixture[] =>
  readdirSync(join(folder, 'components'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name: component }) => {
      const file = join(folder, 'components', component, 'fixtures.json');
      const { fixtures } = JSON.parse(readFileSync(file, 'utf8')) as {
        fixtures: { name: string; hidden: boolean; html: string }[];
      };
      return fixtures
        .filter(({ hidden }) => !hidden)
        .map(({ name, html }, at) => ({
          id: `${component}: ${name}`,
          path: `/${component}/${at}`,
          html,
          outside: beside.has(component),
        }));
    });

const pageOf = ({ html, outside }: Fixture): string => `<!doctype html>
<html lang="en" class="govuk-template"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Apply for a licence - GOV.UK</title><link rel="stylesheet" href="/govuk-frontend.min.css"></head>
<body class="govuk-template__body"><script>document.body.className += ' js-enabled govuk-frontend-supported'</script>
${outside ? html : ''}<div class="govuk-width-container"><main id="content" class="govuk-main-wrapper" tabindex="-1">
<h1 class="govuk-heading-l" id="test-target-element" tabindex="-1">Apply for a licence</h1><p class="govuk-body">You can apply for a licence here.</p>
${outside ? '' : html}</main></div>
<script type="module">import { initAll } from '/govuk-frontend.min.js'; initAll()</script></body></html>`;

/** Answers the examples, each in a plain page, and the files of the package. */
export const govukSite = (folder: string, pages: readonly Fixture[]): Handler => {
  const bodies = new Map(pages.map((page) => [page.path, pageOf(page)]));
  const files = folderHandler(folder);
  return (request, response) => {
    const body = bodies.get(request.url ?? '');
    if (body === undefined) return files(request, response);
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(body);
  };
};

/** Figures of the GOV.UK components: whatever fails is a false alarm. */
export const scoreGovuk = (checked: readonly Checked[]) => {
  const alarms = checked.flatMap(({ id, findings }) =>
    findings
      .filter(({ outcome }) => outcome === 'fail')
      .map(({ rule, code, target }) => ({ id, rule, code, html: target?.html ?? '' })),
  );
  return {
    pages: checked.length,
    notAudited: checked
      .filter(({ reached }) => reached !== 'audited')
      .map(({ id, reached }) => ({ id, reached })),
    alarmPages: new Set(alarms.map(({ id }) => id)).size,
    alarms,
    asks: countBy(
      checked.flatMap(({ findings }) => [
        ...new Set(findings.filter(({ outcome }) => outcome === 'ask').map(({ rule }) => rule)),
      ]),
    ),
  };
};

/** Lines for people. */
export const govukText = (score: ReturnType<typeof scoreGovuk>): string[] => [
  `GOV.UK  ${score.pages} components; false alarms ${score.alarms.length} on ${score.alarmPages}`,
  ...score.notAudited.map(({ id, reached }) => `  not audited: ${id} (${reached})`),
  ...score.alarms.map(({ id, rule, code, html }) => `  ${id}: ${rule} ${code} ${html.slice(0, 120)}`),
  `  pages with a question: ${score.asks.map(([rule, n]) => `${rule} ${n}`).join(', ') || '–'}`,
];
