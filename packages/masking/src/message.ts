import type { Mode } from '@shoji/schema';
import { maskNamedValues } from './detect/named-values.ts';
import { maskFreeText } from './free-text.ts';
import { VALUE_MARK } from './marks.ts';
import { baseLevel } from './policy.ts';
import { maskText } from './text.ts';

/** What engines themselves say. What varies in it is a name of the program, or stands in quotes. */
const OF_ENGINES =
  /^(?:Uncaught )?(?:(?:in promise )?\w*(?:Error|Exception):? )?(?:[\w$.]{1,60}(?:\(\.\.\.\))? is (?:not (?:a function|a constructor|defined|iterable|an object|extensible|callable)|null|undefined|read-only)|(?:null|undefined|[\w$.]{1,60}) is not an object.*|Cannot (?:read propert(?:y|ies) of|set propert(?:y|ies) of|access|convert|assign to|destructure|use|redefine property).*|can't access property.*|Failed to (?:fetch|execute|load|set|construct).*|NetworkError.*|Load failed|Script error\.?|Maximum call stack size exceeded|too much recursion|ResizeObserver loop.*|Unexpected (?:token|end of|identifier|string|number).*|Invalid (?:array length|time value|date|left-hand side).*|The (?:operation|user|request|object|play\(\) request).*|Assignment to constant variable\.?)$/;

/** Quoted parts repeat input more often than anything else in a message does. */
const QUOTED =
  /"[^"]*"?|'[^']*(?:'|$)|`[^`]*`?|\u201c[^\u201d]*\u201d?|\u201e[^\u201c\u201d]*[\u201c\u201d]?|\u00ab[^\u00bb]*\u00bb?/g;
/** Where an engine quotes a name of the program; elsewhere (`"..." is not valid JSON`) it quotes what it was given. */
const BEFORE_NAME = /(?:reading|setting|access|property|execute|construct|on) $/;
const isName = (quoted: string): boolean => /^.[a-z_$][\w$.]{0,39}.$/i.test(quoted) && !/\d{3}/.test(quoted);

/**
 * Message of an error. Values that are named as secrets go, and what stands in quotes unless an engine quotes a name. Where the site shows no text, only what
 * engines say stays words: a message that the page wrote is a text of the page.
 */
export function maskMessage(message: string, mode: Mode): string {
  const ofEngine = OF_ENGINES.test(message);
  const named = maskNamedValues(message);
  const unquoted = named.replace(QUOTED, (part, at: number) =>
    ofEngine && isName(part) && BEFORE_NAME.test(named.slice(Math.max(0, at - 12), at)) ? part : VALUE_MARK,
  );
  if (!ofEngine && baseLevel(mode) !== 'allow') return maskText(unquoted);
  return maskFreeText(unquoted);
}
