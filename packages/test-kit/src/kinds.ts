import type { Mode } from '@shoji/schema';

/** What a place holds, as far as it decides what may be recorded of it. */
export type Kind =
  | 'text' // what the page says, its texts in attributes, pictures and style sheets included
  | 'media' // addresses of pictures, without query
  | 'name' // class, id, tag name
  | 'form' // values, choices and everything around them that tells of them
  | 'floor' // passwords, payment, codes, hidden, file names, national ids, `sensitive`
  | 'url' // queries, fragments and segments that look like data
  | 'network'
  | 'masked' // within an explicit mask
  | 'blocked' // within an explicit block
  | 'unseen' // never part of what a page looks like: comments, scripts, templates, meta, handlers
  | 'allowed' // opened by an explicit level
  | 'message' // errors, console, custom events, traits
  | 'personal'; // what a detector knows, wherever it stands

/** `never`: a canary found is a leak. `may`: nothing is said. */
export type Verdict = 'never' | 'may';

/** A new kind or a new mode does not compile until it is decided here. */
export const EXPECTED: Record<Kind, Record<Mode, Verdict>> = {
  text: { strict: 'never', balanced: 'may', forms: 'may' },
  media: { strict: 'never', balanced: 'may', forms: 'may' },
  name: { strict: 'never', balanced: 'never', forms: 'never' },
  form: { strict: 'never', balanced: 'never', forms: 'may' },
  floor: { strict: 'never', balanced: 'never', forms: 'never' },
  url: { strict: 'never', balanced: 'never', forms: 'never' },
  network: { strict: 'never', balanced: 'never', forms: 'never' },
  masked: { strict: 'never', balanced: 'never', forms: 'never' },
  blocked: { strict: 'never', balanced: 'never', forms: 'never' },
  unseen: { strict: 'never', balanced: 'never', forms: 'never' },
  allowed: { strict: 'may', balanced: 'may', forms: 'may' },
  message: { strict: 'never', balanced: 'may', forms: 'may' },
  personal: { strict: 'never', balanced: 'never', forms: 'never' },
};
