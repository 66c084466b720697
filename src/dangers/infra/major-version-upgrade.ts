/** Fires when a database or cluster gets a new major version. */
import type { Change } from '../../model/change.ts';
import { defineDanger, type Hit } from '../../model/danger.ts';
import type { Json } from '../../model/json.ts';
import { readText } from '../plan-predicates/attribute.ts';
import { typesOfKinds, watchedOfKinds } from '../kubernetes-predicates/kinds.ts';
import { changeOfKinds } from '../kubernetes-predicates/kubernetes-change.ts';
import { containers, podSpec, sameContainer, shownName } from '../kubernetes-predicates/pod-spec.ts';
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

/** What keeps the volumes of a database. */
const KEEPERS = ['StatefulSet.apps', 'Deployment.apps'];
const keepers = new Set(KEEPERS);

/** Images of databases that do not read the files of another major version, or never go back: the last major version with two numbers. */
const DATABASES: Readonly<Record<string, number>> = {
  ...{ postgres: 9, postgresql: 9, postgis: 9, timescaledb: 9, mysql: 5, mariadb: 99, mongo: 6, mongodb: 6 },
  ...{ elasticsearch: 0, opensearch: 0, cassandra: 3, neo4j: 4, clickhouse: 0 },
};

export default defineDanger({
  title: 'new major version of a database or cluster',
  harm: 'incompatible',
  severity: 'high',
  why: 'There is no way back in place, and applications and extensions may not run on the new version.',
  help: 'upgrade a restored copy first and run the tests against it; take a snapshot right before the upgrade',
  safeWhen: 'only a minor version changes; going back is `infra/replace-by-engine-downgrade`',
  types: [...Object.keys(VERSIONS), ...typesOfKinds(KEEPERS)],
  fate: 'changed',
  watches: watchedPaths(
    Object.fromEntries(Object.entries(VERSIONS).map(([type, { path }]) => [type, path])),
    watchedOfKinds(KEEPERS, ['spec']),
  ),
  find(change) {
    const version = VERSIONS[change.type];
    if (version === undefined) return imagesUpgraded(change);
    if (!isPlanned(change) || !existed(change) || !leaves(change)) return undefined;
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

function imagesUpgraded(change: Change): Hit[] {
  const found = changeOfKinds(change, keepers);
  if (!found || found.before === null || found.after === null) return [];
  const now = containers(podSpec(found.after));
  return containers(podSpec(found.before)).flatMap(({ name, value }): Hit[] => {
    const [was, is] = [databaseImage(value), databaseImage(sameContainer(now, name))];
    if (!was || !is || was.product !== is.product || (compareVersions(is.version, was.version) ?? 0) <= 0) return [];
    const count = (versionNumbers(was.version)[0] ?? 0) <= (DATABASES[was.product] ?? 0) ? 2 : 1;
    const [from, to] = [was.version, is.version].map((text) => versionNumbers(text).slice(0, count).join('.'));
    if (from === to) return [];
    return [
      {
        message: `\`${change.address}\` runs \`${was.product}\` ${to} in ${shownName(name)} on what ${from} wrote`,
        key: `image ${name}`,
      },
    ];
  });
}

function databaseImage(container: Json | undefined): { product: string; version: string } | undefined {
  const [, product = '', version = ''] =
    /(?:^|\/)([a-z0-9-]{2,40}):v?(\d{1,4}(?:\.\d{1,4}){0,3})[^/]{0,80}$/.exec(readText(container, 'image') ?? '') ?? [];
  return Object.hasOwn(DATABASES, product) ? { product, version } : undefined;
}
