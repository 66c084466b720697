/** Fires when the time in which a key or secret can be brought back gets shorter. */
import { defineDanger } from '../../model/danger.ts';
import { loweredDurations } from '../plan-predicates/duration.ts';
import { loweredNumbers } from '../plan-predicates/lowered.ts';
import { watchedPaths } from '../plan-predicates/watched-paths.ts';

const DAYS: Readonly<Record<string, readonly string[]>> = {
  aws_kms_key: ['deletion_window_in_days'],
  aws_kms_external_key: ['deletion_window_in_days'],
  aws_kms_replica_key: ['deletion_window_in_days'],
  aws_secretsmanager_secret: ['recovery_window_in_days'],
  alicloud_kms_key: ['pending_window_in_days'],
};

/** Durations such as `86400s`. */
const DURATIONS: Readonly<Record<string, string>> = {
  google_kms_crypto_key: 'destroy_scheduled_duration',
  google_secret_manager_secret: 'version_destroy_ttl',
};

export default defineDanger({
  title: 'recovery window of a key or secret shortened',
  harm: 'protection-removed',
  severity: 'high',
  why: 'In that time somebody has to notice that the key was needed. A window of 0 days deletes at once.',
  help: 'keep the longest window (30 days)',
  safeWhen: 'the window stays or grows',
  types: [...Object.keys(DAYS), ...Object.keys(DURATIONS)],
  fate: 'changed',
  watches: watchedPaths(DAYS, DURATIONS),
  find(change) {
    const shorter = loweredNumbers(change, DAYS).map(({ path, before, after }) => ({ path, from: `${before}`, to: `${after}` }));
    for (const { path, before, after } of loweredDurations(change, DURATIONS)) shorter.push({ path, from: before, to: after });
    return shorter.map((one) => ({
      message: `\`${change.address}\` shortens \`${one.path}\` from ${one.from} to ${one.to}`,
      help: `keep \`${one.path}\` at ${one.from}`,
      key: one.path,
    }));
  },
});
