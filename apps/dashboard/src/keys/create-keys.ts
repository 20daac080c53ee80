import { onCleanup, onMount } from 'solid-js';
import { lettersAct } from '../stored/letters.ts';
import { type Bindings, dispatch } from './dispatch.ts';
import { keyName } from './key-name.ts';

const SECOND_KEY_MS = 1_500;
const TYPING = 'input:not([type=checkbox]), textarea, select, [contenteditable]';
/** Here keys belong to what lies over the page. */
const OVER = '[role=dialog], [role=menu], [role=listbox]';
/** Space presses these. */
const PRESSED_BY_SPACE = 'button, summary, input[type=checkbox], [role=button], [role=switch]';

const layers: Bindings[] = [];
let waiting: { key: string; since: number } | null = null;

function belongsElsewhere(event: KeyboardEvent, name: string): boolean {
  if (event.defaultPrevented || event.isComposing) return true;
  if (!(event.target instanceof Element)) return false;
  if (event.target.closest(TYPING) || event.target.closest(OVER)) return true;
  return name === 'Space' && event.target.closest(PRESSED_BY_SPACE) !== null;
}

function onKeyDown(event: KeyboardEvent): void {
  const name = keyName(event);
  if (name === null || belongsElsewhere(event, name)) return;
  const first = waiting !== null && event.timeStamp - waiting.since < SECOND_KEY_MS ? waiting.key : null;
  const found = dispatch(layers, { name, waiting: first, letters: lettersAct() });
  waiting = found.waiting === null ? null : { key: found.waiting, since: event.timeStamp };
  if (found.action === null) return;
  event.preventDefault();
  found.action();
}

/** Binds keys of the whole page while the component is there. Later components win over earlier ones. */
export function createKeys(bindings: Bindings): void {
  onMount(() => {
    if (layers.length === 0) window.addEventListener('keydown', onKeyDown);
    layers.push(bindings);
    onCleanup(() => {
      layers.splice(layers.indexOf(bindings), 1);
      if (layers.length === 0) window.removeEventListener('keydown', onKeyDown);
    });
  });
}
