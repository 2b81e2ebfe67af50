import { whereOf, type Attempt } from '../../browser/candidate.ts';
import { findBrowser, firstWorking, namedBrowser, thisMachine, type Found } from '../../browser/find.ts';
import { BrowserMissing } from '../../browser/missing.ts';
import type { Lang, Text } from '../../model/json.ts';
import type { Row } from './row.ts';

const name: Text = { zh: '浏览器', en: 'Browser' };

const tried = (attempts: readonly Attempt[], lang: Lang): string => {
  const words = { zh: ['未安装：', '；', '、'], en: ['not installed: ', '; ', ', '] }[lang];
  const absent = attempts.filter((a) => a.state === 'absent').map((a) => whereOf(a.candidate));
  const failed = attempts.filter((a) => a.state === 'failed');
  return [
    ...(absent.length > 0 ? [`${words[0]}${absent.join(words[2])}`] : []),
    ...failed.map((a) => `${whereOf(a.candidate)}: ${a.reason[lang]}`),
  ].join(words[1]);
};

const foundRow = (found: Found, wished: boolean): Row => {
  const where = whereOf(found.candidate);
  const others = { zh: tried(found.attempts, 'zh'), en: tried(found.attempts, 'en') };
  return {
    name,
    state: 'ok',
    detail: {
      zh: `${found.product}（${where}，${wished ? '由用户指定' : '第一个能打开网页的'}${others.zh && `；${others.zh}`}）`,
      en: `${found.product} (${where}, ${wished ? 'named by the user' : 'the first that renders a page'}${others.en && `; ${others.en}`})`,
    },
    remedy: null,
  };
};

const sandboxRow = (found: Found): Row => ({
  name: { zh: '浏览器沙箱', en: 'Browser sandbox' },
  state: found.sandbox ? 'ok' : 'warn',
  detail: found.sandbox
    ? { zh: '已启用', en: 'on' }
    : {
        zh: '无法启用（root 用户或系统不允许用户命名空间）',
        en: 'off (running as root, or no user namespaces)',
      },
  remedy: found.sandbox
    ? null
    : {
        zh: '检测外部网站时，建议用普通用户运行，并允许非特权用户命名空间',
        en: 'To audit sites of others, run as an ordinary user and allow unprivileged user namespaces',
      },
});

const fontRow = (found: Found): Row => ({
  name: { zh: '中文字体', en: 'Chinese font' },
  state: found.cjkFont ? 'ok' : 'warn',
  detail: found.cjkFont
    ? { zh: '有', en: 'there is one' }
    : { zh: '没有，截图中的汉字将是空白', en: 'none: Chinese is blank in screenshots' },
  remedy: found.cjkFont
    ? null
    : {
        zh: 'Debian、Ubuntu：apt-get install fonts-wqy-microhei',
        en: 'Debian, Ubuntu: apt-get install fonts-wqy-microhei',
      },
});

/**
 * Looks for the browser afresh (what is remembered is not trusted here, nothing is installed) and says what was tried,
 * what was chosen and why. `browser`: the one the user names.
 */
export const browserRows = async (browser?: string): Promise<readonly Row[]> => {
  const wish = namedBrowser(browser);
  try {
    const found = await (wish ? firstWorking([wish], thisMachine) : findBrowser());
    return [foundRow(found, wish !== null), sandboxRow(found), fontRow(found)];
  } catch (error) {
    if (!(error instanceof BrowserMissing)) throw error;
    const detail = { zh: tried(error.attempts, 'zh'), en: tried(error.attempts, 'en') };
    return [{ name, state: 'fail', detail, remedy: error.remedy }];
  }
};
