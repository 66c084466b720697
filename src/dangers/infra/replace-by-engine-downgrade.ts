/** Fires when a database or cluster gets an older version. */
import { defineDanger } from '../../model/danger.ts';
import { typesWithContent } from '../infra-types/destroyed.ts';
import { readText } from '../plan-predicates/attribute.ts';
import { contentSeverity } from '../plan-predicates/content.ts';
import { existed, leaves } from '../plan-predicates/lifecycle.ts';
import { compareVersions, versionNumbers } from '../plan-predicates/version-order.ts';

const VERSIONS = [
  'engine_version',
  'database_version',
  'version',
  'cluster_version',
  'kafka_version',
  'kubernetes_version',
  'min_master_version',
];

export default defineDanger({
  title: 'older engine version',
  harm: 'data-loss',
  severity: 'critical',
  why: 'No engine goes back a version in place: the plan fails while it is applied, or the data is lost in a replacement.',
  help: 'keep the version that runs; to go back, restore a backup into a new instance of the older version and switch over',
  safeWhen: 'the version rises, or only gets more exact (`16` to `16.3`)',
  types: typesWithContent(),
  fate: 'changed',
  watches: VERSIONS,
  find(change) {
    if (!existed(change) || !leaves(change) || contentSeverity(change.type) === undefined) return undefined;
    for (const path of VERSIONS) {
      const before = readText(change.before, path);
      const after = before === undefined ? undefined : readText(change.after, path);
      if (before === undefined || after === undefined || before === after || (compareVersions(after, before) ?? 0) >= 0) continue;
      const shown = `from ${versionNumbers(before).join('.')} to ${versionNumbers(after).join('.')}`;
      return { message: `\`${change.address}\` goes back ${shown} (\`${path}\`)`, key: path };
    }
    return undefined;
  },
});
