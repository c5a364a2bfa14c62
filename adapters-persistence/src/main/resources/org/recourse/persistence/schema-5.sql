ALTER TABLE orders RENAME TO older_orders;

-- Wide rows in the order of their arrival and a narrow index: a large import then touches few pages. How an order stands is a projection of orders,
-- cases and refunds; it lies in the same row, since both are written together.
CREATE TABLE orders (
    no           INTEGER PRIMARY KEY,
    account      TEXT NOT NULL,
    id           TEXT NOT NULL,
    day          INTEGER, -- days since 1970-01-01; null if it is not known how the order stands
    marketplace  TEXT,    -- '' outside Amazon's marketplaces
    channel      TEXT,
    mask         INTEGER,
    standing_sum INTEGER, -- the checksum of account, id and what tells how the order stands
    body         TEXT,    -- a JSON object; null if nothing else is known of the order
    sum          INTEGER, -- the checksum of account, id and body
    UNIQUE (account, id),
    CHECK ((day IS NULL) = (standing_sum IS NULL)),
    CHECK ((body IS NULL) = (sum IS NULL))
) STRICT;

INSERT INTO orders (no, account, id, day, marketplace, channel, mask, standing_sum, body, sum)
SELECT no, older_orders.account, id, day, marketplace, channel, mask, standings.sum, body, older_orders.sum
FROM older_orders LEFT JOIN standings ON standings.account = older_orders.account AND order_id = id
ORDER BY no;

INSERT INTO orders (account, id, day, marketplace, channel, mask, standing_sum)
SELECT account, order_id, day, marketplace, channel, mask, sum FROM standings
WHERE NOT EXISTS (SELECT 1 FROM older_orders WHERE older_orders.account = standings.account AND id = order_id);

DROP TABLE standings;
DROP TABLE older_orders;

CREATE INDEX orders_by_day ON orders (account, day) WHERE day IS NOT NULL;
