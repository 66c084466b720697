/** What rules are matched against: a change that is worth keeping, with its findings. */
import type { Change } from './change.ts';
import type { Finding } from './finding.ts';

/** A change without parse tree, small enough to keep and to record. */
export type KeptChange = Omit<Change, 'sql'>;

/** One change in one environment with the findings seen in it there. */
export interface Item {
  change: KeptChange;
  environment: string;
  findings: Finding[];
}

/** How many changes were read in all, dangerous or not. */
export interface ChangeCounts {
  total: number;
  byKind: Record<string, number>;
  /** Absent: not counted. */
  byType?: Record<string, number>;
  /** Environments that changes lead to. Absent: not counted. */
  environments?: string[];
}
