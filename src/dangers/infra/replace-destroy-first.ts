/** Fires when something that serves traffic is destroyed before its successor exists. */
import { defineDanger } from '../../model/danger.ts';
import { tableName } from '../infra-types/destroyed.ts';
import { destroys, destroysFirst, isDeposed, replaces } from '../plan-predicates/lifecycle.ts';
import { loss } from '../plan-predicates/wording.ts';

/** Types that take traffic or work and have no danger of their own for their loss. */
const SERVING = new Set([
  'aws_launch_configuration',
  'aws_ecs_task_set',
  'aws_ecs_capacity_provider',
  'aws_api_gateway_deployment',
  'aws_api_gateway_stage',
  'aws_apigatewayv2_stage',
  'aws_lb_target_group_attachment',
  'aws_autoscaling_attachment',
  'google_compute_instance_template',
  'google_compute_target_https_proxy',
  'google_compute_health_check',
  'google_cloud_run_service',
  'azurerm_lb_backend_address_pool',
  'azurerm_network_interface',
]);

export default defineDanger({
  title: 'serving resource destroyed before its successor exists',
  harm: 'outage',
  severity: 'high',
  why: 'Between the destroy and the create nothing serves, and when the create fails, that lasts.',
  help: 'set `lifecycle { create_before_destroy = true }`, with a name that does not collide (`name_prefix`)',
  safeWhen: 'the new one is created first; load balancers, node pools, services and certificates are reported by the danger of their loss',
  types: [...SERVING],
  fate: 'destroyed',
  find(change) {
    if (!destroys(change) || !replaces(change) || !destroysFirst(change) || isDeposed(change) || !SERVING.has(tableName(change.type)))
      return undefined;
    return { message: `${loss(change)}: nothing serves in between` };
  },
});
