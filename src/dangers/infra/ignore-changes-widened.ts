/** Fires when a resource is told to ignore changes of everything, or of what protects it. */
import { defineDanger } from '../../model/danger.ts';
import type { Json } from '../../model/json.ts';
import { factChange, isBlock, keyIn } from '../configuration-predicates/fact.ts';
import { protectingPaths } from '../configuration-predicates/protecting-paths.ts';

const PATH = 'lifecycle.ignore_changes';

export default defineDanger({
  title: 'changes ignored from now on',
  harm: 'protection-removed',
  severity: 'medium',
  why: 'What is ignored is in no plan any more: a protection that somebody switches off by hand stays off, and one that is written into the configuration is never applied.',
  help: 'name only attributes that another system changes on purpose, such as a number of instances',
  safeWhen: 'only attributes are added that protect nothing; a new resource that ignores everything counts as low',
  configuration: 'only',
  find(change) {
    if (!isBlock(change, 'resource')) return undefined;
    const { before, after, changed } = factChange(change, PATH);
    if (!changed || after === undefined) return undefined;
    const [old, now] = [ignoredPaths(before), ignoredPaths(after)];
    if (old.includes('all')) return undefined;
    const severity = change.kind === 'create' ? ({ severity: 'low' } as const) : {};
    if (now.includes('all'))
      return { message: `\`${change.address}\` ignores all changes from now on`, key: keyIn(change, PATH), ...severity };
    if (change.kind === 'create') return undefined;
    const added = now.filter((path) => !old.includes(path));
    return added
      .filter((path) =>
        protectingPaths(change.type).some((one) => one === path || one.startsWith(`${path}.`) || path.startsWith(`${one}.`)),
      )
      .map((path) => ({
        message: `\`${change.address}\` ignores changes of \`${path}\` from now on, which protects it`,
        help: `take \`${path}\` out of \`ignore_changes\``,
        key: keyIn(change, `${PATH}.${path}`),
      }));
  },
});

/** Without indexes, as the tables of attributes write them. Something that has to be evaluated is no valid list here. */
function ignoredPaths(value: Json | undefined): string[] {
  const list = Array.isArray(value) ? value : [value];
  return list.flatMap((one) => (typeof one === 'string' ? [one.replace(/\[[^\]]*\]/g, '')] : []));
}
