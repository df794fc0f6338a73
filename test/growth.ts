/** The processor time that work takes, in milliseconds: the least of some tries, since other programs disturb each. */
function cpuOf(work: () => void, tries = 3): number {
  const times = Array.from({ length: tries }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

/**
 * How many times as long a piece of work takes that is twice as big; work too short to be measured counts as 1. Measured
 * again while it looks worse than linear: other programs can disturb one measurement, but not mend a quadratic one.
 */
export function growthOf(work: (size: number) => void, size: number): number {
  work(size / 10);
  let least = Infinity;
  for (let tries = 0; tries < 4 && least > 2.6; tries++) least = Math.min(least, measuredGrowth(work, size));
  return least;
}

function measuredGrowth(work: (size: number) => void, size: number): number {
  const [one, two] = [cpuOf(() => work(size), 2), cpuOf(() => work(2 * size), 2)];
  return two < 120 ? 1 : two / Math.max(one, 20);
}
