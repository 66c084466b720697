/** Fires when a setting that was safe can be anything after apply. */
import { defineDanger } from '../../model/danger.ts';
import type { Change } from '../../model/change.ts';
import { BACKUPS, POINT_IN_TIME, REPLICATION, SOFT_DELETE, VERSIONING } from '../infra-types/backups.ts';
import { DELETION_PROTECTION } from '../infra-types/deletion-protection.ts';
import { ENCRYPTION_AT_REST } from '../infra-types/encryption.ts';
import { BUCKET_ACCESS, CLUSTER_ACCESS, DATABASE_ACCESS, PUBLIC_ACCESS_BLOCK } from '../infra-types/public-access.ts';
import { tableName } from '../infra-types/destroyed.ts';
import { isWorld } from '../plan-predicates/address-range.ts';
import { existed, leaves } from '../plan-predicates/lifecycle.ts';
import { inboundRules, SOURCE_PATHS } from '../plan-predicates/network-rule.ts';
import { settingsUndecided, type SettingTable } from '../plan-predicates/settings.ts';
import { isUndecided } from '../plan-predicates/undecided.ts';

const TABLES = [
  DELETION_PROTECTION,
  BACKUPS,
  POINT_IN_TIME,
  VERSIONING,
  SOFT_DELETE,
  REPLICATION,
  ENCRYPTION_AT_REST,
  PUBLIC_ACCESS_BLOCK,
  BUCKET_ACCESS,
  DATABASE_ACCESS,
  CLUSTER_ACCESS,
];

/** One table of them all, since most changes have something unknown that is no protection. */
const SETTINGS: SettingTable = Object.fromEntries(
  [...new Set(TABLES.flatMap((table) => Object.keys(table)))].map((type) => [type, TABLES.flatMap((table) => table[type] ?? [])]),
);

export default defineDanger({
  title: 'protecting setting known only after apply',
  harm: 'unknown',
  severity: 'medium',
  why: 'The plan cannot show whether the protection stays, so nobody who reads it can agree to that.',
  help: 'write the value out, or take it from something that is known while planning',
  safeWhen: 'the value is known, or was not safe before; a new resource with unknown values is not reported',
  types: [...new Set([SETTINGS, SOURCE_PATHS].flatMap((table) => Object.keys(table)))],
  fate: 'changed',
  find(change) {
    // Looking into what is sensitive gives an unknown value too.
    if (change.plan?.unknownPaths.length === 0 && change.plan.sensitivePaths.length === 0) return undefined;
    const settings = settingsUndecided(change, SETTINGS).map(({ setting }) => setting.path);
    return [...new Set([...settings, ...networkUndecided(change)])].map((path) => ({
      message: `\`${change.address}\` sets \`${path}\` to something known only after apply`,
      key: path,
    }));
  },
});

/** Sources of inbound rules, where the internet was not among them. */
function networkUndecided(change: Change): string[] {
  const paths = SOURCE_PATHS[tableName(change.type)];
  if (paths === undefined || !existed(change) || !leaves(change)) return [];
  if (inboundRules(change.type, change.before).some(({ sources }) => sources.some(isWorld))) return [];
  return paths.filter((path) => isUndecided(change.after, path) && !isUndecided(change.before, path));
}
