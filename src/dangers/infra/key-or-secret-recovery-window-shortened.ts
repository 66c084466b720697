/** Fires when the time in which a key or secret can be brought back gets shorter. */
import { defineDanger } from '../../model/danger.ts';
import { readText } from '../plan-predicates/attribute.ts';
import { existed, leaves } from '../plan-predicates/lifecycle.ts';
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
    const path = DURATIONS[change.type];
    if (path !== undefined && existed(change) && leaves(change)) {
      const [before, after] = [seconds(readText(change.before, path)), seconds(readText(change.after, path))];
      if (before !== undefined && after !== undefined && after < before) shorter.push({ path, from: `${before}s`, to: `${after}s` });
    }
    return shorter.map((one) => ({
      message: `\`${change.address}\` shortens \`${one.path}\` from ${one.from} to ${one.to}`,
      help: `keep \`${one.path}\` at ${one.from}`,
      key: one.path,
    }));
  },
});

function seconds(duration: string | undefined): number | undefined {
  const digits = /^(\d{1,12})(?:\.\d+)?s$/.exec(duration ?? '')?.[1];
  return digits === undefined ? undefined : Number(digits);
}
