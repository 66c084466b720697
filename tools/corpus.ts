/** Reads every file of a folder of real plans and migrations (`../shared/corpus`, or `INTERLOCK_SHARED`): counts by format and danger, and what must not happen. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scan, type Scanned } from '../src/app/scan.ts';
import { isError, type Problem } from '../src/model/problem.ts';
import { corpusOfSql } from './corpus-sql.ts';

/** What became of one file. */
type Fate = 'read' | 'nothing to judge' | 'problem' | 'format of a later release' | 'crashed' | 'silently empty';

export async function main(args: string[], root: string): Promise<number> {
  const folder = join(process.env['INTERLOCK_SHARED'] ?? join(root, '../shared'), 'corpus');
  if (!existsSync(folder)) {
    console.log('corpus: no folder of plans and migrations here, nothing to read');
    return 0;
  }
  if (args.includes('--sql')) return corpusOfSql(folder, args);
  const show = args.includes('--show') ? (args[args.indexOf('--show') + 1] ?? '') : undefined;
  const files = ['plans', 'sql'].flatMap((kind) => listed(folder, kind).map(({ file }) => file));
  const fates = new Map<string, string[]>();
  const dangers = new Map<string, number>();
  const codes = new Map<string, number>();
  let changes = 0;
  let withFindings = 0;
  for (const file of files) {
    const kind = file.split('/')[0] as string;
    const { fate, scanned } = await read(folder, file);
    push(fates, `${kind}: ${fate}`, file);
    if (!scanned) continue;
    changes += scanned.scan.changes.total;
    for (const { code } of scanned.scan.problems) add(codes, code);
    if (scanned.scan.findings.length > 0) withFindings++;
    for (const finding of scanned.scan.findings) {
      add(dangers, finding.danger);
      if (show !== undefined && (show === finding.danger || show === 'all'))
        console.log(`${finding.location.file}:${finding.location.line ?? ''} ${finding.danger} ${finding.severity} ${finding.message}`);
    }
  }
  print('files by what became of them', new Map([...fates].map(([fate, list]) => [fate, list.length])));
  print('problems', codes);
  print('findings by danger', dangers);
  console.log(`${files.length} files, ${changes} changes, findings in ${withFindings} files`);
  const bad = [...fates].filter(([fate]) => /crashed|silently empty/.test(fate));
  for (const [fate, list] of bad) console.error(`${fate}: ${list.join(', ')}`);
  return bad.length > 0 || files.length < 1000 ? 1 : 0;
}

async function read(folder: string, file: string): Promise<{ fate: Fate; scanned?: Scanned }> {
  const bytes = readFileSync(join(folder, file));
  try {
    const scanned = await scan({ files: [{ file, open: () => [bytes] }], advisory: false });
    return { fate: fateOf(file, scanned, bytes), scanned };
  } catch (error) {
    console.error(`${file}: ${String(error)}`);
    return { fate: 'crashed' };
  }
}

function fateOf(file: string, { scan: { changes, problems } }: Scanned, bytes: Buffer): Fate {
  if (problems.some(isLater)) return 'format of a later release';
  if (problems.some(isError)) return 'problem';
  if (changes.total > 0) return 'read';
  const text = bytes.toString('utf8');
  return (file.endsWith('.sql') ? holdsNoStatement(file, text) : holdsNoChange(text)) ? 'nothing to judge' : 'silently empty';
}

function isLater({ code }: Problem): boolean {
  return code === 'evidence-format-unknown';
}

/** A migration of comments, or only a way back. */
function holdsNoStatement(file: string, text: string): boolean {
  if (/(^|[./])down\.sql$|\.down\.sql$|(^|\/)(revert|verify)\//.test(file)) return true;
  const up = text.split(/^-- *(?:\+goose Down|migrate:down|\+migrate Down|Down Migration)|^--rollback /m)[0] as string;
  return (
    up
      .replace(/--.*$/gm, '')
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/[\s;]/g, '') === ''
  );
}

/** A plan, wrapped or not, in which every change is a no-op or there is none; the same of a preview. */
function holdsNoChange(text: string): boolean {
  if (text.includes('"preludeEvent"')) {
    // Events begin with white space of their own; what a refresh finds has happened already.
    const steps = [...text.matchAll(/"resourcePreEvent":\s*\{\s*"metadata":\s*\{\s*"op":\s*"([^"]*)"/g)];
    return steps.every(([, op = '']) => ['same', 'refresh'].includes(op));
  }
  const actions: string[] = [];
  JSON.parse(text, (key, value: unknown) => {
    if (key !== 'resource_changes' || !Array.isArray(value)) return value;
    for (const entry of value as { change?: { actions?: string[] } }[]) actions.push(...(entry.change?.actions ?? ['none']));
    return undefined;
  });
  return actions.every((action) => action === 'no-op');
}

/** Paths that the manifest of a kind names; everything else explains the corpus. */
export function listed(folder: string, kind: string): { file: string; dialect: string }[] {
  const [header, ...rows] = readFileSync(join(folder, kind, 'MANIFEST.csv'), 'utf8')
    .trim()
    .split('\n');
  const columns = (header as string).split(',');
  return rows.map((row) => {
    const cells = row.split(',');
    const [repository, path] = [cells[columns.indexOf('repo')] as string, cells[columns.indexOf('path')] as string];
    const plain = join(kind, path);
    const file = existsSync(join(folder, plain)) ? plain : join(kind, repository.replace('/', '__'), path);
    return { file, dialect: cells[columns.indexOf('dialect')] ?? '' };
  });
}

export function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function push(lists: Map<string, string[]>, key: string, value: string): void {
  lists.set(key, [...(lists.get(key) ?? []), value]);
}

export function print(title: string, counts: ReadonlyMap<string, number>): void {
  console.log(`\n${title}`);
  for (const [name, count] of [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)))
    console.log(`${String(count).padStart(8)}  ${name}`);
  console.log('');
}
