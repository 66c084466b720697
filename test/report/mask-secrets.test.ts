/** No password of a source line is shown in a code frame, and nothing else is hidden. */
import { expect, test } from 'vitest';
import { maskSecrets } from '../../src/report/mask-secrets.ts';

test.each([
  [`CREATE ROLE x PASSWORD 'hunter2';`, `CREATE ROLE x PASSWORD '*******';`],
  [`CREATE ROLE x PASSWORD $$hunter2$$;`, `CREATE ROLE x PASSWORD $$*******$$;`],
  [
    `CREATE SUBSCRIPTION s CONNECTION 'host=x password=y' PUBLICATION p;`,
    `CREATE SUBSCRIPTION s CONNECTION '*****************' PUBLICATION p;`,
  ],
  [`SET PASSWORD = PASSWORD('hunter2')`, `SET PASSWORD = PASSWORD('*******')`],
  ['  password = "hunter2"', '  password = "*******"'],
  ['  "master_password": "hunter2",', '  "master_password": "*******",'],
  ['  secret_key_base = "a" # and token = "bc"', '  secret_key_base = "*" # and token = "**"'],
  ['stringData: { password: hunter2 }', 'stringData: { password: ******* }'],
  ['apiKey: abc', 'apiKey: ***'],
  [`CREATE ROLE x PASSWORD 'hun''ter2';`, `CREATE ROLE x PASSWORD '*********';`],
  [String.raw`  password = "hun\"ter2"`, '  password = "*********"'],
  [`CREATE USER x IDENTIFIED BY 'hunter2';`, `CREATE USER x IDENTIFIED BY '*******';`],
  [`ALTER USER x IDENTIFIED WITH mysql_native_password BY 'hunter2'`, `ALTER USER x IDENTIFIED WITH mysql_native_password BY '*******'`],
  ['url = "postgres://app:hunter2@db:5432/shop"', 'url = "postgres://app:*******@db:5432/shop"'],
])('%s', (line, shown) => {
  expect(maskSecrets(line)).toBe(shown);
});

test.each([
  `ALTER TABLE users ADD COLUMN password_hash text NOT NULL DEFAULT 'x';`,
  '  password = var.password',
  '  password: ${{ secrets.DB }}',
  'secretName: db-login',
  'SELECT token FROM sessions;',
  'credentials: { name: a }',
  'image: registry:5000/team/app@sha256',
  'source = "git::ssh://git@host:22/a/b"',
])('%s stays', (line) => {
  expect(maskSecrets(line)).toBe(line);
});

test('a long line is gone through once', () => {
  const started = performance.now();
  maskSecrets(`password ${' '.repeat(200_000)} "`.repeat(3) + 'secret="'.repeat(50_000));
  expect(performance.now() - started).toBeLessThan(2000);
});
