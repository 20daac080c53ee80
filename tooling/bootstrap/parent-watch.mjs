import { readFileSync } from 'node:fs';

const CHECK_MS = 500;

/**
 * Calls `onGone` once the npm or pnpm that started this process has ended without telling (it was killed). There may be
 * a shell between us and it, which then lives on: so the parent's parent is watched as well, where /proc shows it.
 * @param {() => void} onGone
 * @param {{ env?: Record<string, string | undefined>, parents?: () => string, everyMs?: number }} [options]
 * @returns {() => void} stops watching
 */
export function watchParent(onGone, { env = process.env, parents = currentParents, everyMs = CHECK_MS } = {}) {
  if (process.platform === 'win32' || !env.npm_lifecycle_event) return () => {};
  const before = parents();
  const timer = setInterval(() => {
    if (parents() === before) return;
    clearInterval(timer);
    onGone();
  }, everyMs);
  timer.unref();
  return () => clearInterval(timer);
}

function currentParents() {
  const parent = process.ppid;
  try {
    return `${parent} ${/^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${parent}/status`, 'utf8'))?.[1]}`;
  } catch {
    return String(parent);
  }
}
