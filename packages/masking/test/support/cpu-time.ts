/** Milliseconds of processor time, the least of two runs: the wall clock also counts what else the machine does. */
export function cpuTimeOf(work: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 2; run++) {
    const before = process.cpuUsage();
    work();
    best = Math.min(best, process.cpuUsage(before).user / 1000);
  }
  return best;
}

/** Time for twice the work by the time for once, tried again where it is above 3: what is not linear is so each time. */
export function ratioOf(once: () => void, twice: () => void): number {
  let ratio = Number.POSITIVE_INFINITY;
  for (let again = 0; again < 5 && ratio > 3; again++) {
    ratio = Math.min(ratio, cpuTimeOf(twice) / Math.max(1, cpuTimeOf(once)));
  }
  return ratio;
}
