/** `npm run corpus -- --sql`: in how many PostgreSQL migrations something is found, by danger; `--sample 60` prints findings to judge by eye. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { detectDialect } from '../src/readers/sql-migration/dialect.ts';
import { scan, type Scanned } from '../src/app/scan.ts';
import { isAtLeast } from '../src/model/finding.ts';
import { add, listed, print } from './corpus.ts';

interface Found {
  file: string;
  finding: Scanned['scan']['findings'][number];
  /** The lines of the statement. */
  text: string;
}

/** Above this share people switch a linter off. */
const LARGEST_SHARE = 1 / 3;

export async function corpusOfSql(folder: string, args: readonly string[]): Promise<number> {
  // Two scripts with back-ticks lie in a folder for PostgreSQL, which refuses them.
  const postgres = listed(folder, 'sql').filter(({ dialect, file }) => /^postgres/.test(dialect) && !isOtherDialect(join(folder, file)));
  const inFiles = new Map<string, number>();
  const found: Found[] = [];
  let ways = 0;
  let reported = 0;
  for (const { file } of postgres) {
    const bytes = readFileSync(join(folder, file));
    const { scan: seen } = await scan({ files: [{ file, open: () => [bytes] }], advisory: false, dialect: 'postgres' });
    if (Object.keys(seen.changes.byKind).some((kind) => kind !== 'read')) ways++;
    const severe = seen.findings.filter(({ severity }) => isAtLeast(severity, 'medium'));
    if (severe.length > 0) reported++;
    for (const danger of new Set(severe.map((finding) => finding.danger))) add(inFiles, danger);
    const lines = bytes.toString('utf8').split('\n');
    for (const finding of severe) {
      const { line = 1, endLine = line } = finding.location;
      found.push({ file, finding, text: lines.slice(line - 1, Math.min(endLine, line + 11)).join('\n') });
    }
  }
  const sample = args.includes('--sample') ? Number(args[args.indexOf('--sample') + 1] ?? 60) : 0;
  for (const one of spread(found, sample)) show(one);
  print('PostgreSQL files with a finding of severity medium or above, by danger', inFiles);
  const percent = (of: number): string => `${((reported / Math.max(1, of)) * 100).toFixed(1)} %`;
  console.log(
    `${reported} of ${postgres.length} files: ${percent(postgres.length)}; of the ${ways} that change anything on the way up: ${percent(ways)}`,
  );
  console.log(`${found.length} findings of severity medium or above`);
  return reported / Math.max(1, postgres.length) > LARGEST_SHARE ? 1 : 0;
}

function isOtherDialect(path: string): boolean {
  return detectDialect('', readFileSync(path, 'utf8')) === 'mysql';
}

/** The same ones at every run, evenly over the list, so that no repository fills the sample. */
function spread(found: readonly Found[], count: number): Found[] {
  return Array.from({ length: Math.min(count, found.length) }, (_, at) => found[Math.floor(((at + 0.5) * found.length) / count)] as Found);
}

function show({ file, finding, text }: Found): void {
  const { danger, severity, location, message } = finding;
  console.log(`${file}:${location.line ?? 1}  ${danger}  ${severity}\n  ${message}\n${text.replace(/^/gm, '  | ')}\n`);
}
