/** Migrations in programming languages: which files are some, and how to hand over their SQL. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { createClassifier } from '../../../src/dangers/classify.ts';
import { mayBeCodeMigration, readCodeMigration } from '../../../src/readers/code-migration/read-code-migration.ts';

interface Row {
  path: string;
  text: string;
  named?: boolean;
  name: string;
  help?: string;
}

const rows = load(readFileSync(join(import.meta.dirname, 'code-migrations.yaml'), 'utf8')) as Row[];

test.each(rows)('$path is of $name', ({ path, text, named = false, name, help = '' }) => {
  const isWorthIt = named || mayBeCodeMigration(path);
  const change = isWorthIt ? readCodeMigration(path, text, { source: 'app-db', trust: 'git' }, named) : undefined;
  if (name === 'none') {
    expect(change).toBeUndefined();
    return;
  }
  if (!change) throw new Error('not seen as a migration');
  const found = createClassifier().classify(change, 'production');
  expect(found).toMatchObject([{ danger: 'any/change-not-understood', severity: 'high', address: path, location: { file: path } }]);
  expect(found[0]?.message).toContain(name);
  expect(found[0]?.help).toContain(help);
});
