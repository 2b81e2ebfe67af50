import { expect, test } from 'vitest';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { readHtml } from '../../src/crawl/read-html.ts';
import { templatesOf } from '../../src/crawl/templates.ts';
import { mostTemplates, templatedPath, templatedSite } from '../sites/templated.ts';

const answerOf = (site: ReturnType<typeof templatedSite>, path: string): string => {
  let body = '';
  const response = {
    writeHead: () => response,
    end: (text: string) => void (body = text),
  };
  void site({ url: path } as IncomingMessage, response as unknown as ServerResponse);
  return body;
};

test('fifteen made-up templates are told apart, whatever their pages hold', () => {
  const site = templatedSite(600);
  const paths = ['/', ...Array.from({ length: 600 }, (_, page) => templatedPath(page, mostTemplates))];
  const pages = paths.map((url) => ({
    url,
    structure: readHtml(answerOf(site, url), `http://a.cn${url}`).structure,
    entry: url === '/',
  }));
  const named = templatesOf(pages);
  const folders = new Map<string, Set<string>>();
  for (const [url, name] of named)
    folders.set(name, (folders.get(name) ?? new Set()).add(url.split('/')[1]!.replace(/\.html$/, '')));
  expect([...folders.values()].map((set) => [...set].join(' ')).toSorted()).toEqual(
    ['', ...new Set(paths.slice(1).map((path) => path.split('/')[1]!))].toSorted(),
  );
});
