/** The processor time that work takes, in milliseconds: the least of some tries, since other programs disturb each. */
export function cpuOf(work: () => void, tries = 3): number {
  const times = Array.from({ length: tries }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

/** How many times as long a piece of work takes that is twice as big; work too short to be measured counts as 1. */
export function growthOf(work: (size: number) => void, size: number): number {
  work(size / 10);
  const [one, two] = [cpuOf(() => work(size), 2), cpuOf(() => work(2 * size), 2)];
  return two < 120 ? 1 : two / Math.max(one, 20);
}
