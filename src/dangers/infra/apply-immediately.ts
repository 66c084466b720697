/** Fires when a change that restarts a database is not left to its maintenance window. */
import { defineDanger } from '../../model/danger.ts';
import { read } from '../plan-predicates/attribute.ts';
import { destroys, existed, leaves } from '../plan-predicates/lifecycle.ts';

/** What the service restarts or fails over for. */
const DISRUPTIVE = [
  'instance_class',
  'node_type',
  'engine_version',
  'parameter_group_name',
  'db_parameter_group_name',
  'db_cluster_parameter_group_name',
  'neptune_parameter_group_name',
  'neptune_cluster_parameter_group_name',
  'db_subnet_group_name',
  'option_group_name',
  'ca_cert_identifier',
  'port',
  'storage_type',
  'multi_az',
  'replicas_per_node_group',
  'num_node_groups',
  'host_instance_type',
  'network_type',
];

export default defineDanger({
  title: 'restart outside the maintenance window',
  harm: 'outage',
  severity: 'medium',
  why: 'With `apply_immediately` the service restarts or fails over the moment the plan is applied, in the middle of the day.',
  help: 'leave `apply_immediately` false, so that it happens in the maintenance window; or merge in a quiet hour',
  safeWhen: 'nothing changes that needs a restart, or it waits for the window; a replacement is reported as such',
  types: [
    'aws_db_instance',
    'aws_rds_cluster',
    'aws_rds_cluster_instance',
    'aws_docdb_cluster',
    'aws_docdb_cluster_instance',
    'aws_neptune_cluster',
    'aws_neptune_cluster_instance',
    'aws_elasticache_cluster',
    'aws_elasticache_replication_group',
    'aws_mq_broker',
  ],
  fate: 'changed',
  find(change) {
    if (!existed(change) || !leaves(change) || destroys(change) || read(change.after, 'apply_immediately') !== true) return undefined;
    const found = DISRUPTIVE.filter((name) => change.changed.some((path) => path === name || path.startsWith(`${name}.`)));
    if (found.length === 0) return undefined;
    const names = found.slice(0, 3).map((name) => `\`${name}\``);
    return { message: `\`${change.address}\` restarts as soon as this is applied, for ${names.join(', ')}`, key: 'apply_immediately' };
  },
});
