import type { SiteView } from '@shoji/schema';
import { useLocation, useSearchParams } from '@solidjs/router';
import { useQuery } from '@tanstack/solid-query';
import { type Accessor, createContext, createMemo, type JSX, useContext } from 'solid-js';
import { sitesQuery } from '../../api/queries.ts';
import { createStored } from '../../stored/create-stored.ts';
import { chosenSite } from './chosen-site.ts';

export interface SiteChoice {
  /** undefined until they are loaded. */
  sites: Accessor<SiteView[] | undefined>;
  error: Accessor<unknown>;
  retry: () => void;
  /** Key of the chosen site; undefined for all. */
  key: Accessor<string | undefined>;
  choose: (key: string | undefined) => void;
}

const SiteChoiceContext = createContext<SiteChoice>();

/** The site that pages are about: from `?site=`, else the one chosen last. */
export function SiteChoiceProvider(props: { children: JSX.Element }): JSX.Element {
  const query = useQuery(sitesQuery);
  const [search, setSearch] = useSearchParams<{ site?: string }>();
  const location = useLocation();
  const [remembered, remember] = createStored<string>('site', {
    initial: '',
    isValid: (_value): _value is string => true,
  });
  const sites = (): SiteView[] | undefined => (query.isPending ? undefined : query.data);
  const key = createMemo(() => chosenSite({ inAddress: search.site, remembered: remembered(), sites: sites() }));
  const choose = (next: string | undefined): void => {
    remember(next ?? '');
    if (!location.pathname.startsWith('/sessions/')) setSearch({ site: next ?? null }, { replace: true });
  };
  const choice: SiteChoice = {
    sites,
    error: () => (query.isError ? query.error : undefined),
    retry: () => void query.refetch(),
    key,
    choose,
  };
  return <SiteChoiceContext.Provider value={choice}>{props.children}</SiteChoiceContext.Provider>;
}

export function useSiteChoice(): SiteChoice {
  const choice = useContext(SiteChoiceContext);
  if (!choice) throw new Error('useSiteChoice needs a SiteChoiceProvider around it');
  return choice;
}
