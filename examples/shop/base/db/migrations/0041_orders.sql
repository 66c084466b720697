CREATE TABLE users (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, email text NOT NULL UNIQUE);
CREATE TABLE legacy_users (id bigint PRIMARY KEY, imported_from text);
CREATE TABLE orders (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  user_id bigint NOT NULL REFERENCES users (id),
  legacy_user_id bigint REFERENCES legacy_users (id),
  placed_at timestamptz NOT NULL DEFAULT now()
);
