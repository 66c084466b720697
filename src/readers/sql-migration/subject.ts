/** What kind of change an operation is, and of what. */
import type { ChangeKind } from '../../model/change.ts';
import { formatSqlName, type SqlConstraint, type SqlIndex, type SqlName, type SqlOperation, type SqlStatement } from '../../model/sql.ts';
import { tokenizeSql } from './tokens.ts';

interface Subject {
  kind: ChangeKind;
  type: string;
  address: string;
}

/**
 * Every operation is a change, so that none is lost from the count. What changes no object is `execute`: settings, transactions, locks, queries.
 * Rows of a table have the type `rows` and the address of the table.
 */
export function subjectOf(operation: SqlOperation, statement: SqlStatement): Subject {
  switch (operation.op) {
    case 'create-table':
      return { kind: 'create', type: 'table', address: formatSqlName(operation.table) };
    case 'drop':
      return { kind: 'delete', type: operation.objectType, address: objectAddress(operation) };
    case 'rename':
      return { kind: 'update', type: operation.objectType, address: objectAddress(operation) };
    case 'set-schema':
    case 'change-owner':
      return { kind: 'update', type: operation.objectType, address: formatSqlName(operation.object) };
    case 'add-column':
      return { kind: 'create', type: 'column', address: part(operation.table, operation.column.name) };
    case 'drop-column':
      return { kind: 'delete', type: 'column', address: part(operation.table, operation.column) };
    case 'alter-column-type':
    case 'set-default':
    case 'drop-default':
    case 'set-not-null':
    case 'drop-not-null':
    case 'set-expression':
    case 'drop-expression':
    case 'add-identity':
      return { kind: 'update', type: 'column', address: part(operation.table, operation.column) };
    case 'add-constraint':
      return { kind: 'create', type: 'constraint', address: constraintAddress(operation.table, operation.constraint) };
    case 'drop-constraint':
      return { kind: 'delete', type: 'constraint', address: part(operation.table, operation.constraint) };
    case 'validate-constraint':
      return { kind: 'update', type: 'constraint', address: part(operation.table, operation.constraint) };
    case 'create-index':
      return { kind: 'create', type: 'index', address: indexAddress(operation.index) };
    case 'create-view':
      return { kind: 'create', type: operation.materialized ? 'materialized-view' : 'view', address: formatSqlName(operation.view) };
    case 'refresh-materialized-view':
      return { kind: 'execute', type: 'materialized-view', address: formatSqlName(operation.view) };
    case 'create-trigger':
      return { kind: 'create', type: 'trigger', address: part(operation.table, operation.trigger) };
    case 'enable-trigger':
    case 'disable-trigger':
      return { kind: 'update', type: 'trigger', address: part(operation.table, operation.trigger) };
    case 'create-rule':
      return { kind: 'create', type: 'rule', address: part(operation.table, operation.rule) };
    case 'alter-publication':
      return { kind: 'update', type: 'publication', address: operation.publication };
    case 'create-function':
      return { kind: 'create', type: 'function', address: `${formatSqlName(operation.function)}(${operation.signature})` };
    case 'create-type':
      return { kind: 'create', type: operation.kind === 'domain' ? 'domain' : 'type', address: formatSqlName(operation.type) };
    case 'add-enum-value':
    case 'rename-enum-value':
      return { kind: 'update', type: 'type', address: formatSqlName(operation.type) };
    case 'alter-domain':
      return { kind: 'update', type: 'domain', address: formatSqlName(operation.domain) };
    case 'create-sequence':
    case 'create-schema':
    case 'create-extension':
    case 'create-database':
    case 'create-tablespace':
    case 'create-other':
      return { kind: 'create', type: operation.op.slice('create-'.length), address: formatSqlName(operation.object) };
    case 'create-policy':
      return { kind: 'create', type: 'policy', address: part(operation.table, operation.policy) };
    case 'alter-policy':
      return { kind: 'update', type: 'policy', address: part(operation.table, operation.policy) };
    case 'attach-partition':
    case 'detach-partition':
    case 'row-security':
    case 'set-storage':
    case 'replica-identity':
    case 'convert-charset':
    case 'alter-partitions':
      return { kind: 'update', type: 'table', address: formatSqlName(operation.table) };
    default:
      return rowsOrRun(operation, statement);
  }
}

