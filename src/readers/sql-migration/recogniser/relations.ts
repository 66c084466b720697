/** Tables that the rest of a statement reads. */
import type { SqlName } from '../../../model/sql.ts';
import { qualifiedName, type RecogniserContext } from './context.ts';
import type { Cursor } from './cursor.ts';

/** Names after FROM and JOIN, commas between them included; goes to the end. Names of `WITH` are left out. */
export function relationsIn(cursor: Cursor, context: RecogniserContext): SqlName[] {
  const found = new Map<string, SqlName>();
  const own = new Set<string>();
  let list = false;
  for (; !cursor.done; cursor.at++) {
    const word = cursor.word();
    if (cursor.word(1) === 'as' && cursor.sign(2) === '(' && cursor.isName) own.add(cursor.word());
    if (word === 'from' || word === 'join' || (list && cursor.sign() === ',')) {
      if (!['word', 'quoted-name'].includes(cursor.kind(1)) || cursor.word(1) === 'select') continue;
      cursor.at++;
      const name = qualifiedName(cursor, context);
      found.set(JSON.stringify(name), name);
      cursor.accept('as');
      if (cursor.isName && !AFTER_TABLE.has(cursor.word())) cursor.at++;
      list = true;
      cursor.at--;
    } else if (word !== '' || cursor.sign() === ')') list = false;
  }
  return [...found.values()].filter(({ schema, name }) => schema !== null || !own.has(name.toLowerCase()));
}

const AFTER_TABLE = new Set(
  'where join inner left right cross natural straight_join on using group having order limit union intersect except for use force ignore partition full window'.split(
    ' ',
  ),
);
