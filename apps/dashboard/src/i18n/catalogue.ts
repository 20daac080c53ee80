import type { en } from './en.ts';

type Widen<T> = { readonly [K in keyof T]: T[K] extends string ? string : Widen<T[K]> };

/** The shape that every language has. */
export type Dictionary = Widen<typeof en>;

type Paths<T, P extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? { [Path in `${P}${K}`]: T[K] } : Paths<T[K], `${P}${K}.`>;
}[keyof T & string];
type ToIntersection<U> = (U extends unknown ? (u: U) => void : never) extends (i: infer I) => void ? I : never;

/** English texts by their path: `'signIn.email': 'E-mail'`. */
export type Texts = ToIntersection<Paths<typeof en>>;

type PluralPath<K> = K extends `${infer Path}.other` ? Path : never;
export type PluralKey = PluralPath<keyof Texts>;
export type TextKey = Exclude<keyof Texts, `${PluralKey}.${string}`>;

/** Names between braces: `'{{ a }} of {{ b }}'` has `'a' | 'b'`. */
export type Names<T> = T extends `${string}{{ ${infer Name} }}${infer Rest}` ? Name | Names<Rest> : never;
