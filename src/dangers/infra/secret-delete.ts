/** Fires when a secret is destroyed. */
import { defineDanger } from '../../model/danger.ts';
import { readNumber } from '../plan-predicates/attribute.ts';
import { typesOf } from '../infra-types/destroyed.ts';
import { destruction } from '../plan-predicates/destruction.ts';
import { replaces } from '../plan-predicates/lifecycle.ts';

/** A new version is how a secret is rotated, and the plan then replaces the resource. */
const VERSIONS = new Set([
  'aws_secretsmanager_secret_version',
  'google_secret_manager_secret_version',
  'random_password',
  'tls_private_key',
]);

export default defineDanger({
  title: 'secret destroyed',
  harm: 'outage',
  severity: 'critical',
  why: 'Workloads that read it cannot start, and its value is often written down nowhere else.',
  help: 'look in the audit log for who reads it; destroy it with the longest recovery window',
  safeWhen: 'a version of it is replaced, which is how secrets are rotated',
  types: typesOf('secret-delete'),
  fate: 'destroyed',
  find(change) {
    if (replaces(change) && VERSIONS.has(change.type)) return undefined;
    const atOnce = readNumber(change.before, 'recovery_window_in_days') === 0;
    return destruction(
      change,
      'secret-delete',
      `what reads it cannot start${atOnce ? ', and without a recovery window it cannot be brought back' : ''}`,
    );
  },
});
