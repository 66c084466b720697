/** Volatility of the functions of PostgreSQL and its common extensions, from `pg_proc` of version 15 and the release notes to 18. */

type Volatility = 'constant' | 'stable' | 'volatile' | 'unknown';

const VOLATILE = new Set(
  `array_sample array_shuffle clock_timestamp currval gen_random_bytes gen_random_uuid gen_salt gen_ulid generate_ulid lastval
  lo_create lo_creat lo_from_bytea lo_import lo_put lo_unlink nextval pg_advisory_lock pg_advisory_xact_lock pg_notify
  pg_sleep pg_sleep_for pg_sleep_until pg_try_advisory_lock pg_try_advisory_xact_lock random random_normal set_config setseed
  setval timeofday txid_status ulid_generate uuid_generate_v1 uuid_generate_v1mc uuid_generate_v4 uuid_generate_v6 uuid_generate_v7
  uuid_v7 uuidv4 uuidv7`.split(/\s+/),
);

const STABLE = new Set(
  `age array_to_json array_to_string cash_in concat concat_ws convert convert_from convert_to current_catalog current_database
  current_date current_query current_role current_schema current_schemas current_setting current_time current_timestamp current_user
  date date_part date_trunc enum_first enum_last enum_range extract format format_type generate_series get_current_ts_config
  json_agg json_build_array json_build_object json_object_agg json_populate_record jsonb_agg jsonb_build_array
  jsonb_build_object jsonb_object_agg jsonb_populate_record localtime localtimestamp make_timestamptz now numeric obj_description
  overlaps pg_backend_pid pg_client_encoding pg_current_xact_id pg_get_constraintdef pg_get_expr pg_get_indexdef
  pg_get_serial_sequence pg_postmaster_start_time pg_typeof phraseto_tsquery plainto_tsquery quote_literal quote_nullable
  regclass row_to_json session_user statement_timestamp timezone to_char to_date to_json to_jsonb to_number
  to_regclass to_regtype to_timestamp to_tsquery to_tsvector transaction_timestamp txid_current user version
  websearch_to_tsquery`.split(/\s+/),
);

const IMMUTABLE = new Set(
  `abs acos array_append array_cat array_dims array_length array_ndims array_position array_positions array_prepend array_remove
  array_replace array_upper array_lower ascii asin atan atan2 bit_length box btrim cardinality cbrt ceil ceiling char_length
  character_length chr circle coalesce cos cot crc32 crypt daterange decode degrees digest div encode exp factorial floor gcd
  get_bit get_byte greatest hashtext hmac host hstore inet_merge initcap int4range int8range isempty jsonb_array_elements
  jsonb_array_elements_text jsonb_array_length json_array_length json_object jsonb_each jsonb_extract_path jsonb_extract_path_text
  jsonb_object jsonb_object_keys jsonb_pretty jsonb_set jsonb_strip_nulls jsonb_typeof justify_days justify_hours
  justify_interval lcm least left length like ln log log10 lower lpad ltrim make_date make_interval make_time make_timestamp
  masklen md5 mod netmask network normalize nullif num_nonnulls num_nulls numrange octet_length overlay pi point polygon position
  pow power quote_ident radians regexp_match regexp_matches regexp_replace regexp_split_to_array regexp_split_to_table repeat
  replace reverse right round row rpad rtrim setweight sha224 sha256 sha384 sha512 sign sin split_part sqrt starts_with
  string_to_array strip strpos substr substring tan to_ascii to_hex translate trim trim_array trunc tsquery tsrange tstzrange
  unnest upper uuid_generate_v3 uuid_generate_v5 uuid_nil uuid_ns_dns uuid_ns_url width_bucket xmlelement`.split(/\s+/),
);

/** How a function behaves, by its name without schema in lower case; one of the user's own is `unknown`. */
function volatilityOf(name: string): Volatility {
  if (VOLATILE.has(name)) return 'volatile';
  if (STABLE.has(name)) return 'stable';
  if (IMMUTABLE.has(name)) return 'constant';
  return 'unknown';
}

const ORDER: readonly Volatility[] = ['constant', 'stable', 'unknown', 'volatile'];

/** Functions that take no arguments: with one, it is a function of the user's own that has the same name. */
export const WITHOUT_ARGUMENTS = new Set([
  'current_database',
  'now',
  'pg_backend_pid',
  'pg_postmaster_start_time',
  'statement_timestamp',
  'transaction_timestamp',
  'txid_current',
  'version',
]);

/** The volatility of an expression that calls all of these. */
export function worstVolatility(functions: readonly string[]): Volatility {
  return functions.reduce<Volatility>((worst, name) => {
    const own = volatilityOf(name);
    return ORDER.indexOf(own) > ORDER.indexOf(worst) ? own : worst;
  }, 'constant');
}
