import type { RouteSectionProps } from '@solidjs/router';
import { ErrorBoundary, type JSX, lazy, Suspense } from 'solid-js';
import { Crashed } from '../features/trouble/crashed.tsx';

type Guarded = ((props: RouteSectionProps) => JSX.Element) & { preload: () => Promise<unknown> };

/** A page that is loaded when it is first opened; whatever breaks in it stays in it. */
export function page(load: () => Promise<{ default: (props: RouteSectionProps) => JSX.Element }>): Guarded {
  const Loaded = lazy(load);
  const guarded = (props: RouteSectionProps): JSX.Element => (
    <ErrorBoundary fallback={(error: unknown) => <Crashed error={error} />}>
      <Suspense>
        <Loaded {...props} />
      </Suspense>
    </ErrorBoundary>
  );
  // The router asks for this when a link to the page is pointed at.
  return Object.assign(guarded, { preload: Loaded.preload });
}
