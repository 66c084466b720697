/** Fires on extensions and languages that reach out of the database. */
import { defineDanger } from '../../model/danger.ts';
import { onOperation } from '../sql-predicates/on-operation.ts';
import { code, codeName } from '../sql-predicates/wording.ts';

const REACHING_OUT =
  /^(plpython[23]?u|plperlu|pltclu|plsh|pljavau|plr|dblink|postgres_fdw|file_fdw|adminpack|http|pg_net|install plugin|pgsql_http|plrust|xp_.*)$/;
/** Languages whose functions may do anything that the server process may. */
const LANGUAGES = /^(c|internal|plpython[23]?u|plperlu|pltclu|plsh|pljavau|plr)$/;

export default defineDanger({
  title: 'way out of the database opened',
  harm: 'privilege',
  severity: 'high',
  why: 'Functions in untrusted languages, and extensions such as dblink or file_fdw, reach files, the network or the shell with the rights of the server.',
  help: 'do it outside the database, or have those who run the server agree',
  source: 'https://www.postgresql.org/docs/current/catalog-pg-language.html',
  find: onOperation(['create-extension', 'create-function', 'create-other'], (operation) => {
    if (operation.op === 'create-function') {
      if (!LANGUAGES.test(operation.language.toLowerCase())) return undefined;
      return {
        message: `${codeName(operation.function)} is written in ${code(operation.language)} and may do whatever the server process may`,
      };
    }
    if (!REACHING_OUT.test(operation.object.name.toLowerCase())) return undefined;
    return { message: `${code(operation.object.name)} lets SQL reach files, the network or the shell of the server` };
  }),
});
