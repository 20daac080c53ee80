// Made by `pnpm db:generate` from the SQL beside the schemas. Do not edit.
import type { Migration } from './migrate.ts';

export const recordingsMigrations: readonly Migration[] = [
  { name: '0000_initial', sql: `CREATE TABLE \`batches\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`session_id\` text NOT NULL,
	\`tab_id\` text NOT NULL,
	\`seq\` integer NOT NULL,
	\`received_at\` integer NOT NULL,
	\`content_hash\` blob NOT NULL,
	\`size\` integer NOT NULL,
	\`padded\` blob NOT NULL,
	FOREIGN KEY (\`session_id\`) REFERENCES \`recordings\`(\`session_id\`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX \`batches_key\` ON \`batches\` (\`session_id\`,\`tab_id\`,\`seq\`);--> statement-breakpoint
CREATE TABLE \`probe\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`at\` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE \`recordings\` (
	\`session_id\` text PRIMARY KEY NOT NULL,
	\`site_key\` text NOT NULL,
	\`secret_hash\` blob NOT NULL,
	\`created_at\` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE \`tombstones\` (
	\`session_id\` text PRIMARY KEY NOT NULL,
	\`erased_at\` integer NOT NULL,
	\`cleaned\` integer DEFAULT false NOT NULL
);
` },
];

