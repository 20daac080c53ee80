import { createSessionId, createSessionSecret, createTabId, createVisitorId } from '@shoji/schema';
import { expect, it } from 'vitest';
import { type Batch, bodyOf, countOf, createBatch, type Wire } from './batch.ts';
import { createSpool } from './spool.ts';

const owner = { visitor: createVisitorId(), session: createSessionId(), secret: createSessionSecret() };
const tab = createTabId();

function batch(seq: number, text: string, encoding: Wire['encoding'] = 'none'): Batch {
  const made = createBatch(owner, '{"v":1', [JSON.stringify({ text })]);
  made.place = { tab, seq };
  const bytes = new TextEncoder().encode(bodyOf(made));
  made.wire = { encoding, bytes: encoding === 'gzip' ? Uint8Array.from(bytes, (byte) => byte ^ 0xff) : bytes };
  return made;
}

/** As sessionStorage keeps it: text. */
function setUp(accept = true) {
  let kept: string | undefined;
  const store = {
    readSpool: (): unknown => kept && JSON.parse(kept),
    writeSpool: (value: unknown): boolean => {
      kept = accept && value !== undefined ? JSON.stringify(value) : undefined;
      return accept;
    },
  };
  return { spool: createSpool(store), store };
}

it('gives back the same bytes under the same number, whatever they are', () => {
  const { spool } = setUp();
  const batches = [batch(3, 'žluťoučký 🦊 \u2028', 'none'), batch(4, 'x'.repeat(200_000), 'gzip')];
  expect(spool.save(batches)).toEqual([]);
  const loaded = spool.load();
  expect(loaded.map(({ place, wire, owner: whose }) => ({ place, wire, whose }))).toEqual(
    batches.map(({ place, wire }) => ({ place, wire, whose: owner })),
  );
  expect(loaded.map(countOf)).toEqual([1, 1]);
});

it('keeps what fits, from the first on, and says what did not', () => {
  const { spool } = setUp();
  const batches = [batch(0, 'a'.repeat(2_000_000)), batch(1, 'b'.repeat(1_000_000)), batch(2, 'c')];
  expect(spool.save(batches)).toEqual(batches.slice(1));
  expect(spool.load()).toHaveLength(1);
});

it('keeps nothing where nothing can be kept, and forgets what is settled', () => {
  const batches = [batch(0, 'a')];
  expect(setUp(false).spool.save(batches)).toEqual(batches);
  const { spool, store } = setUp();
  spool.save(batches);
  spool.save([]);
  expect(store.readSpool()).toBeUndefined();
});

it.each([
  null,
  5,
  'x',
  {},
  [null],
  [{ owner }],
  [{ owner, place: { tab, seq: -1 }, text: 'x' }],
  [{ owner, place: { tab, seq: 1 }, gzip: '*' }],
])('does not read %j as ours', (value) => {
  const store = { readSpool: () => value, writeSpool: () => true };
  expect(createSpool(store).load()).toEqual([]);
});
