CREATE TABLE `findings` (
	`site_key` text NOT NULL,
	`page` text NOT NULL,
	`kind` text NOT NULL,
	`path` text NOT NULL,
	`count` integer NOT NULL,
	`first_at` integer NOT NULL,
	`last_at` integer NOT NULL,
	PRIMARY KEY(`site_key`, `page`, `kind`, `path`)
);
--> statement-breakpoint
CREATE TABLE `settings_versions` (
	`site_key` text NOT NULL,
	`version` text NOT NULL,
	`settings` text NOT NULL,
	PRIMARY KEY(`site_key`, `version`)
);
