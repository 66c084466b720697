/** Fires when CODEOWNERS takes owners from files, or lets others approve for them. */
import { defineDanger, type Hit } from '../../model/danger.ts';
import { isObject, type Json } from '../../model/json.ts';
import { compileCodeownersPattern } from '../../pattern/codeowners-pattern.ts';
import { sideOf } from '../file-predicates/file-change.ts';

export default defineDanger({
  title: 'code owners removed or loosened',
  harm: 'protection-removed',
  severity: 'high',
  why: 'Files without owners merge with the approval of anybody who may approve. The last line that fits a file decides, so that one line below the others can take owners from all of them.',
  help: 'keep an owner for every pattern; put broad patterns at the top of the file',
  safeWhen: 'owners are added where there were none, or fewer people may approve than before',
  types: ['file'],
  find(change) {
    const before = sideOf(change.before, 'codeowners');
    if (before === null) return undefined;
    const old = linesOf(before['owners']);
    if (old.length === 0) return undefined;
    const after = sideOf(change.after, 'codeowners');
    if (after === null) return { message: `\`${change.address}\` is gone, and with it the owners of ${counted(old.length)}`, key: 'file' };
    const now = linesOf(after['owners']);
    return loosened(old, now)
      .slice(0, MOST_SHOWN)
      .map(({ path, was, is }): Hit => {
        if (is.length === 0)
          return { message: `\`${change.address}\` leaves \`${path}\` without owners: ${shown(was)} no longer owns it`, key: path };
        return {
          message: `\`${change.address}\` lets ${shown(is.filter((owner) => !was.includes(owner)))} approve \`${path}\`, too`,
          severity: 'medium',
          key: path,
        };
      });
  },
});

const MOST_SHOWN = 20;

interface Line {
  pattern: string;
  owners: string[];
}

interface Loosened {
  path: string;
  was: string[];
  is: string[];
}

/** Asked of a path that stands for each pattern, before and after. */
function loosened(old: readonly Line[], now: readonly Line[]): Loosened[] {
  const [before, after] = [ownersBy(old), ownersBy(now)];
  const asked = new Set([...old, ...now].map(({ pattern }) => pattern));
  const seen = new Set<string>();
  return [...asked].flatMap((pattern) => {
    const path = standIn(pattern);
    const [was, is] = [before(path), after(path)];
    const isLoosened = was.length > 0 && (is.length === 0 || is.some((owner) => !was.includes(owner)));
    const key = JSON.stringify([was, is]);
    if (!isLoosened || seen.has(key)) return [];
    seen.add(key);
    return [{ path: pattern, was, is }];
  });
}

/** The last line that fits decides, also when it names nobody. */
function ownersBy(lines: readonly Line[]): (path: string) => string[] {
  const compiled = lines.map(({ pattern, owners }) => ({ matcher: compileCodeownersPattern(pattern), owners }));
  return (path) => compiled.findLast(({ matcher }) => matcher.matches(path))?.owners ?? [];
}

/** A path that the pattern fits, and hardly any other does by chance. */
function standIn(pattern: string): string {
  const path = pattern.replace(/^\//, '').replaceAll('**', 'any/where').replaceAll('*', 'any').replaceAll('?', 'a').replaceAll('\\', '');
  return pattern.endsWith('/') ? `${path}any` : path;
}

function linesOf(value: Json | undefined): Line[] {
  return (Array.isArray(value) ? value : []).flatMap((line) => {
    if (!isObject(line) || typeof line['pattern'] !== 'string' || !Array.isArray(line['owners'])) return [];
    return [{ pattern: line['pattern'], owners: line['owners'].filter((owner): owner is string => typeof owner === 'string') }];
  });
}

function shown(owners: readonly string[]): string {
  return owners.map((owner) => `\`${owner}\``).join(', ');
}

function counted(lines: number): string {
  return lines === 1 ? 'its only pattern' : `its ${lines} patterns`;
}
