/** Scrolls `row` into sight inside `scroller` alone: the page itself, and a list that does not scroll, stay put. */
export function followRow(scroller: HTMLElement, row: HTMLElement): void {
  if (scroller.scrollHeight <= scroller.clientHeight + 1) return;
  const top = row.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
  const hidden = top < 0 || top + row.clientHeight > scroller.clientHeight;
  if (hidden) scroller.scrollTop += top - scroller.clientHeight / 2 + row.clientHeight / 2;
}
