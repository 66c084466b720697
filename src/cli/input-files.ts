/** The files that a command was given: names, folders, globs, standard input. */
import { listFiles } from '../adapters/files/list-files.ts';
import { lookAt, openFile, openStandardInput, type OpenedFile } from '../adapters/files/open-file.ts';
import { asMigrated } from '../app/order.ts';
import { withProgress, type Progress } from './reading-progress.ts';
import { failed, ok, problem, type Problem, type Result } from '../model/problem.ts';
import type { Evidence } from '../readers/reader.ts';
import { isConfigurationFile } from '../readers/terraform-configuration/configuration-file.ts';

/** What is evidence in a folder; other files in it are passed over. */
const EVIDENCE = /\.(sql|json)$/i;

/** Copies of modules and providers that Terraform keeps for itself. */
const KEPT_BY_TERRAFORM = /(^|\/)\.terraform\//;

/** In the order given; within a folder or a glob, in the order in which migrations run. Problems: `file-missing`, `file-unreadable`, `evidence-missing`. */
export async function openInputs(names: readonly string[], progress: Progress): Promise<Result<Evidence[]>> {
  const problems: Problem[] = [];
  const files: Evidence[] = [];
  for (const name of names) {
    const found = await openNamed(name, progress);
    if (found.ok) files.push(...found.value);
    else problems.push(...found.problems);
  }
  return problems.length > 0 ? failed(...problems) : ok(files);
}

async function openNamed(name: string, progress: Progress): Promise<Result<Evidence[]>> {
  if (name === '-') return one(openStandardInput(), progress);
  const found = lookAt(name);
  if (!found.ok) return found;
  if (found.value?.isDirectory())
    return openAll(name, name, (path) => (EVIDENCE.test(path) || isConfigurationFile(path)) && !KEPT_BY_TERRAFORM.test(path), progress);
  if (found.value === null && /[*?[{]/.test(name)) {
    // The engine behind globs takes longer to load than a small plan to read.
    const { namedByGlob } = await import('./named-by-glob.ts');
    const { folder, names } = namedByGlob(name);
    return openAll(folder, name, names, progress);
  }
  return one(openFile(name, name, found.value ?? undefined), progress);
}

function one(opened: Result<OpenedFile>, progress: Progress): Result<Evidence[]> {
  return opened.ok ? ok([withProgress(opened.value, progress)]) : opened;
}

function openAll(folder: string, name: string, wanted: (path: string) => boolean, progress: Progress): Result<Evidence[]> {
  const listed = listFiles(folder, '', 'links');
  if (!listed.ok) return listed;
  const paths = listed.value.filter(wanted).sort(asMigrated);
  if (paths.length === 0)
    return failed(
      problem('evidence-missing', `no plan, migration or configuration was found in \`${name}\``, {
        help: 'plans are `*.json`, migrations `*.sql`, configuration is `*.tf`',
        location: { file: name },
      }),
    );
  const opened = paths.map((path) => openFile(folder === '.' ? path : `${folder.replace(/\/+$/, '')}/${path}`));
  const problems = opened.flatMap((one) => (one.ok ? [] : one.problems));
  return problems.length > 0 ? failed(...problems) : ok(opened.flatMap((one) => (one.ok ? [withProgress(one.value, progress)] : [])));
}
