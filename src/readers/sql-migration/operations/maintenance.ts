/** Statements that lock, rebuild, empty or clean tables. */
import type { ClusterStmt, LockStmt, ReindexStmt, TruncateStmt, VacuumStmt } from '@pgsql/types';
import type { SqlName, SqlOperation } from '../../../model/sql.ts';
import { bareName, relation, type StatementContext } from './context.ts';
import { asNode, definitions, isOn } from './syntax.ts';

export function truncate(context: StatementContext, statement: TruncateStmt): SqlOperation[] {
  return tables(context, statement.relations).map((table) => ({
    op: 'truncate',
    table,
    cascade: statement.behavior === 'DROP_CASCADE',
    restartIdentity: statement.restart_seqs === true,
  }));
}

function tables(context: StatementContext, nodes: LockStmt['relations']): SqlName[] {
  return (nodes ?? []).map((node) => relation(context, asNode(node, 'RangeVar')));
}

export function vacuum(context: StatementContext, statement: VacuumStmt): SqlOperation[] {
  const full = definitions(statement.options).some((option) => option.defname === 'full' && isOn(option));
  const named: (SqlName | null)[] = (statement.rels ?? []).map((node) => relation(context, asNode(node, 'VacuumRelation')?.relation));
  return (named.length === 0 ? [null] : named).map((table) =>
    statement.is_vacuumcmd === true ? { op: 'vacuum', table, full } : { op: 'analyze', table },
  );
}

/** In the order of PostgreSQL's lock levels, from 1. */
const LOCK_MODES = [
  'access share',
  'row share',
  'row exclusive',
  'share update exclusive',
  'share',
  'share row exclusive',
  'exclusive',
  'access exclusive',
];

export function lockTable(context: StatementContext, statement: LockStmt): SqlOperation[] {
  const mode = LOCK_MODES[(statement.mode ?? 8) - 1] ?? 'access exclusive';
  return tables(context, statement.relations).map((table) => ({ op: 'lock-table', table, mode, nowait: statement.nowait === true }));
}

export function cluster(context: StatementContext, statement: ClusterStmt): SqlOperation[] {
  return [{ op: 'cluster', table: statement.relation ? relation(context, statement.relation) : null }];
}

export function reindex(context: StatementContext, statement: ReindexStmt): SqlOperation[] {
  const scope = (statement.kind ?? '').replace('REINDEX_OBJECT_', '').toLowerCase() as (SqlOperation & { op: 'reindex' })['scope'];
  const object = statement.relation
    ? relation(context, statement.relation, scope === 'index' ? 'index' : 'table')
    : bareName(statement.name);
  return [
    {
      op: 'reindex',
      scope,
      object,
      concurrently: definitions(statement.params).some((option) => option.defname === 'concurrently' && isOn(option)),
    },
  ];
}
