/** Fires when a logical database, dataset or table inside a living server is destroyed. */
import { defineDanger } from '../../model/danger.ts';
import { typesOf } from '../infra-types/destroyed.ts';
import { destruction } from '../plan-predicates/destruction.ts';

export default defineDanger({
  title: 'database object destroyed',
  harm: 'data-loss',
  severity: 'critical',
  why: 'The database or table goes with all its rows, and the protection of the server around it does not stop that.',
  help: 'export it first, or let Terraform only forget it with a `removed` block (`lifecycle { destroy = false }`), and drop it later, once nothing reads it',
  safeWhen: 'replacements are left to `infra/stateful-replace`',
  types: typesOf('database-object-delete'),
  fate: 'destroyed',
  find: (change) => destruction(change, 'database-object-delete', 'every row in it is lost'),
});
