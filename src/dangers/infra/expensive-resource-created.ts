/** Fires when something is made that costs much by the hour. */
import { defineDanger } from '../../model/danger.ts';
import type { Json } from '../../model/json.ts';
import { readAll, readNumber, readText, readTexts } from '../plan-predicates/attribute.ts';
import { leaves } from '../plan-predicates/lifecycle.ts';
import { machineSize } from '../plan-predicates/machine-size.ts';

/** Graphics and accelerators, much memory, whole machines. */
const AMAZON = /^(?:ml\.|db\.|cache\.)?(?:p\d|g\d|gr\d|trn\d|inf\d|dl\d|vt\d|f\d|u\d?-|x\d|z1d|hpc)[\w-]*\.|\.metal(?:-|$)/;
const GOOGLE = /^(?:a\d|g2|g4|m\d|h\d|x4)-/;
const AZURE = /^Standard_(?:N[CDGVP]|M\d|HB|HC|HX)/;
/** From this many processors on, whatever the family. */
const MANY_PROCESSORS = 64;

const MACHINES: Readonly<Record<string, string>> = {
  aws_instance: 'instance_type',
  aws_launch_template: 'instance_type',
  aws_eks_node_group: 'instance_types',
  aws_db_instance: 'instance_class',
  aws_rds_cluster_instance: 'instance_class',
  aws_sagemaker_endpoint_configuration: 'production_variants.instance_type',
  aws_sagemaker_notebook_instance: 'instance_type',
  google_compute_instance: 'machine_type',
  google_compute_instance_template: 'machine_type',
  google_container_node_pool: 'node_config.machine_type',
  google_vertex_ai_endpoint_with_model_garden_deployment: 'deploy_config.dedicated_resources.machine_spec.machine_type',
  azurerm_linux_virtual_machine: 'size',
  azurerm_windows_virtual_machine: 'size',
  azurerm_linux_virtual_machine_scale_set: 'sku',
  azurerm_kubernetes_cluster_node_pool: 'vm_size',
};

const ACCELERATORS: Readonly<Record<string, string>> = {
  google_compute_instance: 'guest_accelerator',
  google_compute_instance_template: 'guest_accelerator',
  google_container_node_pool: 'node_config.guest_accelerator',
};

/** Words for what is dear by itself; `undefined` when this one is not. */
const DEAR: Readonly<Record<string, (object: Json) => string | undefined>> = {
  aws_redshift_cluster: (object) =>
    /(?:4|16|8)xlarge$/.test(readText(object, 'node_type') ?? '') || (readNumber(object, 'number_of_nodes') ?? 1) >= 4
      ? 'a large data warehouse'
      : undefined,
  aws_cloudhsm_v2_hsm: () => 'a hardware security module',
  aws_dx_connection: () => 'a leased line',
  azurerm_express_route_circuit: () => 'a leased line',
  azurerm_dedicated_host: () => 'a host of its own',
  azurerm_dedicated_hardware_security_module: () => 'a hardware security module',
  azurerm_network_ddos_protection_plan: () => 'a plan against attacks',
  google_bigquery_reservation: (object) =>
    (readNumber(object, 'slot_capacity') ?? 0) > 0 ? 'a reservation that is paid whether it is used or not' : undefined,
  google_vertex_ai_index_endpoint_deployed_index: () => 'an index that is served from machines of its own',
};

export default defineDanger({
  title: 'expensive resource created',
  harm: 'cost',
  severity: 'medium',
  why: 'It costs from the first hour, whether it is used or not, and the bill comes at the end of the month.',
  help: 'set a budget with an alarm, say in the change what it costs and until when it is needed',
  safeWhen: 'the class is an ordinary one of less than 64 processors, or it was there before',
  types: [...Object.keys(MACHINES), ...Object.keys(DEAR)],
  fate: 'left',
  find(change) {
    if (!leaves(change)) return undefined;
    const dear = DEAR[change.type];
    const what = dear?.(change.after);
    if (what !== undefined) {
      const wasDear = change.before !== null && dear?.(change.before) !== undefined;
      return wasDear ? undefined : { message: `\`${change.address}\` is ${what}`, key: 'kind' };
    }
    const path = MACHINES[change.type];
    if (path === undefined) return undefined;
    const before = readTexts(change.before, path);
    const added = readTexts(change.after, path).filter((name) => isDear(name) && !before.some(isDear));
    const accelerators =
      ACCELERATORS[change.type] !== undefined && accelerated(change.type, change.after) && !accelerated(change.type, change.before);
    if (added[0] === undefined && !accelerators) return undefined;
    const named = /^[\w.-]{1,40}$/.test(added[0] ?? '') ? ` of the class \`${added[0]}\`` : '';
    return { message: `\`${change.address}\` runs machines${named || ' with accelerators'}`, key: path };
  },
});

function isDear(name: string): boolean {
  return AMAZON.test(name) || GOOGLE.test(name) || AZURE.test(name) || (machineSize(name)?.size ?? 0) >= MANY_PROCESSORS;
}

function accelerated(type: string, object: Json): boolean {
  return readAll(object, ACCELERATORS[type] ?? '')
    .flat()
    .some((one) => (readNumber(one, 'count') ?? 0) > 0);
}
