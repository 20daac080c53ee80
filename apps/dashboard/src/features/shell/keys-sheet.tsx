import { createUniqueId, For, type JSX } from 'solid-js';
import { t } from '../../i18n/i18n.ts';
import { lettersAct, setLettersAct } from '../../stored/letters.ts';
import { Dialog } from '../../ui/dialog/dialog.tsx';
import { Key } from '../../ui/key/key.tsx';
import '../../ui/keys/keys.css';
import { Switch } from '../../ui/switch/switch.tsx';
import './keys-sheet.css';

type Row = readonly [keys: readonly string[], does: string];

const everywhere = (): Row[] => [
  [['?'], t('keys.all')],
  [['Esc'], t('keys.escape')],
  [['G', 'S'], t('keys.goSessions')],
  [['G', 'N'], t('keys.goSnippet')],
];
const inList = (): Row[] => [
  [['J', 'K'], t('keys.move')],
  [['↓', '↑'], t('keys.move')],
  [['Enter'], t('keys.open')],
];
const inPlayer = (): Row[] => [
  [['Space'], t('keys.play')],
  [['←', '→'], t('keys.step')],
  [['Shift', '← →'], t('keys.leap')],
  [['J', 'L'], t('keys.event')],
  [['[', ']'], t('keys.page')],
  [['0', '…', '9'], t('keys.tenth')],
  [[',', '.'], t('keys.speed')],
  [['I'], t('keys.skip')],
  [['/'], t('keys.search')],
  [['C'], t('keys.copy')],
  [['F'], t('keys.full')],
];

function KeyList(props: { title: string; rows: Row[] }): JSX.Element {
  return (
    <section>
      <h3>{props.title}</h3>
      <dl data-component="keys">
        <For each={props.rows}>
          {([keys, does]) => (
            <>
              <dt>
                <For each={keys}>{(key) => <Key>{key}</Key>}</For>
              </dt>
              <dd>{does}</dd>
            </>
          )}
        </For>
      </dl>
    </section>
  );
}

/** All keys, and the switch that turns the one-letter ones off. */
export function KeysSheet(props: { open: boolean; onOpen: (open: boolean) => void }): JSX.Element {
  const switchId = createUniqueId();
  return (
    <Dialog title={t('keys.title')} open={props.open} onOpen={props.onOpen} size="wide">
      <div data-component="keys-sheet">
        <div>
          <KeyList title={t('keys.everywhere')} rows={everywhere()} />
          <KeyList title={t('keys.inList')} rows={inList()} />
        </div>
        <KeyList title={t('keys.inPlayer')} rows={inPlayer()} />
      </div>
      <label data-component="keys-switch" for={switchId}>
        <Switch id={switchId} on={lettersAct()} onToggle={setLettersAct} />
        <span>
          {t('keys.letters')}
          <small>{t('keys.lettersHint')}</small>
        </span>
      </label>
    </Dialog>
  );
}
