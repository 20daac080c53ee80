import type { SheetChange } from '../model/sheet-change.ts';

/** Adds a change at the end, joined with the last one where that says the same. */
export function appendSheetChange(changes: SheetChange[], change: SheetChange): void {
  const last = changes.at(-1);
  if (last?.kind === 'insert' && change.kind === 'insert') last.rules.push(...change.rules);
  else if (last?.kind === 'delete' && change.kind === 'delete') last.rules.push(...change.rules);
  else if (last && supersedes(change, last)) changes[changes.length - 1] = change;
  else changes.push(change);
}

/**
 * Whether a change makes the one right before it needless: the same property of the same rule, with a value of the same
 * shape. A browser ignores a value that is not valid, and then the one before stands; one of the same shape is as valid.
 */
function supersedes(change: SheetChange, last: SheetChange): boolean {
  return (
    change.kind === 'set' &&
    last.kind === 'set' &&
    change.property === last.property &&
    change.index.join() === last.index.join() &&
    change.priority === last.priority &&
    shapeOf(change.value) === shapeOf(last.value)
  );
}

const shapeOf = (value: string | null): string | null => value?.replace(/\d+(?:\.\d+)?/g, '0') ?? null;
