import { guard } from '../guard.ts';
import { isPageView, type Navigation } from './page-view-policy.ts';
import { keepPlaces, type Place } from './patched-places.ts';

interface NavigationApi extends EventTarget {
  addEventListener(type: string, listener: (event: Event & { navigationType?: string | null }) => void): void;
}

/** Reports page views of single-page applications. `onPage` gets the raw address. */
export function trackPageViews(onPage: (href: string) => void): () => void {
  let last = new URL(location.href);
  const check = guard((how: Navigation) => {
    const from = last;
    last = new URL(location.href);
    if (isPageView(from, last, how)) onPage(last.href);
  });
  const { navigation } = window as Window & { navigation?: NavigationApi };
  return navigation ? watchNavigation(navigation, check) : wrapHistory(check);
}

/** Where the browser has the Navigation API nothing of the page is replaced. */
function watchNavigation(navigation: NavigationApi, check: (how: Navigation) => void): () => void {
  const listener = ({ navigationType }: Event & { navigationType?: string | null }): void =>
    check(navigationType === 'push' || navigationType === 'replace' ? navigationType : 'traverse');
  navigation.addEventListener('currententrychange', listener);
  return () => navigation.removeEventListener('currententrychange', listener as EventListener);
}

/** Elsewhere pushState and replaceState are wrapped: same `this`, same arguments, same answer or error. */
function wrapHistory(check: (how: Navigation) => void): () => void {
  const places: Place[] = [
    [history, 'pushState'],
    [history, 'replaceState'],
  ];
  const keeper = keepPlaces(places);
  let stopped = false;
  for (const [key, how] of [
    ['pushState', 'push'],
    ['replaceState', 'replace'],
  ] as const) {
    history[key] = new Proxy(history[key], {
      apply(native, self, args) {
        const answer = Reflect.apply(native, self, args);
        if (!stopped) check(how);
        return answer;
      },
    });
  }
  keeper.replaced();
  const onTraverse = (): void => check('traverse');
  window.addEventListener('popstate', onTraverse);
  window.addEventListener('hashchange', onTraverse);
  return () => {
    stopped = true;
    keeper.restore(() => undefined);
    window.removeEventListener('popstate', onTraverse);
    window.removeEventListener('hashchange', onTraverse);
  };
}
