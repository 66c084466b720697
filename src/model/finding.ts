/** A danger seen in a change. */
import type { ChangeKind } from './change.ts';
import type { Location } from './location.ts';
import type { Suppression } from './suppression.ts';

export const HARMS = [
  'data-loss',
  'outage',
  'lock',
  'exposure',
  'privilege',
  'protection-removed',
  'irreversible',
  'incompatible',
  'cost',
  'advice',
  'unknown',
] as const;
export type Harm = (typeof HARMS)[number];

/** Ascending. */
export const SEVERITIES = ['low', 'medium', 'high', 'critical'] as const;
export type Severity = (typeof SEVERITIES)[number];

export function isAtLeast(severity: Severity, floor: Severity): boolean {
  return SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(floor);
}

/** Where no environment is configured. What matches every `environments` key of a rule. */
export const UNKNOWN_ENVIRONMENT = 'unknown';

/** A danger seen in a change, in one environment. Serialised as in the verdict and scan contracts. */
export interface Finding {
  /** `f:` and 16 hex digits: which finding this is. Stable over lines, files, wording and versions. */
  fingerprint: string;
  /** `sha256:` and 64 hex digits: what exactly the change would do. */
  digest: string;
  /** Danger id, `folder/file` of the catalogue. */
  danger: string;
  harm: Harm;
  severity: Severity;
  kind: ChangeKind;
  type: string;
  address: string;
  /** `unknown` where no environment is configured. */
  environment: string;
  source: string;
  trust: 'git' | 'bound' | 'claimed' | 'local';
  location: Location;
  /** What it does, one sentence without a full stop: `every row of public.users is lost`. */
  message: string;
  /** The safe way, written out for this very change. */
  help: string;
  /** The comment of the migration that asks to let it pass; absent: none does. */
  suppression?: Suppression;
}
