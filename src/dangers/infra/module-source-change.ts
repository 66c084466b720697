/** Fires when the code of a module comes from elsewhere, or from a place where it can change unseen. */
import { defineDanger, type Hit } from '../../model/danger.ts';
import { isUnknown } from '../../model/json.ts';
import { factChange, isBlock, keyIn, quoted, textOf } from '../configuration-predicates/fact.ts';
import { lineOfSource, looseness, moduleSource, type ModuleSource } from '../configuration-predicates/module-source.ts';
import { compareLines } from '../configuration-predicates/version-line.ts';

export default defineDanger({
  title: 'module fetched from elsewhere, or not pinned',
  harm: 'privilege',
  severity: 'medium',
  why: 'The code of a module runs with the credentials of the job, and no lock file holds it: a branch can bring anything with the next `init`.',
  help: 'name an exact version, a release tag or a commit, from a source that you trust',
  safeWhen: 'it is a folder of this repository, or pinned and from the same place; another version from there counts as low',
  types: ['module'],
  configuration: 'only',
  find(change) {
    if (!isBlock(change, 'module') || change.after === null) return undefined;
    const [source, version] = [factChange(change, 'source'), factChange(change, 'version')];
    if (change.kind === 'update' && !source.changed && !version.changed) return undefined;
    const key = keyIn(change, 'source');
    if (isUnknown(source.after) || isUnknown(version.after))
      return { message: `where \`${change.address}\` comes from has to be evaluated`, key };
    const now = moduleSource(textOf(source.after) ?? '', textOf(version.after));
    const old =
      typeof source.before === 'string' && !isUnknown(version.before) ? moduleSource(source.before, textOf(version.before)) : undefined;
    const hit = change.kind === 'create' ? unpinned(change.address, now) : moved(change.address, old, now);
    return hit && { ...hit, key };
  },
});

function moved(address: string, old: ModuleSource | undefined, now: ModuleSource): Hit | undefined {
  if (now.kind === 'local') return undefined;
  const loose = looseness(now);
  if (!old)
    return (
      unpinned(address, now) ?? { message: `\`${address}\` comes from ${quoted(now.place)}, and from where before had to be evaluated` }
    );
  if (old.place !== now.place)
    return {
      message: `\`${address}\` comes from ${quoted(now.place)} instead of ${quoted(old.place)}${loose === undefined ? '' : `, ${loose}`}`,
      ...((loose !== undefined || now.plain) && { severity: 'high' as const }),
    };
  if (loose !== undefined)
    return looseness(old) !== undefined && old.version === now.version
      ? undefined
      : {
          message: `\`${address}\` is fetched ${loose} from ${quoted(now.place)}${old.version === undefined ? '' : `, where ${quoted(old.version)} was`}`,
        };
  if (old.version === now.version) return undefined;
  const [from, to] = [lineOfSource(old), lineOfSource(now)];
  const major = from && to ? compareLines(from, to) !== 0 : false;
  return {
    message: `\`${address}\` goes ${old.version === undefined ? '' : `from ${quoted(old.version)} `}to ${quoted(now.version)}${major ? ', another major version' : ''}`,
    severity: major ? 'medium' : 'low',
  };
}

function unpinned(address: string, source: ModuleSource): Hit | undefined {
  const loose = looseness(source);
  if (source.plain) return { message: `\`${address}\` is fetched from ${quoted(source.place)} without encryption`, severity: 'high' };
  return loose === undefined ? undefined : { message: `\`${address}\` is fetched ${loose} from ${quoted(source.place)}` };
}
