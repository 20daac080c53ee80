import { REPLAY_LIMITS } from './limits.ts';

interface Entry {
  tag: string;
  parent: number | undefined;
}

/**
 * What the sanitiser has to know about the recorded page as it goes through the events: which element an id is, and
 * where it hangs. A node that would become its own ancestor, or hang too deep, would make the replay run forever.
 */
export class PageMemory {
  #nodes = new Map<number, Entry>();

  forget(): void {
    this.#nodes.clear();
  }

  has(id: number): boolean {
    return this.#nodes.has(id);
  }

  /** Hangs a node under a parent; false when that would make a circle or go deeper than the limit. */
  hang(id: number, tag: string, parent: number | undefined): boolean {
    let depth = 0;
    for (let at = parent; at !== undefined; at = this.#nodes.get(at)?.parent) {
      depth += 1;
      if (at === id || depth > REPLAY_LIMITS.depth) return false;
    }
    this.#nodes.set(id, { tag, parent });
    return true;
  }

  takeDown(id: number): void {
    const entry = this.#nodes.get(id);
    if (entry) entry.parent = undefined;
  }

  /** Tag of an element in lower case; empty for other nodes and unknown ids. */
  tagOf(id: number): string {
    return this.#nodes.get(id)?.tag ?? '';
  }

  parentTagOf(id: number): string {
    const parent = this.#nodes.get(id)?.parent;
    return parent === undefined ? '' : this.tagOf(parent);
  }
}
