/** Whether what a server shows harms those who use the tables. */
import { LOCK_MODES, type LockMode, type TableLock } from '../../src/model/danger.ts';
import type { Observation } from './observe.ts';

/** What takes time, worst first. */
export function workOf({ rewrites, builds, scans }: Observation): TableLock['during'] {
  if (rewrites.length > 0) return 'rewrite';
  if (builds.length > 0) return 'index-build';
  return scans.length > 0 ? 'scan' : 'moment';
}

/** The strongest of its locks. */
export function strongestLock({ locks }: Observation): LockMode | undefined {
  return LOCK_MODES.findLast((mode) => Object.values(locks).includes(mode));
}

/** It is refused, or keeps writers of some table waiting while it copies, builds or reads one. */
export function isHarmful(seen: Observation): boolean {
  if (seen.fails !== undefined) return true;
  return workOf(seen) !== 'moment' && seen.keepsOut.length > 0;
}

/** Several statements of one transaction as one. */
export function together(seen: readonly Observation[]): Observation {
  const all = (part: 'rewrites' | 'empties' | 'builds' | 'scans') => [...new Set(seen.flatMap((one) => one[part]))].sort();
  const last = seen.at(-1);
  return {
    locks: seen.reduce((locks, one) => ({ ...locks, ...one.locks }), {}),
    keepsOut: last?.keepsOut ?? [],
    rewrites: all('rewrites'),
    empties: all('empties'),
    builds: all('builds'),
    scans: all('scans'),
    ...(last?.fails !== undefined && { fails: last.fails }),
  };
}
