-- The key of an encrypted store, locked with the pass phrase; without this row nothing is encrypted.
CREATE TABLE data_key (
    id       INTEGER PRIMARY KEY CHECK (id = 1),
    envelope BLOB NOT NULL
) STRICT;

-- What a list shows of a dossier is one text from now on, its parts divided by the sign of ASCII for that (31), so that
-- it can be encrypted as one; see DossierTable.
DROP TRIGGER change_is_never_removed;
DROP TRIGGER revision_is_never_removed;

CREATE TABLE dossier_with_facts (
    id       TEXT PRIMARY KEY,
    product  TEXT    NOT NULL,
    facts    TEXT    NOT NULL,
    locked   INTEGER NOT NULL,
    changed  TEXT    NOT NULL,
    document BLOB    NOT NULL
) STRICT;

INSERT INTO dossier_with_facts (id, product, facts, locked, changed, document)
SELECT id, product,
    questionnaire || char(31) || questionnaire_version || char(31) || questionnaire_sha256 || char(31) || role
        || char(31) || progress || char(31) || worst_level || char(31) || verdict || char(31) || provisional
        || char(31) || as_of || char(31) || track,
    locked, changed, document
FROM dossier;

DROP TABLE dossier;
ALTER TABLE dossier_with_facts RENAME TO dossier;
CREATE INDEX dossier_product ON dossier (product);

CREATE TRIGGER change_is_never_removed BEFORE DELETE ON change
WHEN EXISTS (SELECT 1 FROM dossier WHERE id = OLD.dossier)
BEGIN
    SELECT RAISE(ABORT, 'a change in the history is never removed');
END;

CREATE TRIGGER revision_is_never_removed BEFORE DELETE ON revision
WHEN EXISTS (SELECT 1 FROM dossier WHERE id = OLD.dossier)
BEGIN
    SELECT RAISE(ABORT, 'an earlier revision is never removed');
END;

-- They were only there to sort by.
ALTER TABLE product DROP COLUMN name;
ALTER TABLE product DROP COLUMN vendor;
ALTER TABLE product DROP COLUMN version;

PRAGMA user_version = 5;
