/** Leaves out as many items as it can while the rest still fails; asks at most `most` times. */
export async function shrink<Item>(
  items: readonly Item[],
  fails: (rest: readonly Item[]) => Promise<boolean>,
  most = 60,
): Promise<readonly Item[]> {
  let kept = items;
  let asked = 0;
  for (let size = Math.ceil(kept.length / 2); size >= 1 && asked < most; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < kept.length && asked < most; ) {
      const rest = kept.toSpliced(at, size);
      asked++;
      if (await fails(rest)) kept = rest;
      else at += size;
    }
  }
  return kept;
}
