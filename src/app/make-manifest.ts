/** The manifest of a plan: what it is bound to, and its bytes by their hash. */
import { createHash, randomBytes } from 'node:crypto';
import type { Manifest } from '../model/manifest.ts';
import { failed, isError, ok, problem, type Problem, type Result } from '../model/problem.ts';
import type { Evidence } from '../readers/reader.ts';
import { recognise } from '../readers/recognise.ts';
import { isPlanFormat, readPlan } from './plan-readers.ts';
import { headOf } from './whole-file.ts';

/** What the manifests of one job have in common. */
export type MadeFor = Omit<Manifest, 'version' | 'plan'>;

export interface MadeManifest {
  manifest: Manifest;
  /** How many changes the plan shows. */
  changes: number;
  /** What is odd about the plan, and no reason to refuse it. */
  problems: Problem[];
}

/**
 * Reads the whole plan, so that one that the gate would refuse is refused in the job that made it. `file` is its path from the root of
 * the repository. Problems: those of its reader.
 */
export async function makeManifest(evidence: Evidence, file: string, madeFor: MadeFor): Promise<Result<MadeManifest>> {
  const { format, problem: unknown } = recognise(evidence.file, () => headOf(evidence));
  if (!isPlanFormat(format))
    return failed(
      unknown ??
        problem('evidence-format-unknown', `\`${evidence.file}\` is a migration, which is read from git and needs no manifest`, {
          help: 'name plans only',
        }),
    );
  let changes = 0;
  let plannedAt: string | undefined;
  const problems: Problem[] = [];
  const options = {
    source: format,
    trust: 'local' as const,
    key: randomBytes(32),
    watchesNew: () => [],
    planned: (instant: string) => void (plannedAt = instant),
  };
  for (const reading of await readPlan(format, evidence, options)) {
    if (reading.problem) problems.push(reading.problem);
    else changes += reading.passed ? reading.count : 1;
  }
  if (problems.some(isError)) return failed(...problems);
  const hash = createHash('sha256');
  let bytes = 0;
  for (const chunk of evidence.open()) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  const planned = plannedAt !== undefined && !Number.isNaN(Date.parse(plannedAt)) ? { plannedAt: new Date(plannedAt).toISOString() } : {};
  const manifest: Manifest = { version: 1, plan: { file, sha256: hash.digest('hex'), bytes, format, ...planned }, ...madeFor };
  return ok({ manifest, changes, problems });
}
