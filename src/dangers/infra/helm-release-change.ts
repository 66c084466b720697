/** Fires when a Helm release gets a new major version, is installed anew, or is upgraded by force. */
import type { Change } from '../../model/change.ts';
import { defineDanger, type Hit } from '../../model/danger.ts';
import { readText } from '../plan-predicates/attribute.ts';
import { destroys, existed, leaves, replaces } from '../plan-predicates/lifecycle.ts';
import { createdUnprotected, protectionLost } from '../plan-predicates/protection.ts';
import { off, on, type SettingTable } from '../plan-predicates/settings.ts';
import { versionNumbers } from '../plan-predicates/version-order.ts';
import { loss, shown } from '../plan-predicates/wording.ts';

/** `force_update` replaces objects that cannot be patched, `recreate_pods` restarts them all at once, `atomic` takes a failed upgrade back. */
const FORCED: SettingTable = { helm_release: [off('force_update', false), off('recreate_pods', false)] };
const CAREFUL: SettingTable = { helm_release: [on('atomic')] };

export default defineDanger({
  title: 'Helm release changed in a way that can take it down',
  harm: 'outage',
  severity: 'medium',
  why: 'A release is many objects of which the plan shows none: a new major version may rename or drop them, and another name or namespace uninstalls all.',
  help: 'read the upgrade notes of the chart, and compare `helm template` before and after',
  safeWhen: 'only values or a minor version of the chart change; a release that is gone altogether is `infra/stateful-delete`',
  types: ['helm_release'],
  fate: 'left',
  find(change) {
    if (change.type !== 'helm_release' || !leaves(change)) return undefined;
    if (!existed(change)) return createdUnprotected(change, FORCED, 'low');
    const again: Hit[] =
      destroys(change) && replaces(change)
        ? [{ message: `${loss(change)}: all its objects are uninstalled first`, severity: 'high', key: 'replace' }]
        : [];
    return [...again, ...majorVersion(change), ...protectionLost(change, FORCED), ...protectionLost(change, CAREFUL, 'low')];
  },
});

function majorVersion(change: Change): Hit[] {
  const [before, after] = [readText(change.before, 'version'), readText(change.after, 'version')];
  const chart = readText(change.before, 'chart') !== readText(change.after, 'chart');
  if (chart && readText(change.after, 'chart') !== undefined)
    return [{ message: `\`${change.address}\` is upgraded to another chart`, key: 'chart' }];
  const [from, to] = [versionNumbers(before ?? ''), versionNumbers(after ?? '')];
  if (from[0] === undefined || to[0] === undefined || from[0] === to[0]) return [];
  return [
    { message: `\`${change.address}\` goes from version ${shown(`v${before}`)} of its chart to ${shown(`v${after}`)}`, key: 'version' },
  ];
}
