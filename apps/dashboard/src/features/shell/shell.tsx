import { type RouteSectionProps, useLocation } from '@solidjs/router';
import { useQuery } from '@tanstack/solid-query';
import { createEffect, createSignal, type JSX, on, Show } from 'solid-js';
import { isApiError } from '../../api/api-error.ts';
import { meQuery } from '../../api/queries.ts';
import { SkipLink } from '../../ui/skip/skip-link.tsx';
import { Toaster } from '../../ui/toast/toaster.tsx';
import { ConnectionGate } from './connection-gate.tsx';
import { createShellKeys } from './create-shell-keys.ts';
import { KeysSheet } from './keys-sheet.tsx';
import './main.css';
import './page-head.css';
import './shell.css';
import { Side } from './side.tsx';
import { SiteChoiceProvider } from './site-choice.tsx';

/** Frame of every page behind the sign-in. */
export default function Shell(props: RouteSectionProps): JSX.Element {
  const me = useQuery(meQuery);
  const location = useLocation();
  const [keysOpen, setKeysOpen] = createSignal(false);
  let main: HTMLElement | undefined;

  createShellKeys({ openKeys: () => setKeysOpen(true) });
  // A new page is announced by moving there; the link that led to it may be gone.
  createEffect(
    on(
      () => location.pathname,
      () => main?.focus({ preventScroll: true }),
      { defer: true },
    ),
  );

  const inPlayer = (): boolean => /^\/sessions\/./.test(location.pathname);
  const unreachable = (): boolean => me.isError && isApiError(me.error, 'unreachable');

  return (
    <SiteChoiceProvider>
      <SkipLink />
      <div data-component="shell" data-side={inPlayer() ? 'folded' : undefined}>
        <Side me={me.isSuccess ? me.data : undefined} openKeys={() => setKeysOpen(true)} />
        <main id="main" data-component="main" tabindex="-1" ref={main}>
          <Show when={!unreachable()} fallback={<ConnectionGate onBack={() => void me.refetch()} />}>
            {props.children}
          </Show>
        </main>
      </div>
      <KeysSheet open={keysOpen()} onOpen={setKeysOpen} />
      <Toaster />
    </SiteChoiceProvider>
  );
}
