import { existsSync, readdirSync, readFileSync } from 'node:fs';
import Handlebars from 'handlebars';
import type { Args, Lang } from '../model/json.ts';
import { reportText, type ReportKey } from '../words/report.ts';
import { visibleAll } from './safe.ts';

/** The pages there are templates for. */
export type TemplateName =
  | 'overview'
  | 'repairs'
  | 'attestation'
  | 'notice'
  | 'compare'
  | 'criteria'
  | 'checklist'
  | 'criterion'
  | 'pages'
  | 'page'
  | 'site'
  | 'not-audited'
  | 'method';

/** The templates folder: at the root of the package, also when this file runs compiled from dist/src/report. */
const findFolder = (): URL => {
  for (const up of ['../../', '../../../', '../../../../']) {
    const folder = new URL(`${up}templates/`, import.meta.url);
    if (existsSync(new URL('partials/layout.hbs', folder))) return folder;
  }
  throw new Error(
    `templates/ not found above ${import.meta.url}: the installation is incomplete, install wza again`,
  );
};

/** The style sheet of every report: what holds everywhere, then what narrow screens, forced colours and paper change. */
export const readStyle = (): string =>
  ['style.css', 'style-media.css'].map((name) => readFileSync(new URL(name, findFolder()), 'utf8')).join('');

/**
 * Without the empty lines that unmet conditions leave, and with "=" written as itself: all our attributes are quoted.
 * Text of audited pages has its "<" escaped, so no empty line of theirs is meant.
 */
const slim = (html: string): string => html.replace(/>\n{2,}</g, '>\n<').replaceAll('&#x3D;', '=');

const load = (lang: Lang): ((name: TemplateName, view: object) => string) => {
  const folder = findFolder();
  const handlebars = Handlebars.create();
  // {{t 'key' n=3}}: a text of the report. Escaped like any other value.
  handlebars.registerHelper('t', (key: string, { hash }: Handlebars.HelperOptions) =>
    reportText(key as ReportKey, lang, hash as Args),
  );
  const options = { strict: true, noEscape: false, preventIndent: true };
  const compile = (path: string) => handlebars.compile(readFileSync(new URL(path, folder), 'utf8'), options);
  for (const file of readdirSync(new URL('partials/', folder)).sort())
    if (file.endsWith('.hbs')) handlebars.registerPartial(file.slice(0, -4), compile(`partials/${file}`));
  const compiled = new Map<TemplateName, Handlebars.TemplateDelegate>();
  return (name, view) => {
    const template = compiled.get(name) ?? compile(`${name}.hbs`);
    compiled.set(name, template);
    return slim(template(visibleAll(view)));
  };
};

const loaded = new Map<Lang, ReturnType<typeof load>>();

/** Renders one page. Templates are read and compiled once a language. Throws when a template names what a view lacks. */
export const render = (name: TemplateName, view: object, lang: Lang): string => {
  const renderer = loaded.get(lang) ?? load(lang);
  loaded.set(lang, renderer);
  return renderer(name, view);
};
