import { z } from 'zod';
import {
  CONSENT_POLICIES,
  CONSOLE_POLICIES,
  DEFAULT_SETTINGS,
  GPC_POLICIES,
  MODES,
  NETWORK_POLICIES,
  type SiteSettings,
} from '../settings.ts';

const rule = z.strictObject({
  selector: z.string().trim().min(1).max(500),
  level: z.enum(['allow', 'mask', 'block', 'ignore', 'sensitive']),
});

const pathPattern = z.string().max(200).regex(/^[/*]/);
const trigger = z.discriminatedUnion('on', [
  z.strictObject({ on: z.enum(['error', 'rage']) }),
  z.strictObject({ on: z.literal('path'), path: pathPattern }),
  z.strictObject({ on: z.literal('event'), name: z.string().min(1).max(200) }),
]);

export const settingsSchema = z.strictObject({
  mode: z.enum(MODES),
  consent: z.enum(CONSENT_POLICIES),
  gpc: z.enum(GPC_POLICIES),
  allowByAttribute: z.boolean(),
  rules: z.array(rule).max(200),
  retentionDays: z.number().int().min(1).max(3650),
  sampleRate: z.number().min(0).max(1),
  minDurationS: z.number().min(0).max(60),
  includePaths: z.array(pathPattern).max(100),
  excludePaths: z.array(pathPattern).max(100),
  triggers: z.array(trigger).max(50),
  console: z.enum(CONSOLE_POLICIES),
  network: z.enum(NETWORK_POLICIES),
  vitals: z.boolean(),
});

export type SettingsResult = { ok: true; settings: SiteSettings } | { ok: false; fault: string };

/** Applies a change to settings and checks the whole; an unknown or wrong field is a fault that names it. */
export function changeSettings(current: SiteSettings, change: unknown): SettingsResult {
  const parsed = settingsSchema.partial().safeParse(change);
  if (parsed.success) return { ok: true, settings: { ...current, ...(parsed.data as Partial<SiteSettings>) } };
  const issue = parsed.error.issues[0];
  const keys = issue && 'keys' in issue ? ` (${(issue.keys as string[]).join(', ')})` : '';
  return { ok: false, fault: `${issue?.code ?? 'invalid'} at ${issue?.path.join('.') || 'settings'}${keys}` };
}

/** Settings as they are stored: fields of older versions get today's default, which is the strict one. */
export function readSettings(stored: unknown): SiteSettings {
  const result = changeSettings(DEFAULT_SETTINGS, stored);
  return result.ok ? result.settings : DEFAULT_SETTINGS;
}
