-- The few orders of which it is not known how they stand, so that the wide rows of all others need not be read to tell.
-- By id alone: recovery tells the entries of an index by their columns.
CREATE INDEX orders_not_placed ON orders (id) WHERE day IS NULL;
