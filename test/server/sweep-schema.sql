-- What the sweep needs on top of `schema.sql`.
CREATE DOMAIN percent AS integer CHECK (VALUE BETWEEN 0 AND 100);
CREATE DOMAIN required AS integer NOT NULL;
CREATE TYPE pair AS (a integer, b integer);
CREATE TABLE pairs OF pair;
INSERT INTO pairs SELECT n, n FROM generate_series(1, 100) AS n;
CREATE UNIQUE INDEX users_email_idx ON users (email);
CREATE UNIQUE INDEX users_name_idx ON users (name);
CREATE TABLE spare (id bigint, plate text);
INSERT INTO spare SELECT n, 'S' || n FROM generate_series(1, 100) AS n;
ALTER TABLE notes ADD CONSTRAINT notes_body_check CHECK (body <> '') NOT VALID;
ALTER TABLE notes ADD CONSTRAINT notes_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) NOT VALID;
