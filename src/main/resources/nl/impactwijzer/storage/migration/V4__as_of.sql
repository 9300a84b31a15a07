-- The day by whose rules the summary of a dossier was worked out; empty: the day on which the dossier last changed.
ALTER TABLE dossier ADD COLUMN as_of TEXT NOT NULL DEFAULT '';

PRAGMA user_version = 4;
