/** Fires when a provider, or Terraform itself, can come in a version that breaks with the one before. */
import { defineDanger, type Hit } from '../../model/danger.ts';
import { isUnknown, type Json } from '../../model/json.ts';
import { factChange, isBlock, keyIn, quoted, textOf } from '../configuration-predicates/fact.ts';
import { compareLines, highestLine, isOpen, versionLine } from '../configuration-predicates/version-line.ts';
import { read } from '../plan-predicates/attribute.ts';

export default defineDanger({
  title: 'other major version of a provider',
  harm: 'incompatible',
  severity: 'medium',
  why: 'Defaults change with a major version, also those that protect, and the state is rewritten in a form that older versions cannot read.',
  help: 'change the version alone, read its upgrade guide, and look at the plan it makes for every root module before anything else is merged',
  safeWhen: 'it stays within one major version (before 1.0: one minor version)',
  types: ['required_provider', 'required_version', 'provider'],
  configuration: 'only',
  find(change) {
    const path = isBlock(change, 'provider')
      ? 'version'
      : isBlock(change, 'required-provider', 'required-version')
        ? 'constraint'
        : undefined;
    if (path === undefined || change.kind === 'create') return undefined;
    const name = isBlock(change, 'required-version')
      ? 'Terraform'
      : `provider ${quoted(read(change.after ?? undefined, 'source') ?? read(change.before, 'source') ?? change.address)}`;
    // Another source has versions of its own, and a danger of its own.
    if (factChange(change, 'source').changed && change.kind === 'update') return undefined;
    const locked = factChange(change, 'locked');
    if (locked.changed) return lockedHit(name, locked.before, locked.after, keyIn(change, 'version'));
    const constraint = factChange(change, path);
    if (!constraint.changed) return undefined;
    const held = locked.after !== undefined || isBlock(change, 'required-version');
    const hit = constraintHit(name, constraint.before, constraint.after);
    return hit && { ...hit, key: keyIn(change, 'version'), ...(held && { severity: 'low' as const }) };
  },
});

function lockedHit(name: string, before: Json | undefined, after: Json | undefined, key: string): Hit | undefined {
  if (before === undefined) return undefined;
  if (after === undefined)
    return {
      message: `${name} is no longer held at a version by the lock file`,
      help: 'keep `.terraform.lock.hcl` in the repository',
      key,
    };
  const [from, to] = [versionLine(textOf(before) ?? ''), versionLine(textOf(after) ?? '')];
  if (!from || !to) return { message: `${name} is locked to something that is no version`, key };
  const difference = compareLines(to, from);
  if (difference === 0) return undefined;
  const how = `${name} goes ${difference < 0 ? 'back ' : ''}from version ${quoted(before)} to ${quoted(after)}`;
  return difference > 0
    ? { message: how, key }
    : { message: `${how}, which may not be able to read the state any more`, severity: 'high', key };
}

function constraintHit(name: string, before: Json | undefined, after: Json | undefined): Hit | undefined {
  if (isUnknown(before) || isUnknown(after)) return { message: `which versions of ${name} are let in has to be evaluated` };
  const from = highestLine(textOf(before) ?? '');
  const to = highestLine(textOf(after) ?? '');
  if (!to) return { message: `${name} has a version constraint that cannot be read` };
  // Whatever was let in before: a constraint that nobody could read kept nothing out.
  if (!from || isOpen(from)) return undefined;
  if (after === undefined) return { message: `${name} has no version constraint any more, where ${quoted(before)} was` };
  if (isOpen(to)) return { message: `${name} can come in any later version: ${quoted(after)} instead of ${quoted(before)}` };
  const difference = compareLines(to, from);
  if (difference === 0) return undefined;
  return {
    message: `${name} goes ${difference < 0 ? 'back to an earlier' : 'to a later'} major version: ${quoted(after)} instead of ${quoted(before)}`,
  };
}
