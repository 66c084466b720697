/** Migrations of a pull request, source by source in the order in which they run, into a collector. */
import type { ChangedFile } from '../model/facts.ts';
import type { Source } from '../model/policy.ts';
import { ok, problem, type Result } from '../model/problem.ts';
import type { Repository } from '../model/repository.ts';
import { decodeSql } from '../readers/sql-migration/decode.ts';
import { besides } from '../readers/sql-migration/frameworks.ts';
import { wayBackOf } from '../readers/sql-migration/migration-name.ts';
import type { SqlFile } from '../readers/sql-migration/read-sql-migrations.ts';
import type { Collector } from './collect.ts';
import { knownSchema } from './known-schema.ts';
import { knownFiles, textAtHead, type KnownFiles } from './migration-files.ts';
import { readSql } from './read-sql.ts';
import type { EvidenceFile } from './sources.ts';

/** Reads each migration at the head, and at the base where it was there before. Gives the texts, by path, for code frames. */
export async function readMigrations(
  found: { present: readonly EvidenceFile[]; removed: readonly EvidenceFile[] },
  changed: readonly ChangedFile[],
  repository: Repository,
  collector: Collector,
): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  const earlier = new Map(changed.map((file) => [file.path, earlierPath(file)]));
  for (const [source, { present, removed }] of bySource(found)) {
    const gone = removed.map(({ path }) => path);
    const [known, schema] = await Promise.all([knownFiles(source, gone, changed, repository), knownSchema(source, repository)]);
    collector.addProblems(schema.problems);
    if (!known.ok) collector.addProblems(known.problems);
    const read = await Promise.all(
      present.map(({ path }) => sqlFile(path, earlier.get(path) ?? null, source, repository, known.ok ? known.value : undefined)),
    );
    const sql: SqlFile[] = [];
    for (const one of read) {
      if (!one.ok) {
        collector.addProblems(one.problems);
        continue;
      }
      sql.push(one.value);
      const text = decodeSql(one.value.file, one.value.content);
      if (text.ok) texts.set(one.value.file, text.value);
    }
    const environments = new Map([...present, ...removed].map((file) => [file.path, file.environments]));
    const options = { ...(known.ok && { files: known.value.files }), ...(schema.files.length > 0 && { schema: schema.files }) };
    await readSql(sql, options, collector, (file) => environments.get(file) ?? []);
  }
  return texts;
}

interface OfSource {
  present: EvidenceFile[];
  removed: EvidenceFile[];
}

/** Each source is a database of its own: what one creates says nothing about another. */
function bySource({ present, removed }: Parameters<typeof readMigrations>[0]): Map<Source, OfSource> {
  const sources = new Map<Source, OfSource>();
  const of = (source: Source): OfSource => {
    const known = sources.get(source) ?? { present: [], removed: [] };
    sources.set(source, known);
    return known;
  };
  for (const file of present) of(file.source).present.push(file);
  for (const file of removed) of(file.source).removed.push(file);
  return sources;
}

async function sqlFile(
  path: string,
  before: string | null,
  source: Source,
  repository: Repository,
  known: KnownFiles | undefined,
): Promise<Result<SqlFile>> {
  const [head, base, around] = await Promise.all([
    repository.read(repository.head.sha, path),
    before === null ? ok(null) : repository.read(repository.base.sha, before),
    known ? surroundings(path, known, repository) : ok({}),
  ]);
  if (!head.ok) return head;
  if (!base.ok) return base;
  if (!around.ok) return around;
  if (head.value === null)
    return { ok: false, problems: [problem('file-missing', `\`${path}\` is not there at the head`, { location: { file: path } })] };
  return ok({
    file: path,
    content: head.value,
    source: source.id,
    trust: 'git',
    framework: source.framework,
    ...around.value,
    ...(source.dialect !== undefined && { dialect: source.dialect }),
    ...(source.server !== undefined && { server: source.server }),
    ...(before !== null && base.value !== null && { base: { file: before, content: base.value } }),
  });
}

/** What stands beside a migration: marks on how it runs, and its way back. */
async function surroundings(path: string, known: KnownFiles, repository: Repository): Promise<Result<Pick<SqlFile, 'beside' | 'down'>>> {
  const beside = new Map<string, string | null>();
  for (const other of besides(path)) {
    const text = await textAtHead(other, known, repository);
    if (!text.ok) return text;
    beside.set(other, text.value);
  }
  const back = wayBackOf(path);
  const down = back === undefined ? undefined : await textAtHead(back, known, repository);
  if (down && !down.ok) return down;
  return ok({ beside, ...(down && { down: down.value }) });
}

/** Where an edited file was before. A file under a new name is a new migration to every tool, so that all of it is judged. */
function earlierPath({ path, previousPath, status }: ChangedFile): string | null {
  if (status === 'added' || status === 'copied') return null;
  const before = previousPath ?? path;
  return before.slice(before.lastIndexOf('/') + 1) === path.slice(path.lastIndexOf('/') + 1) ? before : null;
}
