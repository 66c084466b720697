/** Reads manifests for tests: files by path, before and after. */
import type { Change } from '../../../src/model/change.ts';
import type { Problem } from '../../../src/model/problem.ts';
import { readKubernetesManifests } from '../../../src/readers/kubernetes-manifests/read-kubernetes-manifests.ts';

export interface Sides {
  before?: Record<string, string>;
  after?: Record<string, string>;
}

export function readManifests({ before = {}, after = {} }: Sides, prunes = true): { changes: Change[]; problems: Problem[] } {
  const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const side = (texts: Record<string, string>, path: string) => (texts[path] === undefined ? null : { path, text: texts[path] });
  const files = paths.map((path) => ({ before: side(before, path), after: side(after, path) }));
  const readings = [...readKubernetesManifests(files, { source: 'k8s', trust: 'git', key: new Uint8Array(32).fill(7), prunes })];
  return {
    changes: readings.flatMap(({ change }) => (change ? [change] : [])),
    problems: readings.flatMap(({ problem }) => (problem ? [problem] : [])),
  };
}

/** One line for each change: kind, type, address, what changes. */
export function told({ changes }: { changes: readonly Change[] }): string[] {
  return changes.map(({ kind, type, address, changed, location, notUnderstood }) =>
    kind === 'unknown'
      ? `unknown ${location.file}${location.line === undefined ? '' : `:${location.line}:${location.column}`} ${notUnderstood}`
      : `${kind} ${type} ${address}${kind === 'update' || kind === 'replace' ? ` ${changed.join(' ')}` : ''}`,
  );
}
