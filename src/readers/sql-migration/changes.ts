/** Operations of statements to changes. */
import type { Change } from '../../model/change.ts';
import type { Location } from '../../model/location.ts';
import type { SqlHistory, SqlScript } from '../../model/sql.ts';
import { StatementDigests } from './digest.ts';
import { locationOf } from './lines.ts';
import { OperationChange } from './operation-change.ts';
import type { ReadStatement } from './script.ts';

/** What is the same for all changes of a file. */
export interface ChangeFrame {
  source: string;
  trust: Change['trust'];
  script: SqlScript;
  history: SqlHistory;
}

/** One change per operation. */
export function changesOf(one: ReadStatement, frame: ChangeFrame): Change[] {
  const { statement, parsed } = one;
  const { script, history, source, trust } = frame;
  const places = actionPlaces(one, script.file);
  const digests = new StatementDigests(parsed);
  return statement.operations.map((operation, at) => {
    const location = operation.op === 'parse-error' ? errorLocation(one) : (places[at] ?? statement.location);
    return new OperationChange({ source, trust, sql: { operation, statement, script, history }, location, digests, at });
  });
}

/** Exactly where the parser stopped. */
function errorLocation({ statement, parsed, lines }: ReadStatement): Location {
  const at = parsed.error?.at;
  // Inside a string that a block executes, offsets say nothing about the file.
  if (at === undefined || statement.nested) return statement.location;
  const from = lines.at(at);
  return { ...statement.location, line: from.line, column: from.column };
}

/** Where each action of `ALTER TABLE a …, …` and each name of `DROP TABLE a, b` stands: between the commas outside of brackets. */
function actionPlaces({ statement, parsed, lines }: ReadStatement, file: string): Location[] {
  const count = statement.operations.length;
  if (parsed.recognised?.places && !statement.nested)
    return parsed.recognised.places.map(({ start, end }) => locationOf(file, lines, start, end));
  if (count < 2 || statement.nested || !isList(parsed)) return [];
  const places: Location[] = [];
  let depth = 0;
  let start = parsed.start;
  let end = start;
  for (const token of parsed.tokens) {
    const char = token.kind === 'punctuation' ? parsed.source[token.start] : '';
    if (char === '(' || char === '[') depth++;
    else if (char === ')' || char === ']') depth--;
    if (char === ',' && depth === 0) {
      places.push(locationOf(file, lines, start, end));
      start = -1;
    } else if (start < 0) start = token.start;
    end = token.end;
  }
  places.push(locationOf(file, lines, start, end));
  return places.length === count ? places : [];
}

/** Names or actions with commas between them. */
function isList({ node, recognised, source, tokens }: ReadStatement['parsed']): boolean {
  if (recognised) return /^(drop|rename|lock|truncate)$/i.test(source.slice(tokens[0]?.start, tokens[0]?.end));
  return ['AlterTableStmt', 'DropStmt', 'TruncateStmt', 'LockStmt'].includes(Object.keys(node ?? {})[0] ?? '');
}
