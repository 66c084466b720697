/** Fires when a database is destroyed together with its automated backups. */
import { defineDanger } from '../../model/danger.ts';
import { read, readNumber } from '../plan-predicates/attribute.ts';
import { destroys, isDeposed } from '../plan-predicates/lifecycle.ts';
import { advice } from '../plan-predicates/destruction.ts';
import { byTool, loss } from '../plan-predicates/wording.ts';

const KEEP_BACKUPS = {
  pulumi: 'set `deleteAutomatedBackups: false` and run `pulumi up` with that before the database is destroyed',
  cloudformation: 'set `DeleteAutomatedBackups: false` and deploy that before the database is destroyed',
};

export default defineDanger({
  title: 'automated backups deleted with their database',
  harm: 'irreversible',
  severity: 'critical',
  why: 'With the automated backups every point in time to which the database could be restored is lost. The provider deletes them unless told not to.',
  help: 'set `delete_automated_backups = false` and apply that before the database is destroyed',
  safeWhen: 'the state holds `delete_automated_backups = false`, or there were no automated backups (`backup_retention_period = 0`)',
  source: 'https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/db_instance#delete_automated_backups',
  types: ['aws_db_instance', 'aws_rds_cluster'],
  fate: 'destroyed',
  find(change) {
    if (change.type !== 'aws_db_instance' && change.type !== 'aws_rds_cluster') return undefined;
    if (!destroys(change) || isDeposed(change)) return undefined;
    if (read(change.before, 'delete_automated_backups') === false || readNumber(change.before, 'backup_retention_period') === 0)
      return undefined;
    return { message: `${loss(change)}, and its automated backups with it`, ...advice(byTool(change, KEEP_BACKUPS)) };
  },
});
