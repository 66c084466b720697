/** Fires when a database or cluster gets a new major version. */
import { defineDanger } from '../../model/danger.ts';
import { readText } from '../plan-predicates/attribute.ts';
import { existed, isPlanned, leaves } from '../plan-predicates/lifecycle.ts';
import { compareVersions, versionNumbers } from '../plan-predicates/version-order.ts';
import { watchedPaths } from '../plan-predicates/watched-paths.ts';

/** Attribute of the version, and how many of its numbers make the major version. */
const VERSIONS: Readonly<Record<string, { path: string; numbers: number }>> = {
  aws_db_instance: { path: 'engine_version', numbers: 1 },
  aws_rds_cluster: { path: 'engine_version', numbers: 1 },
  aws_docdb_cluster: { path: 'engine_version', numbers: 1 },
  aws_neptune_cluster: { path: 'engine_version', numbers: 2 },
  aws_eks_cluster: { path: 'version', numbers: 2 },
  aws_elasticache_replication_group: { path: 'engine_version', numbers: 1 },
  aws_opensearch_domain: { path: 'engine_version', numbers: 1 },
  aws_msk_cluster: { path: 'kafka_version', numbers: 1 },
  google_sql_database_instance: { path: 'database_version', numbers: 1 },
  google_container_cluster: { path: 'min_master_version', numbers: 2 },
  azurerm_kubernetes_cluster: { path: 'kubernetes_version', numbers: 2 },
  azurerm_postgresql_flexible_server: { path: 'version', numbers: 1 },
};

/** PostgreSQL before 10 and MySQL before 8 count two numbers as major: 9.5 to 9.6, 5.6 to 5.7. */
const TWO_NUMBERS_BELOW: Readonly<Record<string, number>> = { aws_db_instance: 10, aws_rds_cluster: 6 };

export default defineDanger({
  title: 'new major version of a database or cluster',
  harm: 'incompatible',
  severity: 'high',
  why: 'There is no way back in place, and applications and extensions may not run on the new version.',
  help: 'upgrade a restored copy first and run the tests against it; take a snapshot right before the upgrade',
  safeWhen: 'only a minor version changes; going back is `infra/replace-by-engine-downgrade`',
  types: Object.keys(VERSIONS),
  fate: 'changed',
  watches: watchedPaths(Object.fromEntries(Object.entries(VERSIONS).map(([type, { path }]) => [type, path]))),
  find(change) {
    const version = VERSIONS[change.type];
    if (version === undefined || !isPlanned(change) || !existed(change) || !leaves(change)) return undefined;
    const [before, after] = [readText(change.before, version.path), readText(change.after, version.path)];
    if (before === undefined || after === undefined || before === after || (compareVersions(after, before) ?? 0) <= 0) return undefined;
    const two = (versionNumbers(before)[0] ?? 0) < (TWO_NUMBERS_BELOW[change.type] ?? 0);
    const [from, to] = [before, after].map((text) => versionNumbers(text).slice(0, two ? 2 : version.numbers));
    if (from?.join('.') === to?.join('.') || from?.length !== to?.length) return undefined;
    return {
      message: `\`${change.address}\` goes from version ${from?.join('.')} to ${to?.join('.')}, without a way back`,
      key: version.path,
    };
  },
});
