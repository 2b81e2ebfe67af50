import { readdirSync, readFileSync } from 'node:fs';
import { catalogue } from '../../src/audit/catalogue.ts';
import { keepBrowser } from '../../src/browser/keeper.ts';
import { launchBrowser } from '../../src/browser/launch.ts';
import { allowFor } from '../../src/cli/check-command.ts';
import { endBySignal } from '../../src/cli/end-by-signal.ts';
import { gatherPage } from '../../src/gather/gather.ts';
import { catalogueScript, type PageScript, pageScript } from '../../src/gather/script.ts';
import { openSeat } from '../../src/gather/seat.ts';
import { serveSite } from '../sites/serve.ts';
import { machine } from './machine.ts';

/** Processor time that our page rules' probes take: pages of a folder gathered with all of them and with none. Linux only. */
const [folder = '/usr/share/doc/debian-handbook/html/zh-CN', most = '30'] = process.argv.slice(2);

endBySignal();
const keeper = keepBrowser(() => launchBrowser());
const site = await serveSite(folder);
const pages = readdirSync(folder)
  .filter((name) => name.endsWith('.html'))
  .slice(0, Number(most))
  .map((name) => new URL(encodeURIComponent(name), site.url).href);

/** Renderers that descend from this process. */
const renderers = (): number[] => {
  const parents = new Map<number, number>();
  const found: number[] = [];
  for (const pid of readdirSync('/proc').map(Number).filter(Boolean))
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      parents.set(pid, Number(stat.slice(stat.lastIndexOf(')') + 4).split(' ')[0]));
      if (readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--type=renderer')) found.push(pid);
    } catch {
      // it has ended meanwhile
    }
  const ours = (pid: number): boolean => pid === process.pid || (pid > 1 && ours(parents.get(pid) ?? 0));
  return found.filter(ours);
};
/** Milliseconds on a processor: of the main threads by process. */
const worked = (): Map<number, number> =>
  new Map(
    renderers().map((pid) => [
      pid,
      Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6,
    ]),
  );

const measure = async (script: PageScript): Promise<number> => {
  const seat = openSeat(keeper, 'wza-bench', allowFor(pages), null, script);
  let sum = 0;
  for (const [at, url] of [...pages.slice(0, 3), ...pages].entries())
    await seat.use('desktop', 120, async (visitor, guard) => {
      const before = worked();
      await gatherPage(visitor, guard, url, { seconds: 30, script, suspicious: false });
      if (at >= 3) for (const [pid, ms] of worked()) sum += ms - (before.get(pid) ?? 0);
    });
  await seat.close();
  return sum / pages.length;
};

try {
  const scripts = { all: catalogueScript(catalogue), none: pageScript([], catalogue.axe) };
  console.log(machine((await keeper.current()).product));
  for (let round = 0; round < 3; round += 1) {
    const [none, all] = [await measure(scripts.none), await measure(scripts.all)];
    console.log(
      `main thread a page: no probes ${none.toFixed(0)} ms, all ${all.toFixed(0)} ms, probes ${(all - none).toFixed(0)} ms`,
    );
  }
} finally {
  await site.close();
  await keeper.close();
}
