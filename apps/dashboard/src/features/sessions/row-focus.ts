/** Index of the row that gets the focus next; -1 when there are none. `at` is -1 when no row has it. */
export function nextRow(at: number, count: number, step: 1 | -1): number {
  if (count === 0) return -1;
  if (at === -1) return step === 1 ? 0 : count - 1;
  return Math.min(count - 1, Math.max(0, at + step));
}

/** Moves the focus between the links of a list's rows. */
export function moveRowFocus(list: ParentNode, step: 1 | -1): void {
  const links = [...list.querySelectorAll<HTMLElement>('[data-part="row"] > a')];
  const link = links[nextRow(links.indexOf(document.activeElement as HTMLElement), links.length, step)];
  link?.focus({ preventScroll: true });
  link?.closest('[data-part="row"]')?.scrollIntoView({ block: 'nearest' });
}
