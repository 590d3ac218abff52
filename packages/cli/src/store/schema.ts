/** The version of the tables, in SQLite's `user_version`. A later version of the command knows how to read an earlier one. */
export const schemaVersion = 1;

/** Marks the files as ours ("ODep"), in SQLite's `application_id`. */
export const applicationId = 0x4f446570;

/**
 * What came in, with the identifiers that it holds, and where it is to go. Numbers are given once, also after a purge;
 * nothing in them tells of a person.
 */
export const messagesSchema = `
  CREATE TABLE pair (id TEXT NOT NULL) STRICT;
  CREATE TABLE messages (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    application TEXT NOT NULL,
    facility TEXT NOT NULL,
    control_id TEXT NOT NULL,
    received_at INTEGER NOT NULL,
    content BLOB NOT NULL,
    answer BLOB NOT NULL,
    UNIQUE (application, facility, control_id)
  ) STRICT;
  CREATE TABLE outbox (
    destination TEXT NOT NULL,
    number INTEGER NOT NULL REFERENCES messages (number),
    state TEXT NOT NULL CHECK (state IN ('waiting', 'sent', 'dead')),
    attempts INTEGER NOT NULL DEFAULT 0,
    problem TEXT,
    settled_at INTEGER,
    PRIMARY KEY (destination, number)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX outbox_waiting ON outbox (destination, number) WHERE state = 'waiting';
  CREATE INDEX outbox_number ON outbox (number);
`;

/** What was decided, with the number of the message alone. */
export const decisionsSchema = `
  CREATE TABLE pair (id TEXT NOT NULL) STRICT;
  CREATE TABLE decisions (
    number INTEGER PRIMARY KEY,
    received_at INTEGER NOT NULL,
    decided_at INTEGER NOT NULL,
    record TEXT NOT NULL
  ) STRICT;
`;
