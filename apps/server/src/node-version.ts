/** better-sqlite3 crashes older versions without a word when its native part is loaded. */
const OLDEST = [24, 4] as const;

export function nodeIsTooOld(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]);
}

export const nodeSentence = (version: string): string =>
  `Shoji needs Node ${OLDEST.join('.')} or newer, and this is Node ${version}. "npm start" brings the right one.`;
