import { EVENT, type WireEvent } from '@shoji/schema';
import { describe, expect, it } from 'vitest';
import type { Command } from '../protocol.ts';
import { createOutbox } from './outbox.ts';

const event = (type: number): WireEvent => ({ type, timestamp: 0, data: {} });
const many = (count: number): WireEvent[] => Array.from({ length: count }, () => event(EVENT.incremental));

/** Collects what is sent until a command of this kind. */
function collect(outbox: ReturnType<typeof createOutbox>, last: Command['do']): Promise<Command[]> {
  const sent: Command[] = [];
  return new Promise((resolve) =>
    outbox.open((command) => {
      sent.push(command);
      if (command.do === last) resolve(sent);
    }),
  );
}

describe('outbox', () => {
  it('keeps everything until there is someone to send to, in order', async () => {
    const outbox = createOutbox(() => 0);
    outbox.putRecording(1, many(3));
    outbox.put({ do: 'seek', timeMs: 5 });
    outbox.put({ do: 'play' });
    const sent = await collect(outbox, 'play');
    expect(sent.map((command) => command.do)).toEqual(['begin', 'events', 'end', 'seek', 'play']);
  });

  it('sends a recording in slices, snapshots alone, all events once and in order', async () => {
    const outbox = createOutbox(() => 0);
    const events = [event(EVENT.meta), event(EVENT.fullSnapshot), ...many(600), event(EVENT.fullSnapshot)];
    outbox.putRecording(1, events);
    const sent = (await collect(outbox, 'end')).flatMap((command) => (command.do === 'events' ? [command.events] : []));
    expect(sent.flat()).toEqual(events);
    expect(Math.max(...sent.map((slice) => slice.length))).toBeLessThanOrEqual(250);
    for (const slice of sent)
      if (slice.some(({ type }) => type === EVENT.fullSnapshot) && slice[0]?.type !== EVENT.fullSnapshot)
        expect.fail('not first');
  });

  it('gives the browser a turn when its time is up', async () => {
    let time = 0;
    const outbox = createOutbox(() => {
      time += 5;
      return time;
    });
    outbox.putRecording(1, many(2_000));
    let turns = 0;
    const timer = setInterval(() => {
      turns += 1;
    }, 0);
    await collect(outbox, 'end');
    clearInterval(timer);
    expect(turns).toBeGreaterThan(0);
  });

  it('gives up a recording for the next one, but keeps the settings', async () => {
    const outbox = createOutbox(() => 0);
    outbox.put({ do: 'speed', speed: 2 });
    outbox.putRecording(1, many(10));
    outbox.put({ do: 'play' });
    outbox.putRecording(2, many(1));
    const sent = await collect(outbox, 'end');
    expect(sent.map((command) => command.do)).toEqual(['speed', 'begin', 'events', 'end']);
    expect(sent[1]).toEqual({ do: 'begin', load: 2 });
  });

  it('says nothing after it is closed', async () => {
    const outbox = createOutbox(() => 0);
    const sent: Command[] = [];
    outbox.open((command) => sent.push(command));
    outbox.close();
    outbox.put({ do: 'play' });
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(sent).toEqual([]);
  });
});
