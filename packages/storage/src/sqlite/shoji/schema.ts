/** `shoji.db`: everything that is small: sites, the index of sessions (derived), links, accounts, facts. */
import type { ConsentReceipt, Device, SiteSettings } from '@shoji/schema';
import { blob, foreignKey, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { StoredMark } from '../../records.ts';

export * from './auth-schema.ts';

export const sites = sqliteTable('sites', {
  key: text('key').primaryKey(),
  name: text('name').notNull(),
  origins: text('origins', { mode: 'json' }).$type<string[]>().notNull(),
  settings: text('settings', { mode: 'json' }).$type<SiteSettings>().notNull(),
  settingsVersion: text('settings_version').notNull(),
  createdAt: integer('created_at').notNull(),
});

/** Every state that a site's settings have had: a recorder that still runs works with the one it was started with. */
export const settingsVersions = sqliteTable(
  'settings_versions',
  {
    siteKey: text('site_key').notNull(),
    version: text('version').notNull(),
    settings: text('settings', { mode: 'json' }).$type<SiteSettings>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.siteKey, table.version] })],
);

export const findings = sqliteTable(
  'findings',
  {
    siteKey: text('site_key').notNull(),
    page: text('page').notNull(),
    kind: text('kind').notNull(),
    path: text('path').notNull(),
    count: integer('count').notNull(),
    firstAt: integer('first_at').notNull(),
    lastAt: integer('last_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.siteKey, table.page, table.kind, table.path] })],
);

export const sessionIndex = sqliteTable(
  'session_index',
  {
    id: text('id').primaryKey(),
    siteKey: text('site_key').notNull(),
    visitorId: text('visitor_id').notNull(),
    browser: text('browser').notNull(),
    os: text('os').notNull(),
    device: text('device').$type<Device>().notNull(),
    language: text('language').notNull(),
    viewport: text('viewport', { mode: 'json' }).$type<{ width: number; height: number }>(),
    recorder: text('recorder').notNull(),
    settingsVersion: text('settings_version').notNull(),
    consent: text('consent', { mode: 'json' }).$type<ConsentReceipt>(),
    bot: integer('bot', { mode: 'boolean' }).notNull(),
    startedAt: integer('started_at').notNull(),
    endedAt: integer('ended_at').notNull(),
    lastBatchAt: integer('last_batch_at').notNull(),
    pages: integer('pages').notNull(),
    clicks: integer('clicks').notNull(),
    errors: integer('errors').notNull(),
    tabs: integer('tabs').notNull(),
    entryPath: text('entry_path').notNull(),
    exitPath: text('exit_path').notNull(),
    /** Where the facts above came from, so that a batch that arrives later can tell whether it is the earlier one. */
    headKey: text('head_key').notNull(),
    entryKey: text('entry_key').notNull(),
    exitKey: text('exit_key').notNull(),
  },
  (table) => [
    index('session_index_newest').on(table.startedAt, table.id),
    index('session_index_newest_of_site').on(table.siteKey, table.startedAt, table.id),
  ],
);

export const batchIndex = sqliteTable(
  'batch_index',
  {
    sessionId: text('session_id').notNull(),
    tabId: text('tab_id').notNull(),
    seq: integer('seq').notNull(),
    receivedAt: integer('received_at').notNull(),
    from: integer('from_at').notNull(),
    to: integer('to_at').notNull(),
    events: integer('events').notNull(),
    pages: integer('pages').notNull(),
    clicks: integer('clicks').notNull(),
    errors: integer('errors').notNull(),
    activity: text('activity', { mode: 'json' }).$type<[second: number, weight: number][]>().notNull(),
    marks: text('marks', { mode: 'json' }).$type<StoredMark[]>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.sessionId, table.tabId, table.seq] }),
    foreignKey({ columns: [table.sessionId], foreignColumns: [sessionIndex.id] }).onDelete('cascade'),
  ],
);

export const links = sqliteTable(
  'links',
  {
    tokenHash: blob('token_hash', { mode: 'buffer' }).primaryKey(),
    kind: text('kind').$type<'setup' | 'sign-in'>().notNull(),
    userId: text('user_id'),
    expiresAt: integer('expires_at').notNull(),
  },
  (table) => [index('links_expiry').on(table.expiresAt)],
);

export const meta = sqliteTable('meta', { name: text('name').primaryKey(), value: text('value').notNull() });
