import type { Text } from '../model/json.ts';

/** Words of `wza letter`, and of the notice it prints. */
export const letterWords = {
  about: {
    zh: '写出给网站管理单位的告知函（中英文），供其核实身份、加入白名单；不访问网站',
    en: 'print the notice for a site’s owner (Chinese and English), to verify and allow-list the audit; visits nothing',
  },
  urls: {
    zh: '首页网址（可多个），或审查结果文件夹；也可用 --config 给出配置文件',
    en: 'addresses of start pages, or the folder of an audit; or name a configuration with --config',
  },
  from: {
    zh: '审查所用的出口 IP 地址或网段（可重复）',
    en: 'address or network from which the audit will come (repeatable)',
  },
  office: { zh: '审查单位名称', en: 'name of the office that audits' },

  title: { zh: '网站无障碍检测告知函', en: 'Notice of an accessibility audit' },
  to: { zh: '网站：{sites}', en: 'Site: {sites}' },
  by: { zh: '检测单位：{office}', en: 'Audited by: {office}' },
  contact: { zh: '联系方式：{contact}', en: 'Contact: {contact}' },
  noContact: {
    zh: '联系方式：（未填写；请用 --contact 写明后再发出）',
    en: 'Contact: (not given; name one with --contact before you send this)',
  },
  what: {
    zh: '本次检测用自动工具“无障碍（wza）”检查网站页面是否便于残疾人、老年人使用，依据 {standard}。请贵单位核实以下信息，并在防火墙、防爬虫和 CDN 设备上放行。',
    en: 'An automatic tool, wza, will check whether the site’s pages can be used by disabled and elderly people, by {standard}. Please verify what follows and let it pass firewalls, bot protection and content delivery networks.',
  },
  recognise: { zh: '如何识别', en: 'How to recognise it' },
  agent: {
    zh: '每个请求的 User-Agent 都含有：{agent}',
    en: 'The User-Agent of every request contains: {agent}',
  },
  addresses: { zh: '来源地址：{addresses}', en: 'It comes from: {addresses}' },
  noAddresses: {
    zh: '来源地址：（未填写；可用 --from 写明出口 IP）',
    en: 'It comes from: (not given; name the addresses with --from)',
  },
  pace: { zh: '访问强度', en: 'How much it asks' },
  scope: { zh: '范围：{hosts}', en: 'Hosts: {hosts}' },
  rate: {
    zh: '每个主机每秒最多打开 {perSecond} 个页面（打开的页面会照常加载图片、样式和脚本），同时打开的页面不超过 {workers} 个',
    en: 'At most {perSecond} pages a second and host are opened (each loads its pictures, styles and scripts as usual), no more than {workers} at a time',
  },
  pages: {
    zh: '最多检测 {pages} 个页面，下载文档不超过 {documents} 份，总时长不超过 {minutes} 分钟',
    en: 'At most {pages} pages are audited and {documents} documents downloaded, within {minutes} minutes in all',
  },
  survey: {
    zh: '先用普通 GET 请求读取最多 {surveyPages} 个页面，据此抽样',
    en: 'First up to {surveyPages} pages are read with plain GETs, to draw a sample from',
  },
  hours: {
    zh: '只在每天 {from} 至 {to}（{zone}）访问',
    en: 'It visits only from {from} to {to} ({zone})',
  },
  anyTime: { zh: '访问时段：不限', en: 'It may visit at any time of the day' },
  backOff: {
    zh: '遇到 429、503 时按 Retry-After 暂停，没有该字段时逐次加倍暂停；响应变慢时自动放慢',
    en: 'On 429 and 503 it pauses as Retry-After asks, or twice as long each time; where answers become slow it slows down',
  },
  robots: {
    zh: '遵守 robots.txt（含 Crawl-delay，最多 10 秒）',
    en: 'robots.txt is obeyed (with Crawl-delay, up to 10 seconds)',
  },
  noRobots: {
    zh: '本次检测计划不受 robots.txt 限制，须经贵单位同意',
    en: 'The plan of this audit sets robots.txt aside, for which it needs your consent',
  },
  authority: {
    zh: '不受 robots.txt 限制的依据：{authority}',
    en: 'Authority for setting robots.txt aside: {authority}',
  },
  does: { zh: '会做什么', en: 'What it does' },
  opens: {
    zh: '用 Chromium 浏览器打开公开页面，读取页面结构、颜色和文字，必要时截取局部图片',
    en: 'opens public pages in Chromium, reads their structure, colours and texts, takes pictures of single places',
  },
  walks: {
    zh: '在最多 {walkPages} 个页面上按 Tab、方向键、回车和 Esc 键，放大和缩窄页面，检查能否只用键盘操作',
    en: 'on at most {walkPages} pages presses Tab, arrows, Enter and Escape, zooms and narrows the page, to see whether it can be used by keyboard',
  },
  doesNot: { zh: '不会做什么', en: 'What it does not do' },
  noLogin: {
    zh: '不登录，不填写、不提交表单，不猜测密码，不绕过验证码和访问限制',
    en: 'it does not log in, fill in or send forms, guess passwords, or get around captchas and barriers',
  },
  noAttack: {
    zh: '不做漏洞扫描、渗透和压力测试',
    en: 'it does not look for vulnerabilities, intrude, or test load',
  },
  noData: {
    zh: '不收集个人信息；令牌、身份证号、手机号在一切记录中遮盖',
    en: 'it collects no personal data; tokens, numbers of identity cards and mobile phones are masked in all records',
  },
  blocked: {
    zh: '被拦截的页面会如实列为“未能检测”，不会因此加分或按不合格计。',
    en: 'Pages that are blocked are listed as not audited; they improve no grade and count as no failure.',
  },
} satisfies Record<string, Text>;
