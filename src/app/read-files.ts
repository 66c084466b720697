/** Changed files themselves: those that sources name, and always those that say who owns the code and what GitHub runs. */
import type { ChangedFile } from '../model/facts.ts';
import type { Source } from '../model/policy.ts';
import { problem } from '../model/problem.ts';
import type { Repository } from '../model/repository.ts';
import { sha256 } from '../model/sha256.ts';
import { fileRole } from '../readers/changed-files/file-roles.ts';
import { readChangedFiles, type FileChange, type FileSide } from '../readers/changed-files/read-changed-files.ts';
import type { Collector } from './collect.ts';
import { environmentsOf } from './environments.ts';
import { adHoc, captureOf, type Asked } from './sources.ts';
import { textOf } from './whole-file.ts';

interface FileEvidence {
  repository: Repository;
  /** Folder of the policies. */
  folder: string;
  key: Uint8Array;
}

/** A file that no source names is read where it is CODEOWNERS, a workflow, an action or a policy: nobody should have to ask for that. */
export async function readFiles(asked: Asked, evidence: FileEvidence, collector: Collector): Promise<void> {
  const { folder, repository } = evidence;
  const changed = asked.changed.filter(({ status }) => status !== 'unchanged');
  const named = new Set<ChangedFile>();
  for (const source of (asked.config?.sources ?? []).filter(({ reader }) => reader === 'changed-files')) {
    const files = changed.filter((file) => names(file).some((path) => captureOf(source, path) !== undefined));
    for (const file of files) named.add(file);
    await readOf(source, files, asked, evidence, collector);
  }
  const guards = changed.filter((file) => !named.has(file) && names(file).some((path) => fileRole(path, folder) !== 'other'));
  if (guards.length > 0)
    await readOf(
      adHoc(
        'changed-files',
        guards.map(({ path }) => path),
      ),
      guards,
      asked,
      { ...evidence, repository },
      collector,
    );
}

function names({ path, previousPath }: ChangedFile): string[] {
  return previousPath ? [path, previousPath] : [path];
}

async function readOf(
  source: Source,
  files: readonly ChangedFile[],
  asked: Asked,
  { repository, folder, key }: FileEvidence,
  collector: Collector,
): Promise<void> {
  const fork = files.some(({ status }) => status !== 'added') ? await repository.fork() : undefined;
  // What was before only adds to what can be said; what is there now has to be known.
  const forkSha = fork?.ok ? fork.value : undefined;
  if (fork && !fork.ok && files.some(({ status }) => status !== 'added'))
    collector.addProblems(fork.problems.map((found) => ({ ...found, level: 'warning' as const })));
  const most = (repository.mostReads ?? Infinity) * 4;
  if (files.length > most) {
    const message = `the pull request changes ${files.length} files of source \`${source.id}\`, more than the ${most} that are read through GitHub's API`;
    collector.addProblems([
      problem('evidence-too-large', message, { help: 'split it, or give the source fewer `files`', location: source.location }),
    ]);
    return;
  }
  const read = await Promise.all(files.map((file) => bothSides(file, forkSha)));
  for (const [at, change] of read.entries()) {
    const { path } = files[at] as ChangedFile;
    const environments = environmentsOf({ captured: captureOf(source, path) ?? '', source, config: asked.config, branch: asked.branch });
    collector.add(readChangedFiles([change], { source: source.id, trust: 'git', key, folder }), () => environments);
  }

  async function bothSides({ path, previousPath, status }: ChangedFile, sha: string | undefined): Promise<FileChange> {
    const [before, after] = await Promise.all([
      status === 'added' || status === 'copied' ? null : side(sha, previousPath ?? path),
      status === 'removed' ? null : side(repository.head.sha, path),
    ]);
    return { before, after };
  }

  async function side(sha: string | undefined, path: string): Promise<FileSide> {
    if (sha === undefined) return { path };
    const found = await repository.read(sha, path);
    if (!found.ok) {
      // A link or a submodule is still a changed file, of which nobody can say what is in it.
      const isOther = found.problems.every(({ code }) => code === 'file-unreadable');
      if (!isOther) collector.addProblems(found.problems);
      return fileRole(path, folder) === 'other' || !isOther ? { path } : { path, text: null };
    }
    if (found.value === null) return { path };
    const digest = sha256(found.value);
    return fileRole(path, folder) === 'other' ? { path, digest } : { path, digest, text: textOf(found.value) };
  }
}
