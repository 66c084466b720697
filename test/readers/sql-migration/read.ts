/** Reads SQL in tests, in one line. */
import type { Change } from '../../../src/model/change.ts';
import type { Problem } from '../../../src/model/problem.ts';
import { readSqlMigrations, type SqlFile, type SqlReadingOptions } from '../../../src/readers/sql-migration/read-sql-migrations.ts';

/** A file of which only the content matters. */
export function sqlFile(content: string | Uint8Array, more: Partial<SqlFile> = {}): SqlFile {
  return { file: 'm.sql', content, source: 'test', trust: 'local', ...more };
}

export function read(files: (string | SqlFile)[], options: SqlReadingOptions = {}): { changes: Change[]; problems: Problem[] } {
  const readings = [
    ...readSqlMigrations(
      files.map((file) => (typeof file === 'string' ? sqlFile(file) : file)),
      options,
    ),
  ];
  return { changes: readings.flatMap((reading) => reading.change ?? []), problems: readings.flatMap((reading) => reading.problem ?? []) };
}

/** `kind type address`, for tables. */
export function shown({ kind, type, address }: Change): string {
  return `${kind} ${type} ${address}`;
}

/** The text between the start and end of a change's location. */
export function textAt(text: string, { location }: Change): string {
  const lines = text.split('\n');
  const offset = (line = 1, column = 1): number => lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0) + column - 1;
  return text.slice(offset(location.line, location.column), offset(location.endLine, location.endColumn));
}
