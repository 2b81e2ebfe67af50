import type { Progress } from '../audit/progress.ts';
import { mask, maskAll } from '../crawl/mask.ts';
import type { Lang } from '../model/json.ts';
import { showSafely } from '../report/safe.ts';
import { cliWords } from '../words/cli.ts';
import { fill } from '../words/fill.ts';

/** Where progress goes. `now` in ms; `write` takes text for standard error. */
export type ProgressSetting = {
  readonly lang: Lang;
  readonly style: 'line' | 'lines' | 'json' | 'quiet'; // one line rewritten, a line every 10 s, JSON lines, nothing
  readonly columns: number;
  readonly pages: number; // page budget
  readonly now: () => number;
  readonly write: (text: string) => void;
};

const everyMs = 10_000;

/** Shows an audit's progress: pages done and known, rate, time left, current address. */
export const openProgress = (setting: ProgressSetting): { on(progress: Progress): void; end(): void } => {
  const { lang, style, write } = setting;
  const began = setting.now();
  let last = -Infinity;
  let first: number | null = null;
  let shown = false;

  const text = (progress: Progress): string => {
    if (progress.phase === 'survey') return cliWords.surveying[lang];
    if (progress.phase === 'resting') return fill(cliWords.resting[lang], progress);
    if (progress.phase === 'scripts') return fill(cliWords.scripts[lang], progress);
    const url = showSafely(mask(progress.url), 120);
    if (progress.phase === 'links') return fill(cliWords.links[lang], { ...progress, url });
    if (progress.phase === 'looks' || progress.phase === 'documents')
      return fill(cliWords[progress.phase][lang], { done: progress.done, of: progress.of, url });
    const minutes = (setting.now() - began) / 60_000;
    first ??= progress.audited; // pages of an earlier sitting are not this one's speed
    const rate = minutes > 0.05 ? (progress.audited - first) / minutes : 0;
    const open = Math.max(0, Math.min(setting.pages, progress.known) - progress.audited);
    const left = rate > 0 ? fill(cliWords.left[lang], { minutes: Math.ceil(open / rate) }) : '';
    return fill(cliWords.progress[lang], {
      audited: progress.audited,
      known: progress.known,
      rate: Math.round(rate),
      left,
      url,
    });
  };

  // Chinese letters take two columns
  const fit = (line: string): string => {
    let width = 0;
    let out = '';
    for (const letter of line) {
      width += letter.codePointAt(0)! > 0x2e7f ? 2 : 1;
      if (width >= setting.columns) break;
      out += letter;
    }
    return out;
  };

  return {
    on(progress) {
      if (style === 'quiet') return;
      if (style === 'json') return write(`${JSON.stringify({ event: 'progress', ...maskAll(progress) })}\n`);
      const now = setting.now();
      if (
        progress.phase !== 'scripts' &&
        progress.phase !== 'resting' &&
        now - last < (style === 'line' ? 100 : everyMs)
      )
        return;
      last = now;
      if (style === 'line') write(`\r\x1b[K${fit(text(progress))}`);
      else write(`${text(progress)}\n`);
      shown = true;
    },
    end() {
      if (style === 'line' && shown) write('\r\x1b[K');
    },
  };
};
