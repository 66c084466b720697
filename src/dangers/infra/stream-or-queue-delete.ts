/** Fires when a queue, topic, stream or broker is destroyed. */
import { defineDanger } from '../../model/danger.ts';
import { typesOf } from '../infra-types/destroyed.ts';
import { destruction } from '../plan-predicates/destruction.ts';

export default defineDanger({
  title: 'queue or stream destroyed',
  harm: 'data-loss',
  severity: 'high',
  why: 'What is still in it is lost, and whoever writes to it fails at once.',
  help: 'stop the producers, let the consumers drain it, then destroy it in a change of its own',
  safeWhen: 'replacements are left to `infra/stateful-replace`',
  types: typesOf('stream-or-queue-delete'),
  fate: 'destroyed',
  find: (change) => destruction(change, 'stream-or-queue-delete', 'messages not yet delivered are lost, and producers begin to fail'),
});
