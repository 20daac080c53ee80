import { createSignal } from 'solid-js';
import type { Language } from '../i18n/language.ts';
import { type Answer, NOTICE, readAnswer } from './answer.ts';
import { keep, readKept } from './keep.ts';

const KEY = 'lipa-consent';

const [answer, putAnswer] = createSignal<Answer | null>(readAnswer(readKept('localStorage', KEY)));
const [asking, setAsking] = createSignal(answer() === null);

/** What the visitor answered, and whether the banner is shown. */
export { answer, asking };

/** Shoji never remembers an answer: the shop tells it on every load. Without an answer nothing is said or recorded. */
export function tellShoji(): void {
  const given = answer();
  if (!given) return;
  const { choice, ...receipt } = given;
  window.shoji.consent(choice, receipt);
}

export function giveAnswer(choice: Answer['choice'], lang: Language, how: string): void {
  const given: Answer = { choice, at: Date.now(), notice: NOTICE, lang, how };
  putAnswer(given);
  keep('localStorage', KEY, given);
  setAsking(false);
  tellShoji();
}

export const askAgain = (): void => {
  setAsking(true);
};

/** Closes a banner that was opened again, with the old answer in force. */
export const stopAsking = (): void => {
  setAsking(answer() === null);
};
