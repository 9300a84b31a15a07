-- The first tables. Moments are ISO 8601 texts, flags are 0 or 1, hashes lower-case hexadecimal SHA-256.

CREATE TABLE product (
    id       TEXT PRIMARY KEY,
    name     TEXT NOT NULL,
    vendor   TEXT NOT NULL,
    version  TEXT NOT NULL,
    document BLOB NOT NULL
) STRICT;

-- One row per dossier: what lists show, and the newest state whole, as JSON.
CREATE TABLE dossier (
    id                    TEXT PRIMARY KEY,
    product               TEXT    NOT NULL,
    questionnaire         TEXT    NOT NULL,
    questionnaire_version TEXT    NOT NULL,
    questionnaire_sha256  TEXT    NOT NULL,
    role                  TEXT    NOT NULL,
    progress              INTEGER NOT NULL,
    worst_level           TEXT    NOT NULL,
    verdict               TEXT    NOT NULL,
    provisional           INTEGER NOT NULL,
    locked                INTEGER NOT NULL,
    changed               TEXT    NOT NULL,
    document              BLOB    NOT NULL
) STRICT;

CREATE INDEX dossier_product ON dossier (product);

-- Who changed what, when, from what to what. Lines are only ever added.
CREATE TABLE change (
    number      INTEGER PRIMARY KEY AUTOINCREMENT,
    dossier     TEXT NOT NULL,
    place       TEXT NOT NULL,
    person      TEXT NOT NULL,
    at          TEXT NOT NULL,
    json_before TEXT NOT NULL,
    json_after  TEXT NOT NULL
) STRICT;

CREATE INDEX change_dossier ON change (dossier, number);

CREATE TRIGGER change_is_never_altered BEFORE UPDATE ON change
BEGIN
    SELECT RAISE(ABORT, 'a change in the history is never altered');
END;

-- A history goes only with its dossier.
CREATE TRIGGER change_is_never_removed BEFORE DELETE ON change
WHEN EXISTS (SELECT 1 FROM dossier WHERE id = OLD.dossier)
BEGIN
    SELECT RAISE(ABORT, 'a change in the history is never removed');
END;

-- The change that somebody may still be typing; it becomes a line of the history when something else changes.
CREATE TABLE typing (
    dossier     TEXT PRIMARY KEY,
    place       TEXT NOT NULL,
    person      TEXT NOT NULL,
    at          TEXT NOT NULL,
    json_before TEXT NOT NULL,
    json_after  TEXT NOT NULL
) STRICT;

CREATE TABLE evidence (
    sha256 TEXT PRIMARY KEY,
    bytes  BLOB NOT NULL
) STRICT;

-- Which dossiers ever pointed to which evidence, so that it goes with the last of them.
CREATE TABLE evidence_use (
    dossier TEXT NOT NULL,
    sha256  TEXT NOT NULL,
    PRIMARY KEY (dossier, sha256)
) STRICT, WITHOUT ROWID;

CREATE INDEX evidence_use_sha256 ON evidence_use (sha256);

CREATE TABLE questionnaire (
    sha256 TEXT PRIMARY KEY,
    file   BLOB NOT NULL
) STRICT;

-- Signed reports, which outlive their dossier.
CREATE TABLE final_revision (
    dossier TEXT    NOT NULL,
    number  INTEGER NOT NULL,
    sha256  TEXT    NOT NULL,
    at      TEXT    NOT NULL,
    report  BLOB    NOT NULL,
    PRIMARY KEY (dossier, number)
) STRICT;

CREATE TRIGGER final_revision_is_never_altered BEFORE UPDATE ON final_revision
BEGIN
    SELECT RAISE(ABORT, 'a final revision is never altered');
END;

CREATE TRIGGER final_revision_is_never_removed BEFORE DELETE ON final_revision
BEGIN
    SELECT RAISE(ABORT, 'a final revision is never removed');
END;

PRAGMA application_id = 1231908983;
PRAGMA user_version = 1;
