/** Which configuration a pull request changes, of which source, and what is needed to understand it. */
import { compileCapturingGlob } from '../pattern/capture-glob.ts';
import type { Source } from '../model/policy.ts';
import { isConfigurationFile } from '../readers/terraform-configuration/configuration-file.ts';
import { environmentsOf } from './environments.ts';
import { adHoc, isOwed, type Asked } from './sources.ts';

/**
 * Sources of configuration whose folders the pull request touches. Without any such source all configuration is looked at, as soon as there is one
 * of plans: whoever judges plans relies on guards that no plan shows.
 */
export function configurationSources({ config, changed }: Asked): Source[] {
  const sources = config?.sources ?? [];
  if (!changed.some(({ path, previousPath }) => isConfigurationFile(path) || isConfigurationFile(previousPath ?? path))) return [];
  const named = sources.filter(({ reader }) => reader === 'terraform-configuration');
  if (named.length > 0) return named.filter((source) => isOwed(source, changed));
  return sources.some(({ reader }) => reader === 'terraform-plan') ? [adHoc('terraform-configuration', ['**/*.tf'])] : [];
}

/**
 * Whether a source names the folder of a file: Terraform reads all files of a folder, so that one which the glob leaves out, such as the lock file or an
 * override in JSON, belongs to it as well.
 */
export function namesFolder(source: Source): (path: string) => boolean {
  const globs = source.files.map(compileCapturingGlob);
  return (path) => variants(path).some((one) => globs.some((glob) => glob.capture(one) !== null));
}

/** Where a root module leads to; the environment may be in the path of its files. */
export function environmentsOfFolder(folder: string, source: Source, files: readonly string[], { config, branch }: Asked): string[] {
  const globs = source.files.map(compileCapturingGlob);
  const own = files.filter((path) => path.slice(0, Math.max(0, path.lastIndexOf('/'))) === folder).flatMap(variants);
  const captured = own.flatMap((path) => globs.map((glob) => glob.capture(path) ?? '')).find((name) => name !== '') ?? '';
  return environmentsOf({ captured, source, config, branch });
}

function variants(path: string): string[] {
  const slash = path.lastIndexOf('/') + 1;
  return [path, path.replace(/\.(tf\.json|tofu|tofu\.json)$/, '.tf'), `${path.slice(0, slash)}main.tf`];
}

/** A file with its text, and on the other side. */
interface Linked {
  path: string;
  texts: readonly string[];
}

/** Folders that are needed to tell what changes in some of them: those that call them, and all that these call. */
export function neededFolders(files: readonly Linked[], touched: ReadonlySet<string>): Set<string> {
  const calls = new Map<string, Set<string>>();
  const callers = new Map<string, Set<string>>();
  for (const { path, texts } of files) {
    const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
    for (const text of texts)
      for (const [, source = ''] of text.matchAll(LOCAL_SOURCE)) {
        const called = resolved(folder, source);
        if (called === undefined) continue;
        addTo(calls, folder, called);
        addTo(callers, called, folder);
      }
  }
  return reach(reach(touched, callers), calls);
}

/** Roughly, in HCL and JSON: too many are no harm. */
const LOCAL_SOURCE = /\bsource"?\s*[=:]\s*"(\.\.?(?:\/[^"]*)?)"/g;

function resolved(folder: string, source: string): string | undefined {
  const steps = folder === '' ? [] : folder.split('/');
  for (const step of source.split('/')) {
    if (step === '..') {
      if (steps.pop() === undefined) return undefined;
    } else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

function addTo(map: Map<string, Set<string>>, key: string, value: string): void {
  const known = map.get(key);
  if (known) known.add(value);
  else map.set(key, new Set([value]));
}

function reach(from: ReadonlySet<string>, steps: ReadonlyMap<string, ReadonlySet<string>>): Set<string> {
  const seen = new Set(from);
  const open = [...from];
  for (let at = open.pop(); at !== undefined; at = open.pop())
    for (const next of steps.get(at) ?? [])
      if (!seen.has(next)) {
        seen.add(next);
        open.push(next);
      }
  return seen;
}
