import { type JSX, Show } from 'solid-js';
import { t } from '../../i18n/i18n.ts';
import { Select } from '../../ui/select/select.tsx';
import { useSiteChoice } from './site-choice.tsx';

const ALL = '';

/** Chooses the site that pages are about. With one site there is nothing to choose: its name stands there. */
export function SiteSelect(props: { wide?: boolean; single?: 'name' | 'nothing' }): JSX.Element {
  const choice = useSiteChoice();
  const sites = (): { key: string; name: string }[] => choice.sites() ?? [];
  const choices = () => [
    { value: ALL, name: t('shell.allSites') },
    ...sites().map((site) => ({ value: site.key, name: site.name })),
  ];
  return (
    <Show
      when={sites().length > 1}
      fallback={
        <Show when={props.single !== 'nothing' && sites()[0]}>
          {(site) => <p data-component="site-name">{site().name}</p>}
        </Show>
      }
    >
      <Select
        label={t('shell.site')}
        choices={choices()}
        value={choice.key() ?? ALL}
        onValue={(key) => choice.choose(key === ALL ? undefined : key)}
        wide={props.wide ?? false}
      />
    </Show>
  );
}
