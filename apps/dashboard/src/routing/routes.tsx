import { Navigate, type RouteDefinition } from '@solidjs/router';
import { page } from './page.tsx';

/** Every address of the dashboard. */
export const routes: RouteDefinition[] = [
  { path: '/sign-in', component: page(() => import('../features/sign-in/sign-in-page.tsx')) },
  { path: '/setup', component: page(() => import('../features/setup/setup-page.tsx')) },
  {
    path: '/',
    component: page(() => import('../features/shell/shell.tsx')),
    children: [
      { path: '/', component: () => <Navigate href="/sessions" /> },
      { path: '/sessions', component: page(() => import('../features/sessions/sessions-page.tsx')) },
      { path: '/sessions/:id', component: page(() => import('../features/replay/replay-page.tsx')) },
      { path: '/snippet', component: page(() => import('../features/snippet/snippet-page.tsx')) },
      { path: '*rest', component: page(() => import('../features/trouble/not-found-page.tsx')) },
    ],
  },
];
