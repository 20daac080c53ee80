import { t } from '../../i18n/i18n.ts';
import type { Theme } from '../../stored/theme.ts';

export const themeChoices = (): { value: Theme; name: string }[] => [
  { value: 'system', name: t('shell.themeSystem') },
  { value: 'light', name: t('shell.themeLight') },
  { value: 'dark', name: t('shell.themeDark') },
];

export const themeName = (theme: Theme): string =>
  themeChoices().find((choice) => choice.value === theme)?.name ?? theme;
