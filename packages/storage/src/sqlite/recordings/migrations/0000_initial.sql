CREATE TABLE `batches` (
	`id` integer PRIMARY KEY NOT NULL,
	`session_id` text NOT NULL,
	`tab_id` text NOT NULL,
	`seq` integer NOT NULL,
	`received_at` integer NOT NULL,
	`content_hash` blob NOT NULL,
	`size` integer NOT NULL,
	`padded` blob NOT NULL,
	FOREIGN KEY (`session_id`) REFERENCES `recordings`(`session_id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `batches_key` ON `batches` (`session_id`,`tab_id`,`seq`);--> statement-breakpoint
CREATE TABLE `probe` (
	`id` integer PRIMARY KEY NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `recordings` (
	`session_id` text PRIMARY KEY NOT NULL,
	`site_key` text NOT NULL,
	`secret_hash` blob NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `tombstones` (
	`session_id` text PRIMARY KEY NOT NULL,
	`erased_at` integer NOT NULL,
	`cleaned` integer DEFAULT false NOT NULL
);
