/** Resources that hold content which a new resource of the same kind would lack. */
import type { Change } from '../../model/change.ts';
import type { Severity } from '../../model/finding.ts';
import { destroyedRow, holdsContent } from '../infra-types/destroyed.ts';
import { destroys, isDeposed, replaces, type PlannedChange } from './lifecycle.ts';

/** How bad it is to lose what the resource holds; `undefined` where it holds nothing of its own, or little. */
export function contentSeverity(type: string): Severity | undefined {
  const row = destroyedRow(type);
  return row !== undefined && holdsContent(row) && (row[2] === 'critical' || row[2] === 'high') ? row[2] : undefined;
}

/** Whether the current object of a resource with content is destroyed and another created. */
export function replacesContent(change: Change): change is PlannedChange {
  return destroys(change) && replaces(change) && !isDeposed(change) && contentSeverity(change.type) !== undefined;
}

/** What is in it, for messages: `the database and every row in it`. */
export function contents(type: string): string {
  return CONTENTS[destroyedRow(type)?.[1] ?? ''] ?? 'what it holds';
}

const CONTENTS: Record<string, string> = {
  'relational-db': 'every row in it',
  'relational-db-node': 'its share of the load and its local state',
  nosql: 'every item in it',
  'nosql-data': 'this item',
  'nosql-node': 'its share of the load and its local state',
  'graph-db': 'the whole graph',
  'graph-db-node': 'its share of the load and its local state',
  timeseries: 'every series in it',
  warehouse: 'every table in it',
  catalog: 'the catalogue and what hangs on it',
  'ledger-db': 'every entry in it',
  'object-store': 'every object in it',
  'object-data': 'this object',
  'file-store': 'every file on it',
  'file-data': 'this file',
  'block-store': 'every block on it',
  backup: 'the backups',
  cache: 'every entry in it',
  'cache-db': 'every entry in it',
  search: 'every index in it',
  'vector-store': 'every index in it',
  stream: 'every message not yet consumed',
  queue: 'every message not yet consumed',
  pubsub: 'every message not yet delivered',
  logs: 'the logs in it',
  'artifact-registry': 'every image and package in it',
  'source-code': 'the code and its history',
  cluster: 'everything that runs in it',
  hdfs: 'everything stored and running in it',
  'container-of-all': 'everything in it',
  account: 'everything in it',
  stack: 'everything that it made',
};
