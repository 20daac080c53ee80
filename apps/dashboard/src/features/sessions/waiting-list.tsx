import { For, type JSX } from 'solid-js';
import { t } from '../../i18n/i18n.ts';
import '../../ui/unseen/unseen.css';
import { Waiting } from '../../ui/waiting/waiting.tsx';

/** Lengths of slips, a row each: visitor, its second line, page, its second line. */
const ROWS = [
  [16, 22, 18, 24],
  [16, 18, 9, 20],
  [16, 24, 26, 14],
  [16, 20, 12, 28],
  [16, 17, 21, 18],
  [16, 23, 15, 22],
] as const;

/** The lattice of the list while its words are on their way. */
export function WaitingList(): JSX.Element {
  return (
    <>
      <p data-component="unseen" role="status">
        {t('common.loading')}
      </p>
      <ul aria-hidden="true">
        <For each={ROWS}>
          {([visitor, agent, page, exit]) => (
            <li data-part="row" data-state="waiting">
              <span data-cell="visitor">
                <span>
                  <span data-part="line">
                    <Waiting width={visitor} />
                  </span>
                  <span data-part="line">
                    <Waiting width={agent} />
                  </span>
                </span>
              </span>
              <div data-cell="page">
                <span data-part="line">
                  <Waiting width={page} />
                </span>
                <span data-part="line">
                  <Waiting width={exit} />
                </span>
              </div>
            </li>
          )}
        </For>
      </ul>
    </>
  );
}
