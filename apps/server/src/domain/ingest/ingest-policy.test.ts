import { DEFAULT_SETTINGS, type SiteSettings } from '@shoji/schema';
import { describe, expect, it } from 'vitest';
import { ingestPolicy, lacksConsent } from './ingest-policy.ts';

const settings = (over: Partial<SiteSettings>): SiteSettings => ({ ...DEFAULT_SETTINGS, ...over });
const CLOSED = { mode: 'strict', allowByAttribute: false, allowByRule: false };
const block = { selector: '.secret', level: 'block' as const };
const allow = { selector: '.price', level: 'allow' as const };

describe('what a batch is held to', () => {
  it('is what the site says today', () => {
    const today = settings({ mode: 'balanced', rules: [allow, block] });
    const policy = { mode: 'balanced', allowByAttribute: true, allowByRule: true };
    expect(ingestPolicy(today, today)).toEqual(policy);
    expect(ingestPolicy(today, null)).toEqual(policy);
  });

  it.each<[string, Partial<SiteSettings>, Partial<SiteSettings>]>([
    ['the mode was looser', { mode: 'strict' }, { mode: 'balanced' }],
    ['attributes could allow', { mode: 'balanced', allowByAttribute: false }, { mode: 'balanced' }],
    ['a rule that blocks was added', { mode: 'forms', rules: [block] }, { mode: 'forms' }],
    ['a rule that allows was taken away', {}, { rules: [allow] }],
  ])('is the strictest where %s when the recorder began', (_, today, recorder) => {
    expect(ingestPolicy(settings(today), settings(recorder))).toEqual(CLOSED);
  });

  it.each<[string, Partial<SiteSettings>, Partial<SiteSettings>]>([
    ['the mode is looser now', { mode: 'balanced' }, { mode: 'strict' }],
    ['forms are shown no more, which the mode itself sees to', { mode: 'balanced' }, { mode: 'forms' }],
    ['a rule that allows was added', { mode: 'balanced', rules: [allow] }, { mode: 'balanced' }],
    ['only the retention changed', { mode: 'balanced', retentionDays: 5 }, { mode: 'balanced' }],
  ])('stays as it is where %s', (_, today, recorder) => {
    expect(ingestPolicy(settings(today), settings(recorder)).mode).toBe(today.mode);
  });
});

it('a batch lacks consent only where the site has begun to ask since', () => {
  const [required, none] = [settings({ consent: 'required' }), settings({ consent: 'none' })];
  const receipt = { consent: { at: 1, notice: '', lang: '', how: '' } };
  expect(lacksConsent(required, none, {})).toBe(true);
  expect(lacksConsent(required, none, receipt)).toBe(false);
  expect(lacksConsent(required, required, {})).toBe(false);
  expect(lacksConsent(required, null, {})).toBe(false);
  expect(lacksConsent(none, none, {})).toBe(false);
});
