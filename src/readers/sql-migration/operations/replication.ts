/** Publications: what is handed to subscribers. */
import type { AlterPublicationStmt } from '@pgsql/types';
import type { SqlOperation } from '../../../model/sql.ts';

const ACTIONS: Readonly<Record<string, (SqlOperation & { op: 'alter-publication' })['action']>> = {
  AP_AddObjects: 'add',
  AP_DropObjects: 'drop',
  AP_SetObjects: 'set',
};

export function alterPublication(statement: AlterPublicationStmt): SqlOperation[] {
  // The parser says `add` where nothing but options is set.
  const action = statement.options === undefined ? ACTIONS[statement.action ?? ''] : 'options';
  return action ? [{ op: 'alter-publication', publication: statement.pubname ?? '', action }] : [];
}
