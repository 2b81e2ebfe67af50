import type { Text } from '../model/json.ts';

/** Words of the command line. */
export const cliWords = {
  about: { zh: '政府网站无障碍审查与评级', en: 'Accessibility audit and rating of government websites' },
  audit: { zh: '审查一个网站并写出评级报告', en: 'audit a website and write a graded report' },
  check: {
    zh: '检查若干网页或本地 HTML 文件（不爬取），供开发者上线前使用',
    en: 'check single pages or local HTML files (no crawl), for developers before release',
  },
  report: {
    zh: '用已有的审查结果重新生成报告（不需要浏览器）',
    en: 'write the report of a finished audit again (needs no browser)',
  },
  rules: { zh: '列出或说明规则和指标', en: 'list or explain rules and criteria' },
  doctor: { zh: '检查本机是否具备审查条件', en: 'examine whether this machine can audit' },
  sample: {
    zh: '审查随附的示例网站（不带命令时的默认动作）',
    en: 'audit the sample site that comes with wza (the default without a command)',
  },
  urls: { zh: '起始网址', en: 'start addresses' },
  pages: { zh: '网址或文件', en: 'addresses or files' },
  folder: { zh: '审查结果文件夹', en: 'folder of an audit' },
  ruleId: { zh: '规则、指标或条款编号，也可以是关键词', en: 'id of a rule, criterion or clause, or a word' },
  out: {
    zh: '结果文件夹（默认 wza-report/<主机>-<时间>）',
    en: 'result folder (default wza-report/<host>-<time>)',
  },
  maxPages: { zh: '最多审查多少页', en: 'pages audited at most' },
  maxMinutes: { zh: '爬取最多多少分钟', en: 'minutes of crawling at most' },
  workers: { zh: '同时打开几页（默认：处理器核数）', en: 'pages open at once (default: processor cores)' },
  rate: { zh: '每个主机每秒最多请求几页', en: 'pages requested a second and host at most' },
  device: {
    zh: 'desktop（桌面）或 mobile（移动），可用逗号并列',
    en: 'desktop or mobile, or both joined by a comma',
  },
  include: {
    zh: '只审查符合此模式的网址（* 通配，可多次）',
    en: 'only addresses matching this pattern (* wildcard, repeatable)',
  },
  exclude: { zh: '不审查符合此模式的网址（可多次）', en: 'no address matching this pattern (repeatable)' },
  host: {
    zh: '也属于本网站的主机（可多次，*.example.gov.cn）',
    en: 'another host of the site (repeatable, *.example.gov.cn)',
  },
  walkPages: {
    zh: '其中多少页做键盘与动态内容走查（--sample auto 时是上限，默认 40；否则默认 10）',
    en: 'pages among them that get the behaviour walks (with --sample auto at most, 40 unless told; else 10)',
  },
  siteClass: { zh: '网站类别', en: 'class of the site' },
  samplePages: {
    zh: '抽样：all=审查找到的全部；auto=抽到评分误差不超过 ±3 分；数字=抽多少页',
    en: 'all = every page found; auto = until the score is sure within ±3 points; a number = so many pages',
  },
  surveyPages: {
    zh: '抽样前最多读多少页来弄清网站有哪些网页（不开浏览器）',
    en: 'pages read without a browser at most, to learn which pages the site has before sampling',
  },
  seed: { zh: '抽样种子', en: 'seed of the sample' },
  rubric: {
    zh: '评级方案的名称（默认 technical-100），或自己写的方案文件（.yaml）；审查完还可以用 wza grade 换方案',
    en: 'id of the rubric (default technical-100), or a file of your own (.yaml); wza grade can take another afterwards',
  },
  contact: {
    zh: '审查单位的联系方式（邮箱或网址），写进访问标识，让网站知道是谁来过',
    en: 'contact of whoever runs the audit (mail or web address), shown to sites in the user agent',
  },
  contactHint: {
    zh: '提示：建议用 --contact 写上审查单位的联系方式，方便网站核实和加白名单',
    en: 'Hint: give a contact with --contact, so that sites can verify and allow-list the audit',
  },
  lang: { zh: '界面与报告语言', en: 'language of messages and report' },
  failOn: {
    zh: '何时以退出码 1 结束：fail=有不通过；band:<等级>=低于该等级；never=从不',
    en: 'when to exit with 1: fail = any failure; band:<band> = below that band; never',
  },
  config: { zh: '配置文件', en: 'configuration file' },
  resume: { zh: '接着做完这个文件夹里的审查', en: 'finish the audit in this folder' },
  json: { zh: '以 JSON 行输出进度和结果', en: 'progress and result as lines of JSON' },
  quiet: { zh: '只输出错误', en: 'print errors only' },
  browser: {
    zh: '浏览器路径或渠道（chrome、msedge）',
    en: 'path or channel (chrome, msedge) of the browser',
  },
  format: {
    zh: '输出格式：text、json、sarif、junit、earl、csv',
    en: 'output format: text, json, sarif, junit, earl, csv',
  },
  noWalks: { zh: '不做键盘与动态内容走查（更快）', en: 'without the behaviour walks (faster)' },
  tool: {
    zh: '打开页面上的无障碍工具和适老版再检测一遍',
    en: 'also switch on the page’s accessibility tool and version for older people and audit again',
  },
  version: { zh: '显示版本', en: 'show the version' },
  help: { zh: '显示帮助', en: 'show help' },
  usage: { zh: '用法：', en: 'Usage:' },
  options: { zh: '选项：', en: 'Options:' },
  commands: { zh: '命令：', en: 'Commands:' },
  arguments: { zh: '参数：', en: 'Arguments:' },
  exits: {
    zh: '退出码：0 达到 --fail-on 的要求；1 有达到或超过 --fail-on 的问题；2 无法审查或输入有误。',
    en: 'Exit codes: 0 passed --fail-on; 1 findings at or over --fail-on; 2 could not audit, or bad input.',
  },
  default: { zh: '默认', en: 'default' },
  choices: { zh: '可选', en: 'choices' },
  sampleIntro: {
    zh: '没有给出命令，正在审查随附的示例网站 {url}',
    en: 'No command given: auditing the sample site that comes with wza, {url}',
  },
  surveying: { zh: '读取 robots.txt 和网站地图', en: 'reading robots.txt and sitemaps' },
  links: {
    zh: '查找网页（不开浏览器）：已读 {read} 页，已知 {known} 个网址 {url}',
    en: 'finding pages without the browser: {read} read, {known} addresses known {url}',
  },
  resting: {
    zh: '现在不在约定时段（{hours}）内，等到时段开始再继续',
    en: 'outside the agreed hours ({hours}): waiting until they begin',
  },
  hours: {
    zh: '只在一天中的这些时段访问，如 22:00-06:00（北京时间；其他时区写 22:00-06:00@Asia/Urumqi）',
    en: 'visit only in these hours of the day, such as 22:00-06:00 (China time; another zone: 22:00-06:00@Asia/Urumqi)',
  },
  scripts: {
    zh: '首页的 {links} 个站内链接中有 {unseen} 个要运行脚本才能看到，改用浏览器查找网页（不抽样）',
    en: '{unseen} of {links} links of the start pages need scripts to be seen: the browser finds the pages instead (no sample)',
  },
  progress: {
    zh: '已审 {audited} 页，已知 {known} 个网址，{rate} 页/分，{left} {url}',
    en: '{audited} pages audited, {known} addresses known, {rate} pages/min, {left} {url}',
  },
  left: { zh: '约剩 {minutes} 分，', en: 'about {minutes} min left,' },
  looks: { zh: '走查与截图 {done}/{of} {url}', en: 'walks and pictures {done}/{of} {url}' },
  documents: { zh: '读取文档 {done}/{of} {url}', en: 'reading documents {done}/{of} {url}' },
  judging: { zh: '判定、评分并写报告', en: 'judging, grading and writing the report' },
  grade: {
    zh: '评级：{result}（{status}）',
    en: 'Grade: {result} ({status})',
  },
  coverage: {
    zh: '审查 {audited} 页；未能审查 {failed} 页；已知网址 {found} 个',
    en: '{audited} pages audited; {failed} could not be audited; {found} addresses known',
  },
  findings: {
    zh: '不通过 {fail} 处，待人工判断 {ask} 处',
    en: '{fail} failures, {ask} questions for a person',
  },
  reportAt: { zh: '报告：{path}', en: 'Report: {path}' },
  interrupted: {
    zh: '已中断。接着做：wza audit --resume {folder}',
    en: 'Interrupted. Continue with: wza audit --resume {folder}',
  },
  unknownOption: {
    zh: '没有选项 {what}{hint}；用 --help 查看全部选项',
    en: 'there is no option {what}{hint}; see all with --help',
  },
  unknownCommand: {
    zh: '没有命令 {what}{hint}；用 --help 查看全部命令',
    en: 'there is no command {what}{hint}; see all with --help',
  },
  missingArgument: {
    zh: '缺少参数 {what}；用 --help 查看用法',
    en: 'argument {what} is missing; see --help',
  },
  missingValue: {
    zh: '选项 {what} 缺少值；用 --help 查看用法',
    en: 'option {what} needs a value; see --help',
  },
  excessArguments: { zh: '多了参数；用 --help 查看用法', en: 'too many arguments; see --help' },
  didYouMean: { zh: '（是不是 {what}？）', en: ' (did you mean {what}?)' },
  outputLost: {
    zh: '输出写不进去（{code}）；请检查输出的去处，例如磁盘是否已满',
    en: 'the output could not be written ({code}); check where it goes to, for instance whether the disk is full',
  },
  internal: { zh: '程序内部错误：{detail}', en: 'internal error: {detail}' },
} satisfies Record<string, Text>;
