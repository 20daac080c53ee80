CREATE TABLE `data_keys` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`session_id` text NOT NULL,
	`wrapped` blob NOT NULL,
	`destroyed` integer DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `data_keys_session_id_unique` ON `data_keys` (`session_id`);