/** Fires when a network or subnet is destroyed. */
import { defineDanger } from '../../model/danger.ts';
import { typesOf } from '../infra-types/destroyed.ts';
import { destruction } from '../plan-predicates/destruction.ts';

export default defineDanger({
  title: 'network or subnet destroyed',
  harm: 'outage',
  severity: 'critical',
  why: 'Whatever is attached must go too or loses its addresses; a network that is created again is another one.',
  help: 'move what is attached first, then destroy the empty network in a change of its own',
  safeWhen: 'only its tags or options change',
  types: typesOf('vpc-or-subnet-delete'),
  fate: 'destroyed',
  find: (change) => destruction(change, 'vpc-or-subnet-delete', 'everything attached to it loses its network'),
});
