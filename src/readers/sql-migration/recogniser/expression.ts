/** Expressions, as far as tokens tell: their text, the functions and columns in them, and whether they are the same for every row. */
import type { SqlExpression } from '../../../model/sql.ts';
import type { RecogniserContext } from './context.ts';
import type { Cursor } from './cursor.ts';
import { quotedValue } from './quoting.ts';

const WORDS = new Set(
  `all and any as asc between binary by case cast collate convert current_date current_time current_timestamp current_user day day_hour default desc
  distinct div else end escape exists false from having hour if ignore in interval is join left like limit localtime localtimestamp match minute mod
  month not null offset on or order partition quarter regexp right rlike row second select separator signed some sounds then true unknown unsigned
  using utc_date utc_time utc_timestamp values week when where window with xor year`.split(/\s+/),
);

/** Words that are followed by a bracket and call nothing. */
const NO_CALLS = new Set(
  `all and any as between by case distinct div else exists from having in interval is join like limit not on or order over partition regexp rlike
  row select some then using values when where xor`.split(/\s+/),
);

const VOLATILE = new Set(
  `benchmark connection_id last_insert_id lastval nextval rand random randomblob sleep sys_guid uuid uuid_short uuid_v4 uuid_v7 release_lock get_lock
  changes total_changes last_insert_rowid`.split(/\s+/),
);

const STABLE = new Set(
  `curdate current_date current_role current_time current_timestamp current_user curtime database date datetime julianday localtime localtimestamp
  now schema session_user strftime sysdate system_user time timestamp unix_timestamp unixepoch user utc_date utc_time utc_timestamp version`.split(
    /\s+/,
  ),
);

const CONSTANT = new Set(
  `abs ascii bin bin_to_uuid cast ceil ceiling char char_length coalesce concat concat_ws conv convert date_add date_format date_sub date_trunc day
  extract floor format from_unixtime greatest hex if ifnull iif instr isnull json json_array json_arrayagg json_contains json_extract json_insert
  json_merge json_merge_patch json_object json_quote json_remove json_replace json_set json_type json_unquote json_valid last_day least left length
  lower lpad ltrim make_set md5 mod month nullif octet_length pow power printf quote regexp_replace regexp_substr repeat replace reverse right round
  rpad rtrim sha1 sha2 sign sqrt str_to_date substr substring substring_index timestampadd timestampdiff to_base64 from_base64 trim truncate typeof
  unhex upper uuid_to_bin year inet_aton inet6_aton zeroblob group_concat min max sum count avg total`.split(/\s+/),
);

/** The expression in a range of tokens. */
export function expression(cursor: Cursor, context: RecogniserContext, from: number, to: number): SqlExpression {
  const functions = new Set<string>();
  const columns = new Set<string>();
  const part = cursor.part(from, to);
  for (; !part.done; part.at++) {
    const word = part.word();
    const isQuoted = part.kind() === 'quoted-name';
    if (part.sign(1) === '.' || (word === '' && !isQuoted)) continue;
    const qualified = part.at > 0 && part.sign(-1) === '.';
    if (part.sign(1) === '(' && !isQuoted) {
      if (!NO_CALLS.has(word)) functions.add(word);
    } else if (!qualified && STABLE.has(word) && (word.startsWith('current_') || word.startsWith('local') || word.startsWith('utc_')))
      functions.add(word);
    else if (qualified || isQuoted || !WORDS.has(word)) {
      // What stands after AS, or `_utf8mb4` before a string, is no column.
      if (part.kind(1) === 'string' && word.startsWith('_')) continue;
      const token = part.tokens[part.at] as { start: number; end: number };
      columns.add(context.names.column(quotedValue(part.source.slice(token.start, token.end))));
    }
  }
  const text = cursor.between(from, to);
  return {
    text,
    volatility: worst([...functions]),
    functions: [...functions],
    columns: [...columns],
    isNull: /^\(*\s*null\s*\)*$/i.test(text),
  };
}

function worst(functions: readonly string[]): SqlExpression['volatility'] {
  if (functions.some((name) => VOLATILE.has(name))) return 'volatile';
  if (functions.some((name) => !STABLE.has(name) && !CONSTANT.has(name))) return 'unknown';
  return functions.some((name) => STABLE.has(name)) ? 'stable' : 'constant';
}

/** What stands after DEFAULT or ON UPDATE: a literal, a call, or anything in brackets. */
export function defaultValue(cursor: Cursor, context: RecogniserContext): SqlExpression {
  const from = cursor.at;
  while (['-', '+'].includes(cursor.sign())) cursor.at++;
  if (cursor.sign() === '(') cursor.brackets();
  else if (cursor.kind() === 'string') cursor.text();
  else if (cursor.accept('next', 'value', 'for') || cursor.accept('interval')) cursor.name();
  else if (['number', 'parameter', 'quoted-name'].includes(cursor.kind())) cursor.at++;
  else if (cursor.word() !== '') {
    cursor.at++;
    // _utf8mb4'…' and CURRENT_TIMESTAMP(6)
    if (cursor.kind() === 'string') cursor.text();
    else if (cursor.sign() === '(') cursor.brackets();
  } else cursor.fail();
  if (cursor.sign() === '::') cursor.fail();
  return expression(cursor, context, from, cursor.at);
}

/** An expression in brackets; the brackets themselves are left out. */
export function bracketed(cursor: Cursor, context: RecogniserContext): SqlExpression {
  const { from, to } = cursor.brackets();
  return expression(cursor, context, from, to);
}
