import type { PageNode } from './page-node.ts';

/** Where a rule is: its place in the sheet, or the places on the way into grouping rules. */
export type RuleIndex = number | readonly number[];

/** One change of a sheet by CSSOM. Consecutive ones of a kind are kept together. */
export type SheetChange =
  | { readonly kind: 'insert'; readonly rules: { readonly rule: string; readonly index?: RuleIndex }[] }
  | { readonly kind: 'delete'; readonly rules: { readonly index: RuleIndex }[] }
  | { readonly kind: 'replace'; readonly text: string; readonly isSync: boolean }
  | {
      readonly kind: 'set';
      readonly index: readonly number[];
      readonly property: string;
      readonly value: string | null;
      readonly priority: string | undefined;
    }
  | { readonly kind: 'remove'; readonly index: readonly number[]; readonly property: string };

/** A sheet made by script, as documents and shadow roots adopt it. */
export interface ConstructedSheet {
  /** The document it was made for; it can be adopted in no other. */
  readonly home: PageNode;
  readonly changes: SheetChange[];
}
