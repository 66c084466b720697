/** Rules by which a store deletes on its own, read from the resources of many providers into one form. */
import { isObject, parsedJson, type Json } from '../../model/json.ts';
import { read, readAll, readNumber, readText } from './attribute.ts';

export interface ExpiryRule {
  /** What it is about, in one spelling: rules of two versions with the same scope are the same rule. `''`: everything. */
  scope: string;
  what: string;
  /** The less, the sooner: an age, a number of things that are kept, an instant. `Infinity` where the things themselves say when. */
  limit: number;
  /** Of the limit, in words; `''`: nothing to be said. */
  words(limit: number): string;
}

/** By resource type. */
export const EXPIRY_RULES: Readonly<Record<string, (object: Json) => ExpiryRule[]>> = {
  aws_s3_bucket_lifecycle_configuration: (object) => s3Rules(object, 'rule', (rule) => readText(rule, 'status') === 'Enabled'),
  aws_s3_bucket: (object) => s3Rules(object, 'lifecycle_rule', (rule) => read(rule, 'enabled') === true),
  aws_ecr_lifecycle_policy: imageRules,
  google_storage_bucket: (object) =>
    blocks(object, 'lifecycle_rule')
      .filter((rule) => readText(rule, 'action.type') === 'Delete' && !onlyOldVersions(rule))
      .map((rule) => inDays('objects', readNumber(rule, 'condition.age') ?? 0, scopeOf(rule, CONDITIONS))),
  azurerm_storage_management_policy: (object) =>
    blocks(object, 'rule')
      .filter((rule) => read(rule, 'enabled') !== false)
      .flatMap((rule) =>
        AZURE_AGES.map((path) => readNumber(rule, path))
          .filter((age): age is number => age !== undefined && age >= 0)
          .map((age) => inDays('blobs', age, scopeOf(rule, ['filters.prefix_match', 'filters.match_blob_index_tag']))),
      ),
  aws_dynamodb_table: (object) =>
    read(object, 'ttl.enabled') === true ? [{ scope: '', what: 'items by their time to live', limit: Infinity, words: () => '' }] : [],
  google_bigquery_dataset: (object) => [
    ...milliseconds('tables', readNumber(object, 'default_table_expiration_ms')),
    ...milliseconds('partitions', readNumber(object, 'default_partition_expiration_ms')),
  ],
  google_bigquery_table: (object) => [
    ...instant(readNumber(object, 'expiration_time')),
    ...milliseconds('partitions', readNumber(object, 'time_partitioning.expiration_ms')),
  ],
};

const AZURE_AGES = [
  'actions.base_blob.delete_after_days_since_modification_greater_than',
  'actions.base_blob.delete_after_days_since_creation_greater_than',
];

/** What else has to hold of an object of Google's storage. */
const CONDITIONS = [
  ...['matches_prefix', 'matches_suffix', 'matches_storage_class', 'created_before', 'custom_time_before', 'days_since_custom_time'],
].map((name) => `condition.${name}`);

/** A `filter` has one condition, or several below `and`. */
const S3_SCOPES: Readonly<Record<string, readonly string[]>> = {
  lifecycle_rule: ['prefix', 'tags'],
  rule: [
    ...['prefix', 'filter.prefix', 'filter.tag', 'filter.object_size_greater_than', 'filter.object_size_less_than'],
    ...['filter.and.prefix', 'filter.and.tags', 'filter.and.object_size_greater_than', 'filter.and.object_size_less_than'],
  ],
};

/** Expiry of current objects; old versions and unfinished uploads are not what anybody reads. */
function s3Rules(object: Json, path: string, enabled: (rule: Json) => boolean): ExpiryRule[] {
  return blocks(object, path)
    .filter(enabled)
    .flatMap((rule) =>
      blocks(rule, 'expiration')
        .filter((expiration) => (readNumber(expiration, 'days') ?? 0) > 0 || readText(expiration, 'date') !== undefined)
        .map((expiration) => inDays('objects', readNumber(expiration, 'days') ?? 0, scopeOf(rule, S3_SCOPES[path] ?? []))),
    );
}

function onlyOldVersions(rule: Json): boolean {
  return readText(rule, 'condition.with_state') === 'ARCHIVED' || (readNumber(rule, 'condition.num_newer_versions') ?? 0) > 0;
}

/** Images without a tag can be reached by nobody who does not know their digest. */
function imageRules(object: Json): ExpiryRule[] {
  const policy = parsedJson(readText(object, 'policy') ?? '');
  return blocks(policy ?? null, 'rules')
    .filter((rule) => readText(rule, 'action.type') === 'expire' && readText(rule, 'selection.tagStatus') !== 'untagged')
    .map((rule) => {
      const count = readNumber(rule, 'selection.countNumber') ?? 0;
      const scope = scopeOf(rule, ['selection.tagPrefixList', 'selection.tagPatternList', 'selection.storageClass']);
      if (readText(rule, 'selection.countType') !== 'imageCountMoreThan') return inDays('images', count, scope);
      return { scope: `${scope} beyond a number`, what: 'images', limit: count, words: (most) => `beyond the newest ${most}` };
    });
}

/** The values that say what the rule is about; the same values in another order are the same scope. */
function scopeOf(rule: Json, paths: readonly string[]): string {
  const found = paths.flatMap((path) => readAll(rule, path).flat());
  return found
    .filter((one) => one !== '')
    .map((one) => JSON.stringify(one))
    .toSorted()
    .join();
}

function inDays(what: string, days: number, scope = ''): ExpiryRule {
  return { scope, what, limit: days, words: (age) => `after ${age} days` };
}

function milliseconds(what: string, value: number | undefined): ExpiryRule[] {
  return value === undefined || value <= 0 ? [] : [{ ...inDays(what, Math.round((value / 864e5) * 100) / 100), scope: what }];
}

/** Milliseconds since 1970. */
function instant(value: number | undefined): ExpiryRule[] {
  const words = (at: number): string => (at < 864e13 ? `on ${new Date(at).toISOString().slice(0, 10)}` : '');
  return value === undefined || value <= 0 ? [] : [{ scope: 'table', what: 'the whole table', limit: value, words }];
}

function blocks(object: Json, path: string): Json[] {
  return readAll(object, path)
    .flat()
    .filter((block) => isObject(block));
}
