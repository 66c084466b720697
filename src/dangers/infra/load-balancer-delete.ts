/** Fires when a load balancer, listener, gateway or distribution is destroyed. */
import { defineDanger } from '../../model/danger.ts';
import { typesOf } from '../infra-types/destroyed.ts';
import { destruction } from '../plan-predicates/destruction.ts';

export default defineDanger({
  title: 'front door destroyed',
  harm: 'outage',
  severity: 'high',
  why: 'It is the front door of a service. The default host name changes when it is created again, so that DNS and partners point at nothing.',
  help: 'create the new one first (`create_before_destroy`), move DNS, and destroy the old one when its traffic is gone',
  safeWhen: 'it only changes in place',
  types: typesOf('load-balancer-delete'),
  fate: 'destroyed',
  find: (change) => destruction(change, 'load-balancer-delete', 'clients no longer get in, and a new one has another host name'),
});
