import { ErrorBoundary, type JSX, lazy, Suspense } from 'solid-js';
import { Crashed } from '../features/trouble/crashed.tsx';

/** A page that is loaded when it is first opened; whatever breaks in it stays in it. */
export function page(load: () => Promise<{ default: () => JSX.Element }>): () => JSX.Element {
  const Loaded = lazy(load);
  const guarded = (): JSX.Element => (
    <ErrorBoundary fallback={(error: unknown) => <Crashed error={error} />}>
      <Suspense>
        <Loaded />
      </Suspense>
    </ErrorBoundary>
  );
  // The router asks for this when a link to the page is pointed at.
  return Object.assign(guarded, { preload: Loaded.preload });
}
