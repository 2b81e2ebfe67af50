import type { Args, Lang, Text } from '../model/json.ts';
import { fill } from './fill.ts';

/** Every way in which input or surroundings can stop the tool: cause and remedy in one sentence. */
export const mistakes = {
  'no-url': {
    zh: '没有给出网址；用法：wza audit https://www.example.gov.cn/',
    en: 'no address given; usage: wza audit https://www.example.gov.cn/',
  },
  'bad-url': {
    zh: '“{value}”不是可以审查的网址；请写完整地址，例如 https://www.example.gov.cn/',
    en: '“{value}” is not an address that can be audited; write it in full, such as https://www.example.gov.cn/',
  },
  'bad-value': {
    zh: '选项 {option} 的值“{value}”不对；可用：{allowed}',
    en: 'option {option} cannot be “{value}”; allowed: {allowed}',
  },
  'bad-config': {
    zh: '配置文件 {file} 第 {line} 行第 {column} 列（{key}）有误：{detail}；请改正后重试',
    en: 'the configuration file {file} is wrong at line {line}, column {column} ({key}): {detail}; correct it and try again',
  },
  'bad-config-more': {
    zh: '配置文件 {file} 第 {line} 行第 {column} 列（{key}）有误：{detail}（另有 {more} 处）；请改正后重试',
    en: 'the configuration file {file} is wrong at line {line}, column {column} ({key}): {detail} (mistakes beside this one: {more}); correct them and try again',
  },
  'bad-yaml': {
    zh: '配置文件 {file} 不是正确的 YAML（第 {line} 行第 {column} 列，{detail}）；请改正后重试',
    en: 'the configuration file {file} is no valid YAML (line {line}, column {column}, {detail}); correct it and try again',
  },
  'no-file': {
    zh: '找不到文件 {file}；请检查路径，要指到文件而不是文件夹',
    en: 'there is no file {file}; check the path: to a file, not a folder',
  },
  'out-unwritable': {
    zh: '结果文件夹 {folder} 写不进去（{detail}）；请用 --out 换一个有写权限的位置',
    en: 'the result folder {folder} cannot be written ({detail}); choose another place with --out',
  },
  'out-taken': {
    zh: '文件夹 {folder} 里已有内容；请用 --out 换一个新文件夹，或用 --resume {folder} 接着做',
    en: 'the folder {folder} is not empty; choose a new one with --out, or continue it with --resume {folder}',
  },
  'run-missing': {
    zh: '{folder} 不是审查结果文件夹（缺少 plan.json）；请给出 wza audit 生成的文件夹',
    en: '{folder} is not the folder of an audit (plan.json is missing); name one that wza audit made',
  },
  'run-version': {
    zh: '{folder} 由另一版本写成（格式 {found}，本版本用 {wanted}）；请用当时的版本处理，或重新审查',
    en: '{folder} was written by another version (format {found}, this one uses {wanted}); use that version, or audit again',
  },
  'run-broken': {
    zh: '{folder} 中的 {file} 已损坏（{detail}）；请重新审查',
    en: '{file} in {folder} is damaged ({detail}); audit again',
  },
  'run-busy': {
    zh: '另一个进程（{pid}）正在使用 {folder}；请等它结束，或先结束它',
    en: 'another process ({pid}) is using {folder}; wait for it, or end it first',
  },
  'run-unfinished': {
    zh: '{folder} 的审查还没有做完；请先用 wza audit --resume {folder} 做完',
    en: 'the audit in {folder} is not finished; finish it with wza audit --resume {folder}',
  },
  'nothing-audited': {
    zh: '没有审查到任何页面。{url}：{why}。{remedy}',
    en: 'no page could be audited. {url}: {why}. {remedy}',
  },
  'start-is-document': {
    zh: '{url} 是文档，不是网页；请给出网站首页的地址',
    en: '{url} is a document, not a web page; name the home page of the site',
  },
  'robots-authority': {
    zh: '配置 scope.robots: false（不遵守 robots.txt）必须同时用 scope.robotsAuthority 写明依据，例如“某某市政府办公室 2026-03-01 书面同意”；它会写进报告的方法页',
    en: 'scope.robots: false (not to obey robots.txt) needs scope.robotsAuthority beside it, to say who allowed that, e.g. "written consent of the city government office, 2026-03-01"; the method page of the report shows it',
  },
  'robots-silent': {
    zh: '{url} 所在网站的 robots.txt 取不到（超时或服务器出错），按 RFC 9309 此时不得爬取；请稍后重试，或经网站方授权后用配置 scope.robots: false 和 scope.robotsAuthority',
    en: 'the robots.txt of the site of {url} cannot be had (silence or a server error), and RFC 9309 forbids to crawl then; try again later, or with the site’s permission set scope.robots: false and scope.robotsAuthority in the configuration',
  },
  'resume-with': {
    zh: '{option} 不能与 --resume 同用：接着做时沿用原来的计划；请去掉它，或开始新的审查',
    en: '{option} cannot go with --resume, which keeps the plan of the run; leave it out, or start a new audit',
  },
  'no-browser': { zh: '{detail}', en: '{detail}' },
  'unknown-rule': {
    zh: '没有编号为“{id}”的规则或指标；用 wza rules 查看全部',
    en: 'there is no rule or criterion “{id}”; see all with wza rules',
  },
  'standards-faults': {
    zh: '{file} 中有 {count} 处错误，请改正后重试：{list}',
    en: '{file} has mistakes ({count}); correct them and try again:{list}',
  },
  'stored-standards-faults': {
    zh: '已导入的标准更正 {file} 中有 {count} 处与本版本不符；请改正，或用 wza standards reset 撤销导入：{list}',
    en: 'the imported corrections {file} do not fit this version ({count} mistakes); correct them, or undo the import with wza standards reset:{list}',
  },
  'file-taken': {
    zh: '文件 {file} 已存在；请换一个文件名，或加 --force 覆盖',
    en: 'the file {file} exists; choose another name, or add --force to overwrite it',
  },
  'corrections-unwritable': {
    zh: '更正写不进 {file}（{detail}）；请用环境变量 WZA_HOME 换一个有写权限的文件夹',
    en: 'the corrections cannot be written to {file} ({detail}); name a folder where you may write in the environment variable WZA_HOME',
  },
  'rubric-file': {
    zh: '评级方案 {file} 第 {line} 行第 {column} 列（{key}）：{reason}',
    en: 'rubric {file}, line {line}, column {column} ({key}): {reason}',
  },
  'rubric-file-more': {
    zh: '评级方案 {file} 第 {line} 行第 {column} 列（{key}）：{reason}（另有 {more} 处）',
    en: 'rubric {file}, line {line}, column {column} ({key}): {reason} (mistakes beside this one: {more})',
  },
  'file-unreadable': {
    zh: '文件 {file} 读不出来（{detail}）；请检查路径和权限',
    en: 'the file {file} cannot be read ({detail}); check path and permissions',
  },
  'score-file': {
    zh: '{file} 第 {line} 行：{reason}',
    en: '{file}, line {line}: {reason}',
  },
  'grade-out-taken': {
    zh: '文件夹 {folder} 里已有内容；请用 --out 换一个新文件夹',
    en: 'the folder {folder} is not empty; choose a new one with --out',
  },
  'scores-unused': {
    zh: '{option} 只用于综合评价方案；“{rubric}”不需要它，请去掉，或用 --rubric miit-40-40-20',
    en: '{option} is for composite rubrics; “{rubric}” has no use for it: leave it out, or use --rubric miit-40-40-20',
  },
  'standard-unused': {
    zh: '没有分级标准“{id}”；可用：{known}',
    en: 'there is no standard with levels “{id}”; use one of {known}',
  },
  'file-unwritable': {
    zh: '文件 {file} 写不进去（{detail}）；请用 --out 换一个有写权限的位置',
    en: 'the file {file} cannot be written ({detail}); choose another place with --out',
  },
  'out-many': {
    zh: '多种格式（{formats}）不能一起写到标准输出；请只选一种格式，或让 --out 指向文件夹',
    en: 'several formats ({formats}) cannot go to standard output together; choose one, or let --out name a folder',
  },
  'out-binary': {
    zh: '{format} 不是文字，不能显示在终端里；请用 --out 写成文件',
    en: '{format} is no text and cannot be shown in a terminal; write it to a file with --out',
  },
  'unknown-rubric': {
    zh: '没有名为“{id}”的评级方案；可用：{known}，或自己写的方案文件（.yaml）',
    en: 'there is no rubric “{id}”; use one of {known}, or a file of your own (.yaml)',
  },
  'answers-broken': {
    zh: '答复文件 {file} 已损坏（{detail}）；请从备份恢复，或删除它后重新导入答复',
    en: 'the file of answers {file} is damaged ({detail}); restore it, or remove it and import the answers again',
  },
  'review-unreadable': {
    zh: '读不了 {file}（{detail}）；请给出 wza review export 写出、填好后的 CSV、XLSX 或 JSON',
    en: '{file} cannot be read ({detail}); name a CSV, XLSX or JSON that wza review export wrote',
  },
  'review-unclosed': {
    zh: '{file} 从第 {line} 行起引号没有闭合；请补上引号，或另存为 XLSX 后重试',
    en: 'a quote opened in line {line} of {file} is never closed; close it, or save as XLSX and try again',
  },
  'review-columns': {
    zh: '{file} 缺少列 {columns}；请使用 wza review export 写出的表，保留表头一行',
    en: '{file} lacks the columns {columns}; use a table that wza review export wrote and keep its headings',
  },
  'review-empty': {
    zh: '{file} 里没有任何答复；请填写“答复（answer）”一列后重试',
    en: '{file} holds no answers; fill in the column “Answer (answer)” and try again',
  },
  'review-rows': {
    zh: '{file} 有 {n} 处错误，一行也没有导入；请改正后重试：\n{detail}',
    en: '{file} has {n} mistakes, nothing was imported; correct them and try again:\n{detail}',
  },
  'disk-full': {
    zh: '磁盘已满，写不下 {folder}；请腾出空间后用 --resume {folder} 接着做',
    en: 'the disk is full, {folder} cannot be written; free some space, then continue with --resume {folder}',
  },
} satisfies Record<string, Text>;

