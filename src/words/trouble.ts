import type { Lang, Text } from '../model/json.ts';
import type { Trouble } from '../model/page-artifacts.ts';
import { fill } from './fill.ts';

/** What can go wrong on an audited page without ending its audit, by code. */
const troubles: Readonly<Record<string, Text>> = {
  'axe-error': {
    zh: 'axe 在框架“{frame}”中出错：{detail}',
    en: 'axe failed in the frame “{frame}”: {detail}',
  },
  'device-failed': {
    zh: '在设备 {device} 上没有打开（{reason}）',
    en: 'did not open on the device {device} ({reason})',
  },
  dialogs: {
    zh: '页面弹出了 {count} 个对话框，已关闭',
    en: 'the page opened {count} dialogs; they were dismissed',
  },
  'frame-unread': {
    zh: '框架“{frame}”没有检测到：{detail}',
    en: 'the frame “{frame}” was not audited: {detail}',
  },
  'links-by-script': {
    zh: '{links} 个站内链接中有 {unseen} 个要运行脚本才能看到，因此用浏览器查找全站网页，没有抽样',
    en: '{unseen} of {links} links into the site need scripts to be seen, so the browser found the pages and no sample was drawn',
  },
  'load-unfinished': {
    zh: '页面的资源在 {seconds} 秒内没有加载完',
    en: 'the page had not loaded all its parts after {seconds} s',
  },
  mojibake: {
    zh: '有 {count} 个乱码字符，字符集 {charset} 可能声明错误',
    en: '{count} characters could not be decoded: the character set {charset} may be wrong',
  },
  'never-quiet': {
    zh: '页面内容在 {seconds} 秒内一直在变，按当时的样子检测',
    en: 'the content kept changing for {seconds} s; it was audited as it stood then',
  },
  'not-reopened': { zh: '再次打开以截图时没有成功', en: 'could not be opened again for pictures' },
  popups: {
    zh: '页面弹出了 {count} 个窗口，已关闭',
    en: 'the page opened {count} windows; they were closed',
  },
  'second-look-failed': {
    zh: '走查和截图没有完成（{reason}）',
    en: 'the walks and pictures were not finished ({reason})',
  },
  'walk-failed': { zh: '走查“{walk}”没有完成：{detail}', en: 'the walk “{walk}” was not finished: {detail}' },
};

/** Codes that have words; a test compares them with the codes in use. */
export const troubleCodes: readonly string[] = Object.keys(troubles);

/** One sentence on a trouble; a code of another version is shown as it is. */
export const troubleText = ({ code, args }: Trouble, lang: Lang): string => {
  const text = troubles[code];
  return text ? fill(text[lang], args) : code;
};
