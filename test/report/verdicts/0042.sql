-- users move to the accounts service
ALTER TABLE orders DROP CONSTRAINT orders_user_fk;
DROP TABLE users;
