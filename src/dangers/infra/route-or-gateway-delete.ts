/** Fires when a route, route table, gateway, NAT or network ACL is destroyed. */
import { defineDanger } from '../../model/danger.ts';
import { typesOf } from '../infra-types/destroyed.ts';
import { destruction } from '../plan-predicates/destruction.ts';

export default defineDanger({
  title: 'route or gateway destroyed',
  harm: 'outage',
  severity: 'high',
  why: 'A missing default route is a total outage of the subnets that used it, and the address of a NAT gateway is known to others.',
  help: 'add the new route or gateway first, then take the old one away in a change of its own',
  safeWhen: 'only its tags change',
  types: typesOf('route-or-gateway-delete'),
  fate: 'destroyed',
  find: (change) => destruction(change, 'route-or-gateway-delete', 'traffic that went this way is dropped'),
});
