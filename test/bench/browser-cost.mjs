// What a piece of work costs with every process that it starts: CPU seconds, and the most memory in use at one time.
import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts CPU in hundredths of a second, and reports memory in pages of 4 KB. */
const ticksPerSecond = 100;
const bytesPerPage = 4096;

/** Runs `work` and tells what it cost; `work` gets a function that must be called just before it lets a process end. */
export async function costOf(work) {
  let spentOutside = 0;
  let most = 0;
  const look = () => {
    const { seconds, bytes } = descendants(process.pid);
    spentOutside = Math.max(spentOutside, seconds);
    most = Math.max(most, bytes + process.memoryUsage.rss());
  };
  const before = process.cpuUsage();
  const watch = setInterval(look, 50);
  const result = await work(look);
  clearInterval(watch);
  const { user, system } = process.cpuUsage(before);
  return { result, seconds: (user + system) / 1e6 + spentOutside, megabytes: most / 1e6 };
}

/** Every living descendant with what its own ended children had spent: proc(5), fields 4, 14 to 17 and 24 of `stat`. */
function descendants(root) {
  const processes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const fields = readFileSync(`/proc/${name}/stat`, 'latin1')
          .replace(/^.*\) /s, '')
          .split(' ')
          .map(Number);
        const [, parent] = fields;
        const ticks = fields[11] + fields[12] + fields[13] + fields[14];
        return [{ id: Number(name), parent, seconds: ticks / ticksPerSecond, bytes: fields[21] * bytesPerPage }];
      } catch {
        return [];
      }
    });
  const total = { seconds: 0, bytes: 0 };
  const add = (parent) => {
    for (const child of processes.filter((one) => one.parent === parent)) {
      total.seconds += child.seconds;
      total.bytes += child.bytes;
      add(child.id);
    }
  };
  add(root);
  return total;
}
