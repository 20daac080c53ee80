import type { Language } from '../../i18n/language.ts';
import type { ProductId } from '../products.ts';
import { products as cs } from './cs.ts';
import { products as en, type ProductText } from './en.ts';
import { products as hu } from './hu.ts';

export const PRODUCT_TEXTS: Record<Language, Record<ProductId, ProductText>> = { en, cs, hu };
