import { statfsSync } from 'node:fs';

/** Says one line about a step of the set-up, Chinese first. To stderr: stdout belongs to the command itself. */
export const say = (zh, en) => {
  process.stderr.write(`${zh} / ${en}\n`);
};

/** The set-up cannot go on. Carries cause and remedy in both languages; the front door prints it and exits with 2. */
export class Refusal extends Error {
  constructor(zh, en) {
    super(`${zh}\n${en}`);
    this.name = 'Refusal';
  }
}

/** The sentence for a failed file operation of the set-up, or null when the error is of another kind. */
export const diskRefusal = (code, path) => {
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new Refusal(
      `磁盘空间不足，无法写入 ${path}。请清理出至少 1 GB 空间后重试。`,
      `The disk is full, cannot write ${path}. Free at least 1 GB and run again.`,
    );
  }
  if (code === 'EROFS' || code === 'EACCES' || code === 'EPERM') {
    return new Refusal(
      `没有写入权限：${path}。请把项目复制到可写的文件夹，或用其所有者的账号运行。`,
      `No permission to write ${path}. Copy the project to a writable folder, or run as its owner.`,
    );
  }
  if (code === 'ENOTDIR' || code === 'EEXIST') {
    return new Refusal(
      `这里应当是文件夹，却有同名文件：${path}。请删除它后重试。`,
      `There should be a folder, but a file has its name: ${path}. Delete it and run again.`,
    );
  }
  return null;
};

/** Throws a Refusal unless this many megabytes are free: npm may end well and leave truncated files on a full disk. */
export const needRoom = (folder, megabytes) => {
  const { bavail, blocks, bsize } = statfsSync(folder);
  if (blocks > 0 && bavail * bsize < megabytes * 2 ** 20) throw diskRefusal('ENOSPC', folder);
};
