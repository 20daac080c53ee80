import { describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { createFormats, readerLocale } from './formats.ts';
import { pieces, plural, t } from './i18n.ts';

const texts = (of: object, path = ''): [string, string][] =>
  Object.entries(of).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as [string, string]] : texts(value, `${path}${key}.`),
  );

describe('texts', () => {
  it('fills in names', () => {
    expect(t('replay.scale', { width: 1366, height: 768, percent: '70%' })).toBe('1366 × 768 at 70%');
    expect(t('signIn.email')).toBe('E-mail');
  });
  it('chooses the plural and formats its number', () => {
    expect(plural('sessions.visits', 1)).toBe('1 visit');
    expect(plural('sessions.visits', 0)).toBe('0 visits');
    expect(plural('sessions.visits', 1284)).toMatch(/^1.284 visits$/);
  });
  it('cuts a text at its names', () => {
    expect(pieces('signIn.dropped')[1]).toBe('host');
  });
  it.each(texts(en))('%s is a calm sentence or a name, with whole braces', (_path, text) => {
    expect(text).not.toMatch(/!|\boops\b|\bplease\b/i);
    expect(text.replace(/\{\{ \w+ \}\}/g, '')).not.toMatch(/[{}]/);
  });
});

describe('formats', () => {
  it.each([
    ['en', ['cs-CZ', 'en-US'], 'en-US'],
    ['en', ['cs-CZ'], 'en-GB'],
    ['en', ['en'], 'en-GB'],
    ['cs', ['en-GB'], 'cs'],
    ['hu', [], 'hu'],
  ])('writes %s for a reader of %j as in %s', (language, preferred, locale) => {
    expect(readerLocale(language, preferred)).toBe(locale);
  });
  it('leaves the year out when it is that of today', () => {
    const { day, time } = createFormats('en-GB', 'Europe/Prague');
    const now = Date.UTC(2026, 10, 24, 12);
    expect(day(Date.UTC(2026, 10, 23, 12), now)).toBe('Monday 23 November');
    expect(day(Date.UTC(2025, 11, 31, 12), now)).toBe('Wednesday, 31 December 2025');
    expect(time(Date.UTC(2026, 10, 24, 13, 22))).toBe('14:22');
  });
});
