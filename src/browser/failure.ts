import type { Text } from '../model/json.ts';

/** Why a browser did not start: absent ones are many and dull, others deserve their reason. */
export type Failure = { readonly state: 'absent' | 'failed'; readonly reason: Text };

// The command line that Playwright quotes names flags such as --no-sandbox, which would mislead.
const said = (message: string): string =>
  message
    .split('\n')
    .filter((line) => !/<launching>|^Call log|^\s*$/.test(line))
    .join('\n');

/** Does this launch error blame the sandbox (no user namespaces, or running as root)? */
export const blamesSandbox = (message: string): boolean =>
  /No usable sandbox|without --no-sandbox|namespace.*(not permitted|failed)|SUID sandbox|setuid sandbox|sandbox_linux|credentials\.cc|zygote_host/i.test(
    said(message),
  );

/** Reads Playwright's launch error: is the browser absent, and if not, what stands in its way? */
export const readFailure = (message: string): Failure => {
  const text = said(message);
  if (/Executable doesn't exist|executable doesn't exist|is not found at|ENOENT/.test(text)) {
    return { state: 'absent', reason: { zh: '没有安装', en: 'not installed' } };
  }
  const failed = (zh: string, en: string): Failure => ({ state: 'failed', reason: { zh, en } });
  const libraries = [...text.matchAll(/(?:loading shared libraries: |^\s*║?\s*)(lib[\w.+-]+\.so[\d.]*)/gm)];
  const missing = [...new Set(libraries.map((match) => match[1] ?? ''))].join(' ');
  if (missing !== '') return failed(`缺少系统库 ${missing}`, `the system lacks ${missing}`);
  if (/GLIBC_[\d.]+.*not found/.test(text)) {
    return failed('系统的 glibc 太旧', "the system's glibc is too old");
  }
  if (/EACCES/.test(text)) return failed('文件没有执行权限', 'the file may not be executed');
  if (/Exec format error|ENOEXEC/.test(text)) {
    return failed('不是本机能运行的程序', 'not a program for this machine');
  }
  if (blamesSandbox(message)) return failed('沙箱无法启动', 'its sandbox cannot start');
  if (/Timeout \d+ms exceeded/.test(text)) return failed('启动超时', 'did not start in time');
  if (/No space left|ENOSPC/.test(text)) return failed('磁盘空间不足', 'the disk is full');
  const line = (text.split('\n').find((l) => /\S/.test(l)) ?? '').replace(/^.*?: /, '').slice(0, 160);
  return failed(`启动失败（${line}）`, `failed to start (${line})`);
};
