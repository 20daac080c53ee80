import { zValidator } from '@hono/zod-validator';
import { isSessionId } from '@shoji/schema';
import { isStorageError } from '@shoji/storage';
import { Hono } from 'hono';
import { stream } from 'hono/streaming';
import type { StreamingApi } from 'hono/utils/stream';
import { z } from 'zod';
import { describeError } from '../../log/logger.ts';
import { answerError } from '../answer-error.ts';
import type { Deps } from '../deps.ts';

const ListQuery = z.object({
  site: z.string().max(40).optional(),
  cursor: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
const ms = z.coerce.number().min(0);
const EventsQuery = z.object({
  tab: z.string().max(22).optional(),
  from: ms.default(0),
  to: ms.default(Number.MAX_SAFE_INTEGER),
});

const query = <Schema extends z.ZodType>(schema: Schema) =>
  zValidator('query', schema, (result, c) => (result.success ? undefined : answerError(c, 'malformed')));

/** Leaves out what is undefined, for types that tell "absent" from "undefined". */
const present = <Value extends object>(value: Value): { [Key in keyof Value]: Exclude<Value[Key], undefined> } =>
  Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as never;

export const sessionRoutes = (deps: Pick<Deps, 'sessions' | 'logger'>) =>
  new Hono()
    .get('/', query(ListQuery), async (c) => {
      try {
        return c.json(await deps.sessions.list(present(c.req.valid('query'))), 200);
      } catch (error) {
        if (isStorageError(error, 'bad_cursor')) return answerError(c, 'malformed');
        throw error;
      }
    })
    .get('/:id', async (c) => {
      const id = c.req.param('id');
      const session = isSessionId(id) ? await deps.sessions.detail(id) : null;
      return session ? c.json(session, 200) : answerError(c, 'session_not_found');
    })
    .get('/:id/events', query(EventsQuery), async (c) => {
      const id = c.req.param('id');
      const pieces = isSessionId(id) ? await deps.sessions.events(id, c.req.valid('query')) : null;
      if (!pieces) return answerError(c, 'session_not_found');
      c.header('Content-Type', 'application/json');
      const send = async (out: StreamingApi): Promise<void> => {
        for await (const piece of pieces) await out.write(piece);
      };
      // The answer has begun: all that is left is to break it off, which the reader sees as JSON without an end.
      return stream(c, send, async (error, out) => {
        deps.logger.error('events broken off', describeError(error));
        out.abort();
      });
    });
