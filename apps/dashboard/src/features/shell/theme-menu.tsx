import type { JSX } from 'solid-js';
import { t } from '../../i18n/i18n.ts';
import { setTheme, theme } from '../../stored/theme.ts';
import { Icon } from '../../ui/icon/icon.tsx';
import { Menu, MenuChoice } from '../../ui/menu/menu.tsx';
import { themeChoices, themeName } from './theme-choices.ts';

export function ThemeMenu(): JSX.Element {
  return (
    <Menu
      label={t('shell.themeNow', { theme: themeName(theme()) })}
      trigger={<Icon name="theme" />}
      triggerProps={{ 'data-component': 'button', 'data-variant': 'quiet', 'data-size': 'small', 'data-part': 'wide' }}
    >
      <MenuChoice label={t('shell.theme')} options={themeChoices()} value={theme()} onValue={setTheme} />
    </Menu>
  );
}
