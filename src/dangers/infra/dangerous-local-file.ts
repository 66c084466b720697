/** Fires when an apply writes files of the machine that runs it where they do harm, or secrets into them. */
import { defineDanger } from '../../model/danger.ts';
import { isUnknown } from '../../model/json.ts';
import { read, readText } from '../plan-predicates/attribute.ts';
import { existed, leaves } from '../plan-predicates/lifecycle.ts';

export default defineDanger({
  title: 'file written on the machine that applies',
  harm: 'exposure',
  severity: 'low',
  why: 'The runner executes what it finds in some places, and what is written there in clear stays for the next job.',
  help: 'hand secrets over in memory or through a secret store; write only below the working directory',
  safeWhen: 'the file lies below the working directory, cannot be run and holds no secret; it was written before',
  types: ['local_file', 'local_sensitive_file'],
  fate: 'left',
  find(change) {
    if (!leaves(change)) return undefined;
    const [before, after] = [existed(change) ? dangers(change.before) : [], dangers(change.after)];
    if (change.type === 'local_sensitive_file' && !existed(change)) after.push('a secret in clear');
    const added = after.filter((one) => !before.includes(one));
    return added.length === 0 ? undefined : { message: `\`${change.address}\` writes ${added.join(', ')}`, key: added.join() };
  },
});

function dangers(object: Parameters<typeof read>[0]): string[] {
  const name = readText(object, 'filename') ?? '';
  const mode = readText(object, 'file_permission') ?? '';
  const found: string[] = [];
  if (isUnknown(read(object, 'filename'))) found.push('a file whose name is known only after apply');
  if (/^(\/|~|[A-Za-z]:[\\/])|(^|[\\/])\.\.[\\/]/.test(name) && !/\/\.terraform\/modules\//.test(name))
    found.push('outside the working directory');
  if (/(^|[\\/])\.(git|github|interlock|ssh|aws|kube|docker|npmrc|netrc|bashrc|profile|terraformrc)\b/.test(name))
    found.push('into a folder that tools read by themselves');
  // The provider's own default is 0777, so only a mode that was chosen says something.
  if (/[1357]/.test(mode.slice(-3)) && !/^0?777$/.test(mode)) found.push('a file that can be run');
  return found;
}
