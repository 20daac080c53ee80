/** Numbers that are the same each time (xorshift). */
export interface Random {
  below(limit: number): number;
  digits(length: number): string;
  pick<T>(items: readonly T[]): T;
}

export function createRandom(seed: number): Random {
  let state = seed;
  const below = (limit: number): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % limit;
  };
  return {
    below,
    digits: (length) => Array.from({ length }, () => below(10)).join(''),
    pick: <T>(items: readonly T[]) => items[below(items.length)] as T,
  };
}

export const two = (value: number): string => String(value).padStart(2, '0');
