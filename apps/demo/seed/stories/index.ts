import type { Visitor } from '../visitor.ts';
import { abandonsAtAddress, abandonsAtPayment, browses, buys, comesBack, opensTwoTabs } from './buyers.ts';
import { asksSomething, filtersLong, hitsErrors, readsFirst, signsUp, switchesLanguage } from './others.ts';

/** What a visitor does after they have answered the banner. */
export interface Story {
  /** For the progress line. */
  does: string;
  act(visitor: Visitor): Promise<void>;
}

/** In the order in which they come; a long seed begins again from the first. */
export const STORIES: readonly [Story, ...Story[]] = [
  { does: 'buys', act: buys },
  { does: 'signs in and buys', act: comesBack },
  { does: 'meets broken buttons', act: hitsErrors },
  { does: 'leaves at the address', act: abandonsAtAddress },
  { does: 'looks around', act: browses },
  { does: 'buys', act: buys },
  { does: 'filters and sorts', act: filtersLong },
  { does: 'leaves at the payment', act: abandonsAtPayment },
  { does: 'signs up', act: signsUp },
  { does: 'compares in two tabs', act: opensTwoTabs },
  { does: 'asks something', act: asksSomething },
  { does: 'switches the language', act: switchesLanguage },
  { does: 'reads about recording', act: readsFirst },
];
