/** Statements that nobody wrote down one by one: types by types, and clauses by tables. */
import { load } from 'js-yaml';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** `sweep.yaml`; its comments say what the parts are. */
interface Parts {
  types: Record<string, string>;
  limits: string[];
  defaults: string[];
  default_types: string[];
  columns: string[];
  added_types: string[];
  constraints: string[];
  indexes: string[];
  actions: Record<string, string[]>;
  others: string[];
}

const parts = load(readFileSync(join(import.meta.dirname, 'sweep.yaml'), 'utf8')) as Parts;

/** Added to `schema.sql`: a column of each type, unindexed and indexed, and more. */
export const SWEEP_SCHEMA = [
  `CREATE TABLE wide (${Object.entries(parts.types)
    .map(([name, type]) => `${name} ${type}`)
    .join(', ')});`,
  'CREATE TABLE wide_indexed (LIKE wide);',
  'INSERT INTO wide SELECT FROM generate_series(1, 100);',
  'INSERT INTO wide_indexed SELECT FROM generate_series(1, 100);',
  // What has no order cannot be indexed.
  ...Object.entries(parts.types).flatMap(([name, type]) =>
    type === 'json' ? [] : `CREATE INDEX wide_${name}_idx ON wide_indexed (${name});`,
  ),
  readFileSync(join(import.meta.dirname, 'sweep-schema.sql'), 'utf8'),
].join('\n');

/** Each is to be run by itself, in a transaction that is rolled back. */
export function sweepStatements(): string[] {
  const actions = Object.entries(parts.actions).flatMap(([action, tables]) => tables.map((table) => `ALTER TABLE ${table} ${action}`));
  return [...new Set([...typeChanges(), ...addedColumns(), ...addedConstraints(), ...madeIndexes(), ...actions, ...parts.others])];
}

/** Each type to each other one: without an index, with one, and by a cast that is written out, by turns. */
function typeChanges(): string[] {
  const made = [...Object.values(parts.types), ...parts.limits];
  return Object.keys(parts.types).flatMap((column, at) =>
    made.map((type, to) => {
      const turn = (at + to) % 3;
      const using = turn === 2 ? ` USING ${column}::${type}` : '';
      return `ALTER TABLE ${turn === 0 ? 'wide' : 'wide_indexed'} ALTER COLUMN ${column} TYPE ${type}${using}`;
    }),
  );
}

function addedColumns(): string[] {
  const add = (table: string, type: string, clause = ''): string => `ALTER TABLE ${table} ADD COLUMN added ${type} ${clause}`.trim();
  return [
    ...parts.default_types.flatMap((type) => parts.defaults.map((value) => add('notes', type, value))),
    ...['notes', 'events', 'vehicles', 'IF EXISTS notes'].flatMap((table) => parts.columns.map((clause) => add(table, 'bigint', clause))),
    ...parts.added_types.map((type) => add('notes', type)),
  ];
}

function addedConstraints(): string[] {
  return ['notes', 'ONLY vehicles', 'vehicles', 'trucks', 'events', 'events_2024', 'IF EXISTS ONLY notes'].flatMap((table) =>
    parts.constraints.map((constraint) => `ALTER TABLE ${table} ADD ${constraint}`),
  );
}

function madeIndexes(): string[] {
  return ['notes', 'ONLY notes', 'events', 'ONLY events', 'events_2024', 'vehicles', 'trucks'].flatMap((table) => [
    ...parts.indexes.map((rest) => `CREATE INDEX added ON ${table} ${rest}`),
    `CREATE INDEX ON ${table} (id)`,
    `CREATE INDEX IF NOT EXISTS added ON ${table} (id)`,
    // Of a partitioned table it would have to hold the key.
    ...(table.includes('events') ? [] : [`CREATE UNIQUE INDEX added ON ${table} (id)`]),
  ]);
}
