-- The account comes first in every key. "sum" is the checksum of a row's other columns.

CREATE TABLE events (
    account TEXT    NOT NULL,
    seq     INTEGER NOT NULL CHECK (seq > 0),    -- place in the account's trail
    case_id TEXT    NOT NULL,
    number  INTEGER NOT NULL CHECK (number > 0), -- place in the case
    body    TEXT    NOT NULL,                    -- text form, a flat JSON object
    hash    TEXT    NOT NULL,                    -- chained to the event before
    PRIMARY KEY (account, seq),
    UNIQUE (account, case_id, number)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER events_are_not_changed BEFORE UPDATE ON events
BEGIN
    SELECT RAISE(ABORT, 'events are only ever added');
END;

CREATE TRIGGER events_are_not_deleted BEFORE DELETE ON events
BEGIN
    SELECT RAISE(ABORT, 'events are only ever added');
END;

-- Projection of events.
CREATE TABLE cases (
    account   TEXT    NOT NULL,
    id        TEXT    NOT NULL,
    kind      TEXT    NOT NULL,
    order_id  TEXT,
    state     TEXT    NOT NULL,
    open      INTEGER NOT NULL,
    opened_at TEXT    NOT NULL,
    version   INTEGER NOT NULL,
    sum       INTEGER NOT NULL,
    PRIMARY KEY (account, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX cases_of_orders ON cases (account, order_id) WHERE order_id IS NOT NULL;
CREATE INDEX open_cases ON cases (account, id) WHERE open = 1;

-- Projection of the events that open cases: what their sources call them.
CREATE TABLE case_names (
    account   TEXT NOT NULL,
    kind      TEXT NOT NULL,
    reference TEXT NOT NULL,
    case_id   TEXT NOT NULL,
    PRIMARY KEY (account, kind, reference, case_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX names_of_cases ON case_names (account, case_id);

-- Wide rows in the order of their arrival and a narrow index: a large import then touches few pages.
CREATE TABLE orders (
    no      INTEGER PRIMARY KEY,
    account TEXT    NOT NULL,
    id      TEXT    NOT NULL,
    body    TEXT    NOT NULL, -- a JSON object
    sum     INTEGER NOT NULL,
    UNIQUE (account, id)
) STRICT;

-- Projection of orders, cases and refunds.
CREATE TABLE standings (
    account     TEXT    NOT NULL,
    order_id    TEXT    NOT NULL,
    day         INTEGER NOT NULL, -- days since 1970-01-01
    marketplace TEXT    NOT NULL, -- '' outside Amazon's marketplaces
    channel     TEXT    NOT NULL,
    mask        INTEGER NOT NULL,
    sum         INTEGER NOT NULL,
    PRIMARY KEY (account, order_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX standings_by_day ON standings (account, day);

-- Projection of standings.
CREATE TABLE tally (
    account     TEXT    NOT NULL,
    day         INTEGER NOT NULL,
    marketplace TEXT    NOT NULL,
    channel     TEXT    NOT NULL,
    mask        INTEGER NOT NULL,
    count       INTEGER NOT NULL,
    sum         INTEGER NOT NULL,
    PRIMARY KEY (account, day, marketplace, channel, mask)
) STRICT, WITHOUT ROWID;

CREATE TABLE refunds (
    account  TEXT    NOT NULL,
    id       TEXT    NOT NULL,
    order_id TEXT    NOT NULL,
    made_at  TEXT    NOT NULL,
    amount   TEXT    NOT NULL,
    kind     TEXT    NOT NULL,
    sum      INTEGER NOT NULL,
    PRIMARY KEY (account, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX refunds_of_orders ON refunds (account, order_id);

CREATE TABLE feedback_changes (
    account       TEXT    NOT NULL,
    order_id      TEXT    NOT NULL,
    feedback_day  INTEGER NOT NULL,
    changed_at    INTEGER NOT NULL, -- seconds since 1970-01-01T00:00Z
    changed_nanos INTEGER NOT NULL,
    state         TEXT    NOT NULL,
    sum           INTEGER NOT NULL,
    PRIMARY KEY (account, order_id, feedback_day, changed_at, changed_nanos, state)
) STRICT, WITHOUT ROWID;

-- The vault. Its rows are only appended, and purging overwrites them in place with as many zeros: a b-tree that moves its cells would
-- leave copies of them behind, which secure_delete does not reach.
CREATE TABLE salts (
    no      INTEGER PRIMARY KEY,
    account TEXT NOT NULL,
    case_id TEXT NOT NULL,
    salt    BLOB NOT NULL, -- zeros once purged
    UNIQUE (account, case_id)
) STRICT;

CREATE TABLE words (
    no      INTEGER PRIMARY KEY,
    account TEXT NOT NULL,
    case_id TEXT NOT NULL,
    digest  TEXT NOT NULL,
    words   BLOB NOT NULL, -- UTF-8; zeros once purged
    UNIQUE (account, case_id, digest)
) STRICT;

-- One row: purges that were asked for, and those whose words are known to have left the log.
CREATE TABLE wiping (
    asked INTEGER NOT NULL,
    done  INTEGER NOT NULL
) STRICT;

INSERT INTO wiping VALUES (0, 0);
