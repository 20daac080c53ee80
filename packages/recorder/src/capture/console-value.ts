import type { ConsoleShape, ConsoleValue } from '@shoji/schema';
import { errorPayload, type TextMasks } from './error-payload.ts';
import { dataOf, slotReader } from './own-data.ts';

const LENGTH = 500;

/**
 * What is told of an argument. Objects are only named by their kind: their keys cannot be read without running code of the
 * page where they are proxies (a reactive object would take our look for a dependency), and proxies cannot be told apart.
 */
export function createConsoleValues(masks: TextMasks): (value: unknown) => ConsoleValue {
  const nodeType = slotReader(globalThis.Node?.prototype, 'nodeType');
  const { isError } = Error as { isError?: (value: unknown) => boolean };
  // Own of each error in V8, of the prototype in others.
  const { get: stackOf } =
    Object.getOwnPropertyDescriptor(new Error(), 'stack') ??
    Object.getOwnPropertyDescriptor(Error.prototype, 'stack') ??
    {};

  const errorShape = (error: object): ConsoleShape => {
    const stack = dataOf(error, 'stack') ?? stackOf?.call(error);
    const plain = { name: dataOf(error, 'name'), message: dataOf(error, 'message'), stack };
    const { kind: _, ...told } = errorPayload('error', plain, masks);
    return { is: 'error', ...told };
  };
  const kindOf = (value: object): ConsoleShape['is'] => {
    try {
      return Array.isArray(value) ? 'array' : nodeType(value) === undefined ? 'object' : 'node';
    } catch {
      // A proxy that was taken back.
      return 'object';
    }
  };
  return (value) => {
    if (typeof value === 'string') return value.slice(0, LENGTH);
    if (typeof value === 'boolean' || value === null || Number.isFinite(value)) return value as boolean | null | number;
    if (typeof value !== 'object') return { is: typeof value as 'number' };
    return isError?.(value) ? errorShape(value) : { is: kindOf(value) };
  };
}
