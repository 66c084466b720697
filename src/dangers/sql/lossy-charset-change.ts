/** Fires on texts of MySQL that are turned into a character set that holds fewer characters. */
import { defineDanger } from '../../model/danger.ts';
import { onMySql } from '../sql-predicates/dialect.ts';
import { isNewColumn, isNewTable } from '../sql-predicates/new-object.ts';
import { code, codeName, identifier, path, snippet } from '../sql-predicates/wording.ts';

/** Hold all of Unicode. */
const COMPLETE = /^(utf8mb4|utf16|utf16le|utf32|gb18030|binary)$/;

export default defineDanger({
  title: 'texts converted to a smaller character set',
  harm: 'data-loss',
  severity: 'high',
  why: 'Characters that the new set does not have become `?`, or the statement fails, as the SQL mode has it. Emoji and many scripts are missing from everything but `utf8mb4`.',
  help: 'convert to `utf8mb4`; where it must be smaller, look for texts that do not survive first',
  safeWhen:
    'The new character set holds all characters, such as `utf8mb4`; or the table or column was created earlier in the same pull request.',
  source: 'https://dev.mysql.com/doc/refman/8.0/en/charset-conversion.html',
  find: onMySql(['convert-charset', 'alter-column-type'], (operation, sql) => {
    const { table } = operation;
    const charset = operation.op === 'convert-charset' ? operation.charset : operation.definition?.charset;
    if (charset === undefined || charset === 'default' || COMPLETE.test(charset)) return undefined;
    if (operation.op === 'alter-column-type') {
      const known = operation.before;
      if (isNewColumn(sql, table, operation.column) || known?.charset === charset) return undefined;
      // Without the old definition it is most often only said again.
      if (!known) return undefined;
    } else if (isNewTable(sql, table)) return undefined;
    const where = operation.op === 'alter-column-type' ? `${code(operation.column)} of ${codeName(table)}` : codeName(table);
    const column = operation.op === 'alter-column-type' ? identifier(operation.column, sql.script.dialect) : '<column>';
    return {
      message: `characters in ${where} that ${code(charset)} does not have are lost`,
      help: `look first: ${snippet(`SELECT * FROM ${path(table, sql.script.dialect)} WHERE ${column} <> CONVERT(CONVERT(${column} USING ${charset}) USING utf8mb4);`)}`,
    };
  }),
});
