/**
 * The one-time token behind `#`. It is taken out of the address at once, so that it stays neither in the history nor in
 * a screenshot.
 */
export function takeToken(location: Location = window.location, history: History = window.history): string {
  const token = location.hash.slice(1);
  if (token !== '') history.replaceState(history.state, '', location.pathname + location.search);
  return token;
}
