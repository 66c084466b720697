/** Fires when a rule is added that deletes objects, images or rows by age, or gets a shorter age. */
import { defineDanger } from '../../model/danger.ts';
import type { Change } from '../../model/change.ts';
import type { Severity } from '../../model/finding.ts';
import { isObject, type Json } from '../../model/json.ts';
import { read, readAll, readNumber, readText } from '../plan-predicates/attribute.ts';
import { existed, leaves } from '../plan-predicates/lifecycle.ts';

interface Expiry {
  what: string;
  /** The shortest age among the rules; 0 where the age cannot be told. */
  days: number;
  unit: string;
}

const EXPIRIES: Readonly<Record<string, (object: Json) => Expiry | undefined>> = {
  aws_s3_bucket_lifecycle_configuration: (object) => s3Expiry(object, 'rule', (rule) => readText(rule, 'status') === 'Enabled'),
  aws_s3_bucket: (object) => s3Expiry(object, 'lifecycle_rule', (rule) => read(rule, 'enabled') === true),
  google_storage_bucket: (object) => {
    const rules = blocks(object, 'lifecycle_rule').filter((rule) => readText(rule, 'action.type') === 'Delete' && !onlyOldVersions(rule));
    return shortest(
      'objects',
      rules.map((rule) => readNumber(rule, 'condition.age') ?? 0),
    );
  },
  azurerm_storage_management_policy: (object) => {
    const paths = [
      'actions.base_blob.delete_after_days_since_modification_greater_than',
      'actions.base_blob.delete_after_days_since_creation_greater_than',
    ];
    const rules = blocks(object, 'rule').filter((rule) => read(rule, 'enabled') !== false);
    const days = rules.flatMap((rule) => paths.map((path) => readNumber(rule, path)));
    return shortest(
      'blobs',
      days.filter((age): age is number => age !== undefined && age >= 0),
    );
  },
  aws_dynamodb_table: (object) =>
    read(object, 'ttl.enabled') === true ? { what: 'items by their time to live', days: Infinity, unit: '' } : undefined,
  google_bigquery_dataset: (object) => milliseconds('tables', readNumber(object, 'default_table_expiration_ms')),
};

/** A new store has nothing in it yet; rules that stand by themselves can be for a bucket that is full. */
const RULES_ALONE = new Set(['aws_s3_bucket_lifecycle_configuration', 'azurerm_storage_management_policy']);

export default defineDanger({
  title: 'deletion by age added',
  harm: 'data-loss',
  severity: 'high',
  why: 'It deletes later, silently, and no plan will ever show it.',
  help: 'try the rule on a prefix nobody needs, keep versions for a while, and let the owner of the data agree to the age',
  safeWhen:
    'rules are taken away or get a longer age; rules that only move objects to cheaper storage, drop old versions or abort uploads do not count',
  types: Object.keys(EXPIRIES),
  fate: 'left',
  find(change) {
    if (!leaves(change)) return undefined;
    const found = EXPIRIES[change.type];
    if (found === undefined) return undefined;
    const after = found(change.after);
    if (after === undefined) return undefined;
    const before = existed(change) ? found(change.before) : undefined;
    if (before !== undefined && before.days <= after.days) return undefined;
    const when = Number.isFinite(after.days) ? ` after ${after.days} ${after.unit}` : '';
    const earlier = before === undefined ? '' : `, before it was ${before.days}`;
    return { message: `\`${change.address}\` deletes ${after.what}${when}${earlier}`, severity: severityOf(change), key: 'expiry' };
  },
});

function severityOf(change: Change): Severity {
  if (existed(change)) return 'high';
  return RULES_ALONE.has(change.type) ? 'medium' : 'low';
}

/** Expiry of current objects; old versions and unfinished uploads are not what anybody reads. */
function s3Expiry(object: Json, path: string, enabled: (rule: Json) => boolean): Expiry | undefined {
  const expirations = blocks(object, path)
    .filter(enabled)
    .flatMap((rule) => blocks(rule, 'expiration'));
  const dated = expirations.filter((expiration) => (readNumber(expiration, 'days') ?? 0) > 0 || readText(expiration, 'date') !== undefined);
  return shortest(
    'objects',
    dated.map((expiration) => readNumber(expiration, 'days') ?? 0),
  );
}

function onlyOldVersions(rule: Json): boolean {
  return readText(rule, 'condition.with_state') === 'ARCHIVED' || (readNumber(rule, 'condition.num_newer_versions') ?? 0) > 0;
}

function shortest(what: string, days: number[]): Expiry | undefined {
  return days.length === 0 ? undefined : { what, days: Math.min(...days), unit: 'days' };
}

function milliseconds(what: string, value: number | undefined): Expiry | undefined {
  return value === undefined || value <= 0 ? undefined : { what, days: Math.round((value / 864e5) * 100) / 100, unit: 'days' };
}

function blocks(object: Json, path: string): Json[] {
  return readAll(object, path)
    .flat()
    .filter((block) => isObject(block));
}
