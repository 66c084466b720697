/** The database before the pull request, from a dump or from the migrations that made it. */
import type { Dialect } from '../../model/sql.ts';
import { problem } from '../../model/problem.ts';
import type { Reading } from '../reader.ts';
import { decodeSql } from './decode.ts';
import { detectDialect } from './dialect.ts';
import { frameworkOf, sectionsOf, type Framework, type Section } from './frameworks.ts';
import { releaseOf } from './release.ts';
import { readScript, type Session } from './script.ts';

/** A dump of the schema, or one of the migrations that made it. */
export interface SchemaFile {
  file: string;
  content: string | Uint8Array;
}

/** More statements than any schema has: those of the pull request have ordinals from zero. */
const SCHEMA_ORDINALS = 1e9;

const DUMP: Framework = { name: 'schema', wrapping: 'none' };

/**
 * Takes the files into the history, in the order given; of migrations only the way up. What of them cannot be read is a warning: then less is
 * known, and more is reported.
 */
export function* learnSchema(
  session: Session,
  files: readonly SchemaFile[],
  { dialect: named, server }: { dialect: Dialect | undefined; server: string | number | undefined },
): Generator<Reading> {
  session.next = -SCHEMA_ORDINALS;
  for (const { file, content } of files) {
    const decoded = decodeSql(file, content);
    if (!decoded.ok) {
      for (const found of decoded.problems) yield { problem: { ...found, level: 'warning' } };
      continue;
    }
    const text = decoded.value;
    const dialect = named ?? detectDialect(file, text);
    const framework = frameworkOf('auto', file, text);
    const whole: Section[] = [{ start: 0, end: text.length, direction: 'up', wrapping: 'none' }];
    const reads = readScript(session, {
      file,
      text,
      dialect,
      release: releaseOf(dialect, server),
      framework: DUMP,
      sections: framework.describes ? whole : sectionsOf(framework, file, text, { dialect }),
      past: () => true,
    });
    for (const { statement, parsed } of reads) {
      if (!parsed.error) continue;
      yield {
        problem: problem('evidence-unreadable', `a statement of the schema before is not understood: ${parsed.error.message}`, {
          help: 'pass the schema as `pg_dump --schema-only`, `mysqldump --no-data` or `.schema` writes it',
          location: statement.location,
          level: 'warning',
        }),
      };
    }
  }
  session.next = 0;
}
