/** Fires on a rule that makes PostgreSQL run something else than what was asked. */
import { defineDanger } from '../../model/danger.ts';
import { onOperation } from '../sql-predicates/on-operation.ts';
import { isNewTable } from '../sql-predicates/new-object.ts';
import { code, codeName } from '../sql-predicates/wording.ts';

const WRITES = { insert: 'inserts into', update: 'updates of', delete: 'deletes from', select: 'reads of' } as const;

export default defineDanger({
  title: 'rewrite rule added',
  harm: 'incompatible',
  severity: 'medium',
  why: 'The server rewrites every statement of that kind, in every program. With INSTEAD the statement itself does not run: rows that programs believe to have written are not there. Volatile functions run more than once.',
  help: 'use a trigger, which sees single rows and keeps what was asked; or change the programs',
  safeWhen: 'The table was created earlier in the same pull request.',
  source: 'https://www.postgresql.org/docs/current/rules-triggers.html; https://www.postgresql.org/docs/current/sql-createrule.html',
  lock: { mode: 'ACCESS EXCLUSIVE', during: 'moment' },
  find: onOperation('create-rule', (operation, sql) => {
    const { event, instead, rule, table } = operation;
    if (isNewTable(sql, table)) return undefined;
    const what = `${WRITES[event]} ${codeName(table)}`;
    return instead
      ? {
          message: `${what} do not run as written any more: the rule ${code(rule)} stands in for them`,
          severity: 'high',
          ...(event !== 'select' && { harm: 'data-loss' as const }),
        }
      : { message: `${what} run the rule ${code(rule)}, too` };
  }),
});
