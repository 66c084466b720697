/** The readers of plans: evidence that is made by a workflow or on a laptop and lies in no commit. A format is a row here. */
import type { Change } from '../model/change.ts';
import type { Evidence, Reading, RestAsked } from '../readers/reader.ts';
import { optimiseLater } from './optimise-later.ts';
import { inSmallHeap } from './small-heap.ts';
import { headOf } from './whole-file.ts';
import { recognise } from '../readers/recognise.ts';
import { readTerraformPlan } from '../readers/terraform-plan/read-terraform-plan.ts';

/** What a reader of plans is told besides the bytes. */
interface PlanReading {
  /** Id of the source, for `Change.source`. */
  source: string;
  trust: Change['trust'];
  /** Key of the hashes that stand in for sensitive values. */
  key: Uint8Array;
  /**
   * Attributes of objects of this type that are created and nothing else, without a value of which nobody looks at them: a reader may pass over
   * those and count them. `undefined`: all are looked at.
   */
  watchesNew(type: string): readonly string[] | undefined;
  /** What a plan says beside its changes is read too, where the format has such. */
  rest?: RestAsked;
  /** Ids of the CloudFormation change sets among the files at hand: one for a nested stack has to be there too. */
  changeSets?(): Promise<ReadonlySet<string>>;
  /** Told when the plan was made, where the format says so. */
  planned?(instant: string): void;
}

type PlanReader = (evidence: Evidence, options: PlanReading) => Iterable<Reading> | Promise<Iterable<Reading>>;

/**
 * By the name that `reader` of a source has in `config.yaml`, and that `recognise` gives. Those of other tools bring tables of their own, and are
 * loaded when there is something to read.
 */
const READERS = {
  'terraform-plan': readTerraformPlan,
  'pulumi-preview': async (evidence, options) =>
    (await import('../readers/pulumi-preview/read-pulumi-preview.ts')).readPulumiPreview(evidence, options),
  'cloudformation-change-set': async (evidence, { changeSets, ...options }) => {
    const { readChangeSet } = await import('../readers/cloudformation-change-set/read-change-set.ts');
    const ids = await changeSets?.();
    return readChangeSet(evidence, { ...options, ...(ids && { changeSets: () => ids }) });
  },
} as const satisfies Record<string, PlanReader>;

export type PlanFormat = keyof typeof READERS;

export function isPlanFormat(name: string): name is PlanFormat {
  return Object.hasOwn(READERS, name);
}

export async function readPlan(format: PlanFormat, evidence: Evidence, options: PlanReading): Promise<Iterable<Reading>> {
  optimiseLater();
  return READERS[format](inSmallHeap(evidence), options);
}

/** Looks through the change sets among the files once, when first asked. */
export function changeSetsAmong(files: Iterable<Evidence>): () => Promise<ReadonlySet<string>> {
  let found: Promise<ReadonlySet<string>> | undefined;
  const look = async (): Promise<ReadonlySet<string>> => {
    const { changeSetIds } = await import('../readers/cloudformation-change-set/read-change-set.ts');
    return new Set([...files].filter(isChangeSet).flatMap(changeSetIds));
  };
  return () => (found ??= look());
}

function isChangeSet(evidence: Evidence): boolean {
  return recognise(evidence.file, () => headOf(evidence)).format === 'cloudformation-change-set';
}
