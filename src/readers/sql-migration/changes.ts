/** Operations of statements to changes. */
import type { Change } from '../../model/change.ts';
import type { Json } from '../../model/json.ts';
import type { Location } from '../../model/location.ts';
import { formatSqlName, type SqlHistory, type SqlOperation, type SqlScript } from '../../model/sql.ts';
import { canonicalTokens, statementDigest } from './digest.ts';
import { locationOf } from './lines.ts';
import type { ReadStatement } from './script.ts';
import { subjectOf } from './subject.ts';

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
  const canonical = canonicalTokens(parsed.source, parsed.tokens);
  return statement.operations.map((operation, at) => {
    const subject = subjectOf(operation, statement);
    const location = operation.op === 'parse-error' ? errorLocation(one) : (places[at] ?? statement.location);
    const change: Change = {
      source,
      ...subject,
      location,
      before: before(operation, history, statement.ordinal),
      after: subject.kind === 'delete' ? null : description(operation),
      changed: changedOf(operation),
      digest: statementDigest(canonical, at),
      trust,
      sql: { operation, statement, script, history },
    };
    if (operation.op === 'parse-error') change.notUnderstood = `the statement does not parse: ${operation.message}`;
    return change;
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

/** The operation without the literals in it: enough to judge it by, and nothing that could be a secret. */
function description(operation: SqlOperation): Json {
  const { literals: _, ...rest } = operation as SqlOperation & { literals?: string[] };
  return rest as unknown as Json;
}

function before(operation: SqlOperation, history: SqlHistory, ordinal: number): Json {
  switch (operation.op) {
    case 'drop-column':
    case 'alter-column-type':
    case 'set-not-null':
    case 'drop-not-null':
    case 'set-default':
    case 'drop-default':
      return (history.column(operation.table, operation.column, ordinal) ?? null) as unknown as Json;
    case 'drop-constraint':
      return (history.constraint(operation.table, operation.constraint, ordinal) ?? null) as unknown as Json;
    case 'drop':
      return operation.objectType === 'index' ? ((history.index(operation.object, ordinal) ?? null) as unknown as Json) : null;
    case 'rename':
      return { name: formatSqlName(operation.object) };
    default:
      return null;
  }
}

function changedOf(operation: SqlOperation): string[] {
  switch (operation.op) {
    case 'alter-column-type':
      return ['type'];
    case 'set-not-null':
    case 'drop-not-null':
      return ['notNull'];
    case 'set-default':
    case 'drop-default':
      return ['default'];
    case 'rename':
      return ['name'];
    case 'set-schema':
      return ['schema'];
    case 'change-owner':
      return ['owner'];
    case 'update':
      return operation.columns;
    default:
      return [];
  }
}
