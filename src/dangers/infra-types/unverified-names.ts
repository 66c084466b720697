/** Facts: names of resource types and attributes that dangers use and that no schema or documentation page at hand confirmed. */

/** `type` or `type.attribute`, with what is known. A name that does not exist never matches: the danger then misses, and raises no false alarm. */
export const UNVERIFIED_NAMES: Readonly<Record<string, string>> = {
  'datadog_user.access_role': 'removed in version 3 of the provider; the schema of version 2 was not at hand',
  'ibm_database.deletion_protection': 'not in the documentation page at hand',
  rabbitmq_vhost: 'no page of the type was found; that of `rabbitmq_queue` was',
  'yandex_mdb_clickhouse_cluster.deletion_protection': 'the page of the type exists, its attributes were not read',
  'yandex_mdb_postgresql_cluster.deletion_protection': 'the page of the type exists, its attributes were not read',
  'yandex_storage_bucket.force_destroy': 'the page of the type exists, its attributes were not read',
};

/** Those of one type. */
export function unverifiedOf(type: string): string[] {
  return Object.keys(UNVERIFIED_NAMES).filter((name) => name === type || name.startsWith(`${type}.`));
}
