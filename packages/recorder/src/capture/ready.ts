/** Runs `work` once the document can be read and is really shown (not prerendered); the answer cancels. */
export function whenReady(work: () => void): () => void {
  let cancelled = false;
  const prerendering = (): boolean => (document as Document & { prerendering?: boolean }).prerendering === true;
  const check = (): void => {
    if (cancelled || document.readyState === 'loading' || prerendering()) return;
    cancel();
    work();
  };
  const cancel = (): void => {
    cancelled = true;
    document.removeEventListener('DOMContentLoaded', check);
    document.removeEventListener('prerenderingchange', check);
  };
  document.addEventListener('DOMContentLoaded', check);
  document.addEventListener('prerenderingchange', check);
  check();
  return cancel;
}
