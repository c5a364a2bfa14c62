-- One row: how many writing transactions were committed since the desk has had this count.
CREATE TABLE commits (
    number INTEGER NOT NULL CHECK (number >= 0)
) STRICT;

INSERT INTO commits VALUES (0);
