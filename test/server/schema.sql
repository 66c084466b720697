-- What every server case starts from: tables in use, with rows in all of them.
CREATE TABLE users (id bigint PRIMARY KEY, email text, name varchar(50) NOT NULL, active boolean, referrer bigint, code char(4), joined date);
CREATE TABLE orders (
  id bigint NOT NULL,
  number integer,
  user_id bigint,
  status text DEFAULT 'new',
  note varchar(20),
  price numeric(10, 2),
  quantity integer NOT NULL DEFAULT 1,
  flags varbit(8),
  address cidr,
  placed_at timestamp,
  paid_at timestamptz,
  open_from timestamp(3),
  tags text[],
  body json,
  double integer GENERATED ALWAYS AS (quantity * 2) STORED,
  CONSTRAINT orders_pkey PRIMARY KEY (id),
  CONSTRAINT orders_number_key UNIQUE (number),
  CONSTRAINT orders_quantity_check CHECK (quantity > 0),
  CONSTRAINT orders_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id)
);
CREATE INDEX orders_status_idx ON orders (status);
CREATE INDEX orders_note_idx ON orders (note);
CREATE TABLE notes (id bigint, body text, user_id bigint, during tsrange);
CREATE TABLE events (id bigint NOT NULL, day date NOT NULL, kind text) PARTITION BY RANGE (day);
CREATE TABLE events_2024 PARTITION OF events FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE TABLE events_2025 PARTITION OF events FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
CREATE TABLE events_2026 (id bigint NOT NULL, day date NOT NULL, kind text);
CREATE TABLE vehicles (id bigint, plate text);
CREATE TABLE trucks (axles integer) INHERITS (vehicles);
CREATE UNLOGGED TABLE visits (id bigint, at timestamptz);
CREATE MATERIALIZED VIEW busy_users AS SELECT user_id, 1 AS orders FROM generate_series(1, 100) AS user_id;
CREATE UNIQUE INDEX busy_users_user_id_idx ON busy_users (user_id);
CREATE VIEW open_orders AS SELECT id, user_id FROM orders WHERE paid_at IS NULL;
CREATE TYPE mood AS ENUM ('sad', 'happy');
CREATE TYPE status AS ENUM ('new', 'done');
CREATE DOMAIN positive AS integer;
CREATE TABLE moods (id bigint, feels mood, score positive);
CREATE SEQUENCE invoice_number;
CREATE FUNCTION stamp() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE FUNCTION next_token() RETURNS text LANGUAGE sql VOLATILE AS $$ SELECT md5(random()::text) $$;
CREATE FUNCTION fixed_token() RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT 'x'::text $$;
CREATE TRIGGER orders_stamp BEFORE UPDATE ON orders FOR EACH ROW EXECUTE FUNCTION stamp();
INSERT INTO users SELECT n, 'u' || n || '@example.com', 'User ' || n, true, nullif(n - 1, 0), 'A' || n, '2024-01-01' FROM generate_series(1, 100) AS n;
INSERT INTO orders (id, number, user_id, status, note, price, flags, address, placed_at, paid_at, open_from, tags, body)
  SELECT n, n, n, 'new', 'note ' || n, n, B'101', '10.0.0.0/8', '2024-05-01 12:00', '2024-05-01 12:00', '2024-05-01 12:00', ARRAY['a'], '{}' FROM generate_series(1, 100) AS n;
INSERT INTO notes SELECT n, 'body', n, tsrange('2024-01-01'::timestamp + n * interval '1 day', '2024-01-02'::timestamp + n * interval '1 day') FROM generate_series(1, 100) AS n;
INSERT INTO events SELECT n, '2024-06-01', 'click' FROM generate_series(1, 100) AS n;
INSERT INTO events SELECT n, '2025-06-01', 'click' FROM generate_series(1, 100) AS n;
INSERT INTO events_2026 SELECT n, '2026-06-01', 'click' FROM generate_series(1, 100) AS n;
INSERT INTO vehicles SELECT n, 'P' || n FROM generate_series(1, 100) AS n;
INSERT INTO trucks SELECT n, 'T' || n, 3 FROM generate_series(1, 100) AS n;
INSERT INTO visits SELECT n, now() FROM generate_series(1, 100) AS n;
INSERT INTO moods SELECT n, 'happy', n FROM generate_series(1, 100) AS n;
