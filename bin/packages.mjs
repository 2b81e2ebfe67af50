import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { alone } from './lock.mjs';
import { npm, npmRefusal } from './npm.mjs';
import { Refusal, needRoom, say } from './say.mjs';

const packagesOf = (path) => {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages ?? null;
  } catch {
    return null;
  }
};

/**
 * Are the packages installed that the lockfile asks for? Compares it with the list npm leaves in node_modules as
 * its last act (about 2 ms), so an install by hand counts, and a broken-off one does not.
 * Optional packages may lack: they are for other platforms.
 */
export const installed = (wanted, present) =>
  Object.entries(wanted).every(([path, want]) => {
    if (path === '' || want.link) return true;
    const got = present[path];
    return got ? got.version === want.version : Boolean(want.optional || want.devOptional);
  });

const upToDate = (root) => {
  const wanted = packagesOf(join(root, 'package-lock.json'));
  const present = packagesOf(join(root, 'node_modules/.package-lock.json'));
  return wanted !== null && present !== null && installed(wanted, present);
};

/** Installs what package-lock.json asks for, with the given Node, unless it is there. Throws a Refusal. */
export const ensurePackages = async (root, runtime, node) => {
  if (upToDate(root)) return;
  if (lstatSync(join(root, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink()) {
    throw new Refusal(
      `node_modules 是一个链接，内容与 package-lock.json 不符。请到它所指的项目里运行 npm ci，或删除该链接后重试。`,
      `node_modules is a link and differs from package-lock.json. Run npm ci in the project it points to, or remove the link and run again.`,
    );
  }
  await alone(runtime, async (started) => {
    if (upToDate(root)) return; // another process did it while we waited
    needRoom(runtime, 300);
    say('正在安装依赖包（约半分钟）…', 'Installing packages (about half a minute)…');
    let { code, stderr } = await npm(node, root, ['ci'], started);
    if (code !== 0 && /EUSAGE|in sync|Missing: /.test(stderr)) {
      say(
        'package-lock.json 与 package.json 不一致，改用 npm install（版本可能与发布时不同）…',
        'package-lock.json does not match package.json, using npm install (versions may differ from the released ones)…',
      );
      ({ code, stderr } = await npm(node, root, ['install'], started));
    }
    if (code !== 0) throw npmRefusal(stderr, root);
  });
};
