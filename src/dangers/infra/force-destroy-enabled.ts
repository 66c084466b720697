/** Fires when a store is told to let itself be destroyed although it is not empty. */
import { defineDanger } from '../../model/danger.ts';
import { contentSeverity } from '../plan-predicates/content.ts';
import { createdUnprotected, protectionLost } from '../plan-predicates/protection.ts';
import { off, type SettingTable, watchedSettings } from '../plan-predicates/settings.ts';

const GUARDS: SettingTable = {
  aws_s3_bucket: [off('force_destroy', false)],
  aws_s3_directory_bucket: [off('force_destroy', false)],
  aws_ecr_repository: [off('force_delete', false)],
  aws_ecrpublic_repository: [off('force_destroy', false)],
  aws_backup_vault: [off('force_destroy', false)],
  aws_route53_zone: [off('force_destroy', false)],
  aws_iam_user: [off('force_destroy', false)],
  aws_athena_workgroup: [off('force_destroy', false)],
  aws_athena_database: [off('force_destroy', false)],
  aws_transfer_server: [off('force_destroy', false)],
  google_storage_bucket: [off('force_destroy', false)],
  google_bigquery_dataset: [off('delete_contents_on_destroy', false)],
  google_spanner_instance: [off('force_destroy', false)],
  google_bigtable_instance: [off('force_destroy', false)],
  google_dns_managed_zone: [off('force_destroy', false)],
  google_vertex_ai_featurestore: [off('force_destroy', false)],
  digitalocean_spaces_bucket: [off('force_destroy', false)],
  databricks_catalog: [off('force_destroy', false)],
  databricks_schema: [off('force_destroy', false)],
  alicloud_oss_bucket: [off('force_destroy', false)],
  yandex_storage_bucket: [off('force_destroy', false)],
};

export default defineDanger({
  title: 'destruction of a full store allowed',
  harm: 'protection-removed',
  severity: 'high',
  why: 'It is the first of the usual two steps: from now on a deletion empties the store, where before it was refused.',
  help: 'leave it false; empty the store by hand when it really shall go',
  safeWhen: 'it stays false; a new store created with it is reported as low',
  types: Object.keys(GUARDS),
  newTypes: Object.keys(GUARDS).filter((type) => contentSeverity(type) !== undefined),
  fate: 'left',
  watches: watchedSettings(GUARDS),
  find(change) {
    const created = contentSeverity(change.type) === undefined ? [] : createdUnprotected(change, GUARDS, 'low');
    return [...protectionLost(change, GUARDS), ...created];
  },
});
