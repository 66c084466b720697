/** Settings and transactions. */
import type { AlterDatabaseSetStmt, AlterSystemStmt, TransactionStmt, VariableSetStmt } from '@pgsql/types';
import type { SqlOperation } from '../../../model/sql.ts';
import { valueText } from './syntax.ts';

export function setting(statement: VariableSetStmt): SqlOperation[] {
  const name = (statement.name ?? '').toLowerCase();
  switch (statement.kind) {
    case 'VAR_RESET_ALL':
      return [{ op: 'reset', name: 'all' }];
    case 'VAR_RESET':
    case 'VAR_SET_DEFAULT':
      return [{ op: 'reset', name }];
    default:
      return [{ op: 'set', name, value: settingValue(statement), local: statement.is_local === true, scope: 'session' }];
  }
}

export function alterSystem(statement: AlterSystemStmt): SqlOperation[] {
  const inner = statement.setstmt ?? {};
  return [{ op: 'set', name: (inner.name ?? 'all').toLowerCase(), value: settingValue(inner), local: false, scope: 'server' }];
}

export function alterDatabase({ dbname = '', setstmt = {} }: AlterDatabaseSetStmt): SqlOperation[] {
  return setting(setstmt).flatMap((made) =>
    made.op === 'set' || made.op === 'reset'
      ? [{ op: 'set-for-database', database: dbname, name: made.name, value: made.op === 'set' ? made.value : null }]
      : [],
  );
}

function settingValue(statement: VariableSetStmt): string {
  return (statement.args ?? []).map(valueText).join(', ');
}

const ACTIONS: Readonly<Record<string, (SqlOperation & { op: 'transaction' })['action']>> = {
  TRANS_STMT_BEGIN: 'begin',
  TRANS_STMT_START: 'begin',
  TRANS_STMT_COMMIT: 'commit',
  TRANS_STMT_ROLLBACK: 'rollback',
  TRANS_STMT_SAVEPOINT: 'savepoint',
  TRANS_STMT_RELEASE: 'release',
  TRANS_STMT_ROLLBACK_TO: 'rollback-to',
  TRANS_STMT_PREPARE: 'prepare',
};

export function transaction(statement: TransactionStmt): SqlOperation[] {
  const action = ACTIONS[statement.kind ?? ''];
  return [
    action
      ? { op: 'transaction', action }
      : { op: 'other', statement: (statement.kind ?? '').replace('TRANS_STMT_', '').replaceAll('_', ' ') },
  ];
}
