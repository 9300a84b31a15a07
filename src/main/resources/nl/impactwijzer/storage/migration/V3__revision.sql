-- States of a dossier as they were when it went to another version of its questionnaire, byte for byte.
CREATE TABLE revision (
    dossier               TEXT    NOT NULL,
    number                INTEGER NOT NULL,
    questionnaire         TEXT    NOT NULL,
    questionnaire_version TEXT    NOT NULL,
    questionnaire_sha256  TEXT    NOT NULL,
    locked                INTEGER NOT NULL,
    at                    TEXT    NOT NULL,
    document              BLOB    NOT NULL,
    PRIMARY KEY (dossier, number)
) STRICT;

CREATE TRIGGER revision_is_never_altered BEFORE UPDATE ON revision
BEGIN
    SELECT RAISE(ABORT, 'an earlier revision is never altered');
END;

-- A revision goes only with its dossier.
CREATE TRIGGER revision_is_never_removed BEFORE DELETE ON revision
WHEN EXISTS (SELECT 1 FROM dossier WHERE id = OLD.dossier)
BEGIN
    SELECT RAISE(ABORT, 'an earlier revision is never removed');
END;

PRAGMA user_version = 3;
