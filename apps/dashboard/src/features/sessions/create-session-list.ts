import { useQuery } from '@tanstack/solid-query';
import { type Accessor, createEffect, createSignal, on, onCleanup } from 'solid-js';
import { createStore, reconcile, unwrap } from 'solid-js/store';
import { headQuery } from '../../api/queries.ts';
import { fetchSessionPage } from '../../api/sessions.ts';
import { appendPage, mergeHead, type SessionRows } from './merge-head.ts';

export interface SessionList {
  rows: SessionRows;
  /** Nothing has come yet. */
  isPending: Accessor<boolean>;
  /** The first page failed: `error` with rows means that the list is out of date. */
  error: Accessor<unknown>;
  retry: () => void;
  older: { loadMore: () => Promise<void>; isLoading: Accessor<boolean>; failed: Accessor<boolean> };
}

const NO_ROWS: SessionRows = { items: [], next: null };

/** The list of visits of a site: its first page stays fresh, older pages come when asked for. */
export function createSessionList(site: Accessor<string | undefined>): SessionList {
  const head = useQuery(() => headQuery(site()));
  // A store, so that a row that did not change keeps its element, and with it its focus.
  const [rows, setRows] = createStore<SessionRows>({ ...NO_ROWS });
  const [isLoading, setLoading] = createSignal(false);
  const [failed, setFailed] = createSignal(false);
  let stop = new AbortController();

  // The plain rows beside the store, so that effects that build on them do not run after themselves.
  let current = NO_ROWS;
  const show = (next: SessionRows): void => {
    current = next;
    setRows(reconcile({ ...next }, { key: 'id', merge: false }));
  };
  createEffect(
    on(site, () => {
      stop.abort();
      stop = new AbortController();
      setFailed(false);
      setLoading(false);
      show(NO_ROWS);
    }),
  );
  createEffect(() => {
    if (head.isSuccess || head.isRefetchError) {
      const page = head.data;
      if (page) show(mergeHead(current, unwrap(page)));
    }
  });
  onCleanup(() => stop.abort());

  const loadMore = async (): Promise<void> => {
    const cursor = current.next;
    if (cursor === null || isLoading()) return;
    const { signal } = stop;
    setLoading(true);
    setFailed(false);
    try {
      const page = await fetchSessionPage({ site: site(), cursor }, signal);
      show(appendPage(current, page));
    } catch {
      if (!signal.aborted) setFailed(true);
    } finally {
      if (!signal.aborted) setLoading(false);
    }
  };

  return {
    rows,
    isPending: () => head.isPending,
    error: () => (head.isError ? head.error : undefined),
    retry: () => void head.refetch(),
    older: { loadMore, isLoading, failed },
  };
}
