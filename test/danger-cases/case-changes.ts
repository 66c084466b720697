/** Changes of a danger case, whatever evidence it holds. */
import type { Change } from '../../src/model/change.ts';
import type { DangerCase } from '../../tools/generate/danger-cases.ts';
import { fileChanges } from './file-changes.ts';
import { manifestChanges } from './manifest-changes.ts';
import { configurationChanges } from './configuration-changes.ts';
import { planChanges } from './plan-changes.ts';
import { sqlChanges } from './sql-changes.ts';

export async function caseChanges(one: DangerCase): Promise<Change[]> {
  if (one.files) return fileChanges(one.files);
  if (one.manifests) return manifestChanges(one.manifests);
  if (one.configuration) return configurationChanges(one.configuration);
  return one.plan ? planChanges(one.plan) : sqlChanges(one);
}
