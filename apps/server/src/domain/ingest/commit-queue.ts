import type { AppendResult, BatchRecord, BatchStore } from '@shoji/storage';

export type CommitResult = AppendResult | 'queue_full';

export interface CommitQueue {
  /** Resolves when the batch is on disk, or is refused. Rejects with the storage's error: then it is not stored. */
  commit(batch: BatchRecord): Promise<CommitResult>;
  /** Resolves when everything that was taken is answered. */
  drain(): Promise<void>;
}

interface Waiting {
  batch: BatchRecord;
  resolve(result: CommitResult): void;
  reject(error: unknown): void;
}

/**
 * Group commit: all batches that wait share one durable transaction (one fsync). While a commit runs, the next group
 * gathers; the queue is bounded by bytes, and what does not fit is turned away at once.
 */
export function createCommitQueue(store: Pick<BatchStore, 'append'>, maxBytes = 64 * 1024 * 1024): CommitQueue {
  let waiting: Waiting[] = [];
  let bytes = 0;
  let running: Promise<void> | undefined;

  async function commitGroup(group: Waiting[]): Promise<void> {
    try {
      const results = await store.append(group.map((entry) => entry.batch));
      group.forEach((entry, at) => {
        const result = results[at];
        if (result) entry.resolve(result);
        else entry.reject(new Error('the storage did not answer for a batch'));
      });
    } catch (error) {
      for (const entry of group) entry.reject(error);
    } finally {
      for (const entry of group) bytes -= entry.batch.bytes.length;
    }
  }

  async function run(): Promise<void> {
    // The rest of this turn may bring more batches into the same group.
    await new Promise((done) => setImmediate(done));
    while (waiting.length > 0) {
      const group = waiting;
      waiting = [];
      await commitGroup(group);
    }
    running = undefined;
  }

  return {
    commit(batch) {
      if (bytes + batch.bytes.length > maxBytes) return Promise.resolve('queue_full');
      bytes += batch.bytes.length;
      return new Promise((resolve, reject) => {
        waiting.push({ batch, resolve, reject });
        running ??= run();
      });
    },
    async drain() {
      while (running) await running;
    },
  };
}
