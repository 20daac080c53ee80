import type { LoaderConfig } from '@shoji/schema';

/** Reads the settings of a site from its server. Rejects when they cannot be read or are not settings. */
export async function loadConfig(siteKey: string, endpoint: string, fetchFn: typeof fetch): Promise<LoaderConfig> {
  const origin = new URL(endpoint).origin;
  const answer = await fetchFn(`${origin}/r/${siteKey}.json`, { credentials: 'omit', referrerPolicy: 'no-referrer' });
  if (!answer.ok) throw new Error(`settings: ${answer.status}`);
  const config = (await answer.json()) as Partial<LoaderConfig>;
  const { settings } = config;
  if (config.siteKey !== siteKey || !settings?.version || !settings.mode || !Array.isArray(settings.rules)) {
    throw new Error('settings: unreadable');
  }
  return { recorder: { url: '', integrity: '' }, ...config, siteKey, endpoint: origin, settings };
}
