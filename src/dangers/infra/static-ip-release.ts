/** Fires when a reserved public address is given back. */
import { defineDanger } from '../../model/danger.ts';
import { typesOf } from '../infra-types/destroyed.ts';
import { destruction } from '../plan-predicates/destruction.ts';

export default defineDanger({
  title: 'reserved address released',
  harm: 'irreversible',
  severity: 'high',
  why: 'Allow-lists of partners, DNS records and clients know the address; nobody can get it back.',
  help: 'keep the address reserved until all who know it were moved; `moved` blocks keep it over a refactoring',
  safeWhen: 'only what it is attached to changes',
  types: typesOf('static-ip-release'),
  fate: 'destroyed',
  find: (change) => destruction(change, 'static-ip-release', 'the address goes back to the pool and can never be had again'),
});
