import { z } from 'zod';
import type { BatchEnvelope } from '../envelope.ts';
import { isVisitorId, type VisitorId } from '../ids.ts';
import { LIMITS } from '../limits.ts';
import { type WalkFault, walkJson } from './walk-json.ts';

/** 2000-01-01 to 2100-01-01: visitors' clocks may be wrong by years, not by centuries. */
const time = z.number().int().min(946_684_800_000).max(4_102_444_800_000);
const eventTime = z.number().min(946_684_800_000).max(4_102_444_800_000);

const event = z.object({
  type: z.number().int().min(0).max(6),
  timestamp: eventTime,
  data: z.union([z.record(z.string(), z.unknown()), z.undefined()]).transform((data) => data ?? {}),
});

const consent = z.object({
  at: time,
  notice: z.string().max(200),
  lang: z.string().max(35),
  how: z.string().max(100),
});

const envelope = z.object({
  v: z.literal(1),
  sentAt: time,
  visitorId: z.custom<VisitorId>(isVisitorId),
  recorder: z.string().max(40),
  settings: z.string().max(64),
  consent: consent.optional(),
  client: z.object({ language: z.string().max(35).optional(), automated: z.boolean().optional() }).optional(),
  events: z.array(event).min(1).max(LIMITS.batchEvents),
});

/** `tooMuch`: fewer or smaller events would be taken, so splitting the batch saves the others. */
export type EnvelopeResult = { ok: true; envelope: BatchEnvelope } | { ok: false; fault: string; tooMuch?: true };

const TOO_MUCH: ReadonlySet<string> = new Set<WalkFault>(['too_many_nodes', 'string_too_long']);

/**
 * Reads a batch's body that JSON.parse took. Fields that the contract does not name are left out. A fault names the
 * place and kind, never the value: it may be logged and answered.
 */
export function parseEnvelope(body: unknown): EnvelopeResult {
  const fault = walkJson(body);
  if (fault) return { ok: false, fault, ...(TOO_MUCH.has(fault) && { tooMuch: true }) };
  const result = envelope.safeParse(body);
  if (result.success) return { ok: true, envelope: result.data as BatchEnvelope };
  const issue = result.error.issues[0];
  const place = issue?.path.map((step) => (typeof step === 'number' ? '#' : String(step))).join('.') ?? '';
  const tooMany = issue?.code === 'too_big' && place === 'events';
  return { ok: false, fault: `${issue?.code ?? 'invalid'} at ${place || 'body'}`, ...(tooMany && { tooMuch: true }) };
}
