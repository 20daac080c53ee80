export interface KeyPress {
  key: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}

/**
 * The name that bindings use: `j`, `?`, `Space`, `Shift+ArrowLeft`; null for what belongs to browser and system.
 * Shift is part of the name only where it does not make another character already.
 */
export function keyName(press: KeyPress): string | null {
  if (press.ctrlKey || press.metaKey || press.altKey) return null;
  if (press.key === ' ') return 'Space';
  if (press.key.length === 1) return press.key.toLowerCase();
  return press.shiftKey ? `Shift+${press.key}` : press.key;
}

/** Keys that dictation and screen readers may send by chance; these can be switched off. */
export const isOneLetter = (name: string): boolean => name.length === 1 || name.includes(' ');
