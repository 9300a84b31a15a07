-- The way through the questionnaire that a dossier takes, such as quick or full; empty: everything is asked.
ALTER TABLE dossier ADD COLUMN track TEXT NOT NULL DEFAULT '';

PRAGMA user_version = 2;