export type MistakeCode = keyof typeof mistakes;

/** A mistake of input or surroundings, not of the program: shown as one sentence, exit code 2. */
export class Mistake extends Error {
  readonly code: MistakeCode;
  readonly args: Args;
  constructor(code: MistakeCode, args: Args = {}) {
    super(fill(mistakes[code].en, args));
    this.code = code;
    this.args = args;
  }
  /** The sentence in the language asked for. */
  say(lang: Lang): string {
    return fill(mistakes[this.code][lang], this.args);
  }
}

/** What to do when a start page could not be audited, by reason. */
export const remedies: Record<string, Text> = {
  dns: {
    zh: '请检查网址拼写和本机的域名解析。',
    en: 'Check the spelling and the name resolution of this machine.',
  },
  refused: {
    zh: '请确认网站正在运行、端口正确。',
    en: 'Make sure that the site is running and the port is right.',
  },
  connection: { zh: '请检查网络和代理设置后重试。', en: 'Check network and proxy, then try again.' },
  certificate: {
    zh: '请网站方更换有效证书；不要绕过证书检查。',
    en: 'Ask the site for a valid certificate; do not bypass the check.',
  },
  timeout: { zh: '请稍后重试，或检查网络。', en: 'Try again later, or check the network.' },
  challenge: { zh: '请网站方把本工具列入白名单。', en: 'Ask the site to allow-list this tool.' },
  blocked: { zh: '请网站方把本工具列入白名单。', en: 'Ask the site to allow-list this tool.' },
  'redirect-out': { zh: '请直接用跳转后的地址作为起始网址。', en: 'Start from the address it redirects to.' },
  robots: {
    zh: '请网站方在 robots.txt 中允许 wza，或经授权后用配置 scope.robots: false 和 scope.robotsAuthority。',
    en: 'Ask the site to allow wza in robots.txt, or with its permission set scope.robots: false and scope.robotsAuthority in the configuration.',
  },
  empty: { zh: '请确认首页有内容。', en: 'Make sure that the home page has content.' },
  'login-wall': { zh: '请换一个不需要登录的起始页面。', en: 'Start from a page that needs no login.' },
  'http-error': {
    zh: '请检查网址，或等网站恢复后重试。',
    en: 'Check the address, or try again when the site has recovered.',
  },
  'captcha-wall': { zh: '请网站方把本工具列入白名单。', en: 'Ask the site to allow-list this tool.' },
  'soft-404': { zh: '请检查网址是否仍然有效。', en: 'Check that the address is still valid.' },
  maintenance: { zh: '请等网站恢复后重试。', en: 'Try again when the site is back.' },
  'redirect-loop': {
    zh: '请网站方修复重定向，或换一个起始网址。',
    en: 'Ask the site to mend its redirects, or start from another address.',
  },
  'not-html': { zh: '请给出一个网页（HTML）的地址。', en: 'Name the address of a web page (HTML).' },
  download: { zh: '请给出一个网页（HTML）的地址。', en: 'Name the address of a web page (HTML).' },
  'too-large': { zh: '请确认这个地址是网页。', en: 'Make sure that the address is a web page.' },
  hung: {
    zh: '请用浏览器打开核对；确实很慢时用配置 budget.pageSeconds 放宽。',
    en: 'Open it in a browser to compare; if it is just slow, raise budget.pageSeconds in the configuration.',
  },
  'budget-time': { zh: '请用 --max-minutes 多给一些时间。', en: 'Give it more time with --max-minutes.' },
  unsupported: { zh: '请给出一个网页（HTML）的地址。', en: 'Name the address of a web page (HTML).' },
  other: { zh: '请用浏览器打开该网址核对。', en: 'Open the address in a browser to compare.' },
};
