/** Locale for dates and numbers: the reader's own variant of the language of the texts, else a usual one. */
export function readerLocale(language: string, preferred: readonly string[]): string {
  const own = preferred.find((tag) => tag.toLowerCase().split('-')[0] === language);
  if (own?.includes('-')) return own;
  return language === 'en' ? 'en-GB' : language;
}

export interface Formats {
  number(value: number): string;
  percent(part: number): string;
  /** `14:22` */
  time(ms: number): string;
  /** `Thursday 21 November`, with the year when it is not the year of `now`. */
  day(ms: number, now: number): string;
  /** `22 Nov 2026, 14:22` */
  moment(ms: number): string;
}

/** How numbers, days and times are written for one reader. Times are ms since 1970; `timeZone` is for tests. */
export function createFormats(locale: string, timeZone?: string): Formats {
  const zone = timeZone === undefined ? {} : { timeZone };
  const number = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const time = new Intl.DateTimeFormat(locale, { ...zone, hour: 'numeric', minute: '2-digit' });
  const day = new Intl.DateTimeFormat(locale, { ...zone, weekday: 'long', day: 'numeric', month: 'long' });
  const dayAndYear = new Intl.DateTimeFormat(locale, {
    ...zone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  const moment = new Intl.DateTimeFormat(locale, { ...zone, dateStyle: 'medium', timeStyle: 'short' });
  const year = new Intl.DateTimeFormat('en', { ...zone, year: 'numeric' });
  return {
    number: (value) => number.format(value),
    percent: (part) => percent.format(part),
    time: (ms) => time.format(ms),
    day: (ms, now) => (year.format(ms) === year.format(now) ? day : dayAndYear).format(ms),
    moment: (ms) => moment.format(ms),
  };
}
