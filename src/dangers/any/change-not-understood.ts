/** Fires on what no reader understood: the danger that keeps uncertainty from passing. */
import type { Change } from '../../model/change.ts';
import { defineDanger } from '../../model/danger.ts';

/** Statements that Interlock has no words for and needs none: they change no rows, no access and nothing that code relies on. */
const HARMLESS =
  /^(ALTER SEQUENCE|ALTER EXTENSION|ALTER STATS|ALTER COLLATION|ALTER OBJECT DEPENDS|PREPARE|EXECUTE|CLOSE PORTAL|DECLARE CURSOR|FETCH|LISTEN|UNLISTEN|NOTIFY|EXPLAIN|CHECK POINT|DISCARD|DEALLOCATE|SEC LABEL|SECURITY LABEL|CONSTRAINTS SET|VARIABLE SHOW|RENAME (TABCONSTRAINT|DOMCONSTRAINT|STATISTIC_EXT))$|^ALTER (TABLE|INDEX|MATERIALIZED VIEW|MATVIEW|VIEW|FOREIGN TABLE) (SET (STORAGE|STATISTICS|COMPRESSION|OPTIONS)|RESET (REL )?OPTIONS|CLUSTER ON|DROP CLUSTER|DROP OIDS|SET IDENTITY|ALTER CONSTRAINT|ATTACH PARTITION|ADD INHERIT)$|^ALTER INDEX\b/;

export default defineDanger({
  title: 'change not understood',
  harm: 'unknown',
  severity: 'high',
  why: 'Interlock could not tell what this change does, so it could be anything.',
  help: 'have somebody who knows the change look at it; if Interlock should understand it, report it with the evidence',
  safeWhen: 'never: a policy rule has to name it',
  newTypes: [],
  find(change) {
    if (change.sql) return unknownStatement(change);
    if (change.kind !== 'unknown') return undefined;
    return {
      message: change.notUnderstood ?? `\`${change.address}\` changes in a way that is not understood`,
      ...(change.notUnderstoodHelp !== undefined && { help: change.notUnderstoodHelp }),
    };
  },
});

/** SQL that does not parse, and SQL built at run time, are dangers of their own. */
function unknownStatement({ sql }: Change) {
  if (sql?.operation.op !== 'other' || sql.operation.harmless || sql.script.direction === 'down' || HARMLESS.test(sql.operation.statement))
    return undefined;
  // Its search path, cost and the like; whose rights it runs with is another matter.
  if (sql.operation.statement === 'ALTER FUNCTION' && !/\bsecurity\s+definer\b/i.test(sql.statement.text)) return undefined;
  return { message: `it is not known what \`${sql.operation.statement.replaceAll('`', "'")}\` does here` };
}
