/** Fires when a peering, tunnel, private link or transit gateway is destroyed. */
import { defineDanger } from '../../model/danger.ts';
import { typesOf } from '../infra-types/destroyed.ts';
import { destruction } from '../plan-predicates/destruction.ts';

export default defineDanger({
  title: 'network connection destroyed',
  harm: 'outage',
  severity: 'critical',
  why: 'Offices, regions and databases behind it are cut off, and the other side often has to accept a new connection by hand.',
  help: 'build the new connection beside it, move the routes, then destroy the old one',
  safeWhen: 'only its tags or options change',
  types: typesOf('connectivity-delete'),
  fate: 'destroyed',
  find: (change) => destruction(change, 'connectivity-delete', 'what is reached through it is cut off'),
});
