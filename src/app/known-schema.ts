/** The files that say how the database of a source looks before the pull request, from the target branch. */
import type { Source } from '../model/policy.ts';
import { problem, type Problem } from '../model/problem.ts';
import type { Repository } from '../model/repository.ts';
import { fixedFolder } from '../pattern/capture-glob.ts';
import { anyGlob } from '../pattern/glob.ts';
import type { SchemaFile } from '../readers/sql-migration/learn-schema.ts';
import { byName } from './order.ts';

export interface KnownSchema {
  files: SchemaFile[];
  problems: Problem[];
}

/** In the order of their names. What is missing is a warning: then less is known, and more is reported. */
export async function knownSchema({ id, schema = [], location }: Source, repository: Repository): Promise<KnownSchema> {
  if (schema.length === 0) return { files: [], problems: [] };
  const { sha, name } = repository.base;
  const matches = anyGlob(schema);
  const lists = await Promise.all([...new Set(schema.map(fixedFolder))].map((folder) => repository.list(sha, folder)));
  const unlisted = lists.flatMap((list) => (list.ok ? [] : list.problems));
  const paths = [...new Set(lists.flatMap((list) => (list.ok ? list.value : [])))].filter(matches).sort(byName);
  if (unlisted.length > 0) return { files: [], problems: unlisted };
  const wanted = schema.map((glob) => `\`${glob}\``).join(' or ');
  if (paths.length === 0)
    return nothing(`source \`${id}\` says that its schema is in ${wanted}, and \`${name}\` has no such file`, 'see where the dump lies');
  const most = repository.mostReads ?? Infinity;
  if (paths.length > most)
    return nothing(
      `${paths.length} files match ${wanted}, more than the ${most} that are read through GitHub's API`,
      'commit a dump of the schema, such as `pg_dump --schema-only` writes, and name that',
    );
  const read = await Promise.all(paths.map(async (file) => ({ file, content: await repository.read(sha, file) })));
  return {
    files: read.flatMap(({ file, content }) => (content.ok && content.value ? [{ file, content: content.value }] : [])),
    problems: read.flatMap(({ content }) => (content.ok ? [] : content.problems)),
  };

  function nothing(message: string, help: string): KnownSchema {
    return { files: [], problems: [problem('schema-unknown', message, { help, location, level: 'warning' })] };
  }
}
