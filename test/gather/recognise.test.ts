import { describe, expect, test } from 'vitest';
import type { CollectedFacts } from '../../src/gather/page/facts.ts';
import { byContent, byStatus } from '../../src/gather/recognise.ts';

type Made = {
  readonly title?: string;
  readonly h1?: string;
  readonly text?: string;
  readonly script?: string;
  readonly links?: number;
  readonly fields?: number;
  readonly passwords?: number;
  readonly images?: number;
};

/** What the facts collector would say of a page. */
const page = (made: Made): CollectedFacts => ({
  facts: {
    title: made.title ?? '',
    lang: 'zh-CN',
    meta: {},
    headings: made.h1 === undefined ? [] : [{ level: 1, text: made.h1 }],
    landmarks: [],
    breadcrumb: null,
    nav: [],
    search: false,
    sitemapLink: null,
    contact: null,
    counts: {
      elements: 20,
      links: made.links ?? 0,
      images: made.images ?? 0,
      forms: 0,
      fields: made.fields ?? 0,
      tables: 0,
      frames: 0,
      media: 0,
      textLength: (made.text ?? '').length,
      scripts: made.script === undefined ? 0 : 1,
    },
    skeleton: '',
    width: 1280,
    height: 900,
  },
  links: [],
  signs: {
    contentType: 'text/html',
    charset: 'utf-8',
    text: (made.text ?? '').slice(0, 2000),
    passwords: made.passwords ?? 0,
    canvases: 0,
    scriptText: made.script ?? '',
    replaced: 0,
  },
});

const url = 'http://www.a.gov.cn/zwgk/1.html';
const seen = (made: Made, asked = url, final = asked) =>
  byContent(page(made), asked, final, 200)?.reason ?? null;
const article = '各有关单位：为进一步做好政务公开工作，现将有关事项通知如下。'.repeat(30);

describe('by status', () => {
  const status = (code: number, made: Made = {}) => byStatus(code, page(made))?.reason ?? null;

  test.each([
    [200, null],
    [0, null], // a local file
    [204, null],
    [304, null],
    [401, 'login-wall'],
    [403, 'blocked'],
    [404, 'http-error'],
    [405, 'blocked'],
    [412, 'blocked'],
    [429, 'blocked'],
    [500, 'http-error'],
    [503, 'http-error'],
    [521, 'blocked'],
  ])('%i alone is %s', (code, reason) => expect(status(code)).toBe(reason));

  test('scripts and words of firewalls make it a challenge', () => {
    expect(status(412, { script: '$_ts={};$_ts.nsd=1' })).toBe('challenge');
    expect(status(521, { script: 'document.cookie="__jsl_clearance=1"' })).toBe('challenge');
    expect(status(403, { title: '访问被拦截', text: '创宇盾' })).toBe('challenge');
    expect(status(503, { title: 'Just a moment...' })).toBe('challenge');
  });

  test('a server error that speaks of maintenance', () => {
    expect(status(503, { text: '系统正在升级维护，暂停服务' })).toBe('maintenance');
    expect(status(404, { text: '系统正在升级维护' })).toBe('http-error');
  });
});

describe('pages shown instead of the page asked for', () => {
  const cases: [string, Made, string][] = [
    ['a cookie challenge', { script: 'var arg1="0123456789ABCDEF0123456789";acw_sc__v2' }, 'challenge'],
    ['a safety check', { title: '安全验证', text: '请完成验证后继续访问' }, 'challenge'],
    ['a slider', { text: '请拖动滑块完成滑动验证', h1: '滑动验证' }, 'challenge'],
    ['a CAPTCHA', { text: '请输入验证码后继续', fields: 1, images: 1 }, 'captcha-wall'],
    ['nothing', {}, 'empty'],
    ['not found', { title: '404', text: '抱歉，您访问的页面不存在', links: 1 }, 'soft-404'],
    ['deleted', { h1: '该文章已被删除', text: '该文章已被删除，返回首页', links: 2 }, 'soft-404'],
    ['not found in English', { title: 'Page not found', text: 'Page not found' }, 'soft-404'],
    ['maintenance', { h1: '网站升级维护中', text: '暂停服务，敬请谅解' }, 'maintenance'],
    ['please log in', { text: '请先登录后再查看' }, 'login-wall'],
    [
      'a login form',
      { title: '统一身份认证平台', text: '用户名 密码 登录', fields: 2, passwords: 1 },
      'login-wall',
    ],
  ];
  test.each(cases)('%s', (_what, made, reason) => expect(seen(made)).toBe(reason));

  test('sent to a login by redirect', () => {
    const form = { text: '账号 密码', fields: 2, passwords: 1 };
    expect(seen(form, url, 'https://sso.a.gov.cn/cas/login?service=x')).toBe('login-wall');
  });
});

describe('false alarms', () => {
  const cases: [string, Made][] = [
    [
      'an article on error 404',
      { title: '如何处理404页面不存在的问题', h1: '如何处理404页面不存在的问题', text: article },
    ],
    [
      'an announcement of maintenance',
      { title: '关于网站系统维护暂停服务的公告', h1: '关于网站系统维护暂停服务的公告', text: article },
    ],
    ['an article on logging in', { title: '关于请先登录再办理的说明', text: article }],
    ['an article on a firewall', { title: '网站防火墙安全验证建设方案', text: article }],
    ['a news item that ends on 404', { title: '本市新增企业1404家', text: '本市新增企业1404家', links: 3 }],
    ['a page of many links', { title: '安全验证', text: '办事指南', links: 40 }],
    [
      'a home page with a login box',
      { title: '青城区人民政府', text: article, links: 80, fields: 3, passwords: 1 },
    ],
    ['an image map', { images: 1, title: '' }],
    ['a short notice', { h1: '通知', text: '今日放假。', links: 2 }],
    ['a form with a CAPTCHA', { h1: '我要写信', text: '姓名 电话 标题 内容 请输入验证码', fields: 6 }],
  ];
  test.each(cases)('%s', (_what, made) => expect(seen(made)).toBeNull());

  test.each([
    'http://www.a.gov.cn/login.html',
    'http://www.a.gov.cn/user/userLogin.do?from=1',
    'https://sso.a.gov.cn/',
    'https://www.a.gov.cn/cas/login',
  ])('a login page asked for by its own address: %s', (address) => {
    expect(
      seen({ title: '用户登录', h1: '用户登录', text: '用户名 密码', fields: 2, passwords: 1 }, address),
    ).toBeNull();
  });
});
