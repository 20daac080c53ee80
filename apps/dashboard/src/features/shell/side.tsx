import type { Me } from '@shoji/schema';
import { useLocation } from '@solidjs/router';
import type { JSX } from 'solid-js';
import { t } from '../../i18n/i18n.ts';
import { IconButton } from '../../ui/button/icon-button.tsx';
import { Icon, type IconName } from '../../ui/icon/icon.tsx';
import { AccountMenu } from './account-menu.tsx';
import './side.css';
import { SiteSelect } from './site-select.tsx';
import { ThemeMenu } from './theme-menu.tsx';

function SideLink(props: { href: string; icon: IconName; name: string }): JSX.Element {
  const location = useLocation();
  const isHere = (): boolean => location.pathname === props.href || location.pathname.startsWith(`${props.href}/`);
  return (
    <li>
      <a href={props.href} aria-current={isHere() ? 'page' : undefined} title={props.name}>
        <Icon name={props.icon} />
        <span>{props.name}</span>
      </a>
    </li>
  );
}

/** Side bar; a rail when narrow or in the player, a bar at the bottom on phones. */
export function Side(props: { me: Me | undefined; openKeys: () => void }): JSX.Element {
  return (
    <nav data-component="side" aria-label={t('shell.main')}>
      <a data-part="brand" href="/sessions" aria-label={t('shell.home')}>
        <Icon name="logo" />
        <strong>Shoji</strong>
      </a>
      <div data-part="site">
        <SiteSelect wide />
      </div>
      <ul>
        <SideLink href="/sessions" icon="sessions" name={t('shell.sessions')} />
        <SideLink href="/snippet" icon="code" name={t('shell.snippet')} />
      </ul>
      <footer>
        <AccountMenu me={props.me} openKeys={props.openKeys} />
        <ThemeMenu />
        <IconButton
          icon="help"
          label={t('shell.keys')}
          shortcut="?"
          size="small"
          data-part="wide"
          onClick={() => props.openKeys()}
        />
      </footer>
    </nav>
  );
}
