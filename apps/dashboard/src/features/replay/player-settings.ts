import { createStored } from '../../stored/create-stored.ts';
import { isSpeed, type Speed } from './speeds.ts';

const isSpeedText = (value: string): value is `${Speed}` => isSpeed(Number(value));
const isOnOff = (value: string): value is 'on' | 'off' => value === 'on' || value === 'off';

const [speedText, storeSpeed] = createStored<`${Speed}`>('speed', { initial: '1', isValid: isSpeedText });
const [skip, storeSkip] = createStored<'on' | 'off'>('skip-inactive', { initial: 'on', isValid: isOnOff });

/** How one likes to watch; kept for the next recording. */
export const playerSettings = {
  speed: (): Speed => Number(speedText()) as Speed,
  setSpeed: (speed: Speed): void => storeSpeed(`${speed}`),
  skipInactive: (): boolean => skip() === 'on',
  setSkipInactive: (on: boolean): void => storeSkip(on ? 'on' : 'off'),
};
