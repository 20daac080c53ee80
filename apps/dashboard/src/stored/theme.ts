import { createStored } from './create-stored.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const isTheme = (value: string): value is Theme => (THEMES as readonly string[]).includes(value);

// The same name as in public/theme.js, which sets it before the first paint.
const [theme, storeTheme] = createStored<Theme>('theme', { initial: 'system', isValid: isTheme });

export { theme };

export function setTheme(next: Theme): void {
  storeTheme(next);
  if (next === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = next;
}
