import { expect, test } from 'vitest';
import { kindsByName, kindsOfPage } from '../../src/crawl/kinds.ts';
import { readHtml } from '../../src/crawl/read-html.ts';

const marks = (path: string, html: string) => {
  const url = `http://www.a.gov.cn${path}`;
  return kindsOfPage(readHtml(html, url), url);
};

test.each([
  ['站内搜索', 'search'],
  ['Search', 'search'],
  ['网站地图', 'sitemap'],
  ['Site map', 'sitemap'],
  ['政务服务', 'service'],
  ['办事指南', 'service'],
  ['领导信箱', 'form'],
  ['联系我们', 'contact'],
  ['Contact us', 'contact'],
  ['无障碍声明', 'statement'],
  ['视频', 'media'],
  ['文件下载', 'documents'],
])('a link called %s leads to a page of kind %s', (name, kind) => {
  expect(kindsByName(name)).toContain(kind);
});

test.each(['关于开展搜索救援演练的通知', '本站公告', '服务业发展报告', '', '区长会见客商', '联系群众'])(
  'a link called "%s" tells of no kind',
  (name) => expect(kindsByName(name)).toEqual([]),
);

test('title, tags of the column, path and content add up', () => {
  expect(marks('/', '<title>青城区人民政府</title>')).toEqual({ home: 3 });
  expect(marks('/index.html', '')).toEqual({ home: 3 });
  expect(marks('/wzdt/', '<title>网站地图_青城区人民政府</title>')).toEqual({ sitemap: 3 });
  expect(marks('/x/1.html', '<meta name="ColumnName" content="办事服务">')).toEqual({ service: 2 });
  expect(marks('/n/1.html', '<video></video>')).toEqual({ media: 3 });
  expect(marks('/n/2.html', '<a href="1.pdf">a</a><a href="2.docx">b</a><a href="3.ofd?x">c</a>')).toEqual({
    documents: 2,
  });
  expect(marks('/ldxx/new', '<form><input name="xm"><input name="dh"><textarea></textarea></form>')).toEqual({
    form: 4,
  });
  expect(marks('/n/3.html', '<title>关于第 3 号事项的通知</title><input name="keyword">')).toEqual({});
});
