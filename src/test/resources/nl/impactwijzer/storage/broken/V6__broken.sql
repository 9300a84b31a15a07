ALTER TABLE product ADD COLUMN remark TEXT NOT NULL DEFAULT '';
INSERT INTO no_such_table VALUES (1);
PRAGMA user_version = 6;
