import { checkout, fields, problems } from './checkout.ts';
import { pages } from './pages.ts';
import { shop } from './shop.ts';

export const en = { ...shop, checkout, fields, problems, ...pages };

/** Every text of the shop. The compiler asks the other languages for the same keys. */
export type Texts = typeof en;
