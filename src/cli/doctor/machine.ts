import { accessSync, constants, statfsSync } from 'node:fs';
import { availableParallelism, freemem, release, totalmem } from 'node:os';
import { runFolder } from '../../browser/remember.ts';
import { same, type Row } from './row.ts';

const GiB = 1024 ** 3;
const inGiB = (bytes: number): string => `${(bytes / GiB).toFixed(1)} GiB`;

/** Memory this process may use, in bytes: the machine's, or less where a container limits it. */
const memoryLimit = (): number => {
  const limit = process.constrainedMemory();
  return limit > 0 ? Math.min(limit, totalmem()) : totalmem();
};

const memory = (): Row => {
  const [limit, free] = [memoryLimit(), Math.min(freemem(), process.availableMemory())];
  return {
    name: { zh: '内存', en: 'Memory' },
    state: free < GiB ? 'warn' : 'ok',
    detail: {
      zh: `共 ${inGiB(limit)}，可用 ${inGiB(free)}`,
      en: `${inGiB(limit)} in all, ${inGiB(free)} available`,
    },
    remedy:
      free < GiB
        ? { zh: '关闭其他程序，或只用一个页面并发', en: 'Close other programs, or audit one page at a time' }
        : null,
  };
};

const cores = (): Row => ({
  name: { zh: '处理器', en: 'Processors' },
  state: 'ok',
  detail: { zh: `${availableParallelism()} 个核可用`, en: `${availableParallelism()} available` },
  remedy: null,
});

const freeBytes = (folder: string): number => {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  } catch {
    return 0; // the folder is gone, or on a system that does not tell
  }
};

const disk = (folder: string): Row => {
  const free = freeBytes(folder);
  const state = free < 0.1 * GiB ? 'fail' : free < GiB ? 'warn' : 'ok';
  return {
    name: { zh: '磁盘', en: 'Disk' },
    state,
    detail: { zh: `${folder} 剩余 ${inGiB(free)}`, en: `${inGiB(free)} free at ${folder}` },
    remedy:
      state === 'ok'
        ? null
        : {
            zh: '请清理出至少 1 GiB，截图和报告才写得下',
            en: 'Free at least 1 GiB for screenshots and reports',
          },
  };
};

const writable = (folder: string): boolean => {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
};

const here = (folder: string): Row => {
  const ok = writable(folder);
  return {
    name: { zh: '当前文件夹', en: 'Current folder' },
    state: ok ? 'ok' : 'warn',
    detail: ok ? same(folder) : { zh: `${folder} 不可写`, en: `${folder} is not writable` },
    remedy: ok
      ? null
      : {
          zh: '报告默认写在这里：请换到可写的文件夹运行，或指定输出位置',
          en: 'Reports go here by default: run in a writable folder, or name another output folder',
        },
  };
};

const notes = (): Row => {
  const folder = runFolder();
  return {
    name: { zh: '运行文件夹', en: 'Run folder' },
    state: folder === null ? 'warn' : 'ok',
    detail:
      folder === null
        ? {
            zh: '项目文件夹和用户缓存都不可写',
            en: "neither the project's folder nor the user's cache is writable",
          }
        : same(folder),
    remedy:
      folder === null
        ? {
            zh: '不影响检测，但每次都要重新找浏览器。请设 XDG_CACHE_HOME 为可写的文件夹',
            en: 'Audits work, but look for the browser each time. Set XDG_CACHE_HOME to a writable folder',
          }
        : null,
  };
};

const locale = (): Row => {
  const { locale, timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const chinese = Intl.DateTimeFormat.supportedLocalesOf(['zh-CN']).length > 0;
  return {
    name: { zh: '语言与时区', en: 'Locale and time zone' },
    state: chinese ? 'ok' : 'warn',
    detail: same(`${locale}, ${timeZone}`),
    remedy: chinese
      ? null
      : {
          zh: '这个 Node 不含中文地区数据，请用完整 ICU 的 Node',
          en: 'This Node lacks Chinese locale data; use one with full ICU',
        },
  };
};

/** What the machine offers: folders, memory (bytes shown in GiB), processors, disk, locale. `cwd`: where reports go. */
export const machineRows = (cwd: string): readonly Row[] => [
  notes(),
  here(cwd),
  memory(),
  cores(),
  disk(cwd),
  {
    name: { zh: '操作系统', en: 'System' },
    state: 'ok',
    detail: same(`${process.platform} ${process.arch} ${release()}`),
    remedy: null,
  },
  locale(),
];
