/** No password of a source line is shown in a code frame, and nothing else is hidden. */
import { expect, test } from 'vitest';
import { maskedLines } from '../../src/report/mask-secrets.ts';

function maskSecrets(text: string, file = 'a.txt'): string {
  const lines = text.split('\n');
  return maskedLines(lines, 1, lines.length, file).join('\n');
}

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

test.each([
  ['the value on the next line', 'a.sql', "ALTER ROLE x PASSWORD\n  'hunter2' LOGIN;", "ALTER ROLE x PASSWORD\n  '*******' LOGIN;"],
  [
    'a statement inside of a text',
    'a.sql',
    "EXECUTE 'CREATE ROLE x PASSWORD ''hunter2''';",
    "EXECUTE 'CREATE ROLE x PASSWORD ''*******''';",
  ],
  ['an account between', 'a.sql', "SET PASSWORD FOR shop = 'hunter2';", "SET PASSWORD FOR shop = '*******';"],
  ['a text that is not closed', 'a.sql', "CREATE ROLE x PASSWORD 'hunter2\nDROP", "CREATE ROLE x PASSWORD '*******\n****"],
  ['a command line', 'a.yaml', 'args: ["--token", "hunter2", "--level", "info"]', 'args: ["--token", "*******", "--level", "info"]'],
  ['a pair', 'a.yaml', '- name: DB_PASSWORD\n  value: hunter2', '- name: DB_PASSWORD\n  value: *******'],
  ['a plain pair', 'a.yaml', '- name: LEVEL\n  value: info', '- name: LEVEL\n  value: info'],
  [
    'a Secret',
    'a.yaml',
    'kind: Secret\ndata:\n  a: aHVu\n  b: |\n    dGVy\n---\na: aHVu',
    'kind: Secret\ndata:\n  a: ****\n  b: *\n    ****\n---\na: aHVu',
  ],
  ['a Secret within a line', 'a.yaml', '  {"kind":"Secret","data":{"a":"aHVu"}}', `  ${'*'.repeat(37)}`],
  ['literals', 'kustomization.yaml', 'literals:\n  - a=hunter2\nresources:\n  - b', 'literals:\n  - *********\nresources:\n  - b'],
  ['a default', 'a.tf', 'variable "a" {\n  default = "hunter2"', 'variable "a" {\n  default = "*******"'],
  ['a text of several lines', 'a.tf', 'a = <<EOT\n  hunter2\nEOT\nb = 1', 'a = <<EOT\n  *******\n***\nb = 1'],
  ['what decides', 'a.tf', 'version = "~> 5.0"\nsource = "hashicorp/aws"', 'version = "~> 5.0"\nsource = "hashicorp/aws"'],
  ['quotes that do not fit', 'a.tf', `a = ""'hunter2"`, `a = ***********`],
])('%s', (_, file, text, shown) => {
  expect(maskSecrets(text, file)).toBe(shown);
});

test('what begins far above the lines that are shown', () => {
  const lines = ['kind: Secret', 'data:', ...Array.from({ length: 500 }, (_, at) => `  key${at}: aHVu`)];
  expect(maskedLines(lines, 400, 401, 'a.yaml')).toEqual(['  key397: ****', '  key398: ****']);
  const heredoc = ['a = <<-EOT', ...Array.from({ length: 100 }, () => '  aHVu'), 'EOT'];
  expect(maskedLines(heredoc, 90, 90, 'a.tf')).toEqual(['  ****']);
});
