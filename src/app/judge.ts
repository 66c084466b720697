/** One judgement: the evidence that a set of policies asks for, read, matched and decided. */
import { catalogue, createClassifier } from '../dangers/classify.ts';
import { createSelector, decide, type DecideInput, type Policies } from '../decide/decide.ts';
import type { ChangedFile, Facts } from '../model/facts.ts';
import type { PolicySet } from '../model/policy.ts';
import { ok, type Result } from '../model/problem.ts';
import type { EvidenceStore, Repository } from '../model/repository.ts';
import type { Verdict } from '../model/verdict.ts';
import { advisoryAsked, previewDangers } from './advisory.ts';
import { checkConfiguration } from './check-configuration.ts';
import { createCollector, type Collection } from './collect.ts';
import { findCodeMigrations, findMigrations, findRemovedMigrations } from './find-migrations.ts';
import { findPlans } from './find-plans.ts';
import { hashKey } from './hash-key.ts';
import { readFiles } from './read-files.ts';
import { readManifests } from './read-manifests.ts';
import { readMigrations } from './read-migrations.ts';
import { readPlans } from './read-plans.ts';
import { readTwice } from './read-twice.ts';
import type { NamedPlan } from './request.ts';
import { readCodeMigrations } from './read-code-migrations.ts';

/** Where the evidence of a judgement comes from. */
export interface Scene {
  repository: Repository;
  /** Target branch; undefined when it is not known. */
  branch: string | undefined;
  evidence: EvidenceStore;
  plans: readonly NamedPlan[];
  migrations: readonly string[];
  changed: readonly ChangedFile[];
  /** Folder of the policies in the repository. */
  folder: string;
  stateKey: string | undefined;
  progress(doing: string): void;
}

export interface Evidenced extends Collection {
  texts: ReadonlyMap<string, string>;
}

/** Reads all evidence that the configuration names. Only what is dangerous or asked about by a rule is kept. */
export async function readEvidence(scene: Scene, set: PolicySet | undefined): Promise<Result<Evidenced>> {
  const { repository, branch, evidence, plans, migrations, changed, progress } = scene;
  const asked = { config: set?.config, branch, changed };
  const found = await findPlans({ ...asked, store: evidence, named: plans });
  if (!found.ok) return found;
  const advisory = advisoryAsked(set);
  const collector = createCollector(
    createClassifier({ advisory, parameter: (name) => set?.config.parameters?.[name] }),
    createSelector(set),
  );
  collector.addProblems(found.value.problems);
  if (found.value.files.length > 0) progress(`reading ${found.value.files.map(({ path }) => path).join(', ')}`);
  const judged = { headSha: repository.head.sha, branch };
  const key = hashKey(scene.stateKey);
  await readPlans(found.value.files, { store: evidence, judged, key }, collector);
  const manifests = await readManifests(asked, repository, key, collector);
  await readFiles(asked, { repository, folder: scene.folder, key }, collector);
  const files = { present: findMigrations(asked, migrations), removed: findRemovedMigrations(asked, migrations) };
  if (files.present.length > 0) progress(`reading ${files.present.length} migrations`);
  collector.addProblems(readTwice(files.present));
  const texts = await readMigrations(files, changed, repository, collector);
  for (const [path, text] of await checkConfiguration(asked, repository, key, collector)) texts.set(path, text);
  await readCodeMigrations(findCodeMigrations(asked, migrations), repository, collector);
  return ok({ ...collector.finish(), texts: new Map([...manifests, ...texts]) });
}

/** The verdict over what was read. */
export function judge(
  policies: Policies,
  read: Evidenced,
  facts: Facts,
  how: Pick<DecideInput, 'noPolicy' | 'folder' | 'gateWorkflows'>,
): Verdict {
  const { items, counts, problems } = read;
  const set = policies.state === 'loaded' ? policies.set : policies.state === 'broken' ? policies.lastValid : undefined;
  return decide({ policies, items, counts, facts, problems, ...how, previewDangers: previewDangers(set, items, catalogue()) });
}
