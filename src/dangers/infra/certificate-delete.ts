/** Fires when a certificate is destroyed. */
import { defineDanger } from '../../model/danger.ts';
import { typesOf } from '../infra-types/destroyed.ts';
import { destruction } from '../plan-predicates/destruction.ts';

export default defineDanger({
  title: 'certificate destroyed',
  harm: 'outage',
  severity: 'high',
  why: 'Whatever still serves it cannot complete a handshake; some certificates take hours of validation to come back.',
  help: 'issue and attach the new certificate first (`create_before_destroy`)',
  safeWhen: 'it is renewed in place',
  types: typesOf('certificate-delete'),
  fate: 'destroyed',
  find: (change) => destruction(change, 'certificate-delete', 'clients that still meet it get TLS errors'),
});
