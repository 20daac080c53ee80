import { Navigate, type RouteDefinition } from '@solidjs/router';
import { Shell } from '../features/shell/shell.tsx';
import { page } from './page.tsx';

/** Every address of the dashboard. */
export const routes: RouteDefinition[] = [
  { path: '/sign-in', component: page(() => import('../features/sign-in/sign-in-page.tsx')) },
  { path: '/setup', component: page(() => import('../features/setup/setup-page.tsx')) },
  {
    path: '/',
    component: Shell,
    children: [
      { path: '/', component: () => <Navigate href="/sessions" /> },
      { path: '/sessions', component: page(() => import('../features/sessions/sessions-page.tsx')) },
      { path: '/sessions/:id', component: page(() => import('../features/replay/replay-page.tsx')) },
      { path: '/snippet', component: page(() => import('../features/snippet/snippet-page.tsx')) },
      { path: '*rest', component: page(() => import('../features/trouble/not-found-page.tsx')) },
    ],
  },
];
