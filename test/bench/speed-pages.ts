import { existsSync } from 'node:fs';
import type { Handler } from '../sites/serve.ts';

const handbook = '/usr/share/doc/debian-handbook/html/zh-CN';

const section = (page: number, at: number): string => `
  <section aria-labelledby="h${at}">
    <h2 id="h${at}">第 ${at} 节　办事指南与政策解读（${page}）</h2>
    <p>为方便群众和企业办事，现将有关事项公告如下：申请人可以通过网上大厅、自助终端或者服务窗口提交材料，受理后五个工作日内办结。</p>
    <ul>${Array.from({ length: 12 }, (_, i) => `<li><a href="/p${(page * 7 + at * 12 + i) % 100}.html">关于做好第 ${page}-${at}-${i} 号事项办理工作的通知</a> <span class="date">2026-0${(i % 9) + 1}-1${i % 10}</span></li>`).join('')}</ul>
    <table><caption>收费标准</caption><tr><th scope="col">项目</th><th scope="col">金额</th></tr>${Array.from({ length: 6 }, (_, i) => `<tr><td>项目 ${i}</td><td>${i * 10} 元</td></tr>`).join('')}</table>
    <form action="/s"><label>关键词 <input name="q${at}"></label> <button>搜索</button></form>
  </section>`;

const madeUp = (page: number): string => `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>第 ${page} 页 - 政务公开 - 示例市人民政府</title>
<style>body{font:16px/1.8 sans-serif;color:#222}nav a{color:#003a8c;padding:8px}.date{color:#555}</style></head><body>
<header><a href="#main">跳到主要内容</a><nav aria-label="主导航">${Array.from({ length: 10 }, (_, i) => `<a href="/p${i * 10}.html">栏目${i}</a>`).join('')}</nav></header>
<main id="main"><h1>第 ${page} 页</h1>${Array.from({ length: 8 }, (_, at) => section(page, at)).join('')}</main>
<footer><p>主办：示例市人民政府办公室　网站标识码 0000000000</p></footer></body></html>`;

/** What the speed bench audits: the Chinese Debian handbook where it is installed, else a site of 100 made-up pages. */
export const speedSite: { readonly name: string; readonly source: string | Handler } = existsSync(handbook)
  ? { name: 'debian-handbook zh-CN', source: handbook }
  : {
      name: '100 made-up pages',
      source: (request, response) => {
        const page = /^\/(?:index\.html|p(\d{1,2})\.html)$/.exec(request.url ?? '');
        if (!page) return void response.writeHead(404).end();
        response
          .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
          .end(madeUp(Number(page[1] ?? 0)));
      },
    };
