/** Options of tables, such as `ENGINE=InnoDB`. */
import type { Cursor } from './cursor.ts';

const OPTIONS = new Set(
  `aria auto_increment autoextend_size avg_row_length charset checksum collate comment compression connection delay_key_write encrypted
  encryption_key_id encryption engine engine_attribute ietf_quotes insert_method itef_quotes key_block_size max_rows min_rows pack_keys
  page_checksum page_compressed page_compression_level password row_format secondary_engine secondary_engine_attribute sequence shard_row_id_bits
  stats_auto_recalc stats_persistent stats_sample_pages storage tablespace transactional type union`.split(/\s+/),
);

export function isTableOption(cursor: Cursor): boolean {
  const word = cursor.word();
  if (word === 'default') return ['charset', 'character', 'collate', 'encryption'].includes(cursor.word(1));
  if (word === 'data' || word === 'index') return cursor.word(1) === 'directory';
  if (word === 'character') return cursor.word(1) === 'set';
  if (word === 'start') return cursor.word(1) === 'transaction';
  return OPTIONS.has(word);
}

/** One option; name and value in lower case. */
export function tableOption(cursor: Cursor): { name: string; value: string } {
  cursor.accept('default');
  let name = cursor.name().toLowerCase();
  if (name === 'character') {
    cursor.expect('set');
    name = 'charset';
  } else if (name === 'data' || name === 'index') name = `${name} ${cursor.name().toLowerCase()}`;
  else if (name === 'start') {
    cursor.expect('transaction');
    return { name, value: '' };
  }
  cursor.acceptSign('=');
  const from = cursor.at;
  if (cursor.sign() === '(') cursor.brackets();
  else if (cursor.done || cursor.sign() === ',') cursor.fail();
  else cursor.at++;
  return {
    name,
    value: cursor
      .between(from, cursor.at)
      .replace(/^['"`]|['"`]$/g, '')
      .toLowerCase(),
  };
}
