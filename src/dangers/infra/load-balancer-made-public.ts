/** Fires when an internal service is given a public face. */
import { defineDanger } from '../../model/danger.ts';
import type { Change } from '../../model/change.ts';
import type { Hit } from '../../model/danger.ts';
import { readAll } from '../plan-predicates/attribute.ts';
import { existed, leaves } from '../plan-predicates/lifecycle.ts';
import { createdBelowDefault, createdUnprotected, protectionLost } from '../plan-predicates/protection.ts';
import { is, on, set, type SettingTable } from '../plan-predicates/settings.ts';

const INTERNAL: SettingTable = {
  aws_lb: [on('internal')],
  aws_elb: [on('internal')],
  aws_api_gateway_rest_api: [is('endpoint_configuration.types', ['PRIVATE'])],
  aws_mwaa_environment: [is('webserver_access_mode', ['PRIVATE_ONLY'], 'PRIVATE_ONLY')],
  aws_transfer_server: [is('endpoint_type', ['VPC', 'VPC_ENDPOINT'])],
  google_compute_forwarding_rule: [is('load_balancing_scheme', ['INTERNAL', 'INTERNAL_MANAGED', 'INTERNAL_SELF_MANAGED'])],
  google_cloud_run_v2_service: [is('ingress', ['INGRESS_TRAFFIC_INTERNAL_ONLY', 'INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER'])],
  google_cloudfunctions_function: [is('ingress_settings', ['ALLOW_INTERNAL_ONLY', 'ALLOW_INTERNAL_AND_GCLB'])],
  kubernetes_service: [is('spec.type', ['ClusterIP', 'ExternalName'], 'ClusterIP'), set('spec.load_balancer_source_ranges')],
  Service: [is('spec.type', ['ClusterIP', 'ExternalName'], 'ClusterIP'), set('spec.loadBalancerSourceRanges')],
};

/** Inside unless somebody asks for the internet. */
const WITHIN: SettingTable = { aws_mwaa_environment: [is('webserver_access_mode', ['PRIVATE_ONLY'], 'PRIVATE_ONLY')] };

/** Without the attribute the plan shows none, so that somebody wrote it. */
const ASKED_FOR: SettingTable = {
  aws_lb: [on('internal')],
  aws_elb: [on('internal')],
  aws_api_gateway_rest_api: [is('endpoint_configuration.types', ['PRIVATE'])],
};
/** Have a public address, or only one of a network. */
const FRONTENDS = ['azurerm_lb', 'azurerm_application_gateway'];

export default defineDanger({
  title: 'internal service made public',
  harm: 'exposure',
  severity: 'high',
  why: 'A service that was written for the inside often asks nobody to log in.',
  help: 'keep it internal; put a gateway that asks for a login before what the outside needs',
  safeWhen:
    'it stays internal, or was public before; a new one that is made for the internet counts as low, and as medium where the provider would have kept it inside',
  types: [...Object.keys(INTERNAL), ...FRONTENDS],
  fate: 'left',
  newTypes: [...Object.keys(ASKED_FOR), 'aws_mwaa_environment'],
  find: (change) =>
    FRONTENDS.includes(change.type)
      ? frontend(change)
      : [
          ...protectionLost(change, INTERNAL),
          ...createdUnprotected(change, ASKED_FOR, 'low'),
          ...createdBelowDefault(change, WITHIN, 'medium'),
        ],
});

function frontend(change: Change): Hit | undefined {
  if (!existed(change) || !leaves(change)) return undefined;
  // The address is often made by the same plan, and has no name yet.
  const isPublic = (object: Change['after']): boolean =>
    readAll(object, 'frontend_ip_configuration.public_ip_address_id').some((id) => id !== '');
  if (isPublic(change.before) || !isPublic(change.after)) return undefined;
  return { message: `\`${change.address}\` gets a public address`, key: 'frontend_ip_configuration.public_ip_address_id' };
}
