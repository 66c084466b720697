/** Plans, one after the other, into a collector. */
import type { Source } from '../model/policy.ts';
import { problem, type Problem } from '../model/problem.ts';
import type { EvidenceStore, StoredEvidence } from '../model/repository.ts';
import { recognise } from '../readers/recognise.ts';
import { bindPlan, stale, type Binding, type Judged } from './bind-plan.ts';
import type { Collector } from './collect.ts';
import type { PlanFile } from './find-plans.ts';
import { changeSetsAmong, isPlanFormat, readPlan, type PlanFormat } from './plan-readers.ts';
import { headOf } from './whole-file.ts';

interface PlanReadingOptions {
  store: EvidenceStore;
  judged: Judged;
  key: Uint8Array;
}

/** What does not fit its manifest is not read at all: it says nothing about what is judged. */
export async function readPlans(
  files: readonly PlanFile[],
  { store, judged, key }: PlanReadingOptions,
  collector: Collector,
): Promise<void> {
  const doubts = new Map<string, string>();
  const seen = new Map<string, string>();
  const all: [PlanFile, Awaited<ReturnType<EvidenceStore['open']>>][] = [];
  for (const file of files) all.push([file, await store.open(file.path)]);
  const changeSets = changeSetsAmong(all.flatMap(([, opened]) => (opened.ok ? [opened.value] : [])));
  for (const [file, opened] of all) {
    const { source, path, environments } = file;
    const bound = opened.ok ? await bindPlan(opened.value, file, judged, store) : opened;
    if (!opened.ok || !bound.ok) {
      collector.addProblems(bound.problems);
      continue;
    }
    const format = formatOf(source, opened.value);
    const twice = sameAsBefore(file, format, bound.value, seen);
    if (twice) collector.addProblems([twice]);
    const id = source?.id ?? format;
    const { trust, why } = bound.value;
    if (why !== undefined) doubts.set(id, why);
    let plannedAt: string | undefined;
    const planned = (instant: string): void => void (plannedAt = instant);
    const { watchesNew, rest } = collector;
    const readings = await readPlan(format, opened.value, { source: id, trust, key, watchesNew, rest, changeSets, planned });
    collector.add(readings, () => environments);
    const old = stale(path, plannedAt, bound.value);
    if (old) collector.addProblems([old]);
  }
  // Also where such a plan shows nothing: that is what a forged one would do.
  for (const [id, why] of doubts) {
    const help = 'make it in a workflow of the default branch; `trust: required` on the source refuses any other';
    collector.addProblems([problem('evidence-claimed', `plan \`${id}\` ${why}`, { help, level: 'warning' })]);
  }
}

/** What the source says, else what the bytes look like; the reader of Terraform plans says what is wrong with bytes of no known format. */
function formatOf(source: Source | undefined, evidence: StoredEvidence): PlanFormat {
  const format = source?.reader ?? recognise(evidence.file, () => headOf(evidence)).format;
  return isPlanFormat(format) ? format : 'terraform-plan';
}

/** Two plans of one configuration cannot both be what will happen. `seen`: the plans so far, by what they are a plan of. */
function sameAsBefore(
  { path, environments }: PlanFile,
  format: PlanFormat,
  { manifest }: Binding,
  seen: Map<string, string>,
): Problem | undefined {
  if (manifest?.root === undefined) return undefined;
  const { root, workspace = 'default' } = manifest;
  for (const environment of environments) {
    const key = JSON.stringify([format, root, workspace, environment]);
    const other = seen.get(key);
    seen.set(key, other ?? path);
    if (other === undefined || other === path) continue;
    return problem(
      'evidence-ambiguous',
      `\`${other}\` and \`${path}\` are both said to be the plan of \`${root}\` (workspace \`${workspace}\`) for \`${environment}\``,
      {
        help: 'upload one plan for each configuration, workspace and environment; give `interlock evidence` the `--root` or `--workspace` that tells them apart',
        location: { file: path },
      },
    );
  }
  return undefined;
}
