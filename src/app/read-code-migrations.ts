/** Migrations written in a programming language among the changed files, into a collector. */
import type { Change } from '../model/change.ts';
import type { Repository } from '../model/repository.ts';
import { readCodeMigration } from '../readers/code-migration/read-code-migration.ts';
import type { Collector } from './collect.ts';
import type { EvidenceFile } from './sources.ts';
import { textOf } from './whole-file.ts';

/** `named`: the configuration says that they are migrations; the others are looked at where they lie in folders of migrations. */
export async function readCodeMigrations(
  files: readonly (EvidenceFile & { named: boolean })[],
  repository: Repository,
  collector: Collector,
): Promise<void> {
  const read = await Promise.all(files.map(({ path }) => repository.read(repository.head.sha, path)));
  for (const [at, { path, source, environments, named }] of files.entries()) {
    const found = read[at];
    if (!found?.ok) {
      collector.addProblems(found?.problems ?? []);
      continue;
    }
    const text = found.value === null ? null : (textOf(found.value) ?? '');
    const change = text === null ? undefined : readCodeMigration(path, text, { source: source.id, trust: TRUST }, named);
    if (change) collector.add([{ change }], () => environments);
  }
}

const TRUST: Change['trust'] = 'git';
