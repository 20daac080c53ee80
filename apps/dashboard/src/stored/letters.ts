import { createStored } from './create-stored.ts';

type OnOff = 'on' | 'off';

const [stored, store] = createStored<OnOff>('letters', {
  initial: 'on',
  isValid: (value): value is OnOff => value === 'on' || value === 'off',
});

/** Whether one-letter keys act. */
export const lettersAct = (): boolean => stored() === 'on';
export const setLettersAct = (on: boolean): void => store(on ? 'on' : 'off');
