-- Projection of events: since when closed cases are as they are now.
CREATE TABLE closed_cases (
    account TEXT    NOT NULL,
    kind    TEXT    NOT NULL,
    since   INTEGER NOT NULL, -- seconds since 1970-01-01T00:00Z, rounded down
    case_id TEXT    NOT NULL,
    PRIMARY KEY (account, kind, since, case_id)
) STRICT, WITHOUT ROWID;

-- Projection of events: the messages of the conversations, told by the standard policies.
CREATE TABLE messages (
    account     TEXT    NOT NULL,
    late        INTEGER NOT NULL, -- 1 if answered late or, so far, not at all
    day         INTEGER NOT NULL, -- days since 1970-01-01
    case_id     TEXT    NOT NULL,
    received_at TEXT    NOT NULL,
    due         TEXT    NOT NULL,
    answered_at TEXT,
    needs_reply INTEGER NOT NULL,
    settled     INTEGER NOT NULL, -- seconds since 1970-01-01T00:00Z: after it, how it counts does not depend on the time of asking
    sum         INTEGER NOT NULL,
    PRIMARY KEY (account, late, day, case_id, received_at)
) STRICT, WITHOUT ROWID;

-- Projection of messages.
CREATE TABLE message_tally (
    account     TEXT    NOT NULL,
    day         INTEGER NOT NULL,
    marketplace TEXT    NOT NULL, -- '': a message may belong to none
    channel     TEXT    NOT NULL,
    mask        INTEGER NOT NULL,
    count       INTEGER NOT NULL,
    sum         INTEGER NOT NULL,
    PRIMARY KEY (account, day, marketplace, channel, mask)
) STRICT, WITHOUT ROWID;
