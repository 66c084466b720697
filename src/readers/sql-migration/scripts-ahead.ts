/** The scripts of a file that are going to be parsed when it has its turn, built ahead. */
import type { BuiltScript } from './ahead.ts';
import { buildAhead } from './build-ahead.ts';
import { decodeSql } from './decode.ts';
import { wayBackText } from './file-changes.ts';
import { onlyDirection } from './frameworks.ts';
import { readPsql } from './psql.ts';
import type { SqlFile } from './read-sql-migrations.ts';
import { dialectOf, scriptFile } from './script-file.ts';
import { makes } from './way-back.ts';

/**
 * The way up, and the way back where the two are going to be compared. This only foretells what will be asked for: a script that is missing here is
 * parsed in its turn, and one too many is left lying.
 */
export function scriptsAhead(file: SqlFile): BuiltScript[] {
  const decoded = decodeSql(file.file, file.content);
  const dialect = decoded.ok ? dialectOf(file, decoded.value) : undefined;
  if (!decoded.ok || dialect !== 'postgres') return [];
  const { text, framework, sections } = scriptFile(file, decoded.value, dialect);
  if (sections.every(({ direction }) => direction !== 'up')) return [];
  const up = build(onlyDirection(text, sections, 'up'));
  if (!up) return [];
  const isCompared = up[1].some(({ operations }) => operations.some((operation) => makes(operation).length > 0));
  const back = isCompared ? wayBackText({ file, framework, text, sections }) : undefined;
  const down = back === undefined ? undefined : build(back.text);
  return down ? [up, down] : [up];
}

function build(script: string): BuiltScript | undefined {
  const { text } = readPsql(script);
  const statements = buildAhead(text);
  return statements && statements.length > 0 ? [text, statements] : undefined;
}
