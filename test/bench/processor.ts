import { readdirSync, readFileSync } from 'node:fs';

const ticks = 100; // of a second, on every Linux in use

/**
 * Seconds of processor time of this process and all that descend from it, the browser's included, so far; of those that ended
 * what their parents were told. Null where there is no /proc. It is disturbed far less than time by other work on the machine.
 */
export const processorSeconds = (): number | null => {
  const children = new Map<string, string[]>();
  const used = new Map<string, number>();
  try {
    for (const id of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
      let line: string;
      try {
        line = readFileSync(`/proc/${id}/stat`, 'utf8');
      } catch {
        continue; // it ended meanwhile
      }
      const fields = line.slice(line.lastIndexOf(')') + 2).split(' '); // from the third on: the second may hold anything
      children.set(fields[1]!, [...(children.get(fields[1]!) ?? []), id]);
      used.set(
        id,
        fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0),
      );
    }
  } catch {
    return null;
  }
  const sum = (id: string): number =>
    (used.get(id) ?? 0) + (children.get(id) ?? []).reduce((all, child) => all + sum(child), 0);
  return sum(String(process.pid)) / ticks;
};
