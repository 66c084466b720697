/** Fires when a DNS zone or registered domain is destroyed. */
import { defineDanger } from '../../model/danger.ts';
import { typesOf } from '../infra-types/destroyed.ts';
import { destruction } from '../plan-predicates/destruction.ts';

export default defineDanger({
  title: 'DNS zone destroyed',
  harm: 'outage',
  severity: 'critical',
  why: 'The whole domain goes dark, mail included, and creating the zone again does not repair it, since its name servers differ.',
  help: 'keep the zone; if the domain moves, change the delegation first and destroy the old zone when its time to live has passed',
  safeWhen: 'only records in it change',
  types: typesOf('dns-zone-delete'),
  fate: 'destroyed',
  find: (change) => destruction(change, 'dns-zone-delete', 'every name in it stops resolving, and a new zone gets other name servers'),
});
