-- The import from the old shop is done.
ALTER TABLE orders DROP COLUMN legacy_user_id;
DROP TABLE legacy_users;

-- The dashboard reads the newest orders first.
CREATE INDEX orders_placed_at ON orders (placed_at DESC);

CREATE TABLE refunds (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  order_id bigint NOT NULL REFERENCES orders (id),
  amount numeric NOT NULL
);
CREATE INDEX refunds_order_id ON refunds (order_id);
