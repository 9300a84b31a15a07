ALTER TABLE product ADD COLUMN remark TEXT NOT NULL DEFAULT '';
PRAGMA user_version = 6;
