/** What the history knows at a statement, by table. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { beforeAll, describe, expect, test } from 'vitest';
import type { SqlHistory, SqlName } from '../../../src/model/sql.ts';
import { prepareSql } from '../../../src/readers/sql-migration/parse.ts';
import { read } from './read.ts';

interface Case {
  name: string;
  files: string[];
  schema?: string;
  /** Position of the statement that asks; absent: the last one. */
  at?: number;
  ask: Record<string, unknown>;
}

const cases = load(readFileSync(join(import.meta.dirname, 'history.yaml'), 'utf8')) as Case[];

beforeAll(prepareSql);

function sqlName(text = ''): SqlName {
  const [schema = null, name = ''] = text.split('.');
  return { schema, name };
}

function answer(history: SqlHistory, ordinal: number, question: string): unknown {
  const [method = '', first = '', second = ''] = question.split(' ');
  switch (method) {
    case 'createdBefore':
    case 'createdAfter':
    case 'droppedBefore':
    case 'droppedAfter':
      return history[method](first, ordinal);
    case 'isTemporary':
    case 'isPartitioned':
      return history[method](sqlName(first), ordinal);
    case 'column':
    case 'constraint':
    case 'hasValidatedNotNull':
      return history[method](sqlName(first), second, ordinal);
    case 'index':
      return history.index(sqlName(first), ordinal);
    case 'setting':
      return history.setting(first, ordinal);
    default:
      throw new Error(`no such question: ${question}`);
  }
}

describe('history', () => {
  test.each(cases)('$name', ({ files, schema, at, ask }) => {
    const { changes } = read(files, schema === undefined ? {} : { schema });
    const sql = changes.flatMap((change) => change.sql ?? []).at(at ?? -1);
    if (!sql) throw new Error('no statement asks');
    for (const [question, expected] of Object.entries(ask)) {
      const actual = answer(sql.history, sql.statement.ordinal, question) ?? null;
      if (typeof expected === 'object' && expected !== null) expect(actual, question).toMatchObject(expected);
      else expect(actual, question).toEqual(expected);
    }
  });
});
