/** Plans that no glob of a source names: bound to a source by their manifest, or nobody would judge them. */
import { readManifest } from '../adapters/read-manifest.ts';
import { manifestOf, planOf } from '../model/manifest.ts';
import { UNKNOWN_ENVIRONMENT } from '../model/finding.ts';
import type { Config, Source } from '../model/policy.ts';
import { ok, problem, type Problem, type Result } from '../model/problem.ts';
import type { EvidenceStore, StoredEvidence } from '../model/repository.ts';
import { didYouMean } from '../policy/suggest.ts';
import { recognise } from '../readers/recognise.ts';
import { environmentsOf } from './environments.ts';
import type { FoundPlans, PlanFile } from './find-plans.ts';
import { hasPlaceholder } from './missing-evidence.ts';
import { isPlanFormat } from './plan-readers.ts';
import type { Asked } from './sources.ts';
import { headOf } from './whole-file.ts';

/** `listed`: all that was found in the folders of the sources. `isKnown`: sources name it, or somebody by hand. */
export async function findStrays(
  store: EvidenceStore,
  listed: readonly string[],
  isKnown: (path: string) => boolean,
  asked: Asked,
): Promise<Result<FoundPlans>> {
  const found: FoundPlans = { files: [], problems: [] };
  // Where there is no source at all, plans are named by hand.
  if (!asked.config?.sources.some(({ reader }) => isPlanFormat(reader))) return ok(found);
  const brought = (await store.brought?.()) ?? ok([]);
  if (!brought.ok) return brought;
  const there = new Set([...listed, ...brought.value]);
  const candidates = new Set(brought.value.filter((path) => planOf(path) === undefined));
  for (const path of [...there].sort()) {
    const plan = planOf(path);
    if (plan === undefined) continue;
    // In a folder that plans share with other files, only a manifest says that a file is one.
    if (there.has(plan)) candidates.add(plan);
    else found.problems.push(alone(path, plan, store));
  }
  for (const path of [...candidates].sort()) {
    if (isKnown(path)) continue;
    const opened = await store.open(path);
    if (!opened.ok) {
      found.problems.push(...opened.problems);
      continue;
    }
    const bound = opened.value.manifest === undefined ? bare(path, opened.value) : byManifest(path, opened.value.manifest, asked);
    if (Array.isArray(bound)) found.problems.push(...bound);
    else found.files.push(bound);
  }
  return ok(found);
}

/** By what its manifest says of it, or the problems that stand in the way. */
function byManifest(path: string, bytes: Uint8Array, { config, branch }: Asked): PlanFile | Problem[] {
  const manifest = readManifest(bytes, manifestOf(path));
  if (!manifest.ok) return manifest.problems;
  const { source: id, environment } = manifest.value;
  const sources = (config as Config).sources.filter(({ reader }) => isPlanFormat(reader));
  const source = sources.find((one) => one.id === id);
  if (source) return { source, path, environments: environmentsBy(environment, source, { config, branch }) };
  const known = sources.map((one) => one.id);
  if (id === undefined)
    return [
      problem('evidence-unsourced', `no source names the plan \`${path}\`, so nobody judges it`, {
        help: 'add its path to `files` of a source, or give `interlock evidence` the `--source` that it belongs to',
        location: { file: path },
      }),
    ];
  return [
    problem('evidence-unsourced', `the manifest of \`${path}\` names the source \`${id}\`, and there is none`, {
      hint: didYouMean(id, known),
      help: `\`config.yaml\` has ${known.map((name) => `\`${name}\``).join(', ')}`,
      location: { file: path },
    }),
  ];
}

/** A manifest picks among the environments that the source has; one with another is refused by what binds plans. */
function environmentsBy(named: string | undefined, source: Source, { config, branch }: Pick<Asked, 'config' | 'branch'>): string[] {
  const own = environmentsOf({ captured: '', source, config, branch });
  const isOpen = own.includes(UNKNOWN_ENVIRONMENT) || (hasPlaceholder(source) && !source.environments?.length);
  return named !== undefined && (isOpen || own.includes(named)) ? [named] : own;
}

/** Among other files that a workflow uploads, a plan is worth a word. */
function bare(path: string, evidence: StoredEvidence): Problem[] {
  const head = headOf(evidence);
  const { format } = recognise(path, head);
  // Any JSON could be a plan of Terraform, to who sees its first bytes only.
  const isPlan = format === 'terraform-plan' ? new TextDecoder().decode(head).includes('"format_version"') : isPlanFormat(format);
  if (!isPlan) return [];
  return [
    problem('evidence-unsourced', `no source names the plan \`${path}\` that was uploaded, so nobody judges it`, {
      help: 'add its path to `files` of a source, or do not upload it',
      location: { file: path },
      level: 'warning',
    }),
  ];
}

function alone(path: string, plan: string, { described }: EvidenceStore): Problem {
  return problem('manifest-alone', `\`${path}\` speaks of a plan, and \`${plan}\` is not in ${described}`, {
    help: 'upload the plan together with its manifest',
    location: { file: path },
  });
}