function rowsOrRun(operation: SqlOperation, statement: SqlStatement): Subject {
  switch (operation.op) {
    case 'truncate':
    case 'delete':
      return { kind: 'delete', type: 'rows', address: formatSqlName(operation.table) };
    case 'update':
    case 'merge':
      return { kind: 'update', type: 'rows', address: formatSqlName(operation.table) };
    case 'insert':
      return { kind: 'create', type: 'rows', address: formatSqlName(operation.table) };
    case 'copy':
      return { kind: operation.to ? 'read' : 'create', type: 'rows', address: operation.table ? formatSqlName(operation.table) : 'query' };
    case 'reindex':
      return { kind: 'execute', type: operation.scope, address: formatSqlName(operation.object) };
    case 'cluster':
    case 'vacuum':
    case 'analyze':
    case 'lock-table':
    case 'optimize-table':
      return { kind: 'execute', type: 'table', address: operation.table ? formatSqlName(operation.table) : '*' };
    case 'grant':
    case 'revoke':
      return { kind: 'update', type: 'privilege', address: operation.grant.objects.map(formatSqlName).join(', ') || '*' };
    case 'grant-role':
    case 'revoke-role':
      return { kind: 'update', type: 'role', address: operation.roles.join(', ') };
    case 'create-role':
    case 'alter-role':
      return { kind: operation.op === 'create-role' ? 'create' : 'update', type: 'role', address: operation.role };
    case 'reassign-owned':
      return { kind: 'update', type: 'owned', address: operation.roles.join(', ') };
    case 'set':
    case 'reset':
      return { kind: 'execute', type: 'setting', address: operation.name };
    case 'set-for-database':
      return { kind: 'update', type: 'database', address: operation.database };
    case 'transaction':
      return { kind: 'execute', type: 'transaction', address: operation.action };
    case 'call':
      return { kind: 'execute', type: 'procedure', address: formatSqlName(operation.procedure) };
    case 'comment':
      return { kind: 'update', type: 'comment', address: firstWords(statement.text) };
    case 'procedural-block':
      return { kind: 'execute', type: 'block', address: 'DO' };
    case 'parse-error':
      return { kind: 'unknown', type: 'statement', address: firstWords(statement.text) };
    case 'select':
      return { kind: 'execute', type: 'query', address: operation.functions.join(', ') || 'select' };
    case 'other':
      return { kind: 'execute', type: 'statement', address: operation.statement };
    default:
      return { kind: 'execute', type: 'statement', address: operation.op };
  }
}

function part(table: SqlName, name: string): string {
  return `${formatSqlName(table)}.${name}`;
}

function objectAddress(operation: { object: SqlName; table?: SqlName; signature?: string }): string {
  if (operation.table) return part(operation.table, operation.object.name);
  return `${formatSqlName(operation.object)}${operation.signature === undefined ? '' : `(${operation.signature})`}`;
}

function constraintAddress(table: SqlName, constraint: SqlConstraint): string {
  return part(table, constraint.name ?? `(${constraint.columns.join(',')})`);
}

/** An index is in the schema of its table; without a name it is told by its columns. */
function indexAddress(index: SqlIndex): string {
  return index.name === null
    ? part(index.table, `(${index.columns.join(',')})`)
    : formatSqlName({ schema: index.table.schema, name: index.name });
}

/** Enough of a statement to hold its first words, whatever comments stand between them. */
const HEAD = 10_000;

/** Stable under later edits of a long statement, short enough to show. */
function firstWords(text: string): string {
  const words = tokenizeSql(text.slice(0, HEAD)).filter((token) => token.kind !== 'comment');
  const written = words.map((token, at) => (at > 0 && words[at - 1]?.end !== token.start ? ' ' : '') + text.slice(token.start, token.end));
  return written.join('').replace(/\s+/g, ' ').slice(0, 60);
}
