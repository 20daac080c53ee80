import type { SiteView } from '@shoji/schema';
import { For, type JSX, Match, Show, Switch } from 'solid-js';
import { t } from '../../i18n/i18n.ts';
import { RichText } from '../../i18n/rich-text.tsx';
import { CodeBlock } from '../../ui/copy/code-block.tsx';
import { consentWords, gpcWords } from './settings-words.ts';
import { consentExample, REFUSAL_EXAMPLE, STUB, snippetOf } from './snippet-text.ts';

function ModeWords(props: { mode: SiteView['settings']['mode'] }): JSX.Element {
  return (
    <Switch>
      <Match when={props.mode === 'strict'}>
        <RichText text="snippet.modeStrict" parts={{ allow: () => <code>data-shoji="allow"</code> }} />
      </Match>
      <Match when={props.mode === 'balanced'}>{t('snippet.modeBalanced')}</Match>
      <Match when={props.mode === 'forms'}>{t('snippet.modeForms')}</Match>
    </Switch>
  );
}

function Consent(props: { site: SiteView }): JSX.Element {
  return (
    <section>
      <h2>{t('snippet.consentTitle')}</h2>
      <p>{consentWords(props.site.settings.consent)}</p>
      <p>{gpcWords(props.site.settings.gpc)}</p>
      <Show when={props.site.settings.consent === 'required'}>
        <h3>{t('snippet.consentExample')}</h3>
        <CodeBlock label={t('snippet.consentExample')} code={consentExample()} copyLabel={t('snippet.copyExample')} />
      </Show>
      <h3>{t('snippet.consentRefused')}</h3>
      <CodeBlock label={t('snippet.consentRefused')} code={REFUSAL_EXAMPLE} copyLabel={t('snippet.copyExample')} />
    </section>
  );
}

function Origins(props: { origins: readonly string[] }): JSX.Element {
  return (
    <section>
      <h2>{t('snippet.originsTitle')}</h2>
      <Show when={props.origins.length > 0} fallback={<p>{t('snippet.originsNone')}</p>}>
        <p>{t('snippet.origins')}</p>
        <ul>
          <For each={props.origins}>
            {(origin) => (
              <li>
                <code>{origin}</code>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </section>
  );
}

/** The snippet of one site, and what it does there in plain words. */
export function SiteSnippet(props: { site: SiteView }): JSX.Element {
  return (
    <div data-component="site-snippet">
      <div>
        <section>
          <h2>{props.site.name}</h2>
          <p>
            <RichText text="snippet.intro" parts={{ tag: () => <code>{'</head>'}</code> }} />
          </p>
          <CodeBlock
            label={t('snippet.code', { site: props.site.name })}
            code={snippetOf(props.site.key, window.location.origin)}
            copyLabel={t('snippet.copy')}
          />
        </section>
        <Consent site={props.site} />
        <section>
          <h2>{t('snippet.stubTitle')}</h2>
          <p>{t('snippet.stub')}</p>
          <CodeBlock label={t('snippet.stubTitle')} code={STUB} copyLabel={t('snippet.copyStub')} />
        </section>
      </div>
      <div>
        <Origins origins={props.site.origins} />
        <section>
          <h2>{t('snippet.modeTitle')}</h2>
          <p>
            <ModeWords mode={props.site.settings.mode} />
          </p>
          <p>{t('snippet.floor')}</p>
        </section>
      </div>
    </div>
  );
}
