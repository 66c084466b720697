/** Fires when a provider is fetched from somebody else, or what is fetched is no longer the same. */
import { defineDanger } from '../../model/danger.ts';
import { isUnknown, type Json } from '../../model/json.ts';
import { factChange, isBlock, keyIn, quoted } from '../configuration-predicates/fact.ts';

export default defineDanger({
  title: 'provider from another source',
  harm: 'privilege',
  severity: 'high',
  why: 'A provider is a program that runs with the credentials of the job. Another source is another author; other checksums under the same version are another program.',
  help: 'check who publishes it, and take the change alone; checksums of one version only ever grow: `terraform providers lock`',
  safeWhen: 'the address is only written out (`aws` as `hashicorp/aws`), or the public registry is named or not',
  types: ['required_provider'],
  configuration: 'only',
  find(change) {
    if (!isBlock(change, 'required-provider') || change.kind !== 'update') return undefined;
    const source = factChange(change, 'source');
    if (source.changed) {
      if (isUnknown(source.before) || isUnknown(source.after))
        return { message: `where \`${change.address}\` comes from has to be evaluated`, severity: 'medium', key: keyIn(change, 'source') };
      return {
        message: `\`${change.address}\` comes from ${quoted(source.after)} instead of ${quoted(source.before)}`,
        key: keyIn(change, 'source'),
      };
    }
    const [version, hashes] = [factChange(change, 'locked'), factChange(change, 'hashes')];
    if (version.changed || version.after === undefined || !hashes.changed) return undefined;
    const [old, now] = [texts(hashes.before), texts(hashes.after)];
    if (old.length === 0 || old.some((one) => now.includes(one))) return undefined;
    return {
      message: `none of the checksums of \`${change.address}\` in the lock file is one of those before, though the version is the same`,
      key: keyIn(change, 'hashes'),
    };
  },
});

function texts(value: Json | undefined): string[] {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
}
