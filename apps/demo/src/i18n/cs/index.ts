import type { Texts } from '../en/index.ts';
import { checkout, fields, problems } from './checkout.ts';
import { pages } from './pages.ts';
import { shop } from './shop.ts';

export const cs: Texts = { ...shop, checkout, fields, problems, ...pages };
