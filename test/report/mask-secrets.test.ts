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
])('%s stays', (line) => {
  expect(maskSecrets(line)).toBe(line);
});

test('a long line is gone through once', () => {
  const started = performance.now();
  maskSecrets(`password ${' '.repeat(200_000)} "`.repeat(3) + 'secret="'.repeat(50_000));
  expect(performance.now() - started).toBeLessThan(2000);
});
