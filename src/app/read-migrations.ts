/** Migrations of a pull request, source by source in the order in which they run, into a collector. */
import type { ChangedFile } from '../model/facts.ts';
import type { Source } from '../model/policy.ts';
import { ok, problem, type Result } from '../model/problem.ts';
import type { Repository } from '../model/repository.ts';
import { decodeSql } from '../readers/sql-migration/decode.ts';
import type { SqlFile } from '../readers/sql-migration/read-sql-migrations.ts';
import type { Collector } from './collect.ts';
import { readSql } from './read-sql.ts';
import type { EvidenceFile } from './sources.ts';

/** Reads each migration at the head, and at the base where it was there before. Gives the texts, by path, for code frames. */
export async function readMigrations(
  files: readonly EvidenceFile[],
  changed: readonly ChangedFile[],
  repository: Repository,
  collector: Collector,
): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  const earlier = new Map(changed.map((file) => [file.path, earlierPath(file)]));
  // Each source is a database of its own: what one creates says nothing about another.
  const bySource = new Map<Source, EvidenceFile[]>();
  for (const file of files) bySource.set(file.source, [...(bySource.get(file.source) ?? []), file]);
  for (const [source, ofSource] of bySource) {
    const read = await Promise.all(ofSource.map(({ path }) => sqlFile(path, earlier.get(path) ?? null, source, repository)));
    const sql: SqlFile[] = [];
    for (const found of read) {
      if (!found.ok) {
        collector.addProblems(found.problems);
        continue;
      }
      sql.push(found.value);
      const text = decodeSql(found.value.file, found.value.content);
      if (text.ok) texts.set(found.value.file, text.value);
    }
    const environments = new Map(ofSource.map((file) => [file.path, file.environments]));
    await readSql(sql, {}, collector, (file) => environments.get(file) ?? []);
  }
  return texts;
}

async function sqlFile(path: string, before: string | null, source: Source, repository: Repository): Promise<Result<SqlFile>> {
  const [head, base] = await Promise.all([
    repository.read(repository.head.sha, path),
    before === null ? ok(null) : repository.read(repository.base.sha, before),
  ]);
  if (!head.ok) return head;
  if (!base.ok) return base;
  if (head.value === null)
    return { ok: false, problems: [problem('file-missing', `\`${path}\` is not there at the head`, { location: { file: path } })] };
  return ok({
    file: path,
    content: head.value,
    source: source.id,
    trust: 'git',
    framework: source.framework,
    ...(source.dialect !== undefined && { dialect: source.dialect }),
    ...(source.server !== undefined && { server: source.server }),
    ...(before !== null && base.value !== null && { base: { file: before, content: base.value } }),
  });
}

/** Where an edited file was before. A file under a new name is a new migration to every tool, so that all of it is judged. */
function earlierPath({ path, previousPath, status }: ChangedFile): string | null {
  if (status === 'added' || status === 'copied') return null;
  const before = previousPath ?? path;
  return before.slice(before.lastIndexOf('/') + 1) === path.slice(path.lastIndexOf('/') + 1) ? before : null;
}
