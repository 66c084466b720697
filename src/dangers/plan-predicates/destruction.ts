/** What a danger says when a resource that it speaks for is destroyed. */
import type { Change } from '../../model/change.ts';
import type { Hit } from '../../model/danger.ts';
import { SEVERITIES, type Severity } from '../../model/finding.ts';
import { canBeTakenOver, destroyedRow, holdsContent } from '../infra-types/destroyed.ts';
import { destroys, destroysFirst, isDeposed, replaces } from './lifecycle.ts';
import { keepAdvice, loss } from './wording.ts';

/**
 * The hit of the danger `infra/<danger>` when the change destroys a resource whose loss it speaks for, at the severity of the type.
 * Replacements of what holds content belong to `infra/stateful-replace`; other replacements weigh one level less when the new one comes first.
 */
export function destruction(change: Change, danger: string, consequence: string): Hit | undefined {
  if (!destroys(change) || isDeposed(change)) return undefined;
  const row = destroyedRow(change.type);
  if (row === undefined || row[3] !== danger || row[2] === 'low') return undefined;
  const replaced = replaces(change);
  if (replaced && holdsContent(row)) return undefined;
  const severity = replaced && !destroysFirst(change) && canBeTakenOver(row) ? oneLess(row[2]) : row[2];
  return { message: `${loss(change)}: ${consequence}`, severity, ...advice(keepAdvice(change)) };
}

/** A help text, where there is one. */
export function advice(help: string | undefined): { help?: string } {
  return help === undefined ? {} : { help };
}

/** The next lower severity; low stays low. */
function oneLess(severity: Severity): Severity {
  return SEVERITIES[Math.max(0, SEVERITIES.indexOf(severity) - 1)] as Severity;
}
