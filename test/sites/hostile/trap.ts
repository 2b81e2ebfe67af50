import type { ServerResponse } from 'node:http';
import type { FailReason } from '../../../src/model/page-visit.ts';

/** How a visit may rightly end. */
export type Expected =
  | { readonly state: 'audited' }
  | { readonly state: 'not-audited'; readonly reason: FailReason };

/** What a trap is handed of the request. */
export type Asked = {
  readonly url: URL; // absolute, with the test server's own host
  readonly cookie: string;
  readonly times: number; // how often this path was asked for before
  readonly turn: number; // requests that this connection carried before
};

/** One nasty page: what it answers and how an audit of it may end, the best outcome first. */
export type Trap = {
  readonly path: string;
  readonly expected: readonly [Expected, ...Expected[]];
  readonly breaks?: true; // no answer that a strict client would take
  readonly answer: (response: ServerResponse, asked: Asked) => void;
};

export const audited: Expected = { state: 'audited' };
export const failed = (reason: FailReason): Expected => ({ state: 'not-audited', reason });

/** A sound Chinese page around the nasty part. */
export const html = (title: string, body: string, head = ''): string =>
  `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body><main><h1>${title}</h1><p>青城区政务公开示例页面，用来检验工具遇到异常页面时的表现，内容均为虚构。</p><p><a href="/">返回首页</a></p>${body}</main></body></html>`;

/** Sends a whole page. `type` '' leaves the header out. */
export const send = (
  response: ServerResponse,
  body: string | Uint8Array,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): void => {
  const all: Record<string, string> = { 'content-type': 'text/html; charset=utf-8', ...headers };
  if (all['content-type'] === '') delete all['content-type'];
  response.writeHead(status, all).end(body);
};

/** A trap that is a page with something nasty in it. */
export const page = (
  path: string,
  expected: Trap['expected'],
  body: string,
  options: { readonly head?: string; readonly headers?: Readonly<Record<string, string>> } = {},
): Trap => ({
  path,
  expected,
  answer: (response) => send(response, html(path.slice(1), body, options.head), 200, options.headers),
});
