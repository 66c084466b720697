/** Fires on a sequence that is dropped. */
import { defineDanger } from '../../model/danger.ts';
import { onOperation } from '../sql-predicates/on-operation.ts';
import { isNew } from '../sql-predicates/new-object.ts';
import { codeName, literal, path, snippet } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'sequence dropped',
  harm: 'data-loss',
  severity: 'high',
  why: 'The position of the counter is lost. A sequence of the same name starts again at one and hands out numbers that are already in use.',
  help: 'keep the sequence, or note its position and set it again after it was recreated',
  safeWhen: 'The sequence was created earlier in the same pull request.',
  source: 'https://www.postgresql.org/docs/current/sql-dropsequence.html',
  find: onOperation('drop', (operation, sql) => {
    const { objectType, object } = operation;
    if (objectType !== 'sequence' || isNew(sql, 'sequence', object)) return undefined;
    return {
      message: `the counter of ${codeName(object)} is lost; made anew it hands out numbers that are in use`,
      help:
        sql.script.dialect === 'postgres'
          ? `keep it; where it must be made anew, carry the position over: ${snippet(`SELECT setval(${literal(path(object))}, <last value>);`)}`
          : `keep it; where it must be made anew, carry the position over: ${snippet(`CREATE SEQUENCE ${path(object, sql.script.dialect)} START WITH <next value>;`)}`,
    };
  }),
});
