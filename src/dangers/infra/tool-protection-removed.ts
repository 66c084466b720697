/** Fires when the tool that deploys a resource is told to no longer keep it: `protect` and `retainOnDelete` of Pulumi, `DeletionPolicy` of CloudFormation. */
import { defineDanger } from '../../model/danger.ts';
import type { Change } from '../../model/change.ts';
import type { Hit } from '../../model/danger.ts';
import { isObject, isUnknown, type Json } from '../../model/json.ts';
import { contentSeverity } from '../plan-predicates/content.ts';
import { existed, leaves } from '../plan-predicates/lifecycle.ts';

/** What readers keep under `lifecycle`, a name that no resource can have for an attribute, and what the user calls it. */
const OPTIONS: Readonly<Record<string, string>> = {
  protect: 'protect',
  retain_on_delete: 'retainOnDelete',
  deletion_policy: 'DeletionPolicy',
  update_replace_policy: 'UpdateReplacePolicy',
};

/** Without a policy CloudFormation takes a snapshot of these. */
const SNAPSHOT_BY_DEFAULT = new Set(['aws_db_instance', 'aws_rds_cluster']);

export default defineDanger({
  title: 'resource no longer kept by its tool',
  harm: 'protection-removed',
  severity: 'high',
  why: 'As long as it was set, taking the resource out of the program or template left the real thing alone. From now on that destroys it.',
  help: 'leave it set; take it off in the very change in which the approved deletion is prepared',
  safeWhen: 'it stays set, or `DeletionPolicy` changes from `Retain` to `Snapshot`',
  newTypes: [],
  fate: 'changed',
  watches: ['lifecycle'],
  find(change) {
    if (!existed(change) || !leaves(change)) return undefined;
    return Object.entries(OPTIONS).flatMap(([name, title]) => hitOf(change, name, title));
  },
});

function hitOf(change: Change, name: string, title: string): Hit[] {
  const [before, after] = [optionOf(change.before, name), optionOf(change.after, name)];
  // A change set without values says only that it changes.
  const mayKeep = keeps(change, name, before) || (isUnknown(before) && change.plan?.tool === 'cloudformation');
  if (!mayKeep || (after === undefined ? keepsByDefault(change, name) : keeps(change, name, after))) return [];
  const becomes = after !== undefined && isUnknown(after) ? 'to what is not shown' : `from ${show(before)} to ${show(after)}`;
  return [
    {
      message: `\`${change.address}\` changes \`${title}\` ${becomes}`,
      severity: contentSeverity(change.type) === undefined ? 'medium' : 'high',
      key: `lifecycle.${name}`,
    },
  ];
}

function optionOf(object: Json, name: string): Json | undefined {
  const lifecycle = isObject(object) ? object['lifecycle'] : undefined;
  return (isObject(lifecycle) ? lifecycle[name] : undefined) ?? undefined;
}

function keeps(change: Change, name: string, value: Json | undefined): boolean {
  if (value === undefined) return false;
  return value === true || value === 'Retain' || value === 'RetainExceptOnCreate' || (value === 'Snapshot' && name.endsWith('_policy'));
}

function keepsByDefault({ type }: Change, name: string): boolean {
  return name === 'deletion_policy' && SNAPSHOT_BY_DEFAULT.has(type);
}

function show(value: Json | undefined): string {
  if (value === undefined || value === false) return 'nothing';
  return typeof value === 'string' && /^[A-Za-z]{1,30}$/.test(value) ? `\`${value}\`` : value === true ? '`true`' : 'another value';
}