export const shojiMigrations: readonly Migration[] = [
  { name: '0000_initial', sql: `CREATE TABLE \`batch_index\` (
	\`session_id\` text NOT NULL,
	\`tab_id\` text NOT NULL,
	\`seq\` integer NOT NULL,
	\`received_at\` integer NOT NULL,
	\`from_at\` integer NOT NULL,
	\`to_at\` integer NOT NULL,
	\`events\` integer NOT NULL,
	\`pages\` integer NOT NULL,
	\`clicks\` integer NOT NULL,
	\`errors\` integer NOT NULL,
	\`activity\` text NOT NULL,
	\`marks\` text NOT NULL,
	PRIMARY KEY(\`session_id\`, \`tab_id\`, \`seq\`),
	FOREIGN KEY (\`session_id\`) REFERENCES \`session_index\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE \`links\` (
	\`token_hash\` blob PRIMARY KEY NOT NULL,
	\`kind\` text NOT NULL,
	\`user_id\` text,
	\`expires_at\` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX \`links_expiry\` ON \`links\` (\`expires_at\`);--> statement-breakpoint
CREATE TABLE \`meta\` (
	\`name\` text PRIMARY KEY NOT NULL,
	\`value\` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE \`session_index\` (
	\`id\` text PRIMARY KEY NOT NULL,
	\`site_key\` text NOT NULL,
	\`visitor_id\` text NOT NULL,
	\`browser\` text NOT NULL,
	\`os\` text NOT NULL,
	\`device\` text NOT NULL,
	\`language\` text NOT NULL,
	\`viewport\` text,
	\`recorder\` text NOT NULL,
	\`settings_version\` text NOT NULL,
	\`consent\` text,
	\`bot\` integer NOT NULL,
	\`started_at\` integer NOT NULL,
	\`ended_at\` integer NOT NULL,
	\`last_batch_at\` integer NOT NULL,
	\`pages\` integer NOT NULL,
	\`clicks\` integer NOT NULL,
	\`errors\` integer NOT NULL,
	\`tabs\` integer NOT NULL,
	\`entry_path\` text NOT NULL,
	\`exit_path\` text NOT NULL,
	\`head_key\` text NOT NULL,
	\`entry_key\` text NOT NULL,
	\`exit_key\` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX \`session_index_newest\` ON \`session_index\` (\`started_at\`,\`id\`);--> statement-breakpoint
CREATE INDEX \`session_index_newest_of_site\` ON \`session_index\` (\`site_key\`,\`started_at\`,\`id\`);--> statement-breakpoint
CREATE TABLE \`sites\` (
	\`key\` text PRIMARY KEY NOT NULL,
	\`name\` text NOT NULL,
	\`origins\` text NOT NULL,
	\`settings\` text NOT NULL,
	\`settings_version\` text NOT NULL,
	\`created_at\` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE \`account\` (
	\`id\` text PRIMARY KEY NOT NULL,
	\`account_id\` text NOT NULL,
	\`provider_id\` text NOT NULL,
	\`user_id\` text NOT NULL,
	\`access_token\` text,
	\`refresh_token\` text,
	\`id_token\` text,
	\`access_token_expires_at\` integer,
	\`refresh_token_expires_at\` integer,
	\`scope\` text,
	\`password\` text,
	\`created_at\` integer NOT NULL,
	\`updated_at\` integer NOT NULL,
	FOREIGN KEY (\`user_id\`) REFERENCES \`user\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX \`account_user\` ON \`account\` (\`user_id\`);--> statement-breakpoint
CREATE TABLE \`rate_limit\` (
	\`id\` text PRIMARY KEY NOT NULL,
	\`key\` text NOT NULL,
	\`count\` integer NOT NULL,
	\`last_request\` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX \`rate_limit_key_unique\` ON \`rate_limit\` (\`key\`);--> statement-breakpoint
CREATE TABLE \`session\` (
	\`id\` text PRIMARY KEY NOT NULL,
	\`expires_at\` integer NOT NULL,
	\`token\` text NOT NULL,
	\`created_at\` integer NOT NULL,
	\`updated_at\` integer NOT NULL,
	\`ip_address\` text,
	\`user_agent\` text,
	\`user_id\` text NOT NULL,
	FOREIGN KEY (\`user_id\`) REFERENCES \`user\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX \`session_token_unique\` ON \`session\` (\`token\`);--> statement-breakpoint
CREATE INDEX \`session_user\` ON \`session\` (\`user_id\`);--> statement-breakpoint
CREATE TABLE \`user\` (
	\`id\` text PRIMARY KEY NOT NULL,
	\`name\` text NOT NULL,
	\`email\` text NOT NULL,
	\`email_verified\` integer DEFAULT false NOT NULL,
	\`image\` text,
	\`created_at\` integer NOT NULL,
	\`updated_at\` integer NOT NULL,
	\`role\` text DEFAULT 'viewer' NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX \`user_email_unique\` ON \`user\` (\`email\`);--> statement-breakpoint
CREATE TABLE \`verification\` (
	\`id\` text PRIMARY KEY NOT NULL,
	\`identifier\` text NOT NULL,
	\`value\` text NOT NULL,
	\`expires_at\` integer NOT NULL,
	\`created_at\` integer NOT NULL,
	\`updated_at\` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX \`verification_identifier\` ON \`verification\` (\`identifier\`);` },
  { name: '0001_settings_versions_and_findings', sql: `CREATE TABLE \`findings\` (
	\`site_key\` text NOT NULL,
	\`page\` text NOT NULL,
	\`kind\` text NOT NULL,
	\`path\` text NOT NULL,
	\`count\` integer NOT NULL,
	\`first_at\` integer NOT NULL,
	\`last_at\` integer NOT NULL,
	PRIMARY KEY(\`site_key\`, \`page\`, \`kind\`, \`path\`)
);
--> statement-breakpoint
CREATE TABLE \`settings_versions\` (
	\`site_key\` text NOT NULL,
	\`version\` text NOT NULL,
	\`settings\` text NOT NULL,
	PRIMARY KEY(\`site_key\`, \`version\`)
);
` },
];

export const keysMigrations: readonly Migration[] = [
  { name: '0000_initial', sql: `CREATE TABLE \`data_keys\` (
	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	\`session_id\` text NOT NULL,
	\`wrapped\` blob NOT NULL,
	\`destroyed\` integer DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX \`data_keys_session_id_unique\` ON \`data_keys\` (\`session_id\`);` },
];
