/** The manifest beside a plan; its shape comes from `schemas/evidence.schema.json`. */
export type { EvidenceDocument as Manifest, EvidenceRun } from '../schema/types.ts';

/** What the name of a plan gets behind it. Not `.json`, so that no glob for plans takes manifests in. */
const SUFFIX = '.interlock';

export function manifestOf(plan: string): string {
  return plan + SUFFIX;
}

/** The plan that a manifest is for, by its name; undefined for the name of anything else. */
export function planOf(path: string): string | undefined {
  return path.endsWith(SUFFIX) && path.length > SUFFIX.length ? path.slice(0, -SUFFIX.length) : undefined;
}
