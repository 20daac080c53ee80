import { type JSX, Show } from 'solid-js';
import { t } from '../../i18n/i18n.ts';
import { RichText } from '../../i18n/rich-text.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import type { CookieFault, DroppedCookie } from './dropped-cookie.ts';

/** The sign-in loop, explained: the password was right, and the browser threw the cookie away. */
export function DroppedCookieNotice(props: { fault: CookieFault; dropped: DroppedCookie }): JSX.Element {
  return (
    <Notice tone="warn">
      <div data-part="explain">
        <h2>{props.fault === 'dropped' ? t('signIn.droppedTitle') : t('signIn.refusedTitle')}</h2>
        <Show
          when={props.dropped.reason === 'plain-http' || props.fault === 'refused'}
          fallback={<p>{t('signIn.droppedElse')}</p>}
        >
          <p>
            <RichText text="signIn.dropped" parts={{ host: () => <code>{props.dropped.host}</code> }} />
          </p>
          <p>{t('signIn.droppedFix')}</p>
          <ul>
            <li>{t('signIn.droppedHttps')}</li>
            <li>
              <RichText text="signIn.droppedProxy" parts={{ setting: () => <code>SHOJI_TRUST_PROXY</code> }} />
            </li>
            <li>
              <RichText
                text="signIn.droppedLocal"
                parts={{ address: () => <a href={props.dropped.localAddress}>{props.dropped.localAddress}</a> }}
              />
            </li>
          </ul>
        </Show>
      </div>
    </Notice>
  );
}
