const OLDEST_FOR_BOOTSTRAP = 20;

/** What is wrong with this Node for starting the bootstrap: one sentence, or undefined. */
export function nodeVersionProblem(version) {
  const major = Number.parseInt(version, 10);
  if (major >= OLDEST_FOR_BOOTSTRAP) return undefined;
  return `Shoji needs Node ${OLDEST_FOR_BOOTSTRAP} or newer to start, and this is Node ${version}: install a newer one from https://nodejs.org and try again.`;
}
