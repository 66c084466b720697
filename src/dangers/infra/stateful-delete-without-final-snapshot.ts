/** Fires when a database or disk is destroyed with its last snapshot switched off. */
import { defineDanger } from '../../model/danger.ts';
import type { Json } from '../../model/json.ts';
import { contentSeverity } from '../plan-predicates/content.ts';
import { destroys, isDeposed, replaces } from '../plan-predicates/lifecycle.ts';
import { read } from '../plan-predicates/attribute.ts';
import { byTool, loss } from '../plan-predicates/wording.ts';

/** Attribute that decides about the last copy, the value without one, and what nothing written means. */
const FINAL_COPY: Readonly<Record<string, { attribute: string; none: Json; unset: Json }>> = {
  aws_db_instance: { attribute: 'skip_final_snapshot', none: true, unset: false },
  aws_rds_cluster: { attribute: 'skip_final_snapshot', none: true, unset: false },
  aws_docdb_cluster: { attribute: 'skip_final_snapshot', none: true, unset: false },
  aws_neptune_cluster: { attribute: 'skip_final_snapshot', none: true, unset: false },
  aws_redshift_cluster: { attribute: 'skip_final_snapshot', none: true, unset: false },
  aws_lightsail_database: { attribute: 'skip_final_snapshot', none: true, unset: false },
  aws_elasticache_replication_group: { attribute: 'final_snapshot_identifier', none: '', unset: '' },
  aws_memorydb_cluster: { attribute: 'final_snapshot_name', none: '', unset: '' },
  aws_ebs_volume: { attribute: 'final_snapshot', none: false, unset: false },
  aws_fsx_windows_file_system: { attribute: 'skip_final_backup', none: true, unset: false },
};

export default defineDanger({
  title: 'database or disk destroyed without a final snapshot',
  harm: 'irreversible',
  severity: 'critical',
  why: 'The snapshot at the end is the last copy. The value in the state counts, so that turning it on in the same plan does not help.',
  help: 'turn the final snapshot on and apply that in a change of its own, before the resource is destroyed',
  safeWhen: 'the state asks for a final snapshot',
  source: 'https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/db_instance#skip_final_snapshot',
  types: Object.keys(FINAL_COPY),
  fate: 'destroyed',
  find(change) {
    const copy = FINAL_COPY[change.type];
    if (copy === undefined || !destroys(change) || isDeposed(change)) return undefined;
    if ((read(change.before, copy.attribute) ?? copy.unset) !== copy.none) return undefined;
    const setting = copy.none === '' ? `\`${copy.attribute}\`` : `\`${copy.attribute} = ${String(!copy.none)}\``;
    const policy = replaces(change) ? 'UpdateReplacePolicy' : 'DeletionPolicy';
    const told = change.plan.tool === 'cloudformation' ? policy : copy.attribute;
    const help = byTool(change, {
      pulumi: `let the program ask for a last snapshot (${setting} in Terraform's spelling), and run \`pulumi up\` with that before \`${change.address}\` is destroyed`,
      cloudformation: `set \`${policy}: Snapshot\` and deploy that in a change of its own, before \`${change.address}\` is destroyed`,
    });
    return {
      message: `${loss(change)}, and \`${told}\` leaves no last copy`,
      help: help ?? `set ${setting} and apply that in a change of its own, before \`${change.address}\` is destroyed`,
      // A cache that is lost is filled again.
      severity: contentSeverity(change.type) === 'high' ? 'high' : 'critical',
      key: copy.attribute,
    };
  },
});
