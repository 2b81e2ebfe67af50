import { aptInstall } from './apt.ts';
import { bringBrowser, type Say } from './bring.ts';
import { whereOf } from './candidate.ts';
import type { Attempt } from './candidate.ts';
import { findBrowser, firstWorking, namedBrowser, thisMachine, type Found } from './find.ts';
import { BrowserMissing } from './missing.ts';
import { recall, remember } from './remember.ts';

/** A browser that is ready to be launched by its path. */
export type Ready = {
  readonly path: string; // for launchBrowser({ path })
  readonly product: string;
  readonly cjkFont: boolean; // false: screenshots show no Chinese, reports must say so
  readonly attempts: readonly Attempt[]; // empty when remembered
};

const asReady = (found: Omit<Found, 'sandbox'>): Ready => ({
  path: whereOf(found.candidate),
  product: found.product,
  cjkFont: found.cjkFont,
  attempts: found.attempts,
});

/** Installs a small CJK font where apt may; returns the browser as it is afterwards. */
const withFont = async (found: Found, say: Say): Promise<Found> => {
  if (found.cjkFont) return found;
  say({ zh: '系统没有中文字体，正在安装…', en: 'The system has no Chinese font; installing one…' });
  const reason = await aptInstall(['fonts-wqy-microhei']);
  if (!reason) {
    const again = { ...found, ...(await thisMachine.prove(found.candidate)) };
    if (again.cjkFont) return again;
  }
  say({
    zh: `没有中文字体（${reason?.zh ?? '安装后仍未生效'}），截图中的汉字将是空白。Debian/Ubuntu：apt-get install fonts-wqy-microhei`,
    en: `No Chinese font (${reason?.en ?? 'installed, yet without effect'}): Chinese is blank in screenshots. Debian/Ubuntu: apt-get install fonts-wqy-microhei`,
  });
  return found;
};

/**
 * The browser to audit with: the named one, the remembered one, one found in the usual places, or else one brought
 * now (downloaded, or installed with apt as root). A named browser that does not work is an error, never replaced.
 * Remembers what it finds; a remembered one with a font costs no launch. Throws BrowserMissing.
 */
export const findOrBring = async (options: { readonly browser?: string }, say: Say): Promise<Ready> => {
  const wish = namedBrowser(options.browser);
  const known = recall();
  if (known?.cjkFont && (!wish || whereOf(wish) === whereOf(known.candidate))) {
    return asReady({ ...known, attempts: [] });
  }
  const find = async (): Promise<Found> => {
    if (wish) return firstWorking([wish], thisMachine);
    try {
      return await findBrowser();
    } catch (error) {
      if (!(error instanceof BrowserMissing)) throw error;
      return bringBrowser(say, error, thisMachine);
    }
  };
  const found = await withFont(await find(), say);
  if (!wish) remember(found);
  const { zh, en } = { zh: found.sandbox ? '' : '，无沙箱', en: found.sandbox ? '' : ', without sandbox' };
  say({ zh: `浏览器：${found.product}${zh}`, en: `Browser: ${found.product}${en}` });
  return asReady(found);
};
