/** What the rules for attributes and texts have to know of an element. */
export interface ElementContext {
  /** Lower case. */
  readonly tag: string;
  /** `type` of an input, else empty. */
  readonly type: string;
  readonly isSvg: boolean;
  /** Input, textarea, select, a contenteditable host, an element whose role makes it one. */
  readonly isField: boolean;
  /** Carries or is inside form content: an option, an output, a text inside a contenteditable. */
  readonly isFormContent: boolean;
  /** A checkbox, radio, switch or option by its role: its state is form content. */
  readonly isChoice: boolean;
  readonly showsText: boolean;
  readonly showsMedia: boolean;
  readonly showsForm: boolean;
}

/** Input types whose `value` is the label of a button. */
export const isButtonType = (type: string): boolean => /^(?:submit|button|reset|image)$/.test(type);

/** Input types whose state is `checked`. */
export const isCheckType = (type: string): boolean => type === 'checkbox' || type === 'radio';

const TYPES =
  /^(?:text|search|email|url|tel|password|number|date|datetime-local|month|week|time|color|range|hidden|file|submit|button|reset|image|checkbox|radio)$/;

/** A type that no browser knows behaves as `text`. */
export const inputType = (value: string): string => {
  const lower = value.trim().toLowerCase();
  return TYPES.test(lower) ? lower : 'text';
};
