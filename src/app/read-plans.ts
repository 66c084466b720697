/** Plans, one after the other, into a collector. */
import { randomBytes } from 'node:crypto';
import { problem } from '../model/problem.ts';
import type { EvidenceStore } from '../model/repository.ts';
import { readTerraformPlan } from '../readers/terraform-plan/read-terraform-plan.ts';
import type { Collector } from './collect.ts';
import type { EvidenceFile } from './sources.ts';

/** Key of the hashes that stand in for sensitive values: the state key, or one that nobody will ever see again. */
export function hashKey(stateKey: string | undefined): Uint8Array {
  return stateKey === undefined || stateKey === '' ? randomBytes(32) : new TextEncoder().encode(stateKey);
}

export async function readPlans(
  files: readonly EvidenceFile[],
  store: EvidenceStore,
  key: Uint8Array,
  collector: Collector,
): Promise<void> {
  const claimed = new Set<string>();
  for (const { source, path, environments } of files) {
    const opened = await store.open(path);
    if (!opened.ok) {
      collector.addProblems(opened.problems);
      continue;
    }
    const evidence = opened.value;
    if (source.trust === 'required' && evidence.trust === 'claimed') {
      collector.addProblems([
        problem(
          'evidence-claimed',
          `source \`${source.id}\` takes no plan that the pull request could have forged, and \`${path}\` is one`,
          {
            help: 'make the plan in a workflow of the target branch',
            location: source.location,
          },
        ),
      ]);
      continue;
    }
    if (evidence.trust === 'claimed') claimed.add(source.id);
    const { looksAtNew: readsNew, rest } = collector;
    const readings = readTerraformPlan(evidence, { source: source.id, trust: evidence.trust, key, readsNew, rest });
    collector.add(readings, () => environments);
  }
  // Also where such a plan shows nothing: that is what a forged one would do.
  for (const id of claimed) {
    const message = `plan \`${id}\` comes from a workflow that the pull request can change`;
    const help = 'make it in a workflow of the target branch; `trust: required` on the source refuses any other';
    collector.addProblems([problem('evidence-claimed', message, { help, level: 'warning' })]);
  }
}
