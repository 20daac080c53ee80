import type { SessionMark } from '@shoji/schema';
import { createEffect, createMemo, createSignal, For, type JSX, on, Show } from 'solid-js';
import { formats, plural, t } from '../../i18n/i18n.ts';
import { Button } from '../../ui/button/button.tsx';
import { Search } from '../../ui/search/search.tsx';
import { Select } from '../../ui/select/select.tsx';
import '../../ui/tabs/tabs.css';
import type { ReplayState } from './create-replay-state.ts';
import { momentPath } from './deep-link.ts';
import { describeMark } from './describe-mark.ts';
import { EventRow } from './event-row.tsx';
import './events.css';
import { followRow } from './follow-row.ts';
import { currentMark, findMarks } from './marks-in-time.ts';
import './panel.css';

type Kind = SessionMark['kind'] | 'all';

const kindChoices = (): { value: Kind; name: string }[] => [
  { value: 'all', name: t('replay.allKinds') },
  { value: 'page', name: t('replay.kindPage') },
  { value: 'click', name: t('replay.kindClick') },
  { value: 'input', name: t('replay.kindInput') },
  { value: 'error', name: t('replay.kindError') },
  { value: 'custom', name: t('replay.kindCustom') },
  { value: 'console', name: t('replay.kindConsole') },
  { value: 'network', name: t('replay.kindNetwork') },
  { value: 'rage', name: t('replay.kindRage') },
  { value: 'dead', name: t('replay.kindDead') },
];

/** Everything that happened, in order; it follows the picture, and leads it when pressed. */
export function EventList(props: { replay: ReplayState; searchRef: (input: HTMLInputElement) => void }): JSX.Element {
  const [words, setWords] = createSignal('');
  const [kind, setKind] = createSignal<Kind>('all');
  const all = (): SessionMark[] => props.replay.shown().marks;
  const marks = createMemo(() => findMarks(all(), { kind: kind(), words: words(), say: describeMark }));
  const now = createMemo(() => currentMark(marks(), props.replay.time()));
  const tabNumber = (id: string): number => props.replay.shown().tabList.findIndex((tab) => tab.id === id) + 1;
  const stateOf = (index: number): 'past' | 'now' | 'later' =>
    index === now() ? 'now' : index < now() ? 'past' : 'later';

  let scroller: HTMLElement | undefined;
  let list: HTMLOListElement | undefined;
  let isPointedAt = false;
  createEffect(
    on([now, marks], ([index]) => {
      const row = list?.children[index];
      // Whoever reads the list with the pointer in it is not moved away.
      if (!isPointedAt && scroller && row instanceof HTMLElement) followRow(scroller, row);
    }),
  );

  return (
    <aside data-component="panel" aria-label={t('replay.details')}>
      <h2 data-part="title">
        {t('replay.events')} <data value={all().length}>{formats().number(all().length)}</data>
      </h2>
      <div data-part="tools">
        <Search
          ref={props.searchRef}
          label={plural('replay.search', all().length)}
          value={words()}
          onValue={setWords}
          shortcut="/"
        />
        <Select
          label={t('replay.kinds')}
          choices={kindChoices()}
          value={kind()}
          onValue={(value) => setKind(value as Kind)}
        />
      </div>
      {/* It scrolls, so keys must reach it. */}
      <section
        data-part="scroll"
        tabindex="0"
        aria-label={t('replay.events')}
        ref={scroller}
        onPointerEnter={() => {
          isPointedAt = true;
        }}
        onPointerLeave={() => {
          isPointedAt = false;
        }}
      >
        <ol data-component="events" ref={list}>
          <For each={marks()}>
            {(mark, index) => (
              <EventRow
                mark={mark}
                href={momentPath(props.replay.shown().id, mark.at, tabNumber(mark.tab))}
                state={stateOf(index())}
                onOpen={() => props.replay.seek(mark.at, mark.tab)}
              />
            )}
          </For>
        </ol>
        <Show when={marks().length === 0}>
          <div data-part="none">
            <p>{all().length === 0 ? t('replay.noEvents') : t('replay.noMatch')}</p>
            <Show when={all().length > 0}>
              <Button
                size="small"
                onClick={() => {
                  setWords('');
                  setKind('all');
                }}
              >
                {t('replay.clear')}
              </Button>
            </Show>
          </div>
        </Show>
      </section>
    </aside>
  );
}
