import { readFileSync, writeFileSync } from 'node:fs';
import { createClassifier } from './src/dangers/classify.ts';
import { prepareSql } from './src/readers/sql-migration/parse.ts';
import { readSqlMigrations } from './src/readers/sql-migration/read-sql-migrations.ts';
await prepareSql();
const root = '/work/shared/corpus/sql/';
const rows = readFileSync(root + 'MANIFEST.csv', 'utf8').split('\n').slice(1).filter(Boolean).map((l) => l.split(','));
import { readdirSync, existsSync } from 'node:fs';
const out: unknown[] = []; let files = 0, missing = 0, probs: Record<string, number> = {}; let slow: [number, string][] = [];
for (const r of rows) {
  const [repo, , path, dialect] = r as string[];
  if (dialect !== 'postgresql') continue;
  const cands = [root + repo + '/' + path, root + repo!.replace('/', '__') + '/' + path, root + repo!.split('/')[1] + '/' + path];
  const f = cands.find((c) => existsSync(c)); if (!f) { missing++; continue; }
  files++;
  const t = performance.now();
  const c = createClassifier({ advisory: () => process.env['ADV'] === '1' });
  for (const { change, problem } of readSqlMigrations([{ file: path!, content: readFileSync(f), source: 's', trust: 'local', dialect: 'postgres' }])) {
    if (problem) { probs[problem.code] = (probs[problem.code] ?? 0) + 1; continue; }
    for (const x of c.classify(change!, 'unknown')) out.push({ d: x.danger, s: x.severity, f, a: x.address, l: x.location.line, m: x.message, h: x.help, t: change!.sql?.statement.text.slice(0, 300), tx: change!.sql?.statement.transaction, fw: change!.sql?.script.framework });
  }
  slow.push([performance.now() - t, f]);
}
slow.sort((a, b) => b[0] - a[0]);
console.log(files, 'files', missing, 'missing', probs, out.length, 'findings'); console.log(slow.slice(0, 5));
writeFileSync('/tmp/tour.json', JSON.stringify(out));
