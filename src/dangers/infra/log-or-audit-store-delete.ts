/** Fires when a store of logs is destroyed. */
import { defineDanger } from '../../model/danger.ts';
import { typesOf } from '../infra-types/destroyed.ts';
import { read } from '../plan-predicates/attribute.ts';
import { destruction } from '../plan-predicates/destruction.ts';

export default defineDanger({
  title: 'log store destroyed',
  harm: 'data-loss',
  severity: 'high',
  why: 'Logs are what an incident or an audit asks for afterwards, and they cannot be made again.',
  help: 'export them to an archive first, or keep the store and lower nothing',
  safeWhen: 'the store is left alone on destroy (`skip_destroy`); replacements are left to `infra/stateful-replace`',
  types: typesOf('log-or-audit-store-delete'),
  newTypes: [],
  find(change) {
    if (read(change.before, 'skip_destroy') === true) return undefined;
    return destruction(change, 'log-or-audit-store-delete', 'the logs in it are lost');
  },
});
