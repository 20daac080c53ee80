import { describe, expect, it } from 'vitest';
import { LIMITS } from '../limits.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import { makeEnvelope } from '../testing/index.ts';
import { parseEnvelope } from './envelope.ts';
import { originMatches, parseOriginPattern } from './origin.ts';
import { changeSettings, readSettings } from './settings.ts';
import { walkJson } from './walk-json.ts';

const nested = (depth: number): unknown => JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`);

describe('walkJson', () => {
  it('takes what a recorder makes', () => expect(walkJson(makeEnvelope())).toBeNull());
  it('stops at a million levels without a stack overflow', () => expect(walkJson(nested(1_000_000))).toBe('too_deep'));
  it('counts nodes', () => expect(walkJson(new Array(LIMITS.eventNodes).fill(0))).toBe('too_many_nodes'));
  it.each(['{"__proto__":1}', '{"a":{"constructor":{}}}', '[{"prototype":0}]'])('refuses the keys in %s', (json) =>
    expect(walkJson(JSON.parse(json))).toBe('forbidden_key'),
  );
  it('refuses a number too large to be one', () => expect(walkJson(JSON.parse('[1e999]'))).toBe('number_not_finite'));
});

describe('parseEnvelope', () => {
  it('takes a batch and drops what the contract does not name', () => {
    const result = parseEnvelope({ ...makeEnvelope(), surprise: 'SECRET' });
    expect(result.ok).toBe(true);
    expect(JSON.stringify(result)).not.toContain('SECRET');
  });
  it.each([
    ['another version', { v: 2 }],
    ['no events', { events: [] }],
    ['an id that is none', { visitorId: 'SECRET' }],
    ['a time that is none', { sentAt: 'SECRET' }],
    ['an unknown event type', { events: [{ type: 99, timestamp: 1_700_000_000_000, data: {} }] }],
    ['a time in another century', { events: [{ type: 3, timestamp: 5, data: {} }] }],
    ['data that is no object', { events: [{ type: 3, timestamp: 1_700_000_000_000, data: 'SECRET' }] }],
  ])('refuses %s without repeating it', (_, part) => {
    const result = parseEnvelope({ ...makeEnvelope(), ...(part as object) });
    expect(result.ok).toBe(false);
    expect(JSON.stringify(result)).not.toContain('SECRET');
  });
  it.each([null, 5, 'x', [], {}])('refuses %j', (body) => expect(parseEnvelope(body).ok).toBe(false));
});

describe('settings', () => {
  it('changes one field', () => {
    const result = changeSettings(DEFAULT_SETTINGS, { mode: 'balanced' });
    expect(result).toEqual({ ok: true, settings: { ...DEFAULT_SETTINGS, mode: 'balanced' } });
  });
  it.each([{ mode: 'open' }, { unknown: 1 }, { retentionDays: 0 }, { rules: [{ selector: '', level: 'allow' }] }])(
    'refuses %j',
    (change) => expect(changeSettings(DEFAULT_SETTINGS, change).ok).toBe(false),
  );
  it.each([{ console: 'all' }, { network: 'detailed' }, { vitals: false }])('takes %j', (change) =>
    expect(changeSettings(DEFAULT_SETTINGS, change)).toEqual({
      ok: true,
      settings: { ...DEFAULT_SETTINGS, ...change },
    }),
  );
  it.each([{ console: true }, { network: 'bodies' }, { vitals: 'yes' }])('refuses %j', (change) =>
    expect(changeSettings(DEFAULT_SETTINGS, change).ok).toBe(false),
  );
  it('reads unreadable settings as the strict default', () => {
    expect(readSettings({ mode: 'whatever' })).toEqual(DEFAULT_SETTINGS);
  });
});

describe('origins', () => {
  it.each([
    ['https://Shop.example/', 'https://shop.example'],
    ['http://127.0.0.1:*', 'http://127.0.0.1:*'],
    ['https://shop.example:443', 'https://shop.example'],
    ['shop.example', null],
    ['https://shop.example/path', null],
    ['https://*.example', null],
    ['javascript:alert(1)', null],
  ])('reads %s as %s', (text, origin) => expect(parseOriginPattern(text)).toBe(origin));
  it.each([
    ['http://127.0.0.1:4701', ['http://127.0.0.1:*'], true],
    ['http://127.0.0.1', ['http://127.0.0.1:*'], true],
    ['http://127.0.0.1.evil.example:80', ['http://127.0.0.1:*'], false],
    ['http://127.0.0.1:65536', ['http://127.0.0.1:*'], false],
    ['http://127.0.0.1:1.evil.example', ['http://127.0.0.1:*'], false],
    ['https://shop.example', ['https://shop.example'], true],
    ['https://shop.example:8443', ['https://shop.example'], false],
    ['null', ['https://shop.example'], false],
  ])('says of %s under %j: %j', (origin, patterns, expected) => {
    expect(originMatches(origin, patterns)).toBe(expected);
  });
});
