/** Fires when an object goes for which an operator runs a database, a queue or a store. */
import { defineDanger } from '../../model/danger.ts';
import { OPERATED_STORES } from '../kubernetes-predicates/custom-kinds.ts';
import { going } from '../kubernetes-predicates/going.ts';
import { typesOfKinds } from '../kubernetes-predicates/kinds.ts';
import { changeOfKinds } from '../kubernetes-predicates/kubernetes-change.ts';

const kinds = new Set<string>(OPERATED_STORES);

export default defineDanger({
  title: 'database run by an operator deleted',
  harm: 'data-loss',
  severity: 'critical',
  why: 'The operator takes the database down with the object that asks for it, and mostly its volumes, too.',
  help: 'take a backup and restore it once; read in the operator’s documentation what becomes of volumes and backups',
  safeWhen: 'it is changed in place, or only no longer managed',
  types: typesOfKinds(OPERATED_STORES),
  fate: 'destroyed',
  find(change) {
    const found = changeOfKinds(change, kinds);
    return (
      found && going(found, 'its operator deletes what it runs for it, and mostly the data', { gone: 'critical', replaced: 'critical' })
    );
  },
});
