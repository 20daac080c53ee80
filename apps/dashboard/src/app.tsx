import { Router, type RouteSectionProps, useLocation, useNavigate } from '@solidjs/router';
import { QueryClientProvider } from '@tanstack/solid-query';
import type { JSX } from 'solid-js';
import { createQueryClient } from './api/query-client.ts';
import { signInPath } from './routing/return-path.ts';
import { routes } from './routing/routes.tsx';
import { IconSprite } from './ui/icon/icon-sprite.tsx';

function Root(props: RouteSectionProps): JSX.Element {
  const navigate = useNavigate();
  const location = useLocation();
  const client = createQueryClient(() => {
    // What was seen under the old sign-in is not for whoever signs in next.
    client.clear();
    const target = signInPath(location.pathname + location.search);
    if (!location.pathname.startsWith('/sign-in')) navigate(target, { replace: true });
  });
  return (
    <QueryClientProvider client={client}>
      <IconSprite />
      {props.children}
    </QueryClientProvider>
  );
}

export function App(): JSX.Element {
  return <Router root={Root}>{routes}</Router>;
}
