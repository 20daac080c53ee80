import type { Me } from '@shoji/schema';
import { useNavigate } from '@solidjs/router';
import { useQueryClient } from '@tanstack/solid-query';
import type { JSX } from 'solid-js';
import { signOut } from '../../api/account.ts';
import { t } from '../../i18n/i18n.ts';
import { setTheme, theme } from '../../stored/theme.ts';
import { Icon } from '../../ui/icon/icon.tsx';
import { Menu, MenuChoice, MenuItem, MenuLabel, MenuLine } from '../../ui/menu/menu.tsx';
import { toast } from '../../ui/toast/toaster.tsx';
import { problemText } from '../trouble/problem-text.ts';
import { themeChoices } from './theme-choices.ts';

/** Who is signed in, and what belongs to them. On phones it is the way to theme and keys as well. */
export function AccountMenu(props: { me: Me | undefined; openKeys: () => void }): JSX.Element {
  const navigate = useNavigate();
  const client = useQueryClient();
  const name = (): string => props.me?.name || props.me?.email || '';
  const leave = async (): Promise<void> => {
    try {
      await signOut();
      client.clear();
      navigate('/sign-in', { replace: true });
    } catch (error) {
      toast(problemText(error));
    }
  };
  return (
    <Menu
      label={t('shell.account', { name: name() })}
      triggerProps={{
        'data-component': 'button',
        'data-variant': 'quiet',
        'data-size': 'small',
        'data-part': 'account',
      }}
      trigger={
        <>
          <Icon name="people" />
          <span data-part="name">{name()}</span>
          <span data-part="more">{t('shell.more')}</span>
        </>
      }
    >
      <MenuLabel>{props.me?.email}</MenuLabel>
      <MenuLine />
      <MenuChoice label={t('shell.theme')} options={themeChoices()} value={theme()} onValue={setTheme} />
      <MenuLine />
      <MenuItem icon="help" shortcut="?" onSelect={props.openKeys}>
        {t('shell.keys')}
      </MenuItem>
      <MenuItem icon="sign-out" onSelect={leave}>
        {t('shell.signOut')}
      </MenuItem>
    </Menu>
  );
}
