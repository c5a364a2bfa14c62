-- What Amazon's performance reports say; every column is part of the key, since nothing that was said is ever replaced.
CREATE TABLE figures (
    account     TEXT    NOT NULL,
    reported_on INTEGER NOT NULL, -- days since 1970-01-01
    marketplace TEXT    NOT NULL, -- '' if the report does not say
    metric      TEXT    NOT NULL,
    channel     TEXT    NOT NULL, -- '' for both together
    from_day    INTEGER NOT NULL,
    to_day      INTEGER NOT NULL,
    counted     INTEGER NOT NULL,
    total       INTEGER NOT NULL,
    status      TEXT    NOT NULL,
    components  TEXT    NOT NULL, -- such as 'chargebacks=1 claims=4'
    sum         INTEGER NOT NULL,
    PRIMARY KEY (account, reported_on, marketplace, metric, channel, from_day, to_day, counted, total, status, components)
) STRICT, WITHOUT ROWID;
