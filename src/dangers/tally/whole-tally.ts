/** Counts what reaches the infrastructure of one environment, without keeping it. */
import type { Change } from '../../model/change.ts';
import { isAtLeast, type Finding } from '../../model/finding.ts';
import { sha256 } from '../../model/sha256.ts';
import { WHOLE, type Counted, type Whole } from '../../model/whole.ts';
import { revokesAccess } from '../plan-predicates/access.ts';
import { counting, joined } from './counting.ts';
import { drifts } from './drifts.ts';
import { planTally } from './plan-tally.ts';
import { weightOf } from './weight.ts';

/** What is known at the end of a plan. */
export interface PlanEnd {
  file: string;
  /** Of a plan without any change, too; absent where a reader says nothing of its end. */
  origin?: Pick<Change, 'source' | 'trust'> | undefined;
  /** Objects that stay as they are. Absent: the evidence does not list them. */
  unchanged?: number | undefined;
  incomplete?: Whole['incomplete'][number]['why'] | undefined;
}

export interface WholeTally {
  add(change: Change, findings: readonly Finding[]): void;
  /** So many objects are created that nobody looked at. */
  pass(count: number): void;
  addDrift(drift: Change, seen: readonly Pick<Finding, 'harm' | 'severity'>[]): void;
  /** After everything of a plan. */
  endPlan(end: PlanEnd): void;
  /** Files with a danger of severity high or above. */
  readonly dangerous: ReadonlySet<string>;
  /** The change that stands for everything; undefined where there was nothing. */
  change(elsewhere: string[]): Change | undefined;
}

const MOST_TYPES = 2000;
const MOST_FILES = 1000;

export function wholeTally(digests: boolean): WholeTally {
  const types = new Set<string>();
  const deleted: Counted[] = [];
  const weighed = counting(digests);
  const revoked = counting(digests);
  const drift = drifts(digests);
  const modules: Whole['modules'] = [];
  const destroyed: Whole['destroyed'] = [];
  const incomplete: Whole['incomplete'] = [];
  const dangerous = new Set<string>();
  const sources = new Set<string>();
  let source: string | undefined;
  let first: Pick<Change, 'location' | 'trust'> | undefined;
  let claimed = false;
  let sum = 0;
  let changes = 0;
  let existing: number | undefined = 0;
  let plan = planTally(digests);

  function touch(change: Pick<Change, 'source' | 'trust' | 'location'>): void {
    first ??= { location: change.location, trust: change.trust };
    claimed ||= change.trust === 'claimed';
    if (change.source !== source) sources.add((source = change.source));
  }

  return {
    dangerous,
    add(change, findings) {
      touch(change);
      if (findings.length > 0 && findings.some(({ severity }) => isAtLeast(severity, 'high')) && dangerous.size < MOST_FILES)
        dangerous.add(change.location.file);
      if (change.plan?.mode === 'data' || change.plan?.component || change.kind === 'read') return;
      changes++;
      plan.add(change);
      if (revokesAccess(change)) revoked.add(change);
      drift.compare(change);
      if (change.kind === 'create') return;
      if (types.size < MOST_TYPES) types.add(change.type);
      const weight = weightOf(change);
      sum += weight;
      if (weight > 1) weighed.add(change);
    },
    pass(count) {
      changes += count;
      plan.pass(count);
    },
    addDrift(change, seen) {
      touch(change);
      drift.add(change, seen);
    },
    endPlan({ file, origin, unchanged, incomplete: why }) {
      const { source: from = origin?.source ?? '', all, existed, ...gone } = plan.result(unchanged);
      // What is left out has to be told also where nothing is left.
      if (why !== undefined && origin) touch({ ...origin, location: { file } });
      if (why !== undefined && incomplete.length < MOST_FILES) incomplete.push({ source: from, file, why });
      if (all && destroyed.length < MOST_FILES) destroyed.push({ source: from, file, ...all });
      if (gone.deleted.count > 0) deleted.push(gone.deleted);
      for (const module of gone.modules) modules.push(module);
      existing = unchanged === undefined || existing === undefined ? undefined : existing + unchanged + existed;
      plan = planTally(digests);
    },
    change(elsewhere) {
      if (!first) return undefined;
      const whole: Whole = {
        changes,
        types: [...types].sort(),
        deleted: joined(deleted),
        revoked: revoked.result(),
        ...(existing !== undefined && { existing }),
        score: { sum, ...weighed.result() },
        modules,
        destroyed,
        drift: drift.result(),
        incomplete,
        elsewhere,
      };
      return {
        source: [...sources].sort().join('+'),
        kind: 'execute',
        ...WHOLE,
        location: { file: first.location.file },
        before: null,
        after: null,
        changed: [],
        digest: `sha256:${sha256(JSON.stringify(whole))}`,
        trust: claimed ? 'claimed' : first.trust,
        whole,
      };
    },
  };
}
