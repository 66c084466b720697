/** Fires when a machine is destroyed, with or without its disks. */
import type { Change } from '../../model/change.ts';
import { defineDanger, type Hit } from '../../model/danger.ts';
import { typesOf } from '../infra-types/destroyed.ts';
import { isUnknown, type Json } from '../../model/json.ts';
import { readAll } from '../plan-predicates/attribute.ts';
import { advice, destruction } from '../plan-predicates/destruction.ts';
import { byTool } from '../plan-predicates/wording.ts';

/** Attributes by which a disk outlives its machine when all of them are false. */
const DISK_FLAGS: Readonly<Record<string, readonly string[]>> = {
  aws_instance: ['root_block_device.delete_on_termination', 'ebs_block_device.delete_on_termination'],
  google_compute_instance: ['boot_disk.auto_delete'],
  azurerm_virtual_machine: ['delete_os_disk_on_termination', 'delete_data_disks_on_termination'],
};

const KEEP_DISKS = {
  pulumi:
    'move what must stay to a volume of its own, or keep the disk (`deleteOnTermination: false`, `autoDelete: false`) and run `pulumi up` with that first',
  cloudformation: 'move what must stay to a volume of its own, or keep the disk (`DeleteOnTermination: false`) and deploy that first',
};

export default defineDanger({
  title: 'machine destroyed, as a rule with its disks',
  harm: 'data-loss',
  severity: 'high',
  why: 'The disks that came with the machine go with it, and everything that somebody once stored on them.',
  help: 'move what must stay to a volume of its own, or keep the disk (`delete_on_termination = false`, `auto_delete = false`) and apply that first',
  safeWhen: 'it only changes in place; where every disk is kept, by its own flag, it counts as medium',
  types: typesOf('vm-delete-with-attached-disks'),
  fate: 'destroyed',
  find(change) {
    const flags = (DISK_FLAGS[change.type] ?? []).flatMap((path): Json[] => readAll(change.before, path));
    const kept = flags.length > 0 && flags.every((flag) => !isUnknown(flag) && flag === false);
    if (kept) return keptDisks(change);
    const hit = destruction(change, 'vm-delete-with-attached-disks', 'its disks go with it');
    return hit && { ...advice(byTool(change, KEEP_DISKS)), ...hit };
  },
});

function keptDisks(change: Change): Hit | undefined {
  const hit = destruction(change, 'vm-delete-with-attached-disks', 'its disks stay, and what runs on it stops');
  if (hit === undefined) return undefined;
  return {
    ...hit,
    help: 'take the traffic off first, look at what still calls it, then destroy it',
    harm: 'outage',
    severity: hit.severity === 'high' ? 'medium' : 'low',
    key: 'kept',
  };
}
