import { LANGUAGES, type Language } from '../src/i18n/language.ts';
import { DEVICES, type Device } from './devices.ts';
import { createRandom } from './random.ts';
import { STORIES, type Story } from './stories/index.ts';

/** One visit to come. */
export interface PlannedVisit {
  story: Story;
  language: Language;
  device: Device;
  /** Refuses to be recorded; such a visit leaves no trace and is not counted. */
  refuses: boolean;
  /** Seed of the visitor's own chance. */
  seed: number;
}

const REFUSER: Story = { does: 'refuses', act: (visitor) => visitor.scroll(1.2) };

/** So many visits that are recorded, and one that refuses. The same seed plans the same visits. */
export function planVisits(sessions: number, seed: number): PlannedVisit[] {
  const random = createRandom(seed);
  const visits: PlannedVisit[] = [];
  for (let index = 0; index < sessions; index++) {
    visits.push({
      story: STORIES[index % STORIES.length] ?? STORIES[0],
      // Stories and languages or devices have no common factor, so a long seed brings each with each.
      language: LANGUAGES[(index + Math.floor(index / STORIES.length) + seed) % LANGUAGES.length] ?? 'en',
      device: DEVICES[(index + seed) % DEVICES.length] ?? DEVICES[0],
      refuses: false,
      seed: random.between(1, 2 ** 31),
    });
  }
  if (sessions > 0)
    visits.splice(Math.ceil(sessions / 2), 0, {
      story: REFUSER,
      language: random.pick(LANGUAGES),
      device: random.pick(DEVICES),
      refuses: true,
      seed: random.between(1, 2 ** 31),
    });
  return visits;
}
