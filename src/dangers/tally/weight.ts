/** How much one change weighs in the sum over all of them. */
import type { Change } from '../../model/change.ts';
import type { Severity } from '../../model/finding.ts';
import { destroyedRow } from '../infra-types/destroyed.ts';
import { destroys, isDeposed } from '../plan-predicates/lifecycle.ts';

const BY_KIND: Partial<Record<Change['kind'], number>> = { delete: 10, replace: 10, forget: 5, update: 1, import: 1, move: 1 };
const BY_LOSS: Record<Severity, number> = { critical: 10, high: 5, medium: 2, low: 1 };

/** Creating weighs nothing. What is destroyed weighs more by what it holds. */
export function weightOf(change: Change): number {
  const weight = BY_KIND[change.kind] ?? 0;
  if (!destroys(change) || isDeposed(change)) return weight;
  return weight * BY_LOSS[destroyedRow(change.type)?.[2] ?? 'low'];
}

/** Types that hold nothing anywhere: making and dropping them is how configurations are written. */
export function holdsNothing(type: string): boolean {
  return INERT.test(type);
}

const INERT =
  /^(?:null_resource|terraform_data|local_file|local_sensitive_file|random_[a-z0-9]+|time_[a-z]+|template_[a-z_]+|archive_file)$/;
